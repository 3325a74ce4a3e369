/**
 * Tells tables that use names of levels for something else: severity, pay, people, ratings of many skills. Knows the
 * words that give them away, not how levels are read.
 */
import {
  doubtsIn,
  isOtherGrade,
  namesMaturity,
  namesOtherLevels,
  namesSkills,
  namesWorks,
  raises,
} from '../vocabulary';
import { isRating } from '../vocabulary/rating';
import { hasOtherLevels, saysWhoseLevels, standsBesideLevels } from '../vocabulary/level-headings';
import { gradesPeople, isFalling, isRising, isShuffled, labelForm, provesSkill } from './levels/ladder';
import { isLevelWord } from './levels/level-name';
import type { Row } from '../markdown/outline';
import type { NoteText } from './note-text';
import { isUnderLevels, type NoteSection } from './section';
import { isFullTable, type TableView } from './table-view';
import { titleAbove } from './title';

/** What is known of a table that may hold levels as rows. */
export interface Candidate {
  view: TableView;
  section: NoteSection;
  /** The column of the levels' names, and the names in it. */
  column: number;
  labels: readonly string[];
  /** The names show by themselves that they grade a skill. */
  isProven: boolean;
  hasCriteria: boolean;
  /** Each skill in it has levels of its own. */
  isInParts: boolean;
  /** The note says that it is a skill. */
  isMarked: boolean;
}

/**
 * True when a heading, the note's name or a table's title tells of something else. Names of people's grades, sure names
 * above a column of criteria, and key skills are only doubted for single tasks: `Incident response` is a skill, and so
 * is `Exams` where people's grades have key skills too. A heading that says whose levels these are, `Access levels`, is
 * believed against all but the first.
 */
export function isForeignTopic(
  section: NoteSection,
  labels: readonly string[],
  isSure: boolean,
  title = '',
  isFull = false,
): boolean {
  const isOfPeople = gradesPeople(labels);
  const isOpen = !isSure && !isOfPeople;
  const isForeign = (text: string, isTopic = false) =>
    (raises.tasks(text) && !(isTopic && isFull && isOfPeople)) ||
    (isOpen && raises.otherTables(text)) ||
    (isOpen && !provesSkill(labels) && raises.otherTopics(text)) ||
    (!isOfPeople && (namesOtherLevels(text) || namesMaturity(text)));
  if (isForeign(title)) return true;
  for (let at: NoteSection | null = section; at !== null; at = at.parent) {
    if (at.kind === 'levels' && namesSkills(at.text)) return false;
    if (isForeign(at.text, at.depth < 2)) return true;
  }
  return false;
}

/**
 * A column that tells of something else: of pay where levels are not told in full, of priority where they could be
 * other ones.
 */
function foreignColumn({ view, section, column, labels, isProven, hasCriteria }: Candidate): number {
  if (isProven && isFullTable(view)) return -1;
  const isSure = isProven && (hasCriteria || (gradesPeople(labels) && isUnderLevels(section)));
  const isForeign = (header: string) => doubtsIn(header).some((doubt) => doubt === 'otherTables' || !isSure);
  return view.headers.findIndex((header, i) => i !== column && view.keys[i] === null && isForeign(header));
}

/** What numbers a row and names nothing, `1.`, `№ 2`, `A)`, and signs; a time or a date is a name. */
const time = /\d[:.h]\d\d|\d{4}/u;
const rowNumber = /^[^\p{L}\p{N}]*(?:\p{L}|\p{L}{0,2}\d+)?[^\p{L}\p{N}]*$/u;

/** True below a heading that says whose levels these are, `Skill levels`: there even `Low` and `High` are levels. */
function isUnderSkills(section: NoteSection): boolean {
  for (let at: NoteSection | null = section; at !== null; at = at.parent)
    if (at.kind === 'levels') return namesSkills(at.text);
  return false;
}

/**
 * True below a heading that only says `Levels`, where the heading above or the note names what else has some: `DEFCON`,
 * `Team`.
 */
export function areLevelsOfThings(section: NoteSection): boolean {
  for (let at: NoteSection | null = section; at?.parent; at = at.parent)
    if (at.kind === 'levels') return !saysWhoseLevels(at.text) && hasOtherLevels(at.parent.text);
  return false;
}

/** True when nothing but one column of texts tells about a row, whatever it is called. */
function tellsLittle({ keys }: TableView): boolean {
  return !keys.includes('keySkills') && !(keys.includes('criteria') && keys.includes('description'));
}

/**
 * A column that no key names and whose things have the levels: people, courses or times before these, and books or
 * certificates straight after them.
 */
function namedThings({ view, column }: Candidate, note: NoteText): number {
  const { headers, keys, table } = view;
  const isName = (cell: string) => !rowNumber.test(cell) && (time.test(cell) || !isRating(cell));
  const holdsNames = (i: number) => table.rows.some((row) => isName(note.cellText(row, i)));
  return keys.findIndex((key, i) => {
    if (key !== null || i === column || i > column + 1) return false;
    const header = headers[i] ?? '';
    if (namesWorks(header)) return i < column || tellsLittle(view);
    return i < column && /\p{L}/u.test(header) && holdsNames(i);
  });
}

