/** Reads Markdown links and addresses: `[text](address)`, `<https://…>`, `https://…`. Knows no vault. */
import { GREATER, LESS, OPEN_PAREN, CLOSE_PAREN, isAsciiPunctuation } from './characters';
import { destinationEnd, titleEnd } from './link-definition';

/** Where a link leads: to a note of the vault or to an address. */
export interface Destination {
  /** Link path of a note, without heading and `.md`; null for an address. */
  target: string | null;
  url: string | null;
}

const webAddress = /^https?:\/\/[^\s\p{Cc}]+$/iu;

/** True for `https://…`, the only kind of address that is ever opened; `javascript:…` and `file:…` are none. */
export function isWebAddress(url: string): boolean {
  return webAddress.test(url);
}

const scheme = /^[A-Za-z][A-Za-z0-9+.-]{1,31}:/;

function unescaped(text: string): string {
  return text.includes('\\') ? text.replace(/\\([!-/:-@[-`{-~])/g, '$1') : text;
}

function decoded(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `notes/Bash%20tips.md#Loops` is the note `notes/Bash tips`; `https://…` is an address. */
export function destinationOf(written: string): Destination {
  const address = unescaped(written);
  if (scheme.test(address) || address.startsWith('//')) return { target: null, url: address };
  const path = decoded(address.split('#', 1)[0] ?? '').replace(/\.md$/i, '');
  return { target: path === '' ? null : path, url: null };
}

function skipSpaces(text: string, at: number, end: number): number {
  while (at < end && text.charCodeAt(at) <= 32) at++;
  return at;
}

/** The `(address "title")` behind a link's text, or null when the brackets are plain text. */
export function linkTailAt(
  text: string,
  at: number,
  end: number,
): { end: number; destination: Destination } | null {
  if (at >= end || text.charCodeAt(at) !== OPEN_PAREN) return null;
  const start = skipSpaces(text, at + 1, end);
  const stop = destinationEnd(text, start, end);
  if (stop === -1) return null;
  let close = skipSpaces(text, stop, end);
  const afterTitle = close > stop ? titleEnd(text, close, end) : -1;
  if (afterTitle !== -1) close = skipSpaces(text, afterTitle, end);
  if (close >= end || text.charCodeAt(close) !== CLOSE_PAREN) return null;
  const isAngled = text.charCodeAt(start) === LESS;
  const written = isAngled ? text.slice(start + 1, stop - 1) : text.slice(start, stop);
  return { end: close + 1, destination: destinationOf(written) };
}

/** Offset after the `>` of `<https://a.b>` or `<me@a.b>`, or -1. */
export function autolinkEnd(text: string, at: number, end: number): number {
  const close = text.indexOf('>', at + 1);
  if (close === -1 || close >= end) return -1;
  for (let i = at + 1; i < close; i++) {
    const code = text.charCodeAt(i);
    if (code <= 32 || code === LESS || code === GREATER) return -1;
  }
  const address = text.slice(at + 1, close);
  return scheme.test(address) || /^[^\s@<>]+@[A-Za-z0-9-]+\.[A-Za-z0-9.-]+$/.test(address) ? close + 1 : -1;
}

/** Offset after the bare address that starts at `at`, without the marks of the sentence around it; -1 when none does. */
export function bareUrlEnd(text: string, at: number, end: number): number {
  if (!text.startsWith('http://', at) && !text.startsWith('https://', at)) return -1;
  let stop = at + 8;
  while (stop < end) {
    const code = text.charCodeAt(stop);
    if (code <= 32 || code === LESS || code === 124 || code === 92) break;
    stop++;
  }
  const opened = text.slice(at, stop).split('(').length;
  let closed = text.slice(at, stop).split(')').length;
  for (; stop > at + 8; stop--) {
    const last = text.charCodeAt(stop - 1);
    if (last === CLOSE_PAREN) {
      if (closed <= opened) break;
      closed--;
    } else if (!isAsciiPunctuation(last) || last === 47 || last === 35 || last === 45 || last === 61) break;
  }
  return stop > at + 8 ? stop : -1;
}
