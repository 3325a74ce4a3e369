/** A table with what its headers name. Decides what kind of table it is by its telling columns. */
import type { Diagnostic } from '../diagnostic';
import type { Row, Table } from '../markdown/outline';
import { RowSplitter } from '../markdown/table-row';
import type { Vocabulary, WordMatch } from '../vocabulary';
import { wordsIn } from '../vocabulary/fuzzy';
import { ownName, remembering } from '../vocabulary/remembering';
import type { ColumnKey } from '../vocabulary/words';
import { levelNameOf } from './levels/level-name';
import { NoteText } from './note-text';
import type { SectionKind } from './schema';
import type { NoteSection } from './section';

/** What the header row of a table says. */
interface Headers {
  headers: readonly string[];
  /** What each column holds; null for unknown columns and for the second of a kind. */
  keys: readonly (ColumnKey | null)[];
  /** What columns hold beside the first of their kind: `Knowledge`, `Skills`; `Criteria (must)`, `Criteria (nice)`. */
  more: ReadonlyMap<number, ColumnKey>;
  /** Headers that name no column for certain, with what they may mean. */
  unclear: readonly { header: string; known: string }[];
  /** What is wrong with the cells; their line is the row's. */
  faults: readonly Diagnostic[];
}

export interface TableView extends Headers {
  table: Table;
}

/**
 * The one key of a header; `Competencies` are the table's skills in the first column and key skills in others, and
 * `Competency / Level` in the corner of a table are its skills.
 */
function keyAt(column: number, { keys, isExact }: WordMatch<ColumnKey>): ColumnKey | null {
  if (keys.length === 1) return keys[0] ?? null;
  const isSkill = (key: ColumnKey) => key === 'skill' || key === 'keySkills';
  if (column === 0 && keys.some(isSkill) && keys.every((key) => isSkill(key) || key === 'level'))
    return 'skill';
  return isExact && keys.length > 0 && keys.every(isSkill) ? 'keySkills' : null;
}

/** `Name` is the project's where projects are listed, and nothing we know elsewhere. */
function withoutName(keys: TableView['keys'], section: NoteSection): TableView['keys'] {
  const tellsOfProjects = keys.includes('technologies') && keys.includes('successCriterion');
  const isProjects = section.kind === 'petProjects' || tellsOfProjects;
  const named = isProjects && !keys.includes('projectTitle') ? 'projectTitle' : null;
  return keys.map((key) => (key === 'name' ? named : key));
}

/** True for key skills in one more column, and for criteria below the same words. */
function isMore(
  key: ColumnKey,
  header: string,
  keys: TableView['keys'],
  headers: readonly string[],
): boolean {
  const first = keys.indexOf(key);
  if (first === -1 || (key !== 'keySkills' && key !== 'criteria')) return false;
  return key === 'keySkills' || wordsIn(header).join(' ') === wordsIn(headers[first] ?? '').join(' ');
}

/**
 * `Skills and tools` beside levels are key skills, where no column tells that projects are listed: those have
 * technologies.
 */
function areKeySkills({ keys }: WordMatch<ColumnKey>, beside: readonly (ColumnKey | null)[]): boolean {
  const mayBe = keys.includes('keySkills') && keys.includes('technologies');
  const ofProjects: ColumnKey[] = ['projectTitle', 'name', 'successCriterion'];
  return mayBe && beside.includes('level') && !ofProjects.some((key) => beside.includes(key));
}

