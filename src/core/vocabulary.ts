/**
 * The words of notes and of the log: which text names which part. Knows no notes and no words of the screen. A new
 * word goes into its language's table in `vocabulary/`, a new language is one more table in `languages` below.
 */
import { normalForm } from './item-key';
import { english } from './vocabulary/english';
import { parsePhrase, slipsIn, wordsOf, type Phrase } from './vocabulary/fuzzy';
import { groupWords, type GroupKind } from './vocabulary/group-words';
import { russian } from './vocabulary/russian';
import { remembering } from './vocabulary/remembering';
import type { ColumnKey, LanguageWords, SectionKey } from './vocabulary/words';

const languages: readonly LanguageWords[] = [russian, english];

/** How the log names a group that is no level: `Pet-project` in a Russian note. English where we know no word. */
export function groupWord(kind: GroupKind, language: string): string {
  const words = groupWords[kind];
  return words[language]?.[0] ?? words['en']?.[0] ?? kind;
}

const groupKinds = new Map<string, GroupKind>();
for (const kind of ['petProjects', 'businessValue'] as const) {
  for (const words of Object.values(groupWords[kind])) {
    for (const word of words) groupKinds.set(normalForm(word), kind);
  }
}

/** What a group of the log names: `pet-projects` and `Пет-проект` are pet projects, `Junior` is neither kind. */
export function groupKindOf(text: string): GroupKind | null {
  return groupKinds.get(normalForm(text)) ?? null;
}

interface Entry<Key> {
  key: Key;
  /** The first phrase of its key, as a person would write it. */
  name: string;
  phrase: Phrase;
  /** True when other words may follow. */
  isBeginning: boolean;
}

/** `a, b c` as two phrases. */
function phrasesIn(list: string): string[] {
  return list.split(',').map((phrase) => phrase.trim());
}

function entriesOf<Key extends string>(tables: readonly Record<Key, string>[]): Entry<Key>[] {
  return tables.flatMap((table) =>
    (Object.keys(table) as Key[]).flatMap((key) =>
      phrasesIn(table[key]).map((written, _index, [first = written]) => {
        const isBeginning = written.endsWith('…');
        return {
          key,
          name: first,
          phrase: parsePhrase(isBeginning ? written.slice(0, -1) : written),
          isBeginning,
        };
      }),
    ),
  );
}

const columnEntries = entriesOf(languages.map((language) => language.columns));
const sectionEntries = entriesOf(languages.map((language) => language.sections));
const falseFriends = languages.flatMap((language) => phrasesIn(language.falseFriends)).map(parsePhrase);

/** What a header or heading names: one key, or several that are equally near. */
export interface WordMatch<Key> {
  keys: readonly Key[];
  /** What they are called where there are several, or what a text that names nothing looks like. */
  names: readonly string[];
}

/** The entries with the fewest slips, one for each key. */
function nearest<Key>(words: readonly string[], entries: readonly Entry<Key>[], extra: number): Entry<Key>[] {
  let slips = Infinity;
  let found: Entry<Key>[] = [];
  for (const entry of entries) {
    const { phrase, isBeginning, key } = entry;
    const count = slipsIn(isBeginning ? words.slice(0, phrase.words.length) : words, phrase, extra);
    if (count === null || count > slips) continue;
    if (count < slips) found = [];
    slips = count;
    if (!found.some((other) => other.key === key)) found.push(entry);
  }
  return found;
}

function bestMatch<Key>(words: readonly string[], entries: readonly Entry<Key>[]): WordMatch<Key> {
  const found = nearest(words, entries, 0);
  const alike = found.length === 0 ? nearest(words, entries, 1) : found;
  return { keys: found.map(({ key }) => key), names: alike.map(({ name }) => name) };
}

/** Which column a header names: `Вспомагательные ссылки` names `links`, with one slip. */
export const columnMatch: (header: string) => WordMatch<ColumnKey> = remembering((header) =>
  bestMatch(wordsOf(normalForm(header)), columnEntries),
);

const numbering = /^(?:\d+[.)]\s*)+/u;

/** Which part of a skill note a heading opens: `Оценка уровня навыка` opens `levels`; null for any other. */
export const sectionKeyOf: (heading: string) => SectionKey | null = remembering((heading) => {
  const words = wordsOf(normalForm(heading).replace(numbering, ''));
  const { keys } = bestMatch(words, sectionEntries);
  return keys.length === 1 ? (keys[0] ?? null) : null;
});

/** The first word of a header or heading that speaks of severity, salaries or the like; null when none does. */
export const falseFriendIn: (text: string) => string | null = remembering((text) => {
  const words = wordsOf(normalForm(text));
  return words.find((word) => falseFriends.some((phrase) => slipsIn([word], phrase) === 0)) ?? null;
});
