/** Pairs the marks of emphasis, strike-through and highlight: `**a**`, `_a_`, `~~a~~`, `==a==`. Knows marks, not text. */
import { EQUALS, isAsciiLetter, isSpace, STAR, TILDE, UNDERSCORE } from './characters';

/** A run of equal marks. `left` of them are text, the others are taken by a pair. */
export interface MarkRun {
  code: number;
  length: number;
  left: number;
  canOpen: boolean;
  canClose: boolean;
}

const wordCharacter = /[\p{L}\p{N}\p{M}\p{Co}\p{Cf}]/u;

/** 0 for a blank or an edge, 1 for punctuation, 2 for a letter or digit. */
function sideOf(character: string): number {
  const code = character.charCodeAt(0);
  if (character === '' || isSpace(code)) return 0;
  return isAsciiLetter(code) || wordCharacter.test(character) ? 2 : 1;
}

/** The runs of one text, as many as have been asked for; those behind are of earlier texts, and used again. */
const runs: MarkRun[] = [];
let runCount = 0;

/** Lets the runs be used again: their text is done with. */
export function forgetRuns(): void {
  runCount = 0;
}

/** The run of `length` marks between two characters; `''` stands for the edge of the text. */
export function markRun(code: number, length: number, before: string, after: string): MarkRun {
  const left = sideOf(before);
  const right = sideOf(after);
  const opens = right === 2 || (right === 1 && left < 2);
  const closes = left === 2 || (left === 1 && right < 2);
  const isUnderscore = code === UNDERSCORE;
  const run = (runs[runCount++] ??= { code, length, left: length, canOpen: false, canClose: false });
  run.code = code;
  run.length = run.left = length;
  run.canOpen = opens && (!isUnderscore || !closes || left === 1);
  run.canClose = closes && (!isUnderscore || !opens || right === 1);
  return run;
}

function isPair(opener: MarkRun, closer: MarkRun): boolean {
  if (opener.code !== closer.code || !opener.canOpen || opener.left === 0) return false;
  if (opener.code === TILDE || opener.code === EQUALS) return opener.left === 2 && closer.left === 2;
  const isBoth = opener.canClose || closer.canOpen;
  return (
    !isBoth ||
    (opener.length + closer.length) % 3 !== 0 ||
    (opener.length % 3 === 0 && closer.length % 3 === 0)
  );
}

/** The runs that wait for a pair; what lies behind the last of them is of earlier texts. */
const open: MarkRun[] = [];

/**
 * Pairs the runs between two places in the list. Failed searches are remembered, so that many lone marks cost no more
 * than linear time.
 */
export function pairMarks(runs: readonly MarkRun[], from: number, to: number): void {
  if (to - from < 2) return;
  let waiting = 0;
  let bottoms: Map<number, number> | null = null;
  for (let i = from; i < to; i++) {
    const closer = runs[i] as MarkRun;
    while (closer.canClose && closer.left > 0) {
      const key = closer.code * 8 + (closer.length % 3) * 2 + (closer.canOpen ? 1 : 0);
      const bottom = bottoms?.get(key) ?? 0;
      let at = waiting - 1;
      while (at >= bottom && !isPair(open[at] as MarkRun, closer)) at--;
      const opener = at >= bottom ? open[at] : undefined;
      if (opener === undefined) {
        (bottoms ??= new Map<number, number>()).set(key, waiting);
        break;
      }
      const isSingle = closer.code === STAR || closer.code === UNDERSCORE;
      const used = isSingle && (opener.left < 2 || closer.left < 2) ? 1 : 2;
      opener.left -= used;
      closer.left -= used;
      waiting = opener.left > 0 ? at + 1 : at;
      if (bottoms) for (const [other, floor] of bottoms) if (floor > waiting) bottoms.set(other, waiting);
    }
    if (closer.canOpen && closer.left > 0) open[waiting++] = closer;
  }
}
