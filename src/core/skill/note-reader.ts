/** Reads the tables, lists and headings of one note into the parts of a skill. Does not decide whether it is one. */
import type { Outline, Table } from '../markdown/outline';
import { namesSeverity } from '../vocabulary';
import { htmlLevelTable } from './html-table';
import { levelColumnsOf, parseLevelColumns } from './level-columns';
import { isLevelFilled, settleItems, uniteLadders, type ItemRules, type LadderDraft } from './level-draft';
import { parseLevelList, parseOwnList } from './level-list';
import { parseLevelHeadings } from './level-outline';
import { judgeRows, parseLevelRows } from './level-rows';
import type { NoteText } from './note-text';
import { parseApplications, parsePetProjects, parseRelations, settleProjectLevels } from './part-tables';
import type { Reason } from './reason';
import type { Application, Level, PetProject, Relation, SectionKind } from './schema';
import { sectionsOf, type NoteSection } from './section';
import { asLevelTable, asPartTable, checkTable, kindOf, viewTable, type TableView } from './table-view';

/** The most rows of a table that are read. */
export const mostRows = 10_000;

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
  private emptyLine: number | null = null;
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
      for (const block of section.blocks) if (block.kind === 'table') this.readTable(block, section);
      const list = parseLevelList(section, this.note);
      if (list) this.addLadder(list);
    }
    for (const { ladder } of parseLevelHeadings(this.sections, this.isMarked, this.rules, this.note))
      this.addLadder(ladder);
    if (this.ladders.length === 0) this.readOwnLists();
    this.ladders.sort((a, b) => a.line - b.line);
    const levels = uniteLadders(this.ladders, this.note);
    settleItems(levels, this.rules, this.note);
    settleProjectLevels(this.petProjects, levels, this.note);
    return levels;
  }

  /** Why there are no levels. */
  reason(): Reason {
    if (this.emptyLine !== null)
      return { code: 'levels-empty', line: this.emptyLine, params: { line: this.emptyLine } };
    if (this.otherTable !== null) return this.otherTable;
    const line = this.note.isSketch ? null : htmlLevelTable(this.note.text);
    return line === null
      ? { code: 'no-levels', line, params: {} }
      : { code: 'html-table', line, params: { line } };
  }

  private readTable(table: Table, section: NoteSection): void {
    const view = viewTable(table, section, this.note);
    const kind = kindOf(view);
    if (kind === 'levels') {
      this.readLevels(asLevelTable(view), section);
      return;
    }
    this.settle(view, section, kind);
    const part = asPartTable(view, kind);
    if (kind === 'businessValue')
      this.businessValue = together(this.businessValue, parseApplications(part, this.note));
    else if (kind === 'petProjects')
      this.petProjects = together(this.petProjects, parsePetProjects(part, this.note));
    else this.relations = together(this.relations, parseRelations(view, this.note));
  }

  /** Lists of levels in a person's own words count where nothing else names levels. */
  private readOwnLists(): void {
    for (const section of this.sections) {
      const list = section.kind === 'levels' ? parseOwnList(section, this.note) : null;
      if (list) this.addLadder(list);
    }
  }

  private readLevels(view: TableView, section: NoteSection): void {
    const columns = levelColumnsOf(view, section, this.isMarked);
    if (columns) {
      const ladder = parseLevelColumns(view, columns, this.note);
      if (ladder === null) {
        this.setAside(view, view.headers[0] ?? '', view.headers[columns.columns[0] ?? 1] ?? '');
        return;
      }
      this.settle(view, section, 'levels');
      this.addLadder(ladder);
      return;
    }
    const verdict = judgeRows(view, section, this.isMarked, this.note);
    if (verdict.kind === 'levels') {
      this.settle(view, section, 'levels');
      this.addLadder(parseLevelRows(view, verdict, this.rules, this.note));
    } else if (verdict.kind === 'other') this.setAside(view, verdict.a, verdict.b);
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
    else this.emptyLine ??= ladder.line;
  }
}
