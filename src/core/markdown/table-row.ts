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

/** The cells of one row, `| a \| b | c |` being two; an escaped pipe and the pipe of a wikilink do not divide. */
export function splitRow(text: string, from: number, to: number, line: number): Row {
  const start = skipBlanks(text, from, to);
  const end = trimEnd(text, start, to);
  const cells: number[] = [];
  let barePipes: number[] | null = null;
  let cellStart = text.charCodeAt(start) === PIPE ? start + 1 : start;
  for (let i = cellStart; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > PIPE || code < OPEN_BRACKET) continue;
    if (code === PIPE) {
      const first = skipBlanks(text, cellStart, i);
      cells.push(first, trimEnd(text, first, i));
      cellStart = i + 1;
    } else if (code === BACKSLASH) {
      const next = text.charCodeAt(i + 1);
      if (next === PIPE || next === BACKSLASH) i++;
    } else if (code === OPEN_BRACKET && text.charCodeAt(i + 1) === OPEN_BRACKET) {
      const pipe = barePipeOfLink(text, i, end);
      if (pipe !== -1) {
        (barePipes ??= []).push(pipe);
        i = pipe;
      }
    }
  }
  if (cellStart < end || cells.length === 0) {
    const first = skipBlanks(text, cellStart, end);
    cells.push(first, end);
  }
  return { line, start, end, cells, barePipes };
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
