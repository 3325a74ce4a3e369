/**
 * Divides the visible text of a cell into items. Knows separators, not what the items mean. The same text is always
 * divided in the same way, because another cut is a lost tick.
 */
import {
  CLOSE_PAREN,
  COLON,
  COMMA,
  DOT,
  isAsciiLetter,
  isDigit,
  isSpace,
  SEMICOLON,
} from '../markdown/characters';
import type { Inline } from '../markdown/inline';
import { abbreviations } from '../vocabulary/abbreviations';
import { openers, shieldsOf } from './shielded-spans';

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

/** What a character may be for the splitting: nothing, what divides or begins a number, or what opens a pair. */
const divider = 1;
const opener = 2;
const roles = new Uint8Array(0x10000);
for (const mark of ';；,，、.!?…。！？1') roles[mark.charCodeAt(0)] = divider;
for (const mark of openers) roles[mark.charCodeAt(0)] = opener;
const sentenceEnds = new Set(Array.from('.!?…。！？', (mark) => mark.charCodeAt(0)));
const ONE = 49;

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

/** The word that ends at `end` and begins at `from` or later, in lower case, dots inside it kept: `т.д` of `т.д.` */
function wordBefore(text: string, from: number, end: number): string {
  let start = end;
  while (
    start > from &&
    end - start < 20 &&
    (isLetter(text, start - 1) || wordMark.test(text.charAt(start - 1)))
  )
    start--;
  return text.slice(start, end).toLowerCase();
}

/** True when the full stop at `at` belongs to a listed abbreviation, `т.д.` or `т. д.` */
function isAbbreviation({ within, start }: Inline, at: number): boolean {
  const word = wordBefore(within, start, at);
  if (word === '') return false;
  if (abbreviations.has(word) || abbreviations.has(word.slice(word.lastIndexOf('.') + 1))) return true;
  const before = at - word.length - 1;
  if (before <= start || !isSpace(within.charCodeAt(before)) || within.charAt(before - 1) !== '.')
    return false;
  return abbreviations.has(`${wordBefore(within, start, before - 1)}.${word}`);
}

/** True when the full stop at `at` belongs to an abbreviation, a single letter or a number. */
function isWithinSentence(cell: Inline, at: number): boolean {
  const word = wordBefore(cell.within, cell.start, at);
  const last = word.slice(word.lastIndexOf('.') + 1);
  return /^(?:\d+|\p{L})$/u.test(last) || isAbbreviation(cell, at);
}

function endsSentence(cell: Inline, at: number, code: number): boolean {
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  const { within, end } = cell;
  if (at + 2 >= end || !isSpace(within.charCodeAt(at + 1)) || !capital.test(within.charAt(at + 2)))
    return false;
  return code !== DOT || !isWithinSentence(cell, at);
}

function isBetweenDigits({ within, start, end }: Inline, at: number): boolean {
  const isInside = at > start && at + 1 < end;
  return isInside && isDigit(within.charCodeAt(at - 1)) && isDigit(within.charCodeAt(at + 1));
}

/** True when a cell is divided after the mark `code` at `at`: `;`, a comma or the end of a sentence, also wide ones. */
function divides(cell: Inline, at: number, code: number, { sentences, commas }: Separators): boolean {
  if (isSeparator(code, commas)) return code !== COMMA || !isBetweenDigits(cell, at);
  return sentences && sentenceEnds.has(code) && endsSentence(cell, at, code);
}

function isNumberMark(code: number): boolean {
  return code === DOT || code === CLOSE_PAREN;
}

/** Offsets of the inline numbers `1.`, `2.`, … that rise from 1; none unless there are two. */
function risingNumbers(cell: Inline, shields: Uint8Array): number[] {
  const found: number[] = [];
  for (const match of cell.text.matchAll(/(?:^|\s)\(?(\d{1,2})[.)]\s*(?=[^\s\d])/gu)) {
    const at = cell.start + match.index + (isSpace(match[0].charCodeAt(0)) ? 1 : 0);
    const isBracketed = cell.within.charAt(at) === '(';
    const isShielded = shields[at - cell.start - (isBracketed ? 1 : 0)] === 1;
    if (Number(match[1]) === found.length + 1 && !isShielded) found.push(at);
  }
  return found.length > 1 ? found : [];
}

