/** Recognises the lines that open a heading, a rule or a fence. Knows one line at a time. */
import { BACKTICK, DASH, HASH, isBlank, skipBlanks, STAR, TILDE, trimEnd, UNDERSCORE } from './characters';

/** Number of equal characters `code` from `at` on. */
export function runLength(text: string, at: number, end: number, code: number): number {
  let i = at;
  while (i < end && text.charCodeAt(i) === code) i++;
  return i - at;
}

/** `***`, `- - -`, `___`: three or more equal marks and blanks. */
export function isThematicBreak(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at);
  if (mark !== STAR && mark !== DASH && mark !== UNDERSCORE) return false;
  let count = 0;
  for (let i = at; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === mark) count++;
    else if (!isBlank(code)) return false;
  }
  return count >= 3;
}

/** Depth of the heading `## Title` whose `#` is at `at`, or 0. */
export function atxDepth(text: string, at: number, end: number): number {
  const depth = runLength(text, at, end, HASH);
  if (depth > 6) return 0;
  return at + depth === end || isBlank(text.charCodeAt(at + depth)) ? depth : 0;
}

/** Start and end of a heading's text, its closing `##` left out: `Title` of `## Title ##`. */
export function atxText(text: string, at: number, end: number): [number, number] {
  const start = skipBlanks(text, at, end);
  const last = trimEnd(text, start, end);
  let close = last;
  while (close > start && text.charCodeAt(close - 1) === HASH) close--;
  if (close === start) return [start, start];
  return isBlank(text.charCodeAt(close - 1)) && close < last
    ? [start, trimEnd(text, start, close)]
    : [start, last];
}

/** Length of the fence that opens at `at`, or 0. A fence of backticks has none behind it. */
export function fenceLength(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(at);
  if (mark !== BACKTICK && mark !== TILDE) return 0;
  const length = runLength(text, at, end, mark);
  if (length < 3) return 0;
  if (mark === TILDE) return length;
  const next = text.indexOf('`', at + length);
  return next === -1 || next >= end ? length : 0;
}

/** True when the line from `at` closes a fence of `length` marks: as many or more, and nothing behind. */
export function closesFence(text: string, at: number, end: number, mark: number, length: number): boolean {
  const run = runLength(text, at, end, mark);
  return run >= length && skipBlanks(text, at + run, end) === end;
}

/** 1 for a line of `=`, 2 for a line of `-`, else 0: the underline of a heading. */
export function setextDepth(text: string, at: number, end: number): number {
  const mark = text.charCodeAt(at);
  if (mark !== 61 && mark !== DASH) return 0;
  const run = runLength(text, at, end, mark);
  if (skipBlanks(text, at + run, end) !== end) return 0;
  return mark === 61 ? 1 : 2;
}
