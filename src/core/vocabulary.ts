/**
 * The words of notes and of the log: which text names which part. Knows no notes and no words of the screen. A new
 * word goes into its language's file in `vocabulary/`, a new language is one more file there.
 */
import { normalForm } from './item-key';
import {
  lookedUp,
  WordSet,
  parsePhrase,
  slipsIn,
  wordsIn,
  type LookedUp,
  type Phrase,
} from './vocabulary/fuzzy';
import { headedColumn } from './vocabulary/head-words';
import { groupWords } from './vocabulary/group-words';
import { languages, phrasesIn, wordSet } from './vocabulary/languages';
import {
  isOfSkill,
  leadsWithLevels,
  speaksOfLevels,
  speaksOfOtherLevels,
  wordsAndLevels,
} from './vocabulary/level-headings';
import { once, remembering } from './vocabulary/remembering';
import {
  columnKeys,
  sectionKeys,
  type ColumnKey,
  type GroupKind,
  type LanguageWords,
  type SectionKey,
} from './vocabulary/words';

/** How the log names a group that is no level: `Pet-project` in a Russian note. English where we know no word. */
export function groupWord(kind: GroupKind, language: string): string {
  const words = groupWords[kind];
  return words.get(language)?.[0] ?? words.get('en')?.[0] ?? kind;
}

const groupKinds = new Map<string, GroupKind>();
for (const kind of ['petProjects', 'businessValue'] as const) {
  for (const words of groupWords[kind].values()) {
    for (const word of words) groupKinds.set(normalForm(word), kind);
  }
}

/** What a group of the log names: `pet-projects` and `Пет-проект` are pet projects, `Junior` is neither kind. */
export function groupKindOf(text: string): GroupKind | null {
  return groupKinds.get(normalForm(text)) ?? null;
}

/** All words of one kind, of all languages. */
function phrasesOf(kind: 'noSlips' | 'severity' | 'maturity' | 'works' | 'otherGrades' | Doubt): Phrase[] {
  return languages.flatMap((language) => phrasesIn(language[kind]).map(parsePhrase));
}

const silentWords = wordSet('silent');

/** Without the words that say nothing, unless there are no others: `name of the project` is `name project`. */
function telling<Word>(words: readonly Word[], textOf: (word: Word) => string): readonly Word[] {
  const kept = words.filter((word) => !silentWords.has(textOf(word)));
  return kept.length === 0 ? words : kept;
}

function tellingWords(text: string): readonly string[] {
  return telling(wordsIn(text), (word) => word);
}

interface Entry<Key> {
  key: Key;
  /** The first phrase of its key, as a person would write it. */
  name: string;
  phrase: Phrase;
  /** True when other words may follow. */
  isBeginning: boolean;
}

function entryOf<Key>(key: Key, written: string, name: string): Entry<Key> {
  const isBeginning = written.endsWith('…');
  const { words } = parsePhrase(isBeginning ? written.slice(0, -1) : written);
  return { key, name, phrase: { words: telling(words, ({ text }) => text) }, isBeginning };
}

function entriesOf<Key extends string>(
  keys: readonly Key[],
  tableOf: (language: LanguageWords) => Record<Key, string>,
): Entry<Key>[] {
  return languages.flatMap((language) =>
    keys.flatMap((key) =>
      phrasesIn(tableOf(language)[key]).map((written, _index, [first = written]) =>
        entryOf(key, written, first),
      ),
    ),
  );
}

const columnEntries = once(() => entriesOf(columnKeys, ({ columns }) => columns));
const sectionEntries = once(() => entriesOf(sectionKeys, ({ sections }) => sections));

/** What a header or heading names: one key, or several that are equally near. */
export interface WordMatch<Key> {
  keys: readonly Key[];
  /** What they are called where there are several, or what a text that names nothing looks like. */
  names: readonly string[];
  /** False where a slip of the pen was forgiven. */
  isExact: boolean;
}

/** Entries by the number of their words, negative for those that others may follow. */
type Entries<Key> = ReadonlyMap<number, readonly Entry<Key>[]>;

function grouped<Key>(entries: readonly Entry<Key>[]): Entries<Key> {
  const groups = new Map<number, Entry<Key>[]>();
  for (const entry of entries) {
    const length = entry.isBeginning ? -entry.phrase.words.length : entry.phrase.words.length;
    const group = groups.get(length);
    if (group) group.push(entry);
    else groups.set(length, [entry]);
  }
  return groups;
}

