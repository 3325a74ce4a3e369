/**
 * Judges a note by the metadata cache alone, so that only notes that may matter are read. It may let a note pass that
 * is no skill, because the text decides; it never holds one back that is.
 */
import { getAllTags, parseYaml, type CachedMetadata, type SectionCache } from 'obsidian';
import { frontmatterOf } from '../../core/markdown/frontmatter';
import { readInline } from '../../core/markdown/read-inline';
import { yamlFaultLine } from '../../core/markdown/yaml-fault';
import type { Settings } from '../../core/settings';
import { speaksOfAssessment } from '../../core/vocabulary/level-headings';
import { levelNameOf } from '../../core/skill/levels/level-name';
import type { NoteSource } from '../../core/skill/note-source';
import { bearsTag, isAssessmentLog, skillMark } from '../../core/skill/properties';
import { vocabularyWith, type OwnWords } from '../../core/vocabulary';

/** The properties without the cache's own `position`; null when there are none. */
export function propertiesOf(cache: CachedMetadata | null): Record<string, unknown> | null {
  if (!cache?.frontmatter) return null;
  if (!('position' in cache.frontmatter)) return cache.frontmatter;
  return Object.fromEntries(Object.entries(cache.frontmatter).filter(([key]) => key !== 'position'));
}

/** All tags of the note, without `#`. */
export function tagsOf(cache: CachedMetadata | null): string[] {
  const tags = (cache && getAllTags(cache)) ?? [];
  return [...new Set(tags.map((tag) => tag.replace(/^#/, '')))];
}

function isReadable(yaml: string): boolean {
  try {
    parseYaml(yaml);
    return true;
  } catch {
    return false;
  }
}

/** 1-based line of the note at which its properties cannot be read; null when they can, or when there are none. */
function faultLineOf(text: string): number | null {
  const block = frontmatterOf(text);
  if (!block || isReadable(block.text)) return null;
  return Math.min(yamlFaultLine(block.text, isReadable) + 1, block.endLine);
}

/** A note as the app knows it. */
class KnownNote implements NoteSource {
  readonly frontmatter: Record<string, unknown> | null;

  constructor(
    readonly path: string,
    readonly text: string,
    private readonly cache: CachedMetadata | null,
  ) {
    this.frontmatter = propertiesOf(cache);
  }

  /** Gathered when they are asked for: those of the properties, which most notes have, are known already. */
  get tags(): string[] {
    return tagsOf(this.cache);
  }
}

/** What the reader of skill notes is given of a note. */
export function noteSourceOf(path: string, text: string, cache: CachedMetadata | null): NoteSource {
  const note = new KnownNote(path, text, cache);
  const faultLine = note.frontmatter ? null : faultLineOf(text);
  return faultLine === null ? note : Object.assign(note, { frontmatterFaultLine: faultLine });
}

/** True when the properties mark the note as an assessment log. */
export function mayBeLog(cache: CachedMetadata | null): boolean {
  return isAssessmentLog(cache?.frontmatter ?? null);
}

/** A table has at least three lines; in a list, those are lines that no item begins. */
const linesOfTable = 3;

const linesOf = ({ position: { start, end } }: SectionCache) => end.line - start.line + 1;

/** Readers of Markdown do not agree on a table in a list, in a quote or straight below a line of text or HTML. */
function mayHideTable({ sections = [], listItems = [] }: CachedMetadata): boolean {
  const hides = (section: SectionCache) =>
    section.type === 'callout' ||
    section.type === 'blockquote' ||
    ((section.type === 'paragraph' || section.type === 'html') && linesOf(section) > linesOfTable);
  if (sections.some(hides)) return true;
  const lists = sections.filter(({ type }) => type === 'list');
  const lines = lists.reduce((sum, list) => sum + linesOf(list), 0);
  return lines - listItems.length >= linesOfTable;
}

function speaksOfLevels(heading: string, words: OwnWords): boolean {
  const namesLevels = vocabularyWith(words).sectionKeyOf(heading) === 'levels' || speaksOfAssessment(heading);
  return namesLevels || levelNameOf(heading) !== null;
}

/** Levels stand in a table, or below a heading that is a level or a word for levels. */
function mayHoldLevels(cache: CachedMetadata, words: OwnWords): boolean {
  if (cache.sections?.some(({ type }) => type === 'table')) return true;
  // A table with an underline below its last row is a heading to some readers of Markdown.
  const named =
    cache.headings?.some(({ heading }) => {
      const texts = [heading, readInline(heading).text];
      return heading.includes('|') || texts.some((text) => speaksOfLevels(text, words));
    }) ?? false;
  return named || mayHideTable(cache);
}

/** False when nothing in the cache speaks for a skill, or a setting or a property speaks against it. */
export function mayBeSkill(
  cache: CachedMetadata | null,
  path: string,
  { skillTags, ignoredFolders, ignoredNotes, columnWords }: Settings,
): boolean {
  if (!cache || ignoredNotes.includes(path)) return false;
  if (ignoredFolders.some((folder) => path.startsWith(`${folder}/`))) return false;
  const mark = skillMark(cache.frontmatter ?? null);
  if (mark !== null) return mark;
  return skillTags.length > 0 ? bearsTag(tagsOf(cache), skillTags) : mayHoldLevels(cache, columnWords);
}
