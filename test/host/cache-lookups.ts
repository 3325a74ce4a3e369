/** Questions to one note's metadata. Knows no vault. */
import type * as O from 'obsidian';
import { parseFrontMatterTags } from './frontmatter';
import { stripHeading } from './paths';

/** All tags of a note, properties first, each with `#` and as often as it stands there. */
export function getAllTags(cache: O.CachedMetadata): string[] | null {
  const own = parseFrontMatterTags(cache.frontmatter ?? null) ?? [];
  return [...own, ...(cache.tags ?? []).map((tag) => tag.tag)];
}

/** Calls back for each link and embed of the text until one answers true. */
export function iterateCacheRefs(
  cache: O.CachedMetadata,
  cb: (ref: O.ReferenceCache) => boolean | void,
): boolean {
  return [...(cache.links ?? []), ...(cache.embeds ?? [])].some((ref) => cb(ref) === true);
}

/** Calls back for each reference until one answers true. */
export function iterateRefs(refs: O.Reference[], cb: (ref: O.Reference) => boolean | void): boolean {
  return refs.some((ref) => cb(ref) === true);
}

/** What `#Heading`, `#Parent#Heading` or `#^block` of a link means in a note; null where there is no such place. */
export function resolveSubpath(
  cache: O.CachedMetadata,
  subpath: string,
): O.HeadingSubpathResult | O.BlockSubpathResult | null {
  const parts = subpath.split('#').filter(Boolean);
  const last = parts.at(-1);
  if (last === undefined) return null;
  return last.startsWith('^') ? findBlock(cache, last.slice(1)) : findHeading(cache, parts);
}

function findBlock(cache: O.CachedMetadata, id: string): O.BlockSubpathResult | null {
  const block = cache.blocks?.[id.toLowerCase()];
  if (!block) return null;
  const list = cache.listItems?.find((item) => item.id?.toLowerCase() === id.toLowerCase());
  const result = { type: 'block' as const, block, start: block.position.start, end: block.position.end };
  return list ? { ...result, list } : result;
}

function findHeading(cache: O.CachedMetadata, parts: string[]): O.HeadingSubpathResult | null {
  const wanted = parts.map((part) => stripHeading(part).toLowerCase());
  const headings = cache.headings ?? [];
  let depth = 0;
  let level = 0;
  for (const [at, heading] of headings.entries()) {
    if (depth > 0 && heading.level <= level) depth = 0;
    if (stripHeading(heading.heading).toLowerCase() !== wanted[depth]) continue;
    depth++;
    level = heading.level;
    if (depth < wanted.length) continue;
    const next = headings.slice(at + 1).find((later) => later.level <= heading.level);
    return {
      type: 'heading',
      current: heading,
      next: next as O.HeadingCache,
      start: heading.position.start,
      end: next?.position.start ?? null,
    };
  }
  return null;
}
