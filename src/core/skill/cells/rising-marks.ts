/**
 * Finds the numbers and letters that divide a line as a list does: `1. … 2. …`, `a) … b) …`, `1、…2、…`, `① … ② …`.
 * Only a run that rises from its first divides. Knows one text, no items.
 */

/** Each with what stands before a mark and what the mark counts. */
const numbers = /(^|\s)\(?(\d{1,2})[.)]\s*(?=[^\s\d])/gu;
const wideNumbers = /(^|[^\d.])(\d{1,2})[、．]\s*(?=[^\s\d])/gu;
const letters = /(^|\s)\(?(\p{L})\)\s*(?=\S)/gu;
const circled = /()([①-⑳])/gu;

const alphabets = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрстуфхцчшщэюя', 'абвгґдеєжзиіїйклмнопрст'];
const circledOne = 0x2460;

/** True when the first mark of a run may be at `at`: `1.`, `а)` or `①`. */
export function mayBeginRun(text: string, at: number): boolean {
  const first = text.charAt(at);
  if (first === '①') return true;
  const next = text.charAt(at + 1);
  if (first === '1') return next === '.' || next === ')' || next === '、' || next === '．';
  return next === ')' && 'aAаА'.includes(first);
}

/** True when a mark is the one that follows `count` others. */
function isNext(mark: string, count: number): boolean {
  const digit = mark.charCodeAt(0);
  if (digit < 58) return Number(mark) === count + 1;
  if (digit >= circledOne && digit < circledOne + 20) return digit === circledOne + count;
  const letter = mark.toLowerCase();
  return alphabets.some((alphabet) => alphabet.charAt(count) === letter);
}

/** True where a run of letters may begin, so that `picks (a) or (b)` is none. */
function isLedTo(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  return before === '' || ':;.'.includes(before.charAt(before.length - 1));
}

/** Offsets in the text of the marks of the longest run that begins at a first mark; none unless there are two. */
export function risingMarks(text: string, isShielded: (at: number) => boolean): number[] {
  let best: number[] = [];
  for (const pattern of [numbers, wideNumbers, letters, circled]) {
    const found: number[] = [];
    for (const match of text.matchAll(pattern)) {
      const [, before = '', mark = ''] = match;
      const at = match.index + before.length;
      if (!isNext(mark, found.length) || isShielded(text.charAt(at) === '(' ? at - 1 : at)) continue;
      if (pattern !== letters || found.length > 0 || isLedTo(text, at)) found.push(at);
    }
    if (found.length > best.length) best = found;
  }
  return best.length > 1 ? best : [];
}
