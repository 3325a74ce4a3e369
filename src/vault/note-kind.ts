/** Judges a note by the metadata cache alone, so that only notes that may matter are read. */
import { getAllTags, type CachedMetadata } from 'obsidian';
import type { Settings } from '../core/settings';

/** The properties without the cache's own `position`; null when there are none. */
export function propertiesOf(cache: CachedMetadata | null): Record<string, unknown> | null {
  if (!cache?.frontmatter) return null;
  return Object.fromEntries(Object.entries(cache.frontmatter).filter(([key]) => key !== 'position'));
}

/** All tags of the note, without `#`. */
export function tagsOf(cache: CachedMetadata | null): string[] {
  const tags = (cache && getAllTags(cache)) ?? [];
  return [...new Set(tags.map((tag) => tag.replace(/^#/, '')))];
}

/** True when the properties mark the note as an assessment log. */
export function mayBeLog(cache: CachedMetadata | null): boolean {
  return cache?.frontmatter?.['skill-assessment'] !== undefined;
}

function bearsSkillTag(cache: CachedMetadata, skillTags: string[]): boolean {
  const wanted = skillTags.map((tag) => tag.toLowerCase());
  return tagsOf(cache)
    .map((tag) => tag.toLowerCase())
    .some((tag) => wanted.some((one) => tag === one || tag.startsWith(`${one}/`)));
}

/** Levels stand in a table, in a list under a heading, or below headings; a callout may hold any of them. */
function mayHoldLevels({ headings, sections }: CachedMetadata): boolean {
  const has = (...kinds: string[]) => sections?.some(({ type }) => kinds.includes(type)) ?? false;
  return has('table') || ((headings?.length ?? 0) > 0 && has('list'));
}

/** False when nothing in the cache speaks for a skill; the text decides about the others. */
export function mayBeSkill(
  cache: CachedMetadata | null,
  path: string,
  { skillTags, ignoredFolders, ignoredNotes }: Settings,
): boolean {
  if (!cache || ignoredNotes.includes(path)) return false;
  if (ignoredFolders.some((folder) => path.startsWith(`${folder}/`))) return false;
  const mark: unknown = cache.frontmatter?.['skill'];
  if (mark === false) return false;
  if (skillTags.length > 0) return bearsSkillTag(cache, skillTags);
  return mark === true || mayHoldLevels(cache);
}
