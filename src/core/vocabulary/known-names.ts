/** What columns and sections are called, to show it to a person. */
import { languages, phrasesIn } from './languages';
import type { ColumnKey, SectionKey } from './words';

/** What a column or section is called first of all, in each language of notes: `level`, `уровень`, `niveau`. */
export function knownNames(key: ColumnKey | SectionKey): string[] {
  const names = languages.map(
    ({ columns, sections }) => phrasesIn({ ...columns, ...sections }[key])[0] ?? '',
  );
  return [...new Set(names)];
}
