/** The languages whose notes are read. A new one is a file like `english.ts` and a line here. */
import { chinese } from './chinese';
import { english } from './english';
import { french } from './french';
import { german } from './german';
import { wordForm } from './letters';
import { portuguese } from './portuguese';
import { russian } from './russian';
import { spanish } from './spanish';
import { ukrainian } from './ukrainian';
import type { LanguageWords } from './words';

export const languages: readonly LanguageWords[] = [
  russian,
  english,
  ukrainian,
  german,
  french,
  spanish,
  portuguese,
  chinese,
];

/** `a, b c` as two phrases. */
export function phrasesIn(list: string): string[] {
  return list
    .split(',')
    .map((phrase) => phrase.replace(/\s+/gu, ' ').trim())
    .filter((phrase) => phrase !== '');
}

/** All words of one kind, of all languages, in the form in which words are compared. */
export function wordSet(kind: 'answers' | 'duties' | 'measures' | 'silent'): Set<string> {
  return new Set(languages.flatMap((language) => phrasesIn(language[kind]).map(wordForm)));
}
