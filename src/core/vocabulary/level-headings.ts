/**
 * Reads headings by their words, in whatever order these stand: `Levels of knowledge` is about levels of a skill,
 * `Water levels` about levels of something else. Knows no whole headings.
 */
import { lookedUp, parsePhrase, slipsIn, WordSet, wordsIn } from './fuzzy';
import { languages, phrasesIn, wordSet } from './languages';
import { once, remembering } from './remembering';
import type { LanguageWords } from './words';

function wordSetOf(list: (language: LanguageWords) => string): () => WordSet {
  return once(() => new WordSet(languages.flatMap((language) => phrasesIn(list(language)).map(parsePhrase))));
}

const nouns = wordSetOf(({ levelHeadings }) => levelHeadings.nouns);
const skills = wordSetOf(({ levelHeadings }) => levelHeadings.skills);
const scales = wordSetOf(({ levelHeadings }) => levelHeadings.scales);
const beside = wordSetOf(({ levelHeadings }) =>
  [levelHeadings.beside, levelHeadings.skills, levelHeadings.scales].join(','),
);
const people = wordSetOf(({ levelHeadings }) => levelHeadings.people);
const lines = wordSetOf(({ levelHeadings }) => levelHeadings.lines);
const silent = wordSetOf(({ silent }) => silent);
const things = wordSetOf(({ otherThings }) => otherThings);
const measures = wordSet('measures');
const doubtful = wordSetOf(({ otherTables, otherTopics, maturity }) =>
  [otherTables, otherTopics, maturity].join(','),
);

const han = /\p{Script=Han}/u;
/** A German word that ends with one for levels or a scale, without the sound between: `Kenntnis` and `stufen`. */
const compound = /^(.{3,}?)(?:s|en)?((?:stufe|niveau|level)[ns]?|raster|matrix|modell|skala|tabelle)$/u;

/** Chinese words stand together without blanks. */
function hanWords(...kinds: (keyof LanguageWords['levelHeadings'])[]): string {
  const words = languages.flatMap(({ levelHeadings }) =>
    kinds.flatMap((kind) => phrasesIn(levelHeadings[kind])),
  );
  return words.filter((word) => han.test(word)).join('|');
}

const hanHeading = new RegExp(`^(?:${hanWords('nouns', 'skills', 'scales', 'beside')})+$`, 'u');
const hanSkill = new RegExp(hanWords('skills'), 'u');
const hanScale = new RegExp(hanWords('scales'), 'u');
const hanLevel = /[级級]|水平|程度/u;

/** The words of a text; compounds with one for levels as two. */
export const wordsAndLevels: (text: string) => readonly string[] = remembering((text) =>
  wordsIn(text).flatMap((word) => {
    const [, before, noun] = nouns().has(word) ? [] : (compound.exec(word) ?? []);
    return before === undefined || noun === undefined ? [word] : [before, noun];
  }),
);

function tellingWords(heading: string): string[] {
  return wordsAndLevels(heading).filter((word) => !silent().has(word));
}

function isLevel(word: string): boolean {
  return nouns().has(word) || (han.test(word) && hanLevel.test(word));
}

/** True for a word that says that levels are of a skill: `навыком`, `mastery`. */
export function isOfSkill(word: string): boolean {
  return skills().has(word) || (han.test(word) && hanSkill.test(word));
}

function isScale(word: string): boolean {
  return scales().has(word) || (han.test(word) && hanScale.test(word));
}

const mentionsLevels = remembering((heading) => wordsIn(heading).some(isLevel));

/** A word with so many slips is another. */
const mostSlips = 2;
/** A shorter word beside levels is another with one: `stable` for `table`. */
const longWord = 6;

/** The words of which a slip is forgiven. */
const forgiven = once(() =>
  languages.flatMap(({ levelHeadings: { nouns, skills, scales, beside } }) => {
    const others = phrasesIn(`${scales},${beside}`).filter(({ length }) => length >= longWord);
    return [...phrasesIn(nouns), ...phrasesIn(skills), ...others].map(parsePhrase);
  }),
);

function isOther(word: string): boolean {
  return doubtful().has(word) || people().has(word) || things().has(word);
}

/** The known word of a heading of levels that a word is a slip of, `skills` for `skils`; else the word itself. */
const withoutSlip = remembering((word) => {
  if (nouns().has(word) || beside().has(word) || isOther(word)) return word;
  const words = lookedUp([word]);
  const known = forgiven().find((phrase) => (slipsIn(words, phrase) ?? mostSlips) < mostSlips);
  return known?.words[0]?.text ?? word;
});

