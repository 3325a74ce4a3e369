/** Tells whether a written word is a known one, in another form or with a slip of the pen. Knows no words itself. */
import { oneWord, wordForm } from './letters';
import { remembering } from './remembering';

/** The longest ending that `*` stands for. */
const longestEnding = 4;

/** From how many letters on a word may be taken for another with slips that nobody forgives. */
const longWord = 7;

/** What another ending counts, so that a word as written wins over one of its forms. */
const byEnding = 0.01;

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
  words: readonly PhraseWord[];
}

export interface PhraseWord extends LookedUp {
  anyEnding: boolean;
}

/** The words of a form of `wordForm`. */
function wordsOf(form: string): string[] {
  if (oneWord.test(form)) return [form];
  const words = form
    .replace(/\([^()]*\)/gu, ' ')
    .replace(/([а-яєіґ])['’ʼ](?=[а-яєіґ])/gu, '$1')
    .split(/[\s\-–—/\\_,.:;&'’|№←-⇿]+/u)
    .filter((word) => word !== '');
  const first = words.findIndex((word) => !/^\d+\)?$/u.test(word));
  return first === -1 ? [] : words.slice(first);
}

/**
 * The words of a text in the form in which words are compared: `2.1 Бизнес-ценность (B2B)` is two words, because
 * numbers in front and remarks in brackets say nothing. Several questions are asked of each text.
 */
export const wordsIn: (text: string) => readonly string[] = remembering((text) => wordsOf(wordForm(text)));

/** Reads a phrase as the tables of words hold it: `Критери* оценк*`, `cas d'usage`. */
export function parsePhrase(written: string): Phrase {
  const words: PhraseWord[] = [];
  for (const word of written.split(' ')) {
    const anyEnding = word.endsWith('*');
    const texts = wordsOf(wordForm(anyEnding ? word.slice(0, -1) : word));
    texts.forEach((text, i) =>
      words.push({ text, letters: lettersOf(text), anyEnding: anyEnding && i === texts.length - 1 }),
    );
  }
  return { words };
}

/** A word that is looked up, with the letters it holds as bits. */
export interface LookedUp {
  text: string;
  letters: number;
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) & 31);
  return letters;
}

/** The words in the form in which they are looked up many times. */
export function lookedUp(words: readonly string[]): LookedUp[] {
  return words.map((text) => ({ text, letters: lettersOf(text) }));
}

/** True when so many letters of the known word are missing that more than `limit` edits are needed. */
function lacksLetters({ letters }: LookedUp, known: PhraseWord, limit: number): boolean {
  let missing = known.letters & ~letters;
  for (let left = limit; missing !== 0; left--) {
    if (left === 0) return true;
    missing &= missing - 1;
  }
  return false;
}

/** True when a word is the known one in some form, without any slip. */
function isForm(word: string, { text, anyEnding }: PhraseWord): boolean {
  if (!anyEnding) return word === text;
  return word.startsWith(text) && word.length - text.length <= longestEnding;
}

const han = /\p{Script=Han}/u;

/** Words that are looked up without slips, each with its endings; in Chinese, where no blank divides words, anywhere. */
export class WordSet {
  private readonly whole = new Set<string>();
  private readonly stems = new Set<string>();
  private readonly parts: readonly string[];
  private readonly shortest: number;

  constructor(phrases: readonly Phrase[]) {
    for (const { words } of phrases)
      for (const { text, anyEnding } of words) (anyEnding ? this.stems : this.whole).add(text);
    this.parts = [...this.stems].filter((stem) => han.test(stem));
    this.shortest = Math.min(...[...this.stems].map(({ length }) => length));
  }

  /** Asked of each word once: headings differ from note to note, their words come again. */
  readonly has: (word: string) => boolean = remembering((word) => this.holds(word));

  private holds(word: string): boolean {
    if (this.whole.has(word)) return true;
    if (this.parts.length > 0 && han.test(word)) return this.parts.some((part) => word.includes(part));
    for (let cut = 0; cut <= longestEnding && word.length - cut >= this.shortest; cut++)
      if (this.stems.has(word.slice(0, word.length - cut))) return true;
    return false;
  }
}

/** True when two neighbours of a word have changed places: `kye` for `key`. */
function isSwapped(word: string, known: string): boolean {
  if (word.length !== known.length || word.length < 3) return false;
  let at = 0;
  while (at < word.length && word[at] === known[at]) at++;
  return (
    word[at] === known[at + 1] && word[at + 1] === known[at] && word.slice(at + 2) === known.slice(at + 2)
  );
}

/** Number of slips in `words` against the phrase, or null for more than a slip of the pen and `extra` a long word. */
export function slipsIn(words: readonly LookedUp[], phrase: Phrase, extra = 0): number | null {
  if (words.length !== phrase.words.length) return null;
  let slips = 0;
  for (let i = 0; i < words.length; i++) {
    const [word, known] = [words[i], phrase.words[i]];
    if (word === undefined || known === undefined) return null;
    const forgiven = slipsFor(known.text.length);
    const limit = known.text.length < longWord ? forgiven : forgiven + extra;
    if (lacksLetters(word, known, limit)) return null;
    if (isForm(word.text, known)) {
      if (word.text !== known.text) slips += byEnding;
      continue;
    }
    if (limit === 0) {
      if (!isSwapped(word.text, known.text)) return null;
      slips++;
      continue;
    }
    const found = distance(word.text, known.text, known.anyEnding, limit);
    if (found > limit) return null;
    slips += found;
  }
  return slips;
}