function readHeaders(row: string, words: Vocabulary, definitions: NoteText['definitions']): Headers {
  const note = new NoteText(row, words, definitions);
  const cells = new RowSplitter(row).split(0, row.length, 1);
  const texts = Array.from({ length: cells.cells.length / 2 }, (_, column) => note.cellText(cells, column));
  const matches = texts.map((text) => words.columnMatch(text));
  const sure = matches.map((match, column) => keyAt(column, match));
  const headers: string[] = [];
  const keys: (ColumnKey | null)[] = [];
  const more = new Map<number, ColumnKey>();
  const unclear: { header: string; known: string }[] = [];
  for (const [column, match] of matches.entries()) {
    const header = texts[column] ?? '';
    const key = sure[column] ?? (areKeySkills(match, sure) ? 'keySkills' : null);
    if (key === null && match.names.length > 0 && levelNameOf(header) === null)
      unclear.push({ header, known: match.names.join(' / ') });
    headers.push(ownName(header));
    if (key !== null && isMore(key, header, keys, headers)) more.set(column, key);
    keys.push(key !== null && keys.includes(key) ? null : key);
  }
  return { headers, keys, more, unclear, faults: note.diagnostics };
}

/** How header rows are read with certain words. The tables of a vault share their header rows: each is read once. */
const readers = new WeakMap<Vocabulary, (row: string) => Headers>();

function headersOf(row: string, { words, definitions }: NoteText): Headers {
  // A link in a header may depend on the note's own definitions.
  if (definitions !== null) return readHeaders(row, words, definitions);
  let reader = readers.get(words);
  if (reader === undefined) {
    reader = remembering((each) => readHeaders(each, words, null));
    readers.set(words, reader);
  }
  return reader(row);
}

/**
 * In a table of two columns below `Related skills`, what stands beside a skill is how it interacts, whatever it is
 * called.
 */
function withInteraction(keys: TableView['keys'], section: NoteSection): TableView['keys'] {
  const [first, second] = keys;
  const isOfSkill = first === 'technologies' || first === 'skill';
  const isPair = section.kind === 'relations' && keys.length === 2 && isOfSkill;
  const isClear = second === 'interaction' || second === 'level' || second === 'links';
  return isPair && !isClear ? [first, 'interaction'] : keys;
}

/** Reads the headers of a table. */
export function viewTable(table: Table, section: NoteSection, note: NoteText): TableView {
  const { start, end, line } = table.header;
  const { headers, keys, more, unclear, faults } = headersOf(note.text.slice(start, end), note);
  for (const { code, params } of faults) note.report(code, line, params);
  return {
    table,
    headers,
    keys: withInteraction(keys.includes('name') ? withoutName(keys, section) : keys, section),
    more,
    unclear,
    faults,
  };
}

/**
 * The same table read as levels: there a success criterion is the level's criterion, and key skills and criteria may
 * stand in several columns.
 */
export function asLevelTable(view: TableView): TableView {
  const { more } = view;
  const hasCriteria = view.keys.includes('criteria');
  if (hasCriteria && more.size === 0) return view;
  const keys = view.keys.map((key, column) => {
    if (key === 'successCriterion' && !hasCriteria) return 'criteria';
    return key ?? more.get(column) ?? null;
  });
  return { ...view, keys };
}

function hasAny(keys: TableView['keys'], wanted: readonly ColumnKey[]): boolean {
  for (const key of wanted) if (keys.includes(key)) return true;
  return false;
}

/** True when all keys of a table are among some. */
export function hasOnly(keys: TableView['keys'], places: readonly ColumnKey[]): boolean {
  for (const key of keys) if (key !== null && !places.includes(key)) return false;
  return true;
}

/** Columns that tell a kind of table beside its first. */
const besideProjects = ['level', 'successCriterion', 'technologies', 'description'] as const;
const besideApplications = ['benefits', 'recommendations'] as const;
const besideRelations = ['technologies', 'skill'] as const;

/** The columns that the other parts have a place for. */
const placesOf: Readonly<Partial<Record<SectionKind, readonly ColumnKey[]>>> = {
  petProjects: ['level', 'projectTitle', 'description', 'technologies', 'successCriterion', 'links'],
  businessValue: ['application', 'description', 'benefits', 'recommendations'],
};