/** True for a word of some length that headings of levels have. */
function isToldBeside(word: string): boolean {
  return isLevel(word) || isScale(word) || isOfSkill(word) || (word.length >= longWord && beside().has(word));
}

/** The most words of its own that a heading of levels may have. */
const mostStrange = 2;

/**
 * True when a heading speaks of levels of a skill: `Уровни развития навыка`, `Levels of testing skill`, `Skills
 * matrix`.
 */
export const speaksOfLevels: (heading: string) => boolean = remembering((heading) => {
  const written = tellingWords(heading);
  // Of several words, not all are slips: most headings are done here.
  if (written.length > 1 && !written.some(isToldBeside)) return false;
  const words = written.map(withoutSlip);
  const isScaleOfSkills = words.some(isScale) && words.some(isOfSkill);
  if (!words.some(isLevel) && !isScaleOfSkills) return false;
  const strange = words.filter((word) => !nouns().has(word) && !beside().has(word) && !hanHeading.test(word));
  if (strange.length === 0) return true;
  const isOfOthers = (word: string) => doubtful().has(word) || people().has(word);
  return strange.length <= mostStrange && words.some(isOfSkill) && !strange.some(isOfOthers);
});

/** The longest ending of a word, and the shortest beginning that tells what it is, or all but the last letter. */
const longestEnding = 3;
const shortestStem = 4;

/** True for two forms of one word: `катания` and `катание`, `игры` and `игра`. */
function areForms(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [shortest, longest] = [Math.min(a.length, b.length), Math.max(a.length, b.length)];
  const isStem = same >= Math.min(shortestStem, shortest - 1) && same > 2;
  return a === b || (isStem && longest - same <= longestEnding);
}

/** True when a heading speaks of levels of what the note is about: `Уровни катания` in `Катание на коньках`. */
export function isBesideLevels(heading: string, name: string): boolean {
  if (!mentionsLevels(heading) || mentionsLevels(name)) return false;
  const own = tellingWords(name);
  const others = tellingWords(heading).filter((word) => !nouns().has(word));
  return others.length > 0 && others.every((word) => own.some((mine) => areForms(word, mine)));
}

/**
 * True for a heading that may head people's grades: of nothing but words that stand beside levels, `Оценка`,
 * `Expectations`, or of one for levels and none of other things, `What good looks like at each level`.
 */
export const speaksOfAssessment: (heading: string) => boolean = remembering((heading) => {
  const words = tellingWords(heading);
  if (words.some(isLevel) && !words.some((word) => isOther(word) || lines().has(word))) return true;
  return words.length > 0 && words.every((word) => beside().has(word) || hanHeading.test(word));
});

/**
 * True for a header of how long or how well something has been learned, `Experience`, `Years`: it tells of levels, too.
 */
export function standsBesideLevels(header: string): boolean {
  return tellingWords(header).some((word) => beside().has(word) || measures.has(word));
}

/** True when such a heading says more than that levels follow: `Уровни владения`, and not `Уровни`. */
export function saysWhoseLevels(heading: string): boolean {
  const words = tellingWords(heading);
  return words.some(isLevel) && speaksOfLevels(heading) && words.some((word) => beside().has(word));
}

/**
 * True for levels with words of one's own behind, `Levels in our kitchen`, `Level of practice`, if none tells of other
 * things.
 */
export const leadsWithLevels: (text: string) => boolean = remembering((text) => {
  const [first = '', ...others] = tellingWords(text);
  const isOfOthers = (word: string) => hasLevels(word) || people().has(word) || lines().has(word);
  return isLevel(first) && others.length > 0 && !others.some(isOfOthers);
});

function hasLevels(word: string): boolean {
  return (things().has(word) || doubtful().has(word)) && !isOfSkill(word);
}

/** True when a heading speaks of levels that are none of a skill, and of nothing else: `Support levels`. */
export function speaksOfOtherLevels(heading: string): boolean {
  const words = tellingWords(heading);
  const others = words.filter((word) => !nouns().has(word) && !lines().has(word));
  const isOfLevels = others.length < words.length || words.some(isLevel);
  return isOfLevels && others.length > 0 && others.every(hasLevels);
}

/** True for a topic whose bare `Levels` are none of a skill: things and people that have levels, and `Level design`. */
export function hasOtherLevels(topic: string): boolean {
  const words = tellingWords(topic);
  if (words[0] === 'level') return words.length > 1 && !speaksOfLevels(topic);
  const others = words.filter((word) => !nouns().has(word));
  return others.length > 0 && others.every((word) => hasLevels(word) || people().has(word));
}
