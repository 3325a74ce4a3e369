/**
 * Reads headers of several words by the noun that leads them: `Technical skills` names key skills, `Критерии перехода`
 * criteria, `Fachkenntnisse` key skills. Knows no whole headers.
 */
import { wordsIn } from './fuzzy';
import { languages, phrasesIn } from './languages';
import { wordForm } from './letters';
import { once } from './remembering';
import { headKeys, type HeadKey } from './words';

interface Head {
  key: HeadKey;
  noun: string;
  /** True where the other words stand before the noun. */
  isLast: boolean;
}

const heads = once((): Head[] =>
  languages.flatMap(({ heads: nouns }) =>
    headKeys.flatMap((key) =>
      phrasesIn(nouns[key] ?? '').map((written) => ({
        key,
        noun: wordForm(written.replace('…', '')),
        isLast: written.startsWith('…'),
      })),
    ),
  ),
);

/** The longest header, in words, that one noun leads. */
const mostWords = 4;
/** Shorter nouns are no second part of a compound: `skills` would be found in `kills`. */
const shortestPart = 7;
const han = /\p{Script=Han}/u;

function endsWith(word: string, noun: string): boolean {
  return word.length > noun.length && word.endsWith(noun) && (noun.length >= shortestPart || han.test(noun));
}

/** The column that a header's leading noun names; null where no known noun leads it. */
export function headedColumn(header: string): HeadKey | null {
  const words = wordsIn(header);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || words.length > mostWords) return null;
  const isOneOfMany = words.length > 1;
  const found = heads().find(({ noun, isLast }) =>
    isLast ? (isOneOfMany && last === noun) || endsWith(last, noun) : isOneOfMany && first === noun,
  );
  return found?.key ?? null;
}