/** The same table read as a part: criteria of a project are those of its success, other columns are kept as they are. */
export function asPartTable(view: TableView, kind: SectionKind): TableView {
  const places = placesOf[kind];
  return places === undefined || hasOnly(view.keys, places) ? view : movedTo(places, view, kind);
}

function movedTo(places: readonly ColumnKey[], view: TableView, kind: SectionKind): TableView {
  const isSuccess = (key: ColumnKey) =>
    key === 'criteria' && kind === 'petProjects' && !view.keys.includes('successCriterion');
  const keys = view.keys.map((key) => {
    if (key === null || places.includes(key)) return key;
    return isSuccess(key) ? 'successCriterion' : null;
  });
  return { ...view, keys };
}

/** What a table tells by its columns; `levels` only means that nothing speaks against it. */
export function kindOf({ keys }: TableView): SectionKind {
  if (keys.includes('projectTitle') && hasAny(keys, besideProjects)) return 'petProjects';
  if (keys.includes('application') && hasAny(keys, besideApplications)) return 'businessValue';
  if (keys.includes('interaction') && hasAny(keys, besideRelations)) return 'relations';
  return 'levels';
}

/** True for a table with key skills and criteria: it tells of levels in full. */
export function isFullTable({ keys }: TableView): boolean {
  return keys.includes('keySkills') && keys.includes('criteria');
}

/** True when a cell other than those of `column` holds something. */
export function isFilled(row: Row, column: number): boolean {
  for (let i = 0; i < row.cells.length; i += 2) {
    if (i / 2 !== column && row.cells[i] !== row.cells[i + 1]) return true;
  }
  return false;
}

/** What a row without unknown columns has beside the known ones. All such rows share it. */
export const noExtra = Object.freeze(Object.create(null) as Record<string, string>);

/** The texts of the columns that no key names, by header; a repeated header gets ` (2)`. */
export function extraOf(view: TableView, row: Row, note: NoteText): Record<string, string> {
  return view.keys.includes(null) ? unknownIn(view, row, note) : noExtra;
}

function unknownIn(view: TableView, row: Row, note: NoteText): Record<string, string> {
  const extra = Object.create(null) as Record<string, string>;
  const next = new Map<string, number>();
  view.keys.forEach((key, column) => {
    if (key !== null) return;
    const header = view.headers[column] ?? '';
    let name = header;
    let n = next.get(header) ?? 2;
    for (; name in extra; n++) name = `${header} (${n})`;
    next.set(header, n);
    extra[name] = note.prose(row, column);
  });
  return extra;
}

/** Obsidian's name of a block, on a line below it. */
const blockId = /^\^[\p{L}\p{N}-]+$/u;

function reportPipes(pipes: readonly number[], line: number, note: NoteText): void {
  for (const pipe of pipes) {
    const start = note.text.lastIndexOf('[[', pipe);
    const link = note.text.slice(start, note.text.indexOf(']]', pipe) + 2);
    note.report('pipe-in-link', line, { link });
  }
}

/** Reports a row that does not fit the header, and links whose pipe is bare. */
function checkRow(row: Row, columns: number, note: NoteText): void {
  const cells = row.cells.length / 2;
  if (row.barePipes !== null) reportPipes(row.barePipes, row.line, note);
  const isBlockId = cells === 1 && blockId.test(note.text.slice(row.start, row.end));
  if (isBlockId) return;
  if (cells < columns) note.report('row-too-short', row.line, { cells, columns });
  else if (cells > columns) {
    const overflow = note.text.slice(row.cells[columns * 2], row.cells.at(-1));
    note.report('row-too-long', row.line, { cells, columns, text: overflow });
  }
}

/** Reports unclear headers and what is wrong with the rows. */
export function checkTable({ table, unclear }: TableView, note: NoteText): void {
  if (note.isSketch) return;
  for (const params of unclear) note.report('column-unclear', table.header.line, params);
  checkRow(table.header, table.columns, note);
  for (const row of table.rows) checkRow(row, table.columns, note);
}
