/** Reads cells that name skills, technologies and links. Knows what is written, not which notes exist. */
import { isSpace, SLASH } from '../../markdown/characters';
import type { Inline, InlineLink } from '../../markdown/inline';
import type { NoteText } from '../note-text';
import type { Link, SkillRef } from '../schema';
import { splitItems, type Part } from './splitting';

const byCommas = { sentences: false, commas: true };

function isIn({ start, end }: InlineLink, part: Part): boolean {
  return start >= part.start && end <= part.end;
}

/** Offset of the `/` before a link, blanks in between, or -1. */
function slashBefore({ within }: Inline, link: InlineLink, part: Part): number {
  let at = link.start - 1;
  while (at > part.start && isSpace(within.charCodeAt(at))) at--;
  return at >= part.start && within.charCodeAt(at) === SLASH ? at : -1;
}

/** Offset of the `/` behind a link, blanks in between, or -1. */
function slashAfter({ within }: Inline, link: InlineLink, part: Part): number {
  let at = link.end;
  while (at < part.end && isSpace(within.charCodeAt(at))) at++;
  return at < part.end && within.charCodeAt(at) === SLASH ? at : -1;
}

/** The parts, divided at each `/` that stands beside a wikilink: `[[Bash]]/Shell` is two, `CI/CD` one. */
function cutAtSlashes(cell: Inline, parts: readonly Part[]): Part[] {
  const pieces: Part[] = [];
  for (const part of parts) {
    let { start } = part;
    for (const link of cell.links) {
      if (!link.isWikilink || !isIn(link, part)) continue;
      start = cutAt(slashBefore(cell, link, part), start, cell, pieces);
      start = cutAt(slashAfter(cell, link, part), start, cell, pieces);
    }
    cutAt(part.end, start, cell, pieces);
  }
  return pieces;
}

/** Adds the piece from `start` to `end`, unless it is empty or cut already; where the next one begins. */
function cutAt(end: number, start: number, { within }: Inline, pieces: Part[]): number {
  if (end < start) return start;
  let [from, to] = [start, end];
  while (from < to && isSpace(within.charCodeAt(from))) from++;
  while (to > from && isSpace(within.charCodeAt(to - 1))) to--;
  if (from < to) pieces.push({ start: from, end: to });
  return end + 1;
}

/** The note that the first link of a part leads to. */
function targetIn({ links }: Inline, part: Part): string | null {
  for (const link of links) if (link.target !== null && isIn(link, part)) return link.target;
  return null;
}

function partsOf(cell: Inline): readonly Part[] {
  const parts = splitItems(cell, byCommas);
  const mayBeCut = cell.links.length > 0 && cell.holds(SLASH);
  return mayBeCut ? cutAtSlashes(cell, parts) : parts;
}

/** The skills that a cell names: `[[Bash]]/Shell, CI/CD` is Bash (a link), Shell and CI/CD. */
export function parseSkillRefs(cell: Inline, line: number, note: NoteText): SkillRef[] {
  const parts = partsOf(cell);
  const refs = new Array<SkillRef>(parts.length);
  let at = 0;
  for (const part of parts) {
    refs[at++] = { label: note.takeName(cell, part), target: targetIn(cell, part), line };
  }
  return refs;
}

/**
 * The entries of a links column: `[Guide](https://a.b), [[Notes]], the manual`; plain text is an entry too. A link
 * that stands alone between commas takes the words around it: `Guide: https://a.b`.
 */
export function parseLinks(cell: Inline, line: number): Link[] {
  const parts = splitItems(cell, byCommas);
  if (parts.length === 0 && cell.links.length === 0) return [];
  const said = parts.length === 0 ? [{ start: cell.start, end: cell.end }] : parts;
  const found: Link[] = [];
  for (const part of said) {
    const inside = cell.links.filter((link) => isIn(link, part));
    if (inside.length === 0)
      found.push({ text: cell.within.slice(part.start, part.end), url: null, target: null, line });
    for (const link of inside) {
      const { start, end } = inside.length === 1 ? part : link;
      const text = cell.within.slice(start, end).trim();
      found.push({ text: text || (link.url ?? link.target ?? ''), url: link.url, target: link.target, line });
    }
  }
  return found;
}
