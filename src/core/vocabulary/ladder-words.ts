/** The families of level names, gathered from all languages. A name may stand in several families. */
import { languages, phrasesIn } from './languages';
import type { FamilyName } from './words';

/** The families, the surest first; true where the names alone show that a table speaks of skill levels. */
export const ladderFamilies: readonly (readonly [name: FamilyName, isProof: boolean])[] = [
  ['seniority', true],
  ['proficiency', true],
  ['dreyfus', true],
  ['degree', false],
  ['office', false],
];

/** The names of a family with their ranks, in all languages. */
export function namesOf(family: FamilyName): { name: string; rank: number }[] {
  return languages.flatMap(({ ladders }) =>
    Object.entries(ladders[family] ?? {}).flatMap(([rank, names]) =>
      phrasesIn(names).map((name) => ({ name: name.toLowerCase(), rank: Number(rank) })),
    ),
  );
}

/** Words around the name of a level that say nothing: `Junior level`. */
export const levelWords: readonly string[] = languages.flatMap((language) => phrasesIn(language.levelWords));

/** What may stand before the number of a bare code, `L1`, `IC3`, `Level 2`; the empty one is for bare numbers. */
export const codePrefixes: readonly string[] = [
  '',
  'l',
  'ic',
  'p',
  'e',
  't',
  'm',
  'g',
  'sde',
  'swe',
  'engineer',
  ...levelWords,
];

/** The scale of languages, lowest first. */
export const languageScale: readonly string[] = ['a1', 'a2', 'b1', 'b2', 'c1', 'c2'];
