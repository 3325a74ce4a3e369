/**
 * The lines of a note that a reader sees as text: code fences, comments, formulas and raw HTML are left out. Also
 * tells whether the note ends inside one of them, where nothing can be appended. Knows nothing else of Markdown.
 */
import { frontmatterOf } from '../markdown/frontmatter';

export interface TextLine {
  text: string;
  /** UTF-16 offset of its first character. */
  start: number;
  /** 1-based. */
  line: number;
}

/** What can hide lines, from the line that opens it on. */
export interface HiddenPart {
  kind: 'fence' | 'comment';
  /** 1-based line that opens it. */
  line: number;
}

export interface ScannedNote {
  /** The lines outside of properties and hidden parts. */
  lines: TextLine[];
  /** The part in which a further line would stand; null for an ordinary end, and for a part that ends with its list. */
  open: HiddenPart | null;
}

/** An open hidden part: how its last line is known, and the quote and list item that it cannot outlast. */
interface Opening extends HiddenPart {
  isClosedBy(text: string): boolean;
  quotes: number;
  indent: number;
}

const lineEnding = /\r\n|\n|\r/g;
const fenceMark = /^(`{3,}(?=[^`]*$)|~{3,})/;
const rawTag = /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i;
const rawEnd = /<\/(?:script|pre|style|textarea)>/i;

/** A line's quote marks and indent, and what stands behind them and behind its list marks. */
interface Prefix {
  quotes: number;
  /** Column of its first character. */
  indent: number;
  isBlank: boolean;
  /** Columns at which the content of its list items begins. */
  items: number[];
  rest: string;
}

function columnOf(blanks: string): number {
  let column = 0;
  for (const blank of blanks) column += blank === '\t' ? 4 - (column % 4) : 1;
  return column;
}

function prefixOf(text: string): Prefix {
  const quoteMarks = /^[ >]*>/.exec(text)?.[0] ?? '';
  let rest = text.slice(quoteMarks.length);
  if (quoteMarks !== '' && rest.startsWith(' ')) rest = rest.slice(1);
  const unindented = rest.replace(/^[ \t]+/, '');
  const indent = columnOf(rest.slice(0, rest.length - unindented.length));
  rest = unindented;
  const items: number[] = [];
  let column = indent;
  for (let mark; (mark = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/.exec(rest));) {
    column += mark[0].length;
    items.push(column);
    rest = rest.slice(mark[0].length);
  }
  const quotes = quoteMarks.split('>').length - 1;
  return { quotes, indent, isBlank: rest.trim() === '', items, rest };
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** How the hidden part that `rest` opens will close; null when it opens none, or closes it again. */
function openingOf(rest: string): Pick<Opening, 'kind' | 'isClosedBy'> | null {
  const fence = fenceMark.exec(rest)?.[0];
  if (fence !== undefined) {
    const close = (text: string) => {
      const line = text.replace(/^[\s>]*/, '').trimEnd();
      return line.length >= fence.length && line === fence.charAt(0).repeat(line.length);
    };
    return { kind: 'fence', isClosedBy: close };
  }
  for (const mark of ['%%', '$$']) {
    if (rest.startsWith(mark) && countOf(rest, mark) % 2 === 1) {
      return { kind: 'comment', isClosedBy: (text) => countOf(text, mark) % 2 === 1 };
    }
  }
  if (rest.startsWith('<!--') && !rest.includes('-->', 4)) {
    return { kind: 'comment', isClosedBy: (text) => text.includes('-->') };
  }
  if (rawTag.test(rest) && !rawEnd.test(rest)) {
    return { kind: 'comment', isClosedBy: (text) => rawEnd.test(text) };
  }
  return null;
}

/** Walks the lines and remembers which quotes, list items and hidden parts they stand in. */
class Walk {
  private open: Opening | null = null;
  private items: number[] = [];
  private quotes = 0;

  /** True when the line is to be read. */
  isVisible(text: string, line: number): boolean {
    const prefix = prefixOf(text);
    if (this.open && !this.outlasts(this.open, prefix)) this.open = null;
    if (this.open) {
      if (this.open.isClosedBy(text)) this.open = null;
      return false;
    }
    if (prefix.isBlank) return true;
    this.enter(prefix);
    const opening = openingOf(prefix.rest);
    if (!opening) return true;
    this.open = { ...opening, line, quotes: prefix.quotes, indent: this.items.at(-1) ?? 0 };
    return false;
  }

  /** The part that would hide a line at the margin. */
  hiddenEnd(): HiddenPart | null {
    const { open } = this;
    return open && this.outlasts(open, prefixOf('-')) ? { kind: open.kind, line: open.line } : null;
  }

  private outlasts(open: Opening, prefix: Prefix): boolean {
    return prefix.quotes >= open.quotes && (prefix.isBlank || prefix.indent >= open.indent);
  }

  private enter({ quotes, indent, items }: Prefix): void {
    if (quotes !== this.quotes) this.items = [];
    this.quotes = quotes;
    this.items = [...this.items.filter((column) => column <= indent), ...items];
  }
}

/** Walks a whole note; an unclosed properties block is text. */
export function scanLines(note: string): ScannedNote {
  const properties = frontmatterOf(note);
  const walk = new Walk();
  const lines: TextLine[] = [];
  let start = properties?.bodyStart ?? (note.startsWith('\uFEFF') ? 1 : 0);
  let line = (properties?.endLine ?? 0) + 1;
  lineEnding.lastIndex = start;
  while (start < note.length) {
    const ending = lineEnding.exec(note);
    const text = note.slice(start, ending?.index ?? note.length);
    if (walk.isVisible(text, line)) lines.push({ text, start, line });
    if (!ending) break;
    start = lineEnding.lastIndex;
    line++;
  }
  lineEnding.lastIndex = 0;
  return { lines, open: walk.hiddenEnd() };
}