/** The part without blanks and list marks at its start. */
function trimmed(text: string, start: number, end: number): Part {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  if (from < to && !isLetter(text, from)) from += listMark.exec(text.slice(from, to))?.[0].length ?? 0;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}

/** True for text that says something: `—`, `...` and an empty cell do not. */
function saysSomething(text: string, { start, end }: Part): boolean {
  return start < end && (isLetter(text, start) || letterOrDigit.test(text.slice(start, end)));
}

function isSeparator(code: number, commas: boolean): boolean {
  if (code === SEMICOLON || code === 0xff1b) return true;
  return commas && (code === COMMA || code === 0xff0c || code === 0x3001);
}

/** Without the separator at the end: `;` always, a comma where commas divide. */
function withoutSeparator(text: string, part: Part, commas: boolean): Part {
  let { end } = part;
  while (end > part.start && isSeparator(text.charCodeAt(end - 1), commas)) {
    end--;
    while (end > part.start && isSpace(text.charCodeAt(end - 1))) end--;
  }
  return end === part.end ? part : { start: part.start, end };
}

const none: Part[] = [];

/** The parts of a cell, as their ends become known. */
class Parts {
  private found: Part[] = none;
  private start: number;
  /** Where the cell is divided whatever stands there, in rising order. */
  private cuts: readonly number[];
  private nextCut = 0;

  constructor(
    private readonly cell: Inline,
    private readonly commas: boolean,
  ) {
    this.start = cell.start;
    this.cuts = cell.breaks;
  }

  /** Cuts at rising numbers too, the first of which is just met. */
  addNumbers(shields: Uint8Array): void {
    const { cuts, cell } = this;
    if (cuts === cell.breaks) this.cuts = [...cuts, ...risingNumbers(cell, shields)].sort((a, b) => a - b);
  }

  /** Ends a part, and before it those that end at cuts. */
  endAt(end: number): void {
    for (let cut = this.cuts[this.nextCut] ?? end; cut < end; cut = this.cuts[this.nextCut] ?? end) {
      this.nextCut++;
      this.add(cut);
    }
    this.add(end);
  }

  /** Ends the last part; all of them. A line that ends with a colon only leads to the others. */
  endedAt(end: number): readonly Part[] {
    this.endAt(end);
    const { found, cell } = this;
    const leads = (part: Part) => cell.within.charCodeAt(part.end - 1) === COLON;
    return found.length > 1 && found.some(leads) ? found.filter((part) => !leads(part)) : found;
  }

  private add(end: number): void {
    const { within } = this.cell;
    const part = withoutSeparator(within, trimmed(within, this.start, end), this.commas);
    this.start = end;
    if (!saysSomething(within, part)) return;
    if (this.found === none) this.found = [part];
    else this.found.push(part);
  }
}

/**
 * The items of a cell: divided at `<br>`, `;`, list marks and rising numbers, and where asked at sentences and commas.
 * `Can: 1. Read logs. 2. Write scripts; test them` is three: a line that ends with a colon only leads to the others.
 */
export function splitItems(cell: Inline, separators: Separators): readonly Part[] {
  const { within, start, end } = cell;
  if (start === end) return none;
  const parts = new Parts(cell, separators.commas);
  let mayBeShielded = cell.links.length + cell.codes.length > 0;
  let shields: Uint8Array | null = null;
  for (let at = start; at < end; at++) {
    const code = within.charCodeAt(at);
    const role = roles[code];
    if (role === opener) mayBeShielded = true;
    if (role !== divider) continue;
    if (code === ONE && isNumberMark(within.charCodeAt(at + 1))) {
      shields ??= shieldsOf(cell);
      parts.addNumbers(shields);
    } else if (divides(cell, at, code, separators)) {
      if (mayBeShielded) shields ??= shieldsOf(cell);
      if (shields?.[at - start] !== 1) parts.endAt(at + 1);
    }
  }
  return parts.endedAt(end);
}

/** The part without its final full stop, unless that belongs to an abbreviation or to dots. */
export function withoutFullStop(cell: Inline, part: Part): Part {
  const { within } = cell;
  const last = part.end - 1;
  if (within[last] !== '.') return part;
  if ((last > cell.start && within[last - 1] === '.') || isAbbreviation(cell, last)) return part;
  return trimmed(within, part.start, last);
}