interface Nearest<Key> {
  slips: number;
  found: Entry<Key>[];
}

/** The entries with the fewest slips, one for each key. */
function nearest<Key>(words: readonly LookedUp[], entries: Entries<Key>, extra: number): Nearest<Key> {
  let slips = Infinity;
  let found: Entry<Key>[] = [];
  const take = (entry: Entry<Key>, ours: readonly LookedUp[]) => {
    const count = slipsIn(ours, entry.phrase, extra);
    if (count === null || count > slips) return;
    if (count < slips) found = [];
    slips = count;
    if (!found.some(({ key }) => key === entry.key)) found.push(entry);
  };
  for (const entry of entries.get(words.length) ?? []) take(entry, words);
  for (let length = 1; length <= words.length; length++) {
    const beginnings = entries.get(-length);
    if (!beginnings) continue;
    const first = words.slice(0, length);
    for (const entry of beginnings) take(entry, first);
  }
  return { slips, found };
}

const columnGroups = once(() => grouped(columnEntries()));
const sectionGroups = once(() => grouped(sectionEntries()));

/** What the user's own words name, where they are as near as the known ones; else what those name. */
function nearestOf<Key>(text: string, known: Entries<Key>, own: Entries<Key>): Nearest<Key> {
  const words = lookedUp(tellingWords(text));
  const [ofKnown, ofOwn] = [nearest(words, known, 0), nearest(words, own, 0)];
  return ofOwn.found.length > 0 && ofOwn.slips <= ofKnown.slips ? ofOwn : ofKnown;
}

/** What stands between two names of one column: `Level / Grade`, `Критерии и требования`. */
const between = /\s*[/|,;+&]\s*|\s+(?:and|or|и|или|та|і|або|und|oder|et|ou|y|o|e)\s+|[与和或及、，]/u;

/** What a header of several names names, each without a slip; one that is not known is passed over. */
function alternativesIn(header: string, own: Entries<ColumnKey>): Nearest<ColumnKey> {
  const names = header.toLowerCase().split(between);
  const found: Entry<ColumnKey>[] = [];
  for (const name of names.length > 1 ? names : []) {
    const match = nearestOf(name, columnGroups(), own);
    const news =
      match.slips < 1 ? match.found.filter(({ key }) => !found.some((one) => one.key === key)) : [];
    found.push(...news);
  }
  return { slips: found.length === 0 ? Infinity : 0, found };
}

const noSlips = once(() => new WordSet(phrasesOf('noSlips')));

/** True for words that mean something else and are no slip of ours. */
export function isOwnWord(header: string): boolean {
  return doubtsIn(header).length > 0 || wordsIn(header).every((word) => noSlips().has(word));
}

/** What a header names by the noun that leads it, or by speaking of levels in other words. */
function ledColumn(header: string): ColumnKey | null {
  return headedColumn(header) ?? (speaksOfLevels(header) || leadsWithLevels(header) ? 'level' : null);
}

function columnMatchOf(header: string, own: Entries<ColumnKey>): WordMatch<ColumnKey> {
  const whole = nearestOf(header, columnGroups(), own);
  const { found, slips } = whole.found.length > 0 ? whole : alternativesIn(header, own);
  const ledTo = found.length > 0 || doubtsIn(header).length > 0 ? null : ledColumn(header);
  if (ledTo !== null) return { keys: [ledTo], names: [], isExact: false };
  const alike = found.length > 0 ? found : nearest(lookedUp(tellingWords(header)), columnGroups(), 1).found;
  return { keys: found.map(({ key }) => key), names: alike.map(({ name }) => name), isExact: slips < 1 };
}

/** The user's own words by column or section key, as the settings hold them. */
export type OwnWords = Readonly<Record<string, readonly string[]>>;

/** The user's words as entries; they are called what the first known word of their key is called. */
function ownEntries<Key extends string>(
  keys: readonly Key[],
  known: readonly Entry<Key>[],
  words: OwnWords,
): Entry<Key>[] {
  return keys.flatMap((key) => {
    const own = Object.hasOwn(words, key) ? (words[key] ?? []) : [];
    const name = known.find((entry) => entry.key === key)?.name ?? key;
    return own.map((word) => entryOf(key, word, name)).filter(({ phrase }) => phrase.words.length > 0);
  });
}

const unknown: WordMatch<never> = { keys: [], names: [], isExact: false };

