/** Reads level tables whose rows are levels: `| Уровень | Описание | Ключевые навыки | Критерии оценки |`. */
import type { Row } from '../../markdown/outline';
import { areOtherGrades, foreignTable, type Candidate } from '../false-friends';
import { gradesPeople, provesSkill } from './ladder';
import { levelNameOf, type LevelName } from './level-name';
import { isHeadedByPlace, isOfName, placesOfLevel } from './level-place';
import { levelParts, type LevelPart } from './level-parts';
import {
  addExtra,
  addItems,
  criteriaIn,
  groupedCriteriaIn,
  inGroup,
  joined,
  keySkillsIn,
  newLevel,
  type ItemRules,
} from './level-draft';
import type { NoteText } from '../note-text';
import { leadsWithLevels } from '../../vocabulary/level-headings';
import { isDash, isDitto } from '../../vocabulary/rating';
import { ownName } from '../../vocabulary/remembering';
import type { Level } from '../schema';
import { isUnderLevels, type NoteSection } from '../section';
import { extraOf, hasOnly, isFilled, isFullTable, type TableView } from '../table-view';
import { isTitledLevels } from '../title';

/** What a table with a level column turned out to be. */
export type Verdict =
  | LevelColumn
  /** Two of its headers tell of something else. */
  | { kind: 'other'; a: string; b: string }
  | { kind: 'none' };

/** The column that names levels, and what stands in it row by row. */
export interface LevelColumn {
  kind: 'levels';
  column: number;
  labels: readonly string[];
  /** The columns of criteria by aspects in the author's own words, `| Level | Scope | Autonomy |`. */
  aspects: readonly number[];
  /** The rows by the skills that they tell of; mostly one part. */
  parts: readonly LevelPart[];
  /**
   * True for words of one's own and for aspects that only the note's mark or its other parts make levels: they count
   * where nothing else names any.
   */
  isGuess: boolean;
  /** True for a guess that a heading of levels speaks for, `Who | Criteria`. */
  isHeaded: boolean;
}

const none: Verdict = { kind: 'none' };

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0);
}

/** Between blanks; in Chinese, most words have two characters. */
const word = /\p{Script=Han}{1,2}|[^\s\p{Script=Han}]+/gu;

/** Average number of words in the filled cells of a column. */
function averageWords(view: TableView, column: number, note: NoteText): number {
  const texts = view.table.rows.map((row) => note.cellText(row, column)).filter((text) => text !== '');
  const words = sum(texts.map((text) => text.match(word)?.length ?? 0));
  return texts.length === 0 ? 0 : words / texts.length;
}

/** The column that names levels: the one whose header says so, else an unnamed first one. */
function levelColumnOf(view: TableView): number {
  const named = view.keys.indexOf('level');
  if (named !== -1) return named;
  return view.keys[0] === null || view.keys[0] === 'skill' ? 0 : -1;
}

/** What a row names its level; a dash names none, and a ditto mark the one above. */
function labelIn(row: Row, column: number, note: NoteText): string {
  const label = ownName(note.cellText(row, column));
  return isDash(label) || isDitto(label) ? '' : label;
}

/** True for the name of a level; a row that holds nothing beside an unknown name is a remark. */
function isLabel(label: string, row: Row, column: number): boolean {
  return label !== '' && (levelNameOf(label) !== null || isFilled(row, column));
}

/** True when a column has a name that levels have too. */
function tellsOfLevel({ keys }: TableView): boolean {
  return keys.includes('criteria') || keys.includes('keySkills') || keys.includes('description');
}

/** The shortest texts, in words, that describe a level where no known header says so; fewer below a heading of levels. */
const fewestElsewhere = 5;
const fewestInPlace = 3;

/** True when a table has what levels are made of: criteria, key skills, a description, or a column of long texts. */
function hasContent({ view, section, column, isProven }: Candidate, note: NoteText): boolean {
  const { keys } = view;
  if (tellsOfLevel(view)) return true;
  const isPair = keys.length === 2 && keys[column] === 'level' && keys[1 - column] === null;
  const fewest = isUnderLevels(section) ? fewestInPlace : fewestElsewhere;
  return isPair && isProven && averageWords(view, 1 - column, note) >= fewest;
}

