/** Reads the tables, lists and headings of one note into the parts of a skill. Does not decide whether it is one. */
import type { Outline, Table } from '../markdown/outline';
import { namesSeverity } from '../vocabulary';
import { atOnce } from '../at-once';
import { htmlLevelTable } from './html-table';
import { levelColumnsInPieces, levelColumnsOf } from './levels/level-columns';
import {
  isLevelFilled,
  settleItems,
  uniteLadders,
  type ItemRules,
  type LadderDraft,
} from './levels/level-draft';
import { parseLevelList, parseOwnList } from './levels/level-list';
import { parseLevelHeadings } from './levels/level-outline';
import { judgeRows, parseLevelRows, type LevelColumn, type RowRun } from './levels/level-rows';
import type { NoteText } from './note-text';
import { parseApplications, parsePetProjects, parseRelations, settleProjectLevels } from './part-tables';
import type { Reason } from './reason';
import type { Application, Level, PetProject, Relation, SectionKind } from './schema';
import { sectionsOf, type NoteSection } from './section';
import { asLevelTable, asPartTable, checkTable, kindOf, viewTable, type TableView } from './table-view';

/** The most rows of a table that are read. */
export const mostRows = 10_000;

/** So many rows of a long table are read in one piece where others are to get their turn in between. */
const piece = 250;

/** What two tables of one kind hold; most notes have one of each. */
function together<T>(first: T[], second: T[]): T[] {
  if (first.length === 0) return second;
  for (const each of second) first.push(each);
  return first;
}

export class NoteReader {
  businessValue: Application[] = [];
  petProjects: PetProject[] = [];
  relations: Relation[] = [];
  readonly sections: NoteSection[];
  private readonly ladders: LadderDraft[] = [];
  private readonly guesses: { view: TableView; section: NoteSection; verdict: LevelColumn }[] = [];
  /** The first levels of which nothing is said. */
  private empty: LadderDraft | null = null;
  private otherTable: Reason | null = null;

  constructor(
    outline: Outline,
    private readonly note: NoteText,
    private readonly isMarked: boolean,
    private readonly rules: ItemRules,
    skillName: string,
  ) {
    this.sections = sectionsOf(outline, note, skillName);
  }

  /** Reads everything; the levels, lowest first. */
  read(): Level[] {
    for (const section of this.sections) {
      for (let at = section.first; at < section.end; at++) {
        const block = section.blocks[at];
        if (block?.kind === 'table') this.readTable(block, section);
      }
      this.readList(section);
    }
    return this.readRest();
  }

  /** The same with a stop after each piece of a long table. */
  *readInPieces(): Generator<void, Level[]> {
    for (const section of this.sections) {
      for (let at = section.first; at < section.end; at++) {
        const block = section.blocks[at];
        if (block?.kind !== 'table') continue;
        if (block.rows.length > piece) yield* this.readLongTable(block, section);
        else this.readTable(block, section);
      }
      this.readList(section);
    }
    yield;
    return this.readRest();
  }

  private readList(section: NoteSection): void {
    const list = parseLevelList(section, this.isMarked, this.note);
    if (list) this.addLadder(list);
  }

  private readRest(): Level[] {
    const { sections, isMarked, rules, note } = this;
    for (const ladder of parseLevelHeadings(sections, isMarked, false, rules, note)) this.addLadder(ladder);
    if (this.ladders.length === 0) this.readOwnWords();
    if (this.ladders.length === 0)
      for (const { view, section, verdict } of this.guesses)
        if (isMarked || verdict.isHeaded || this.hasOtherParts)
          atOnce(this.takeRows(view, section, verdict, Infinity));
    this.ladders.sort((a, b) => a.line - b.line);
    const levels = uniteLadders(this.ladders, note);
    settleItems(levels.length > 0 ? levels : (this.empty?.levels ?? []), rules, note);
    settleProjectLevels(this.petProjects, levels, this.note);
    return levels;
  }

  /** True for a note with what else belongs to a skill, so that its levels need no heading that says so. */
  private get hasOtherParts(): boolean {
    return this.petProjects.length + this.businessValue.length + this.relations.length > 0;
  }

  /** Why there are no levels. */
  reason(): Reason {
    if (this.empty === null && this.otherTable !== null) return this.otherTable;
    const line = this.empty?.line ?? (this.note.isSketch ? null : htmlLevelTable(this.note.text));
    if (line === null) return { code: 'no-levels', line, params: {} };
    return { code: this.empty ? 'levels-empty' : 'html-table', line, params: { line } };
  }

