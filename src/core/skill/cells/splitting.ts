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
  isLetter,
  isSpace,
  SEMICOLON,
} from '../../markdown/characters';
import { Inline } from '../../markdown/inline';
import { abbreviations, longestAbbreviation } from '../../vocabulary/abbreviations';
import { mayBeginRun, risingMarks } from './rising-marks';
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
for (const mark of ';；,，、.!?…。！？1)①•▪▫‣◦●') roles[mark.charCodeAt(0)] = divider;
for (const mark of openers) roles[mark.charCodeAt(0)] = opener;
const sentenceEnds = new Set(Array.from('.!?…。！？', (mark) => mark.charCodeAt(0)));
const bullets = new Set(Array.from('•▪▫‣◦●', (mark) => mark.charCodeAt(0)));
const ONE = 49;
const CIRCLED_ONE = 0x2460;

/** A list's mark: `- `, `• `, `1. `, `2) `, `a) `, `[x] `. */
const listMark =
  /^(?:[-*+•·▪▫‣◦●○–—✓✔☐☑✅→➔➜➤►▶]\uFE0F?\s+|[•▪▫‣◦●○✓✔☐☑]\uFE0F?|\(?\d{1,3}[.)](?:\s+|(?=[\p{Lu}\p{Lo}]))|\d{1,2}[、．]\s*|[①-⑳]\s*|\(?\p{L}\)\s+|\[[ xX]?\]\s+)+/u;
const capital = /[\p{Lu}\p{Lt}]/u;
const letterOrDigit = /[\p{L}\p{N}]/u;
const letterOrNumber = /^(?:\d+|\p{L}|[IVX]+)$/u;
const wordMark = /[\p{N}.-]/u;

function isCapital(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (isAsciiLetter(code)) return code <= 90;
  if (code >= 0x410 && code <= 0x44f) return code <= 0x42f;
  return capital.test(text.charAt(at));
}

