/** Tells whether a written word is a known one, in another form or with a slip of the pen. Knows no words itself. */

/** The longest ending that `*` stands for. */
const longestEnding = 4;

/** From how many letters on a word may be taken for another with slips that nobody forgives. */
const longWord = 7;

/** How many slips a word of this length forgives. */
function slipsFor(length: number): number {
  return length < 5 ? 0 : length < 9 ? 1 : 2;
}

/**
 * Fewest edits that make `pattern` of `word`, or of a beginning of it where any ending may follow; `limit + 1` when it
 * takes more. A swap of two neighbours is one edit.
 */
function distance(word: string, pattern: string, anyEnding: boolean, limit: number): number {
  if (word.length < pattern.length - limit) return limit + 1;
  const ending = anyEnding ? longestEnding : 0;
  if (word.length > pattern.length + limit + ending) return limit + 1;
  let before: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, i) => i);
  for (let p = 1; p <= pattern.length; p++) {
    const row = [p];
    for (let w = 1; w <= word.length; w++) {
      const isSame = pattern.charCodeAt(p - 1) === word.charCodeAt(w - 1);
      let cost = Math.min((last[w] ?? 0) + 1, (row[w - 1] ?? 0) + 1, (last[w - 1] ?? 0) + (isSame ? 0 : 1));
      const isSwap =
        p > 1 &&
        w > 1 &&
        pattern.charCodeAt(p - 1) === word.charCodeAt(w - 2) &&
        pattern.charCodeAt(p - 2) === word.charCodeAt(w - 1);
      if (isSwap) cost = Math.min(cost, (before[w - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  let best = last[word.length] ?? limit + 1;
  for (let cut = 1; cut <= ending && cut < word.length; cut++)
    best = Math.min(best, last[word.length - cut] ?? best);
  return best;
}

/** A known phrase: words in order, each with any ending where it was written with `*`. */
export interface Phrase {
  words: readonly { text: string; anyEnding: boolean }[];
}

/** Divides a text into its words: `Бизнес-ценность (B2B)` is two words, what stands in brackets is a remark. */
export function wordsOf(text: string): string[] {
  return text
    .replace(/\([^()]*\)/gu, ' ')
    .split(/[\s\-–—/_,:&]+/u)
    .filter((word) => word !== '');
}

/** Reads a phrase as the tables of words hold it: `критери* оценк*`. */
export function parsePhrase(written: string): Phrase {
  const words = written.split(/[\s-]+/u).map((word) => ({
    text: word.replace(/\*$/u, '').replaceAll('ё', 'е'),
    anyEnding: word.endsWith('*'),
  }));
  return { words };
}

/** Number of slips in `words` against the phrase, or null for more than a slip of the pen and `extra` a long word. */
export function slipsIn(words: readonly string[], phrase: Phrase, extra = 0): number | null {
  if (words.length !== phrase.words.length) return null;
  let slips = 0;
  for (const [index, known] of phrase.words.entries()) {
    const forgiven = slipsFor(known.text.length);
    const limit = known.text.length < longWord ? forgiven : forgiven + extra;
    const found = distance(words[index] ?? '', known.text, known.anyEnding, limit);
    if (found > limit) return null;
    slips += found;
  }
  return slips;
}
