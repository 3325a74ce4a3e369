/**
 * Divides the visible text of a cell into items. Knows separators, not what the items mean. The same text is always
 * divided in the same way, because another cut is a lost tick.
 */
import { DOT, isAsciiLetter, isDigit, isSpace } from '../markdown/characters';
import type { Inline } from '../markdown/inline';
import { abbreviations } from '../vocabulary/abbreviations';
import { shieldedSpans } from './shielded-spans';

/** A part of a cell's visible text: offsets, end exclusive. */
export interface Part {
  start: number;
  end: number;
}

export interface Separators {
  /** At `. ! ? …` before a capital letter. */
  sentences: boolean;
  commas: boolean;
}

/** A list's mark: `- `, `• `, `1. `, `2) `, `[x] `. */
const listMark = /^(?:[-*+•·▪▫‣◦●○–—✓✔☐☑]\s+|[•▪▫‣◦●○✓✔☐☑]|\(?\d{1,3}[.)]\s+|\[[ xX]?\]\s+)+/u;
const capital = /[\p{Lu}\p{Lt}]/u;
const letter = /\p{L}/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const wordMark = /[\p{N}.-]/u;

/** True for a letter; the alphabets of most notes are told without a search. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isAsciiLetter(code) || (code >= 0x410 && code <= 0x44f) || letter.test(text.charAt(at));
}

/** The word that ends at `end`, in lower case, dots inside it kept: `т.д` before the full stop of `т.д.` */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (
    start > 0 &&
    end - start < 20 &&
    (isLetter(text, start - 1) || wordMark.test(text.charAt(start - 1)))
  )
    start--;
  return text.slice(start, end).toLowerCase();
}

/** True when the full stop at `at` belongs to a listed abbreviation, `т.д.` or `т. д.` */
function isAbbreviation(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  if (word === '') return false;
  if (abbreviations.has(word) || abbreviations.has(word.slice(word.lastIndexOf('.') + 1))) return true;
  const before = at - word.length - 1;
  if (!isSpace(text.charCodeAt(before)) || text.charAt(before - 1) !== '.') return false;
  return abbreviations.has(`${wordBefore(text, before - 1)}.${word}`);
}

/** True when the full stop at `at` belongs to an abbreviation, a single letter or a number. */
function isWithinSentence(text: string, at: number): boolean {
  const word = wordBefore(text, at);
  const last = word.slice(word.lastIndexOf('.') + 1);
  return /^(?:\d+|\p{L})$/u.test(last) || isAbbreviation(text, at);
}

function endsSentence(text: string, at: number, code: number): boolean {
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  if (!isSpace(text.charCodeAt(at + 1)) || !capital.test(text.charAt(at + 2))) return false;
  return code !== DOT || !isWithinSentence(text, at);
}

function isBetweenDigits(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1));
}

/** True when the text is divided after the mark at `at`; the marks are `;`, commas and ends of sentences, also wide ones. */
function divides(text: string, at: number, { sentences, commas }: Separators): boolean {
  const code = text.charCodeAt(at);
  // Most characters are letters, and these stand between the question mark and the dots.
  if (code > 63 && code < 0x2026) return false;
  switch (code) {
    case 59:
    case 0xff1b:
      return true;
    case 44:
      return commas && !isBetweenDigits(text, at);
    case 0xff0c:
    case 0x3001:
      return commas;
    case DOT:
    case 33:
    case 63:
    case 0x2026:
    case 0x3002:
    case 0xff01:
    case 0xff1f:
      return sentences && endsSentence(text, at, code);
    default:
      return false;
  }
}

/** Offsets of the inline numbers `1.`, `2.`, … that rise from 1; none unless there are two. */
function risingNumbers(text: string, isShielded: (at: number) => boolean): number[] {
  if (!/1[.)]/u.test(text)) return [];
  const found: number[] = [];
  for (const match of text.matchAll(/(?:^|\s)\(?(\d{1,2})[.)]\s*(?=[^\s\d])/gu)) {
    const at = match.index + (isSpace(match[0].charCodeAt(0)) ? 1 : 0);
    const isBracketed = text.charAt(at) === '(';
    if (Number(match[1]) === found.length + 1 && !(isBracketed ? isShielded(at - 1) : isShielded(at)))
      found.push(at);
  }
  return found.length > 1 ? found : [];
}

/** The part without blanks and list marks at its start. */
function trimmed(text: string, start: number, end: number): Part {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  if (!isLetter(text, from)) from += listMark.exec(text.slice(from, to))?.[0].length ?? 0;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** True for text that says something: `—`, `...` and an empty cell do not. */
function saysSomething(text: string, part: Part): boolean {
  return (
    (part.start < part.end && isLetter(text, part.start)) ||
    letterOrDigit.test(text.slice(part.start, part.end))
  );
}

function isSeparator(mark: string, commas: boolean): boolean {
  return mark === ';' || mark === '；' || (commas && (mark === ',' || mark === '，' || mark === '、'));
}

/** Without the separator at the end: `;` always, a comma where commas divide. */
function withoutSeparator(text: string, part: Part, commas: boolean): Part {
  let { end } = part;
  while (end > part.start && isSeparator(text.charAt(end - 1), commas)) {
    end--;
    while (end > part.start && isSpace(text.charCodeAt(end - 1))) end--;
  }
  return end === part.end ? part : { start: part.start, end };
}

/** Where the parts of a cell end, in rising order; the last with the cell itself. */
function endsIn(cell: Inline, separators: Separators): number[] {
  const { text, breaks } = cell;
  const isShielded = shieldedSpans(cell);
  const ends = risingNumbers(text, isShielded);
  if (breaks.length > 0) ends.push(...breaks);
  const hasOrder = ends.length === 0;
  for (let at = 0; at < text.length; at++) {
    if (divides(text, at, separators) && !isShielded(at)) ends.push(at + 1);
  }
  if (!hasOrder) ends.sort((a, b) => a - b);
  ends.push(text.length);
  return ends;
}

/**
 * The items of a cell: divided at `<br>`, `;`, list marks and rising numbers, and where asked at sentences and commas.
 * `Can: 1. Read logs. 2. Write scripts; test them` is three: a line that ends with a colon only leads to the others.
 */
export function splitItems(cell: Inline, separators: Separators): Part[] {
  const { text } = cell;
  if (text === '') return [];
  const parts: Part[] = [];
  let start = 0;
  for (const end of endsIn(cell, separators)) {
    const part = withoutSeparator(text, trimmed(text, start, end), separators.commas);
    if (saysSomething(text, part)) parts.push(part);
    start = end;
  }
  return parts.length < 2 ? parts : parts.filter((part) => text[part.end - 1] !== ':');
}

/** The part without its final full stop, unless that belongs to an abbreviation or to dots. */
export function withoutFullStop(text: string, part: Part): Part {
  const last = part.end - 1;
  if (text[last] !== '.' || text[last - 1] === '.' || isAbbreviation(text, last)) return part;
  return { start: part.start, end: trimmed(text, part.start, last).end };
}