/** True when a word stands before `at` that is longer than any abbreviation, as where most sentences end. */
function followsLongWord({ within, start }: Inline, at: number): boolean {
  const first = at - longestAbbreviation - 1;
  if (first < start) return false;
  for (let from = at - 1; from >= first; from--) if (!isLetter(within, from)) return false;
  return true;
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
function isAbbreviation(cell: Inline, at: number): boolean {
  if (followsLongWord(cell, at)) return false;
  const { within, start } = cell;
  const word = wordBefore(within, start, at);
  if (word === '') return false;
  if (abbreviations.has(word) || abbreviations.has(word.slice(word.lastIndexOf('.') + 1))) return true;
  const before = at - word.length - 1;
  if (before <= start || !isSpace(within.charCodeAt(before)) || within.charAt(before - 1) !== '.')
    return false;
  return abbreviations.has(`${wordBefore(within, start, before - 1)}.${word}`);
}

/** True when the full stop at `at` belongs to an abbreviation, a single letter or a number, `3.` or `IV.` */
function isWithinSentence(cell: Inline, at: number): boolean {
  if (followsLongWord(cell, at)) return false;
  const word = wordBefore(cell.within, cell.start, at);
  const last = cell.within.slice(at - word.length + word.lastIndexOf('.') + 1, at);
  return letterOrNumber.test(last) || isAbbreviation(cell, at);
}

function endsSentence(cell: Inline, at: number, code: number): boolean {
  if (code === 0x3002 || code === 0xff01 || code === 0xff1f) return true;
  const { within, end } = cell;
  if (at + 2 >= end || !isSpace(within.charCodeAt(at + 1)) || !isCapital(within, at + 2)) return false;
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

/** True when the first mark of a run is met: the digit of `1.`, the bracket of `a)`. */
function beginsRun({ within, start }: Inline, at: number, code: number): boolean {
  if (code === CLOSE_PAREN) return at > start && mayBeginRun(within, at - 1);
  return (code === ONE || code === CIRCLED_ONE) && mayBeginRun(within, at);
}

/** True for a bullet between blanks inside a line: `• reads • writes`. */
function isInnerBullet({ within, start, end }: Inline, at: number, code: number): boolean {
  if (!bullets.has(code) || at === start || at + 1 >= end) return false;
  return isSpace(within.charCodeAt(at - 1)) && isSpace(within.charCodeAt(at + 1));
}

/** True where a list's mark may begin: at no letter but one with a bracket behind, `a)`. */
function mayBeMark(text: string, at: number): boolean {
  return !isLetter(text, at) || text.charCodeAt(at + 1) === CLOSE_PAREN;
}

/** Where the text between two places begins, behind blanks and list marks. */
function startOfText(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  if (at < end && mayBeMark(text, at)) at += listMark.exec(text.slice(at, end))?.[0].length ?? 0;
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Where it ends, before blanks. */
function endOfText(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

/** True for text that says something: `—`, `...` and an empty cell do not. */
function saysSomething(text: string, start: number, end: number): boolean {
  return start < end && (isLetter(text, start) || letterOrDigit.test(text.slice(start, end)));
}

function isSeparator(code: number, commas: boolean): boolean {
  if (code === SEMICOLON || code === 0xff1b) return true;
  return commas && (code === COMMA || code === 0xff0c || code === 0x3001);
}

/** Where it ends without the separators at its end: `;` always, a comma where commas divide. */
function endBeforeSeparators(text: string, start: number, end: number, commas: boolean): number {
  let at = endOfText(text, start, end);
  while (at > start && isSeparator(text.charCodeAt(at - 1), commas)) at = endOfText(text, start, at - 1);
  return at;
}

const none: readonly Part[] = [];
/** Longer lists of parts are rare, and not kept. */
const mostListed = 16;

/** Divides one cell after the other, and gathers the parts as their ends become known. */
class Splitter {
  private cell = new Inline('', 0, 0);
  private commas = false;
  /** Where the part begins that is not ended yet. */
  private start = 0;
  /** Where the cell is divided whatever stands there, in rising order. */
  private cuts: readonly number[] = [];
  private nextCut = 0;
  /** How many parts there are; what lies behind them in the list is of earlier cells, and used again. */
  private count = 0;
  private readonly parts: Part[] = [];
  /** The first one, two, three of the parts: the lists that are given out, made once. */
  private readonly lists: (readonly Part[])[] = [none];

  split(cell: Inline, separators: Separators): readonly Part[] {
    const { within, start, end } = cell;
    this.cell = cell;
    this.commas = separators.commas;
    this.start = start;
    this.cuts = cell.breaks;
    this.nextCut = this.count = 0;
    let mayBeShielded = cell.links.length + cell.codes.length > 0;
    let shields: Uint8Array | null = null;
    for (let at = start; at < end; at++) {
      const code = within.charCodeAt(at);
      const role = roles[code];
      if (role === opener) mayBeShielded = true;
      if (role !== divider) continue;
      if (beginsRun(cell, at, code)) {
        shields ??= shieldsOf(cell);
        this.addRun(shields);
        continue;
      }
      const isBullet = isInnerBullet(cell, at, code);
      if (!isBullet && !divides(cell, at, code, separators)) continue;
      if (mayBeShielded) shields ??= shieldsOf(cell);
      if (shields?.[at - start] !== 1) this.endAt(isBullet ? at : at + 1);
    }
    this.endAt(end);
    return this.found();
  }

  /** Cuts at the marks of a run too, the first of which is just met. */
  private addRun(shields: Uint8Array): void {
    const { cuts, cell } = this;
    if (cuts !== cell.breaks) return;
    const marks = risingMarks(cell.text, (at) => shields[at] === 1).map((at) => cell.start + at);
    this.cuts = [...cuts, ...marks].sort((a, b) => a - b);
  }

  /** Ends a part, and before it those that end at cuts. */
  private endAt(end: number): void {
    for (let cut = this.cuts[this.nextCut] ?? end; cut < end; cut = this.cuts[this.nextCut] ?? end) {
      this.nextCut++;
      this.add(cut);
    }
    this.add(end);
  }

  private add(end: number): void {
    const { within } = this.cell;
    const from = startOfText(within, this.start, end);
    const to = endBeforeSeparators(within, from, end, this.commas);
    this.start = end;
    if (saysSomething(within, from, to)) this.addPart(from, to);
  }

  private addPart(start: number, end: number): void {
    const part = (this.parts[this.count++] ??= { start, end });
    part.start = start;
    part.end = end;
  }

  /** All parts. A line that ends with a colon only leads to the others. */
  private found(): readonly Part[] {
    const { within } = this.cell;
    const { count, parts } = this;
    for (let at = 0; at < count; at++)
      if (count > 1 && within.charCodeAt((parts[at]?.end ?? 0) - 1) === COLON)
        return parts.slice(0, count).filter((part) => within.charCodeAt(part.end - 1) !== COLON);
    if (count > mostListed) return parts.slice(0, count);
    return (this.lists[count] ??= parts.slice(0, count));
  }
}

/** One for all cells: no cell is divided while another is. */
const splitter = new Splitter();

/**
 * The items of a cell: divided at `<br>`, `;`, list marks and rising numbers, and where asked at sentences and commas.
 * `Can: 1. Read logs. 2. Write scripts; test them` is three: a line that ends with a colon only leads to the others.
 * The parts hold until the next cell is divided.
 */
export function splitItems(cell: Inline, separators: Separators): readonly Part[] {
  return cell.start === cell.end ? none : splitter.split(cell, separators);
}

/** Where a part ends without its final full stop, unless that belongs to an abbreviation or to dots. */
export function endBeforeFullStop(cell: Inline, { start, end }: Part): number {
  const { within } = cell;
  const last = end - 1;
  if (within.charCodeAt(last) !== DOT) return end;
  if ((last > cell.start && within.charCodeAt(last - 1) === DOT) || isAbbreviation(cell, last)) return end;
  return endOfText(within, start, last);
}
