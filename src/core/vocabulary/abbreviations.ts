/** Abbreviations whose full stop ends no sentence, of all languages: lower case, without their last full stop. */
import { languages, phrasesIn } from './languages';

export const abbreviations: ReadonlySet<string> = new Set(
  languages.flatMap((language) => phrasesIn(language.abbreviations)),
);

/** A longer word is none of them. */
export const longestAbbreviation = Math.max(...Array.from(abbreviations, ({ length }) => length));