/** The shortest texts, in words, that tell of an aspect, and of several where the place says that they do. */
const fewestInAspect = 1.5;
const fewestInAspects = 2;

/** Columns that tell of levels by aspects, and how many words stand in a cell of those that are not known. */
interface Aspects {
  columns: readonly number[];
  words: number;
}

const noAspects: Aspects = { columns: [], words: 0 };

/** The columns that tell of levels by aspects, two or more, where no column is known: `| Level | Scope | Autonomy |`. */
function aspectsOf(view: TableView, column: number, note: NoteText): Aspects {
  const unknown = view.keys.flatMap((key, i) => (key === null && i !== column ? [i] : []));
  const words = unknown.map((i) => averageWords(view, i, note));
  const aspects = unknown.filter((i, at) => view.headers[i] !== '' && (words[at] ?? 0) >= fewestInAspect);
  const average = sum(words) / words.length;
  return average >= fewestInAspects && aspects.length > 1 ? { columns: aspects, words: average } : noAspects;
}

/** Decides whether the rows of a table are levels of the skill. `isMarked`: the note says that it is a skill. */
export function judgeRows(view: TableView, section: NoteSection, isMarked: boolean, note: NoteText): Verdict {
  const column = levelColumnOf(view);
  if (column === -1) return none;
  const isNamed = view.keys[column] === 'level';
  const isCorner = view.headers[column] === '' && isUnderLevels(section);
  if (!isNamed && !isCorner && !tellsOfLevel(view)) return none;
  const { rows } = view.table;
  const written = new Array<string>(rows.length);
  const labels: string[] = [];
  let at = 0;
  for (const row of rows) {
    const label = labelIn(row, column, note);
    written[at++] = label;
    if (isLabel(label, row, column)) labels.push(label);
  }
  const hasCriteria = view.keys.includes('criteria') || view.keys.includes('keySkills');
  const isProven = labels.length > 0 && provesSkill(labels);
  const parts = isProven && tellsOfLevel(view) ? levelParts(view, column, written, note) : null;
  const isInParts = parts !== null;
  const candidate: Candidate = { view, section, column, labels, isProven, hasCriteria, isInParts, isMarked };
  const foreign = foreignTable(candidate, note);
  if (foreign) {
    const b = view.headers[foreign.column] ?? '';
    return isNamed ? { kind: 'other', a: view.headers[column] ?? '', b } : none;
  }
  const isTold = hasContent(candidate, note);
  const isPlaced = !(isTold && isProven) && hasPlaceOfLevels(candidate, note);
  const { columns: aspects, words } = isTold ? noAspects : aspectsOf(view, column, note);
  if (!isTold && aspects.length === 0) return none;
  const isLong = isNamed && gradesPeople(labels) && words >= fewestElsewhere;
  const isSure = isPlaced || (isProven && (isTold || isLong));
  const mayBe =
    isNamed && labels.length > 0 && (isMarked || hasCriteria || !isTold) && !areOtherGrades(labels);
  const isHeaded = !isSure && !isNamed && isHeadedByPlace(candidate, note);
  if (!isSure && !mayBe && !isHeaded) return none;
  const whole = { name: '', from: 0, to: rows.length };
  return {
    kind: 'levels',
    column,
    labels: written,
    aspects,
    parts: parts ?? [whole],
    isGuess: !isSure,
    isHeaded,
  };
}

/**
 * True for levels of codes, degrees or one's own words, and for an empty template, where columns or place show that
 * they are levels.
 */
