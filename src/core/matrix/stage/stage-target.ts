/** Which level of a skill's own ladder some words mean: `Senior`, `(L3)`, `Младший системный инженер`. Knows no stage. */
import { labelForm } from '../../skill/levels/ladder';
import { levelNameOf } from '../../skill/levels/level-name';
import { wordForm } from '../../vocabulary/letters';

/** A label of more words is no level's name. */
const mostWords = 4;
const apart = /[^\p{L}\p{N}+#-]+/u;

/** All runs of up to four words, the longest first. */
function phrasesOf(text: string): string[] {
  const words = text.split(apart).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const phrases: string[] = [];
  for (let size = Math.min(mostWords, words.length); size > 0; size--)
    for (let at = 0; at + size <= words.length; at++) phrases.push(words.slice(at, at + size).join(' '));
  return phrases;
}

/** The lowest level at or above what a known name means, else the highest one below; -1 when they cannot be compared. */
function rankedAt(ladder: readonly string[], phrase: string): number {
  const wanted = levelNameOf(phrase)?.ranks ?? new Map<string, number>();
  for (const [family, rank] of wanted) {
    const ranks = ladder.map((label) => levelNameOf(label)?.ranks.get(family));
    const enough = ranks.findIndex((each) => each !== undefined && each >= rank);
    const at = enough >= 0 ? enough : ranks.findLastIndex((each) => each !== undefined);
    if (at >= 0) return at;
  }
  return -1;
}

/** True for words that name a level wherever they stand; others, `basic` or `3`, only when nothing stands beside them. */
function isSure(phrase: string, text: string): boolean {
  return levelNameOf(phrase)?.isProof === true || wordForm(phrase) === wordForm(text);
}

/** Index of the level that a text means in a ladder, given lowest first; -1 when it means none. */
export function levelMeant(ladder: readonly string[], text: string): number {
  const phrases = phrasesOf(text);
  const forms = ladder.map(labelForm);
  for (const phrase of phrases) {
    const own = forms.indexOf(labelForm(phrase));
    if (own >= 0) return own;
  }
  const named = phrases.find((phrase) => levelNameOf(phrase) !== null && isSure(phrase, text));
  return named === undefined ? -1 : rankedAt(ladder, named);
}