/** Answers what headers and headings name, in the known languages and in the user's own words. */
export interface Vocabulary {
  /** Which column a header names: `Вспомагательные ссылки` names `links`, with one slip. */
  columnMatch: (header: string) => WordMatch<ColumnKey>;
  /** Which part of a skill note a heading opens: `Оценка уровня навыка` opens `levels`; null for any other. */
  sectionKeyOf: (heading: string) => SectionKey | null;
}

function createVocabulary(words: OwnWords): Vocabulary {
  const ownColumns = grouped(ownEntries(columnKeys, columnEntries(), words));
  const ownSections = grouped(ownEntries(sectionKeys, sectionEntries(), words));
  return {
    columnMatch: remembering((header) => {
      const match = columnMatchOf(header, ownColumns);
      return match.isExact || !isOwnWord(header) ? match : unknown;
    }),
    sectionKeyOf: remembering((heading) => {
      const { found } = nearestOf(heading, sectionGroups(), ownSections);
      if (found.length === 0 && speaksOfLevels(heading)) return 'levels';
      return found.length === 1 ? (found[0]?.key ?? null) : null;
    }),
  };
}

const vocabularies = new WeakMap<OwnWords, Vocabulary>();

/** The vocabulary with the user's own words; the same for the same words, so that it remembers from note to note. */
export function vocabularyWith(words: OwnWords): Vocabulary {
  const made = vocabularies.get(words) ?? createVocabulary(words);
  vocabularies.set(words, made);
  return made;
}

/** The vocabulary of somebody who has added no words. */
const known = once(() => vocabularyWith({}));
export const columnMatch: Vocabulary['columnMatch'] = (header) => known().columnMatch(header);
export const sectionKeyOf: Vocabulary['sectionKeyOf'] = (heading) => known().sectionKeyOf(heading);

/** What a word makes us doubt: that this is a table of levels, that it is about a skill, that it outlasts one task. */
export type Doubt = 'otherTables' | 'otherTopics' | 'tasks';

/** True when the words of a header or heading raise a doubt: `Day rate` that a table has levels of a skill. */
function asksBy(...kinds: (Doubt | 'severity' | 'maturity' | 'works')[]): (text: string) => boolean {
  const known = once(() => new WordSet(kinds.flatMap(phrasesOf)));
  return remembering((text) => wordsAndLevels(text).some((word) => known().has(word)));
}

/** Whether a text raises each kind of doubt. */
export const raises: Readonly<Record<Doubt, (text: string) => boolean>> = {
  otherTables: asksBy('otherTables', 'severity'),
  otherTopics: asksBy('otherTopics', 'maturity'),
  tasks: asksBy('tasks'),
};

/** True when a header tells how grave something is, or how soon somebody answers. */
export const namesSeverity: (text: string) => boolean = asksBy('severity');

/** True when a heading tells of a model of how far an organisation is: `DevOps maturity`. */
export const namesMaturity: (text: string) => boolean = asksBy('maturity');

/** True when a header names what has a level without being a skill: `Book`, `Certificate`. */
export const namesWorks: (text: string) => boolean = asksBy('works');

/** What the words of a header or heading make us doubt. */
export const doubtsIn: (text: string) => readonly Doubt[] = remembering((text) =>
  (['otherTables', 'otherTopics', 'tasks'] as const).filter((kind) => raises[kind](text)),
);

/** True when a heading speaks of levels of something else: `Support levels`, `Lärmstufen`. */
export const namesOtherLevels: (text: string) => boolean = remembering(speaksOfOtherLevels);

/** True when a heading says that it is about skills: `Skill levels`, `Оценка уровня навыка`. */
export const namesSkills: (text: string) => boolean = remembering((text) =>
  wordsIn(text).some(
    (word) => isOfSkill(word) || columnMatch(word).keys.some((key) => key === 'skill' || key === 'keySkills'),
  ),
);

const otherGrades = once(() => new WordSet(phrasesOf('otherGrades')));

/** True for the name of a grade that is no level of a skill: `Critical`, `P1 – High priority`, `DEBUG`. */
export const isOtherGrade: (label: string) => boolean = remembering((label) => {
  const words = wordsIn(label).filter((word) => !/^[^h]?\d+$/u.test(word));
  const isGrade = (word: string) => /^(?:sev\d?|h[1-6])$/u.test(word) || otherGrades().has(word);
  return words.some(isGrade) && words.every((word) => isGrade(word) || doubtsIn(word).length > 0);
});
