/**
 * The text of one note while it is read: gives out its cells as visible text, and gathers what was wrong and which
 * stretches became items.
 */
import { diagnostic, type Diagnostic, type DiagnosticCode, type DiagnosticParams } from '../diagnostic';
import { CLOSE_BRACKET, isLetter, OPEN_BRACKET } from '../markdown/characters';
import { Inline, type InlineLink } from '../markdown/inline';
import type { ListItem, Row, Spans } from '../markdown/outline';
import type { Definitions } from '../markdown/link-definition';
import { isPlain } from '../markdown/plain-text';
import { readInline, readMarked, sourceSpan } from '../markdown/read-inline';
import type { Vocabulary } from '../vocabulary';
import { endBeforeFullStop, type Part } from './cells/splitting';

/** The longest cell that is read, in characters. */
export const longestCell = 2_000;

function isWikilink(link: InlineLink): boolean {
  return link.isWikilink;
}

/** True for `[see [[Bash]]](https://a.b)`: a link stands inside another. */
function isInside({ start, end }: InlineLink, links: readonly InlineLink[]): boolean {
  return links.some((other) => !other.isWikilink && other.start <= start && end <= other.end);
}

/** True for `[see [[Bash]]]`: a bracket closes straight after a link and was opened before it. */
function isBracketed(text: string, start: number, end: number): boolean {
  if (text.charAt(end) !== ']') return false;
  return text.lastIndexOf('[', start - 1) > text.lastIndexOf(']', start - 1);
}

/** True for a cell in which brackets around a link may be left, as in few. */
function mayHaveLooseBrackets(cell: Inline): boolean {
  const { links } = cell;
  if (links.length === 0) return false;
  return cell.holds(OPEN_BRACKET) || cell.holds(CLOSE_BRACKET) || !links.every(isWikilink);
}

/** True when brackets around a wikilink, or some of its own, are left in the text, code left out. */
function hasLooseBrackets({ links, codes, text, start: from }: Inline): boolean {
  const isLoose = (link: InlineLink) =>
    link.isWikilink && (isBracketed(text, link.start - from, link.end - from) || isInside(link, links));
  if (links.some(isLoose)) return true;
  const inside = Math.max(text.indexOf('[['), text.indexOf(']]'));
  if (inside === -1) return false;
  const at = from + inside;
  const isCode = codes.some((start, i) => i % 2 === 0 && start <= at && at < (codes[i + 1] ?? 0));
  return !isCode && !links.some(({ start, end }) => start <= at && at < end);
}

/** The lines of a heading or list item as a reader sees them, on one line. Offsets in the source hold for one line. */
export function readSpans(text: string, spans: Spans, definitions: Definitions | null = null): Inline {
  const start = spans[0] ?? 0;
  const end = spans[1] ?? 0;
  if (spans.length <= 2) return readInline(text, start, Math.min(end, start + longestCell), definitions);
  const lines: string[] = [];
  for (let i = 0; i < spans.length; i += 2) lines.push(text.slice(spans[i], spans[i + 1]));
  const joined = lines.join('\n').slice(0, longestCell);
  return readInline(joined, 0, joined.length, definitions);
}

/** The text of a heading or list item without the name of its block, ` ^name`, which nobody sees. */
export function withoutBlockName(text: string): string {
  return text.includes(' ^') ? text.replace(/\s\^[\p{L}\p{N}-]+$/u, '') : text;
}

const emptyCell = new Inline('', 0, 0);

export class NoteText {
  readonly diagnostics: Diagnostic[] = [];
  /** One for all cells: each is done with before the next is read. */
  private readonly cellInView: Inline;

  /**
   * `words` answer what headers and headings name; `itemSpans` are given where items are to be told. A sketch passes
   * over prose and faults.
   */
  constructor(
    readonly text: string,
    readonly words: Vocabulary,
    /** The note's own link definitions. */
    readonly definitions: Definitions | null,
    /** Source offsets of the items that were read, as pairs. */
    readonly itemSpans: number[] | null = null,
    readonly isSketch = false,
  ) {
    this.cellInView = new Inline(text, 0, 0);
  }

  report(code: DiagnosticCode, line: number, params?: DiagnosticParams): void {
    if (!this.isSketch) this.diagnostics.push(diagnostic(code, line, params));
  }

  /** A cell as a reader sees it, until the next is asked for; empty where the row is too short. */
  cell(row: Row, column: number): Inline {
    if (column < 0 || column * 2 >= row.cells.length) return emptyCell;
    const start = row.cells[column * 2] ?? 0;
    const end = row.cells[column * 2 + 1] ?? 0;
    if (start === end) return emptyCell;
    const { text, definitions, cellInView } = this;
    if (end - start > longestCell)
      this.report('cell-too-long', row.line, { characters: end - start, limit: longestCell });
    const last = Math.min(end, start + longestCell);
    if (isPlain(text, start, last)) return cellInView.show(text, start, last);
    const cell = readMarked(text, start, last, definitions, cellInView);
    if (!this.isSketch && mayHaveLooseBrackets(cell) && hasLooseBrackets(cell))
      this.report('link-nested', row.line, { text: cell.text });
    return cell;
  }

  /** The visible text of a cell. */
  cellText(row: Row, column: number): string {
    return this.cell(row, column).text.trim();
  }

  /** A cell as it is written. */
  private written({ cells }: Row, column: number): string {
    return this.text.slice(cells[column * 2] ?? 0, cells[column * 2 + 1] ?? 0);
  }

  /** A cell's text, on which nothing depends but whether it says something: of a sketch's, one letter is enough. */
  prose(row: Row, column: number): string {
    const isSaid = this.isSketch && isLetter(this.written(row, column), 0);
    return isSaid ? 'a' : this.cellText(row, column);
  }

  /** A cell that names notes; of one without a link a sketch sees nothing. */
  names(row: Row, column: number): Inline {
    const isLinked = !this.isSketch || this.written(row, column).includes('[');
    return isLinked ? this.cell(row, column) : emptyCell;
  }

  /** The visible text of a heading or list item, its lines joined. */
  spanText(spans: Spans): string {
    const { text, definitions } = this;
    const start = spans[0] ?? 0;
    const end = spans[1] ?? 0;
    const isWritten = spans.length === 2 && end - start <= longestCell && isPlain(text, start, end);
    const shown = isWritten ? text.slice(start, end) : readSpans(text, spans, definitions).text;
    return withoutBlockName(shown.trim());
  }

  /** Notes that a part of a cell became an item of the model; its text, for which a sketch has no place. */
  takePart(cell: Inline, { start, end }: Part): string {
    return this.isSketch ? '' : this.take(cell, start, end);
  }

  /** The same of a part that is a name and no sentence: its final full stop is left out. */
  takeName(cell: Inline, part: Part): string {
    return this.isSketch ? '' : this.take(cell, part.start, endBeforeFullStop(cell, part));
  }

  private take(cell: Inline, start: number, end: number): string {
    this.itemSpans?.push(...sourceSpan(cell, start, end));
    return cell.within.slice(start, end);
  }

  /** Text of a list item without its task mark. */
  itemText(item: ListItem): string {
    return this.spanText(item.spans).replace(/^\[[^\]]?\]\s+/u, '');
  }
}
