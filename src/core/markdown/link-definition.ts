/**
 * Finds link reference definitions, `[docs]: https://a.b`, at the start of a paragraph; they are no text, so they
 * cannot be a heading.
 */
import {
  BACKSLASH,
  CLOSE_BRACKET,
  COLON,
  isAsciiPunctuation,
  isBlank,
  LESS,
  GREATER,
  LF,
  OPEN_BRACKET,
  OPEN_PAREN,
  CLOSE_PAREN,
  skipBlanks,
} from './characters';

/** Offset after blanks and at most one line ending. */
function skipGap(text: string, at: number): number {
  const next = skipBlanks(text, at, text.length);
  return text.charCodeAt(next) === LF ? skipBlanks(text, next + 1, text.length) : next;
}

function labelEnd(text: string, at: number): number {
  let hasText = false;
  for (let i = at + 1; i < text.length && i - at < 1001; i++) {
    const code = text.charCodeAt(i);
    if (code === CLOSE_BRACKET) return hasText && text.charCodeAt(i + 1) === COLON ? i + 2 : -1;
    if (code === OPEN_BRACKET) return -1;
    if (code === BACKSLASH) i++;
    if (!isBlank(code) && code !== LF) hasText = true;
  }
  return -1;
}

/** Offset after a link's address, `<a b>` or `a(b)c`, or -1. */
export function destinationEnd(text: string, at: number, end: number): number {
  if (text.charCodeAt(at) === LESS && at < end) {
    for (let i = at + 1; i < end; i++) {
      const code = text.charCodeAt(i);
      if (code === GREATER) return i + 1;
      if (code === LF || code === LESS) return -1;
      if (code === BACKSLASH && isAsciiPunctuation(text.charCodeAt(i + 1))) i++;
    }
    return -1;
  }
  let depth = 0;
  let i = at;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === 127) break;
    if (code === BACKSLASH && isAsciiPunctuation(text.charCodeAt(i + 1))) i++;
    else if (code === OPEN_PAREN) {
      if (++depth > 32) return -1;
    } else if (code === CLOSE_PAREN && --depth < 0) break;
  }
  return depth > 0 ? -1 : Math.min(i, end);
}

/** Offset after a link's title, `"a"`, `'a'` or `(a)`, or -1. */
export function titleEnd(text: string, at: number, end: number): number {
  const open = text.charCodeAt(at);
  if (at >= end || (open !== 34 && open !== 39 && open !== OPEN_PAREN)) return -1;
  const close = open === OPEN_PAREN ? CLOSE_PAREN : open;
  for (let i = at + 1; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === close) return i + 1;
    if (code === OPEN_PAREN && open === OPEN_PAREN) return -1;
    if (code === BACKSLASH) i++;
  }
  return -1;
}

/** Offset after the line ending, when only blanks stand before it, else -1. */
function restOfLine(text: string, at: number): number {
  const next = skipBlanks(text, at, text.length);
  if (next === text.length) return next;
  return text.charCodeAt(next) === LF ? next + 1 : -1;
}

interface Definition {
  label: string;
  /** Where it leads, as written. */
  address: string;
  /** Offset of the line below it. */
  end: number;
}

function definitionAt(text: string, from: number): Definition | null {
  const at = skipBlanks(text, from, text.length);
  const afterLabel = text.charCodeAt(at) === OPEN_BRACKET ? labelEnd(text, at) : -1;
  if (afterLabel === -1) return null;
  const target = skipGap(text, afterLabel);
  const afterTarget = destinationEnd(text, target, text.length);
  if (afterTarget === -1 || afterTarget === target) return null;
  const title = skipGap(text, afterTarget);
  const afterTitle = title > afterTarget ? titleEnd(text, title, text.length) : -1;
  const whole = afterTitle === -1 ? -1 : restOfLine(text, afterTitle);
  const end = whole === -1 ? restOfLine(text, afterTarget) : whole;
  if (end === -1) return null;
  const isAngled = text.charCodeAt(target) === LESS;
  const address = isAngled ? text.slice(target + 1, afterTarget - 1) : text.slice(target, afterTarget);
  return { label: labelForm(text.slice(at + 1, afterLabel - 2)), address, end };
}

/** Addresses as written by the labels that stand for them. */
export type Definitions = ReadonlyMap<string, string>;

/** The form in which labels of references are compared: `big  Doc` is `BIG DOC`. */
export function labelForm(label: string): string {
  return label.trim().replace(/\s+/gu, ' ').toLowerCase().toUpperCase();
}

/**
 * Offset after the definitions that a paragraph opens with: 12 for `[a]: b.com⏎[c`; lines end with a line feed. Tells
 * of each of them.
 */
export function readDefinitions(paragraph: string, define: (label: string, address: string) => void): number {
  let at = 0;
  while (at < paragraph.length) {
    const definition = definitionAt(paragraph, at);
    if (definition === null) break;
    define(definition.label, definition.address);
    at = definition.end;
  }
  return at;
}
