/** Reads cells that name skills, technologies and links. Knows what is written, not which notes exist. */
import type { Inline, InlineLink } from '../markdown/inline';
import type { NoteText } from './note-text';
import type { Link, SkillRef } from './schema';
import { splitItems, withoutFullStop, type Part } from './splitting';

const byCommas = { sentences: false, commas: true };

function linksIn(cell: Inline, part: Part): InlineLink[] {
  return cell.links.filter((link) => link.start >= part.start && link.end <= part.end);
}

/** Offsets of each `/` that stands beside a wikilink of the part. */
function slashesIn(cell: Inline, part: Part): number[] {
  const cuts: number[] = [];
  for (const link of linksIn(cell, part)) {
    if (!link.isWikilink) continue;
    const before = cell.text.slice(part.start, link.start).trimEnd();
    const after = cell.text.slice(link.end, part.end);
    if (before.endsWith('/')) cuts.push(part.start + before.length - 1);
    if (after.trimStart().startsWith('/')) cuts.push(link.end + after.indexOf('/'));
  }
  return cuts;
}

/** A part divided at each `/` that stands beside a wikilink: `[[Bash]]/Shell` is two, `CI/CD` one. */
function splitAtSlashes(cell: Inline, part: Part): Part[] {
  const cuts = slashesIn(cell, part);
  if (cuts.length === 0) return [part];
  const parts: Part[] = [];
  let { start } = part;
  for (const cut of [...new Set(cuts), part.end]) {
    parts.push(trimmed(cell.text, { start, end: cut }));
    start = cut + 1;
  }
  return parts.filter(({ start: from, end }) => from < end);
}

function trimmed(text: string, { start, end }: Part): Part {
  const inner = text.slice(start, end);
  return {
    start: start + inner.length - inner.trimStart().length,
    end: end - inner.length + inner.trimEnd().length,
  };
}

/** The skills that a cell names: `[[Bash]]/Shell, CI/CD` is Bash (a link), Shell and CI/CD. */
export function parseSkillRefs(cell: Inline, line: number, note: NoteText): SkillRef[] {
  const parts = splitItems(cell, byCommas);
  const whole = cell.links.length === 0 ? parts : parts.flatMap((part) => splitAtSlashes(cell, part));
  return whole
    .map((part) => withoutFullStop(cell.text, part))
    .map((part) => ({
      label: note.takePart(cell, part),
      target: linksIn(cell, part).find((link) => link.target !== null)?.target ?? null,
      line,
    }));
}

/**
 * The entries of a links column: `[Guide](https://a.b), [[Notes]], the manual`; plain text is an entry too. A link
 * that stands alone between commas takes the words around it: `Guide: https://a.b`.
 */
export function parseLinks(cell: Inline, line: number): Link[] {
  const links: Link[] = [];
  const parts = splitItems(cell, byCommas);
  for (const part of parts.length > 0 || cell.links.length === 0
    ? parts
    : [{ start: 0, end: cell.text.length }]) {
    const inside = linksIn(cell, part);
    if (inside.length === 0)
      links.push({ text: cell.text.slice(part.start, part.end), url: null, target: null, line });
    for (const link of inside) {
      const [start, end] = inside.length === 1 ? [part.start, part.end] : [link.start, link.end];
      const text = cell.text.slice(start, end).trim();
      links.push({
        text: text === '' ? (link.url ?? link.target ?? '') : text,
        url: link.url,
        target: link.target,
        line,
      });
    }
  }
  return links;
}
