/**
 * Reads headings by their words, in whatever order these stand: `Levels of knowledge` is about levels of a skill,
 * `Water levels` about levels of something else. Knows no whole headings.
 */
import { parsePhrase, WordSet, wordsOf } from './fuzzy';
import { languages, phrasesIn } from './languages';
import { wordForm } from './letters';
import { once, remembering } from './remembering';
import type { LanguageWords } from './words';

function wordSetOf(list: (language: LanguageWords) => string): () => WordSet {
  return once(() => new WordSet(languages.flatMap((language) => phrasesIn(list(language)).map(parsePhrase))));
}

const nouns = wordSetOf(({ levelHeadings }) => levelHeadings.nouns);
const skills = wordSetOf(({ levelHeadings }) => levelHeadings.skills);
const beside = wordSetOf(({ levelHeadings }) => `${levelHeadings.beside}, ${levelHeadings.skills}`);
const people = wordSetOf(({ levelHeadings }) => levelHeadings.people);
const silent = wordSetOf(({ silent }) => silent);
const things = wordSetOf(({ otherThings }) => otherThings);
const doubtful = wordSetOf(({ otherTables, otherTopics, maturity }) =>
  [otherTables, otherTopics, maturity].join(','),
);

const han = /\p{Script=Han}/u;
/** A German word that ends with one for levels, without the sound between: `Kenntnis` and `stufen`. */
const compound = /^(.{3,}?)(?:s|en)?((?:stufe|niveau|level)[ns]?)$/u;

const hanPieces = languages.flatMap(({ levelHeadings }) =>
  phrasesIn(`${levelHeadings.nouns}, ${levelHeadings.skills}, ${levelHeadings.beside}`).filter((piece) =>
    han.test(piece),
  ),
);
const hanSkill = new RegExp(
  languages
    .flatMap(({ levelHeadings }) => phrasesIn(levelHeadings.skills))
    .filter((piece) => han.test(piece))
    .join('|'),
  'u',
);
const hanHeading = new RegExp(`^(?:${hanPieces.join('|')})+$`, 'u');
const hanLevel = /[级級]|水平/u;

/** The words of a text; compounds with one for levels as two. Several questions are asked of each. */
export const wordsAndLevels: (text: string) => readonly string[] = remembering((text) =>
  wordsOf(wordForm(text)).flatMap((word) => {
    const [, before, noun] = nouns().has(word) ? [] : (compound.exec(word) ?? []);
    return before === undefined || noun === undefined ? [word] : [before, noun];
  }),
);

function wordsIn(heading: string): string[] {
  return wordsAndLevels(heading).filter((word) => !silent().has(word));
}

function isLevel(word: string): boolean {
  return nouns().has(word) || (han.test(word) && hanLevel.test(word));
}

function isOfSkill(word: string): boolean {
  return skills().has(word) || (han.test(word) && hanSkill.test(word));
}

/** The most words of its own that a heading of levels may have. */
const mostStrange = 2;

/** True when a heading speaks of levels of a skill: `Уровни развития навыка`, `Levels of testing skill`. */
export const speaksOfLevels: (heading: string) => boolean = remembering((heading) => {
  const words = wordsIn(heading);
  if (!words.some(isLevel)) return false;
  const strange = words.filter((word) => !nouns().has(word) && !beside().has(word) && !hanHeading.test(word));
  if (strange.length === 0) return true;
  const isOther = (word: string) => doubtful().has(word) || people().has(word);
  return strange.length <= mostStrange && words.some(isOfSkill) && !strange.some(isOther);
});

/** True when such a heading says more than that levels follow: `Уровни владения`, and not `Уровни`. */
export function saysWhoseLevels(heading: string): boolean {
  return speaksOfLevels(heading) && wordsIn(heading).some((word) => beside().has(word));
}

/** True when a heading speaks of levels that are none of a skill, and of nothing else: `Support levels`. */
export function speaksOfOtherLevels(heading: string): boolean {
  const words = wordsIn(heading);
  if (!words.some(isLevel)) return false;
  const others = words.filter((word) => !nouns().has(word));
  const isOther = (word: string) => (things().has(word) || doubtful().has(word)) && !isOfSkill(word);
  return others.length > 0 && others.every(isOther);
}
