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

/** Endings of Russian cases, and what stands there in the first form: `старшего` is `старший`, `сеньора` is `сеньор`. */
const cases: readonly [RegExp, string][] = [
  [/(?:его|ему|им)$/u, 'ий'],
  [/(?:ого|ому|ым)$/u, 'ый'],
  [/(?:а|у|ом)$/u, ''],
];

/** The words as they stand, and in the first form that their ending may hide. */
function formsIn(phrase: string): string[] {
  const ends = cases.filter(([ending]) => ending.test(phrase));
  return [phrase, ...ends.map(([ending, first]) => phrase.replace(ending, first))];
}

/**
 * The lowest level at or above what a known name means, else the one above the highest below it; -1 when they cannot be
 * compared. Of several families of names the one counts that ranks most of the ladder.
 */
function rankedAt(ladder: readonly string[], phrase: string): number {
  const wanted = levelNameOf(phrase)?.ranks ?? new Map<string, number>();
  let [found, most] = [-1, 0];
  for (const [family, rank] of wanted) {
    const ranks = ladder.map((label) => levelNameOf(label)?.ranks.get(family));
    const count = ranks.filter((each) => each !== undefined).length;
    if (count <= most) continue;
    most = count;
    const enough = ranks.findIndex((each) => each !== undefined && each >= rank);
    const below = ranks.findLastIndex((each) => each !== undefined);
    found = enough >= 0 ? enough : Math.min(below + 1, ladder.length - 1);
  }
  return found;
}

/** True for words that name a level wherever they stand; others, `basic` or `3`, only when nothing stands beside them. */
function isSure(phrase: string, text: string): boolean {
  return levelNameOf(phrase)?.isProof === true || wordForm(phrase) === wordForm(text);
}

function levelIn(ladder: readonly string[], text: string): number {
  const phrases = phrasesOf(text).flatMap(formsIn);
  const forms = ladder.map(labelForm);
  for (const phrase of phrases) {
    const own = forms.indexOf(labelForm(phrase));
    if (own >= 0) return own;
  }
  const named = phrases.find((phrase) => levelNameOf(phrase) !== null && isSure(phrase, text));
  return named === undefined ? -1 : rankedAt(ladder, named);
}

/**
 * Index of the level that a text means in a ladder, given lowest first; -1 when it means none. Behind an arrow stands
 * where the way leads: `Junior → Senior` means Senior.
 */
export function levelMeant(ladder: readonly string[], text: string): number {
  const goal = text.split(/[→⇒➔➜]|[-=]+>/u).at(-1) ?? '';
  const at = levelIn(ladder, goal);
  return at >= 0 || goal === text ? at : levelIn(ladder, text);
}
