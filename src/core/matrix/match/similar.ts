/**
 * Judges whether one text is another one after a slip of the pen: the same words, some with a wrong letter, perhaps
 * in another order. Texts that differ in a number, a negation or a whole word are never taken for one another, since
 * a small change there is another meaning. Knows no notes.
 */
import { closedWords, directionWords, negations } from './similar-words';

interface Word {
  text: string;
  /** Of `exact` words (abbreviations, code) and short `name`s one letter makes another thing. */
  kind: 'plain' | 'name' | 'exact';
}

const wordMarks = /[\p{L}\p{M}\p{N}+#/'’_.-]+/gu;
const edgeMarks = /^[.'’_/-]+|[.'’_/]+$/gu;
const joints = /(\p{L})[/-](?=\p{L})/gu;
const numbers = /\p{N}+(?:[.,]\p{N}+)*/gu;
const hasCyrillic = /\p{Script=Cyrillic}/u;

function kindOf(word: string, isFirst: boolean, isInCyrillicText: boolean): Word['kind'] {
  if (/[\p{N}+#/_.]/u.test(word) || (word.match(/\p{Lu}/gu)?.length ?? 0) > 1) return 'exact';
  const isName = (!isFirst && /^\p{Lu}/u.test(word)) || (isInCyrillicText && !hasCyrillic.test(word));
  return isName ? 'name' : 'plain';
}

function wordsOf(text: string): Word[] {
  const folded = text.normalize('NFKC').replaceAll('ё', 'е').replaceAll('Ё', 'Е').replace(joints, '$1 ');
  const isCyrillic = hasCyrillic.test(folded);
  return (folded.match(wordMarks) ?? [])
    .map((word) => word.replace(edgeMarks, '').replaceAll('’', "'"))
    .filter((word) => word !== '')
    .map((word, at) => ({ text: word.toLowerCase(), kind: kindOf(word, at === 0, isCyrillic) }));
}

/** How many letters must be put in, left out, changed or swapped with their neighbour; `limit + 1` when more. */
export function letterDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(least);
    }
    if (Math.min(...row) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

const oppositePrefixes =
  /^(?:а|не|ни|без|бес|анти|де|дез|дис|пере|a|un|in|im|il|ir|non|dis|de|anti|mis|re|over)$/;

/** `synchronous` and `asynchronous`, `вход` and `выход`: one letter more and the opposite is said. */
function areOpposites(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const prefix = long.endsWith(short) ? long.slice(0, long.length - short.length) : '';
  if (oppositePrefixes.test(prefix) && (prefix.length > 1 || short.length > 7)) return true;
  return short.startsWith('в') && long === `вы${short.slice(1)}`;
}

/** From this many letters on a word bears a slip: the shorter the text, the less else there is to go by. */
function leastLetters(words: number): number {
  if (words < 3) return 6;
  return words < 5 ? 4 : 3;
}

/** A short name is another name with one letter changed: `Bash` and `Dash`, `React` and `Preact`. */
function areOtherNames(a: Word, b: Word): boolean {
  if (a.kind === 'plain' && b.kind === 'plain') return false;
  if (a.text.length > 3 && lettersOf(a.text) === lettersOf(b.text)) return false;
  return Math.max(a.text.length, b.text.length) < 6 || a.text[0] !== b.text[0];
}

const lettersOf = (text: string) => [...text].sort().join('');

/** A hand slips inside of words: another first letter mostly makes another word, `составляет` of `оставляет`. */
function beginAlike(a: string, b: string): boolean {
  return a[0] === b[0] || (a.length === b.length && a[0] === b[1] && a[1] === b[0]);
}

/** The number of wrong letters when one word is a slip of the other, else null. */
function slipOf(a: Word, b: Word, least: number): number | null {
  if (a.kind === 'exact' || b.kind === 'exact' || areOtherNames(a, b)) return null;
  if (negations.has(a.text) || negations.has(b.text)) return null;
  const closed = Number(closedWords.has(a.text)) + Number(closedWords.has(b.text));
  const length = Math.min(a.text.length, b.text.length);
  if (closed === 2 || (closed === 1 ? least === 6 : length < least || !beginAlike(a.text, b.text)))
    return null;
  const limit = length >= 9 && a.text.slice(0, 2) === b.text.slice(0, 2) ? 2 : 1;
  const distance = letterDistance(a.text, b.text, limit);
  return distance > limit || areOpposites(a.text, b.text) ? null : distance;
}

/** The words of each list that the other one lacks, in their order. */
function leftover(a: Word[], b: Word[]): [Word[], Word[]] {
  const counts = new Map<string, number>();
  for (const { text } of b) counts.set(text, (counts.get(text) ?? 0) + 1);
  const onlyA = a.filter(({ text }) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count <= 0;
  });
  const onlyB = [...b].reverse().filter(({ text }) => {
    const count = counts.get(text) ?? 0;
    counts.set(text, count - 1);
    return count > 0;
  });
  return [onlyA, onlyB.reverse()];
}

/** True when all that one text lacks is a word of one letter: `в`, `и`, `a`. */
function isLostLetter([word, ...others]: Word[]): boolean {
  if (!word || others.length > 0) return false;
  return word.kind === 'plain' && word.text.length === 1 && closedWords.has(word.text);
}

const textsOf = (words: Word[]) => words.map(({ text }) => text);
const squeezed = (texts: string[]) => texts.join('').replace(/[.'_/-]/g, '');
const isSame = (a: string[], b: string[]) => a.length === b.length && a.every((text, at) => text === b[at]);

/** A guard on meaning: the same numbers in the same order, and the same negations. */
function sayTheSame(a: string, b: string, wordsA: Word[], wordsB: Word[]): boolean {
  const negationsOf = (words: Word[]) => textsOf(words).filter((text) => negations.has(text));
  return (
    isSame(a.match(numbers) ?? [], b.match(numbers) ?? []) &&
    isSame(negationsOf(wordsA).sort(), negationsOf(wordsB).sort())
  );
}

/** How many words may be wrong: one of three, two of four to eight, three of more. */
function mostSlips(words: number): number {
  if (words < 4) return 1;
  return words < 9 ? 2 : 3;
}

/**
 * How far `a` is from `b` when it can be a slip of it: 0 for the same words, 1 and more for wrong letters, a lost
 * blank or another order; null when it cannot.
 */
export function slipDistance(a: string, b: string): number | null {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  if (wordsA.length === 0 || !sayTheSame(a, b, wordsA, wordsB)) return null;
  const [textsA, textsB] = [textsOf(wordsA), textsOf(wordsB)];
  if (isSame(textsA, textsB)) return 0;
  if (squeezed(textsA) === squeezed(textsB)) return 1;
  const [onlyA, onlyB] = leftover(wordsA, wordsB);
  if (isLostLetter([...onlyA, ...onlyB])) return 1;
  const most = mostSlips(wordsA.length);
  if (onlyA.length !== onlyB.length || onlyA.length > most) return null;
  if (onlyA.length === 0) return textsA.some((text) => directionWords.has(text)) ? null : 1;
  let distance = 0;
  for (const [at, word] of onlyA.entries()) {
    const slip = slipOf(word, onlyB[at] as Word, leastLetters(wordsA.length));
    if (slip === null) return null;
    distance += slip;
  }
  return distance;
}

/** A lower bound of how far apart two texts are, with no judgement: for seeing whether a guess has a rival. */
export function rivalDistance(a: string, b: string, limit: number): number {
  const [onlyA, onlyB] = leftover(wordsOf(a), wordsOf(b));
  if (onlyA.length !== onlyB.length) return limit + 1;
  let distance = 0;
  for (const [at, { text }] of onlyA.entries()) {
    distance += letterDistance(text, onlyB[at]?.text ?? '', limit);
    if (distance > limit) return limit + 1;
  }
  return distance;
}

/** How much farther than the best text every other one must be. */
const margin = 2;

/** What a decoder puts in place of bytes that are no letter: the text was torn, and nobody wrote it so. */
const torn = '\uFFFD';

/** The one candidate that `text` is a slip of; null when there is none, or a rival nearly as near. */
export function findSlip<T>(text: string, candidates: T[], textOf: (candidate: T) => string): T | null {
  if (text.includes(torn)) return null;
  let best: { candidate: T; distance: number } | null = null;
  for (const candidate of candidates) {
    const distance = slipDistance(text, textOf(candidate));
    if (distance !== null && (best === null || distance < best.distance)) best = { candidate, distance };
  }
  if (best === null) return null;
  const { candidate: found, distance } = best;
  const reach = distance + margin - 1;
  const hasRival = candidates.some(
    (candidate) => candidate !== found && rivalDistance(text, textOf(candidate), reach) <= reach,
  );
  return hasRival ? null : found;
}