/** A shorter text, in words, names a thing; a longer one tells of a level. */
const fewestInText = 3;

/** An unknown column of short texts beside mere descriptions: the things that have the levels, or their measures. */
function describedThings({ view, column, hasCriteria, isInParts }: Candidate, note: NoteText): number {
  const { headers, keys, table, unclear } = view;
  if (hasCriteria || isInParts || !keys.includes('description')) return -1;
  const mayBeOurs = (header: string) =>
    standsBesideLevels(header) || unclear.some((one) => one.header === header);
  const isShort = (i: number) => {
    const words = table.rows.map((row) => note.cellText(row, i).split(/\s+/u).filter(Boolean).length);
    return words.reduce((sum, count) => sum + count, 0) < words.length * fewestInText;
  };
  return keys.findIndex(
    (key, i) => key === null && i !== column && !mayBeOurs(headers[i] ?? '') && isShort(i),
  );
}

/** The column of skills where each has a level of its own: before the levels, or where these come in any order. */
function ratedSkills({ view, column, labels, hasCriteria, isInParts, isMarked, section }: Candidate): number {
  if (isInParts) return -1;
  const isSkill = (key: TableView['keys'][number]) => key === 'skill' || key === 'technologies';
  const before = view.keys.findIndex((key, i) => i < column && isSkill(key));
  if (before !== -1 || isMarked || isUnderLevels(section)) return before;
  const isInOrder = (names: readonly string[]) => isRising(names) || isFalling(names);
  const isLadder = isInOrder(labels) || isInOrder(labels.filter((label, i) => label !== labels[i - 1]));
  return view.keys.findIndex((key, i) => {
    if (key === 'skill') return !isLadder || !hasCriteria;
    return !isLadder && (key === 'technologies' || (i < column && key === 'keySkills'));
  });
}

/** A column of nothing but levels that the column of levels has too: what somebody rises to, `From | To`. */
function nextLevels({ view, column, labels }: Candidate, note: NoteText): number {
  const { keys, table } = view;
  return keys.findIndex((key, i) => {
    if (key !== null || i === column) return false;
    const textIn = (row: Row) => note.cellText(row, i);
    if (!table.rows.every((row) => textIn(row) === '' || isLevelWord(textIn(row)))) return false;
    const forms = new Set(labels.map(labelForm));
    return table.rows.some((row) => forms.has(labelForm(textIn(row))));
  });
}

/** The column of criteria of which most are numbers or limits, `under 8 km`: what somebody may do, not what they can. */
function limits({ view: { keys, table } }: Candidate, note: NoteText): number {
  const column = keys.indexOf('criteria');
  if (column === -1) return -1;
  const isLimit = (text: string) => /\d/u.test(text) && isRating(text);
  const limited = table.rows.filter((row) => isLimit(note.cellText(row, column))).length;
  return limited * 2 > table.rows.length ? column : -1;
}

/** True when half of the names or more grade other things than a person's skill. */
export function areOtherGrades(labels: readonly string[]): boolean {
  return labels.length > 0 && labels.filter(isOtherGrade).length * 2 >= labels.length;
}

/** The column that shows, beside that of the levels, that a table is about something else; null when none does. */
export function foreignTable(candidate: Candidate, note: NoteText): { column: number } | null {
  const { view, section, column, labels, isProven, hasCriteria, isMarked } = candidate;
  const beside = { column: column === 0 ? 1 : 0 };
  const rated = ratedSkills(candidate);
  if (rated !== -1) return { column: rated };
  if (isMarked && isProven) return null;
  const foreign = foreignColumn(candidate);
  if (foreign !== -1) return { column: foreign };
  if (doubtsIn(view.headers[column] ?? '').length > 0 && !isUnderSkills(section)) return beside;
  if (isMarked) return null;
  if (!isProven && !hasCriteria && areLevelsOfThings(section)) return beside;
  const isFull = isFullTable(view);
  const title = titleAbove(view.table.header.start, note);
  const isSure = view.keys.includes('keySkills') || (hasCriteria && isProven);
  if (isForeignTopic(section, labels, isSure, title, isFull)) return beside;
  if (areOtherGrades(labels) && !isUnderSkills(section)) return beside;
  const next = nextLevels(candidate, note);
  if (next !== -1) return { column: next };
  if (isUnderLevels(section)) return null;
  const named = namedThings(candidate, note);
  const things = named === -1 ? describedThings(candidate, note) : named;
  if (things !== -1) return { column: things };
  const isListed = hasCriteria && !view.keys.includes('criteria') && isShuffled(labels);
  if (isListed) return { column: view.keys.indexOf('keySkills') };
  const limited = limits(candidate, note);
  return limited === -1 ? null : { column: limited };
}
