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

/** Offset behind a backslash and the pipe or backslash that it escapes. */
function afterBackslash(text: string, at: number): number {
  const next = text.charCodeAt(at + 1);
  return next === PIPE || next === BACKSLASH ? at + 2 : at + 1;
}

/** Finds a mark again and again, from rising offsets on, and passes over no stretch of the text twice. */
class Ahead {
  private found = -1;

  constructor(
    private readonly text: string,
    private readonly mark: string,
  ) {}

  /** Offset of the first such mark at or after `from`; that of the text's end when there is none. */
  from(from: number): number {
    if (this.found < from) {
      const at = this.text.indexOf(this.mark, from);
      this.found = at === -1 ? this.text.length : at;
    }
    return this.found;
  }
}

/** Cuts the rows of one text, each in turn from its top. */
export class RowSplitter {
  private readonly pipes: Ahead;
  private readonly backslashes: Ahead;
  private readonly links: Ahead;
  /** The cells of the row that is being cut. Copied whole, which the engine does at once, unlike a part of a list. */
  private readonly cells: number[] = [];

  constructor(private readonly text: string) {
    this.pipes = new Ahead(text, '|');
    this.backslashes = new Ahead(text, '\\');
    this.links = new Ahead(text, '[[');
  }

  /** The cells of one row, `| a \| b | c |` being two; an escaped pipe and the pipe of a wikilink do not divide. */
  split(from: number, to: number, line: number): Row {
    const { text, cells } = this;
    const start = skipBlanks(text, from, to);
    const end = trimEnd(text, start, to);
    let barePipes: number[] | null = null;
    let count = 0;
    let cell = text.charCodeAt(start) === PIPE ? start + 1 : start;
    for (let at = cell; ;) {
      const pipe = Math.min(this.pipes.from(at), end);
      const backslash = this.backslashes.from(at);
      const link = this.links.from(at);
      if (backslash < pipe && backslash < link) at = afterBackslash(text, backslash);
      else if (link < pipe) {
        const bare = barePipeOfLink(text, link, end);
        if (bare !== -1) (barePipes ??= []).push(bare);
        at = Math.max(bare, link) + 1;
      } else {
        if (pipe < end || cell < end || count === 0) {
          cells[count++] = cell = skipBlanks(text, cell, pipe);
          cells[count++] = trimEnd(text, cell, pipe);
        }
        at = cell = pipe + 1;
        if (cell < end) continue;
        if (cells.length > count) cells.length = count;
        return { line, start, end, cells: cells.slice(), barePipes };
      }
    }
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
