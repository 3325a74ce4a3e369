/**
 * Divides the visible text of a cell into items. Knows separators, not what the items mean. The same text is always
 * divided in the same way, because another cut is a lost tick.
 */
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
const listMark = /^\s*(?:[-*+•·▪▫‣◦●○–—✓✔☐☑]\s+|[•▪▫‣◦●○✓✔☐☑]|\(?\d{1,3}[.)]\s+|\[[ xX]?\]\s+)+/u;
const capital = /[\p{Lu}\p{Lt}]/u;
const blank = /\s/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const wordBefore = /[\p{L}\p{N}.-]*$/u;

/** True when the full stop at `at` belongs to an abbreviation, a single letter or a number. */
function isWithinSentence(text: string, at: number): boolean {
  const word = (wordBefore.exec(text.slice(Math.max(0, at - 20), at))?.[0] ?? '').toLowerCase();
  if (word === '') return false;
  const last = word.slice(word.lastIndexOf('.') + 1);
  if (abbreviations.has(word) || (last !== word && abbreviations.has(last))) return true;
  if (/^\d+$/u.test(last)) return true;
  return Array.from(last).length === 1 || isSpacedAbbreviation(text, at, word);
}

/** `т. д.`: the letter before the last one stands alone too. */
function isSpacedAbbreviation(text: string, at: number, word: string): boolean {
  const before = text.slice(Math.max(0, at - word.length - 8), at - word.length).trimEnd();
  const head = (wordBefore.exec(before)?.[0] ?? '').toLowerCase();
  return before.endsWith('.') && abbreviations.has(`${head.replace(/\.$/u, '')}.${word}`);
}

function endsSentence(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '。' || mark === '！' || mark === '？') return true;
  if (mark !== '.' && mark !== '!' && mark !== '?' && mark !== '…') return false;
  if (!blank.test(text.charAt(at + 1)) || !capital.test(text.charAt(at + 2))) return false;
  return mark !== '.' || !isWithinSentence(text, at);
}

function isComma(text: string, at: number): boolean {
  const mark = text[at];
  if (mark === '，' || mark === '、') return true;
  return mark === ',' && !(/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)));
}

/** Offsets of the inline numbers `1.`, `2.`, … that rise from 1; none unless there are two. */
function risingNumbers(text: string, isShielded: (at: number) => boolean): number[] {
  const found: number[] = [];
  for (const match of text.matchAll(/(?:^|\s)\(?(\d{1,2})[.)]\s*(?=[^\s\d])/gu)) {
    const at = match.index + (blank.test(match[0].charAt(0)) ? 1 : 0);
    if (Number(match[1]) === found.length + 1 && !isShielded(at)) found.push(at);
  }
  return found.length > 1 ? found : [];
}

/** The part without blanks and list marks at its start. */
function trimmed(text: string, start: number, end: number): Part {
  const mark = listMark.exec(text.slice(start, end))?.[0].length ?? 0;
  let from = start + mark;
  let to = end;
  while (from < to && blank.test(text.charAt(from))) from++;
  while (to > from && blank.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** True for text that says something: `—`, `...` and an empty cell do not. */
function saysSomething(text: string, part: Part): boolean {
  return letterOrDigit.test(text.slice(part.start, part.end));
}

/** Without the separator at the end: `;` always, a comma where commas divide. */
function withoutSeparator(text: string, part: Part, commas: boolean): Part {
  let { end } = part;
  while (
    end > part.start &&
    (text[end - 1] === ';' || text[end - 1] === '；' || (commas && text[end - 1] === ','))
  ) {
    end--;
    while (end > part.start && blank.test(text.charAt(end - 1))) end--;
  }
  return { start: part.start, end };
}

/**
 * The items of a cell: divided at `<br>`, `;`, list marks and rising numbers, and where asked at sentences and commas.
 * `Can: 1. Read logs. 2. Write scripts; test them` is three: a line that ends with a colon only leads to the others.
 */
export function splitItems(cell: Inline, separators: Separators): Part[] {
  const { text } = cell;
  if (text === '') return [];
  const isShielded = shieldedSpans(cell);
  const cuts = new Set<number>(cell.breaks);
  for (const at of risingNumbers(text, isShielded)) cuts.add(at);
  for (let at = 0; at < text.length; at++) {
    if (isShielded(at)) continue;
    const mark = text[at];
    const divides =
      mark === ';' ||
      mark === '；' ||
      (separators.commas && isComma(text, at)) ||
      (separators.sentences && endsSentence(text, at));
    if (divides) cuts.add(at + 1);
  }
  const parts: Part[] = [];
  let start = 0;
  for (const cut of [...cuts].sort((a, b) => a - b).concat(text.length)) {
    const part = withoutSeparator(text, trimmed(text, start, cut), separators.commas);
    if (saysSomething(text, part)) parts.push(part);
    start = cut;
  }
  return parts.length < 2 ? parts : parts.filter((part) => text[part.end - 1] !== ':');
}

/** The part without its final full stop, unless that belongs to an abbreviation or to dots. */
export function withoutFullStop(text: string, part: Part): Part {
  const last = part.end - 1;
  if (text[last] !== '.' || text[last - 1] === '.') return part;
  const word = (wordBefore.exec(text.slice(part.start, last))?.[0] ?? '').toLowerCase();
  if (abbreviations.has(word) || isSpacedAbbreviation(text, last, word)) return part;
  const cut = trimmed(text, part.start, last);
  return { start: part.start, end: cut.end };
}