  private readTable(table: Table, section: NoteSection): void {
    const view = viewTable(table, section, this.note);
    const kind = kindOf(view);
    if (kind === 'levels') {
      atOnce(this.readLevels(asLevelTable(view), section, Infinity));
      return;
    }
    this.settle(view, section, kind);
    this.readPart(view, kind);
  }

  private *readLongTable(table: Table, section: NoteSection): Generator<void, void> {
    const view = viewTable(table, section, this.note);
    const kind = kindOf(view);
    if (kind === 'levels') {
      yield* this.readLevels(asLevelTable(view), section, piece);
      return;
    }
    this.settle(view, section, kind);
    const { rows } = table;
    for (let from = 0; from < rows.length; from += piece) {
      this.readPart({ ...view, table: { ...table, rows: rows.slice(from, from + piece) } }, kind);
      yield;
    }
  }

  private readPart(view: TableView, kind: SectionKind): void {
    const part = asPartTable(view, kind);
    if (kind === 'businessValue')
      this.businessValue = together(this.businessValue, parseApplications(part, this.note));
    else if (kind === 'petProjects')
      this.petProjects = together(this.petProjects, parsePetProjects(part, this.note));
    else this.relations = together(this.relations, parseRelations(view, this.note));
  }

  /** Lists and headings in a person's own words count where nothing else names levels. */
  private readOwnWords(): void {
    const { sections, isMarked, rules, note } = this;
    for (const section of sections) {
      const list = parseOwnList(section, isMarked, note);
      if (list) this.addLadder(list);
    }
    if (this.ladders.length > 0) return;
    for (const ladder of parseLevelHeadings(sections, isMarked, true, rules, note)) this.addLadder(ladder);
  }

  /** With a stop after each `size` of rows. */
  private *readLevels(view: TableView, section: NoteSection, size: number): Generator<void, void> {
    const columns = levelColumnsOf(view, section, this.isMarked);
    if (columns) {
      const ladder = yield* levelColumnsInPieces(view, columns, this.note, size);
      this.takeColumns(view, section, columns.columns[0], ladder);
      return;
    }
    const verdict = judgeRows(view, section, this.isMarked, this.note);
    yield;
    if (verdict.kind === 'other') this.setAside(view, verdict.a, verdict.b);
    if (verdict.kind !== 'levels') return;
    if (verdict.isGuess) this.guesses.push({ view, section, verdict });
    else yield* this.takeRows(view, section, verdict, size);
  }

  private *takeRows(
    view: TableView,
    section: NoteSection,
    verdict: LevelColumn,
    size: number,
  ): Generator<void, void> {
    this.settle(view, section, 'levels');
    for (const { name, from, to } of verdict.parts) {
      const run: RowRun = { levels: [], group: name, from, to };
      const end = Math.min(to, view.table.rows.length);
      for (; run.from < end; run.from += size) {
        run.to = Math.min(run.from + size, end);
        parseLevelRows(view, verdict, this.rules, this.note, run);
        yield;
      }
      this.addLadder({ line: view.table.header.line, levels: run.levels });
    }
  }

  /** Takes the levels that columns hold, the first of them `first`; null when their cells are ratings. */
  private takeColumns(view: TableView, section: NoteSection, first = 1, ladder: LadderDraft | null): void {
    if (ladder === null) {
      this.setAside(view, view.headers[0] ?? '', view.headers[first] ?? '');
      return;
    }
    this.settle(view, section, 'levels');
    this.addLadder(ladder);
  }

  /** Remembers the first table that looks like levels and is about something else, with two of its headers. */
  private setAside({ table, headers }: TableView, a: string, b: string): void {
    const { line } = table.header;
    const code = headers.some(namesSeverity) ? 'severity-table' : 'other-table';
    this.otherTable ??= { code, line, params: { a, b, line } };
  }

  /** Names the section after the table in it, and looks at the table's rows. */
  private settle(view: TableView, section: NoteSection, kind: SectionKind): void {
    const { table } = view;
    section.kind ??= kind;
    if (table.rows.length > mostRows) {
      this.note.report('table-too-long', table.header.line, { rows: table.rows.length, limit: mostRows });
      table.rows.length = mostRows;
    }
    checkTable(view, this.note);
  }

  private addLadder(ladder: LadderDraft): void {
    if (ladder.levels.some(isLevelFilled)) this.ladders.push(ladder);
    else this.empty ??= ladder;
  }
}
