/** Cuts the lines of a pipe table. Knows one line at a time, not where a table begins or ends. */
import { BACKSLASH, CLOSE_BRACKET, COLON, DASH, OPEN_BRACKET, PIPE, skipBlanks, trimEnd } from './characters';
import type { Row } from './outline';

/**
 * Offset of the only bare pipe of the wikilink that opens at `at`, or -1: 6 for `[[Bash|sh]]` at 0. Such a pipe is
 * the link's, as a reader sees it, though it lacks its backslash.
 */
function barePipeOfLink(text: string, at: number, end: number): number {
  let pipe = -1;
  for (let i = at + 2; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === BACKSLASH || code === OPEN_BRACKET) return -1;
    if (code === PIPE) {
      if (pipe !== -1 || i === at + 2) return -1;
      pipe = i;
    } else if (code === CLOSE_BRACKET)
      return text.charCodeAt(i + 1) === CLOSE_BRACKET && i + 1 < end ? pipe : -1;
  }
  return -1;
}

/** Adds the cell between two offsets, trimmed. */
function addCell(cells: number[], text: string, from: number, to: number): void {
  const start = skipBlanks(text, from, to);
  cells.push(start, trimEnd(text, start, to));
}

/** Cuts the rows of one text, each in turn from its top. */
export class RowSplitter {
  /** Where the next backslash and the next `[[` are: a row without them is cut at every pipe. */
  private nextBackslash = -1;
  private nextLink = -1;

  constructor(private readonly text: string) {}

  /** The cells of one row, `| a \| b | c |` being two; an escaped pipe and the pipe of a wikilink do not divide. */
  split(from: number, to: number, line: number): Row {
    const { text } = this;
    const start = skipBlanks(text, from, to);
    const end = trimEnd(text, start, to);
    const row: Row = { line, start, end, cells: [], barePipes: null };
    const first = text.charCodeAt(start) === PIPE ? start + 1 : start;
    const last = this.isPlain(first, end) ? this.cutAtPipes(row, first) : this.cutWithCare(row, first);
    if (last < end || row.cells.length === 0) addCell(row.cells, text, last, end);
    return row;
  }

  private isPlain(from: number, to: number): boolean {
    if (this.nextBackslash < from) this.nextBackslash = this.find('\\', from);
    if (this.nextLink < from) this.nextLink = this.find('[[', from);
    return this.nextBackslash >= to && this.nextLink >= to;
  }

  private find(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    return at === -1 ? Infinity : at;
  }

  /** Adds the cells that a pipe ends; where the last cell begins. */
  private cutAtPipes({ cells, end }: Row, first: number): number {
    let start = first;
    for (let at = this.text.indexOf('|', first); at !== -1 && at < end; at = this.text.indexOf('|', start)) {
      addCell(cells, this.text, start, at);
      start = at + 1;
    }
    return start;
  }

  private cutWithCare(row: Row, first: number): number {
    const { text } = this;
    let start = first;
    for (let at = first; at < row.end; at++) {
      const code = text.charCodeAt(at);
      if (code === PIPE) {
        addCell(row.cells, text, start, at);
        start = at + 1;
      } else if (code === BACKSLASH) {
        const next = text.charCodeAt(at + 1);
        if (next === PIPE || next === BACKSLASH) at++;
      } else if (code === OPEN_BRACKET && text.charCodeAt(at + 1) === OPEN_BRACKET) {
        const pipe = barePipeOfLink(text, at, row.end);
        if (pipe === -1) continue;
        (row.barePipes ??= []).push(pipe);
        at = pipe;
      }
    }
    return start;
  }
}

/** Number of columns of the delimiter row `| :-- | --- |`, or 0 when the line is none. */
export function delimiterColumns(text: string, from: number, to: number): number {
  const end = trimEnd(text, from, to);
  let at = from;
  let columns = 0;
  let hasMark = false;
  if (text.charCodeAt(at) === PIPE) {
    hasMark = true;
    at = skipBlanks(text, at + 1, end);
  }
  while (at < end) {
    if (text.charCodeAt(at) === COLON) {
      hasMark = true;
      at++;
    }
    const dashes = at;
    while (text.charCodeAt(at) === DASH && at < end) at++;
    if (at === dashes) return 0;
    columns++;
    if (at < end && text.charCodeAt(at) === COLON) {
      hasMark = true;
      at++;
    }
    at = skipBlanks(text, at, end);
    if (at === end) break;
    if (text.charCodeAt(at) !== PIPE) return 0;
    hasMark = true;
    at = skipBlanks(text, at + 1, end);
  }
  return hasMark ? columns : 0;
}
