/**
 * The lines of a note that a reader sees as text: code fences, comments, formulas and raw HTML are left out. Also
 * tells whether the note ends inside one of them, where nothing can be appended. Knows nothing else of Markdown.
 */
import { frontmatterOf } from '../markdown/frontmatter';
import { openingAt, type HiddenPart, type Opening } from './hidden-part';
import { linePrefixOf, type LinePrefix } from './line-prefix';

export interface TextLine {
  text: string;
  /** UTF-16 offset of its first character. */
  start: number;
  /** 1-based. */
  line: number;
}

/** An open hidden part, and the quote and list item that it cannot outlast. */
interface OpenPart extends Opening, HiddenPart {
  quotes: number;
  indent: number;
}

/** Where a scan stands: before which line, and in which quotes, list items and hidden part. */
export interface ScanPlace {
  start: number;
  /** 1-based. */
  line: number;
  open: OpenPart | null;
  /** Columns, the outermost item first. */
  items: readonly number[];
  quotes: number;
}

/** Before the first line of the body; an unclosed properties block is text. */
export function bodyPlace(note: string): ScanPlace {
  const properties = frontmatterOf(note);
  const start = properties?.bodyStart ?? (note.startsWith('\uFEFF') ? 1 : 0);
  return { start, line: (properties?.endLine ?? 0) + 1, open: null, items: [], quotes: 0 };
}

function outlasts(open: OpenPart, { quotes, isBlank, indent }: LinePrefix): boolean {
  return quotes >= open.quotes && (isBlank || indent >= open.indent);
}

/** Walks the lines from a place on, and remembers which quotes, list items and hidden parts they stand in. */
export class LineScan {
  private now: ScanPlace;
  private lineFeed = -1;
  private carriageReturn = -1;

  constructor(
    private readonly note: string,
    from: ScanPlace,
  ) {
    this.now = { ...from };
  }

  get start(): number {
    return this.now.start;
  }

  /** Where the scan stands, to go on from there in this note or in one that begins alike. */
  place(): ScanPlace {
    return { ...this.now };
  }

  /** The next line, or `hidden` for one that is not to be read; null at the end of the note. */
  next(): TextLine | 'hidden' | null {
    const { start, line } = this.now;
    const { note } = this;
    if (start >= note.length) return null;
    const end = this.lineEnd(start);
    const text = note.slice(start, end);
    this.now.start = end + (this.carriageReturn + 1 === this.lineFeed ? 2 : 1);
    this.now.line++;
    return this.isVisible(text, line) ? { text, start, line } : 'hidden';
  }

  /** The part that would hide a line at the margin. */
  hiddenEnd(): HiddenPart | null {
    const { open } = this.now;
    return open && outlasts(open, linePrefixOf('-')) ? { kind: open.kind, line: open.line } : null;
  }

  private lineEnd(start: number): number {
    if (this.lineFeed < start) this.lineFeed = this.find('\n', start);
    if (this.carriageReturn < start) this.carriageReturn = this.find('\r', start);
    return Math.min(this.lineFeed, this.carriageReturn, this.note.length);
  }

  private find(ending: string, start: number): number {
    const at = this.note.indexOf(ending, start);
    return at < 0 ? Infinity : at;
  }

  private isVisible(text: string, line: number): boolean {
    const { now } = this;
    const prefix = linePrefixOf(text);
    if (now.open && !outlasts(now.open, prefix)) now.open = null;
    if (now.open) {
      if (now.open.isClosedBy(text)) now.open = null;
      return false;
    }
    if (prefix.isBlank) return true;
    this.enter(prefix);
    const opening = openingAt(text, prefix.end);
    if (!opening) return true;
    now.open = { ...opening, line, quotes: prefix.quotes, indent: now.items.at(-1) ?? 0 };
    return false;
  }

  /** A line leaves the list items whose content begins behind its indent, and opens its own. */
  private enter({ quotes, indent, items }: LinePrefix): void {
    const { now } = this;
    const isInside = (content: number) => content <= indent;
    const left = quotes === now.quotes ? now.items.filter(isInside).length : 0;
    now.items = left === 0 ? items : [...now.items.slice(0, left), ...items];
    now.quotes = quotes;
  }
}

/** The lines of a note outside of properties and hidden parts. */
export function visibleLines(note: string): TextLine[] {
  const scan = new LineScan(note, bodyPlace(note));
  const lines: TextLine[] = [];
  for (let line; (line = scan.next());) if (line !== 'hidden') lines.push(line);
  return lines;
}

/** The part in which a further line would stand; null for an ordinary end, and for a part that ends with its list. */
export function hiddenEndOf(note: string): HiddenPart | null {
  const scan = new LineScan(note, bodyPlace(note));
  while (scan.next() !== null);
  return scan.hiddenEnd();
}