function hasPlaceOfLevels(candidate: Candidate, note: NoteText): boolean {
  const { view, section, column, labels, hasCriteria, isMarked } = candidate;
  const isNamed = view.keys[column] === 'level';
  const underLevels = isUnderLevels(section) || isTitledLevels(view.table.header.start, note);
  const mayBeCoded = isNamed || view.headers[column] === '' || underLevels || isMarked;
  const isFull = isFullTable(view);
  const isKnown = (name: LevelName | null) => name !== null && (isFull || name.isCode || name.isProof);
  const known = labels.filter((label) => isKnown(levelNameOf(label))).length;
  const areCodes = known * 2 > labels.length;
  if (areCodes && !hasCriteria && !isMarked && isOfName(section, note)) return false;
  const isCoded = mayBeCoded && areCodes && (hasCriteria || underLevels || isMarked);
  const mayBeOwn = underLevels || (hasCriteria && (isMarked || leadsWithLevels(section.text)));
  const isOwn = isNamed && labels.length > 0 && mayBeOwn;
  const isEmptyTemplate = isNamed && labels.length === 0 && view.table.rows.length > 0 && underLevels;
  return isCoded || isOwn || isEmptyTemplate;
}

/** The table with the columns that a level has a place for; those of other parts are kept as they are. */
function asLevels(view: TableView, { column, aspects }: LevelColumn): TableView {
  if (aspects.length === 0 && hasOnly(view.keys, placesOfLevel)) return view;
  const keys = view.keys.map((key, i) => {
    if (aspects.includes(i)) return 'criteria';
    return i === column || (key !== null && placesOfLevel.includes(key)) ? key : null;
  });
  return { ...view, keys };
}

function isProof(label: string): boolean {
  return levelNameOf(label)?.isProof === true;
}

function fillLevel(
  level: Level,
  view: TableView,
  row: Row,
  { column, aspects }: LevelColumn,
  group: string,
  rules: ItemRules,
  note: NoteText,
): void {
  const { headers, keys } = view;
  const isPair = headers.length === 2 && keys[1 - column] === null;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i];
    if (i === column) continue;
    if (key === 'criteria' && aspects.length > 0)
      addItems(level, key, groupedCriteriaIn(note.cell(row, i), row.line, headers[i] ?? '', note));
    else if (key === 'criteria')
      addItems(level, key, inGroup(group, criteriaIn(note.cell(row, i), row.line, rules, note)));
    else if (key === 'keySkills') addItems(level, key, keySkillsIn(note.cell(row, i), row.line, note));
    else if (key === 'description' || isPair)
      level.description = joined(level.description, note.prose(row, i));
  }
  if (isPair || !keys.includes(null)) return;
  addExtra(level, extraOf(view, row, note));
}

/** Some of the rows, and the levels of those before them. */
export interface RowRun {
  levels: Level[];
  /** The skill of several that the rows tell of. */
  group: string;
  from: number;
  to: number;
  /** True when some label is the name of a level beyond doubt; worked out at the first run. */
  knowsAll?: boolean;
}

/** Reads the levels of some rows; a row without a name goes on with the level above it. */
export function parseLevelRows(
  view: TableView,
  levelColumn: LevelColumn,
  rules: ItemRules,
  note: NoteText,
  run: RowRun,
): void {
  const { column, labels } = levelColumn;
  const told = asLevels(view, levelColumn);
  const { levels, group, from, to } = run;
  const knowsAll = (run.knowsAll ??= labels.some(isProof));
  // `Junior | Pods`, `Junior | Logs`: the level goes on with another topic.
  const isByTopic = view.keys.includes('skill');
  for (let i = from; i < to; i++) {
    const row = told.table.rows[i] as Row;
    const label = labels[i] ?? '';
    const filled = isFilled(row, column);
    if (label === '' && (!filled || levels.length === 0)) continue;
    if (!filled && knowsAll && levelNameOf(label) === null) continue;
    const isAgain = isByTopic && label === levels.at(-1)?.label;
    if (label !== '' && !isAgain) levels.push(newLevel(label, row.line));
    const level = levels.at(-1);
    if (level && filled) fillLevel(level, told, row, levelColumn, group, rules, note);
  }
}
