/** What columns and sections are called, to show it to a person. */
import { english } from './english';
import { languages, phrasesIn } from './languages';
import type { ColumnKey, SectionKey } from './words';

/** So many names say what kind of word is read. */
const enough = 3;

/** What a column or section is called in one language, the first few: `level, levels, skill level`. */
export function knownNames(key: ColumnKey | SectionKey, language: string): string[] {
  const base = language.split('-')[0];
  const { columns, sections } = languages.find(({ code }) => code === base) ?? english;
  const phrases = phrasesIn({ ...columns, ...sections }[key]);
  return phrases.filter((phrase) => !/[*…]/u.test(phrase)).slice(0, enough);
}
