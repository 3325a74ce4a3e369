/**
 * Tells which table or bullet of a note a rendered one is, and what is to be drawn in its cells. A cell whose text is
 * not exactly the note's gets nothing. Draws nothing itself.
 */
import type { ItemPlaces, MarkedTable, MarkedText } from '../core/skill/item-places';
import { renderedText } from './rendered-text';

/** A rendered cell or bullet with something to draw. */
export interface FoundMark {
  element: HTMLElement;
  mark: MarkedText;
}

/** The lines of the note that were rendered, 0-based, both ends included; null where nobody can say. */
export type SectionLines = { lineStart: number; lineEnd: number } | null;

const rowsOf = (table: HTMLElement) => table.findAll('tr').map((row) => row.findAll('th, td'));

function hasShape(rows: HTMLElement[][], { rows: marked }: MarkedTable): boolean {
  return (
    rows.length === marked.length && rows.every((cells, at) => cells.length === (marked[at]?.length ?? 0))
  );
}

/** Each cell with its place; those whose texts differ are left out. */
function cellsOf(rows: HTMLElement[][], { rows: marked }: MarkedTable): FoundMark[] {
  return rows.flatMap((cells, at) =>
    cells.flatMap((element, column) => {
      const mark = marked[at]?.[column];
      return mark && renderedText(element) === mark.text ? [{ element, mark }] : [];
    }),
  );
}

function isEqual(rows: HTMLElement[][], table: MarkedTable): boolean {
  return hasShape(rows, table) && cellsOf(rows, table).length === table.rows.flat().length;
}

/** The one table that a rendered one can be: the only one of its lines, else the only one that equals it. */
function tableOf(rows: HTMLElement[][], tables: MarkedTable[], isAlone: boolean): MarkedTable | null {
  const [first] = tables;
  if (isAlone && tables.length === 1 && first) return hasShape(rows, first) ? first : null;
  const equal = tables.filter((table) => isEqual(rows, table));
  return equal.length === 1 ? (equal[0] ?? null) : null;
}

/** The bullets of a section, when it shows as many as its lines hold. */
function bulletsOf(element: HTMLElement, { bullets }: ItemPlaces, lines: SectionLines): FoundMark[] {
  if (lines === null) return [];
  const marked = bullets.filter(({ line }) => line > lines.lineStart && line <= lines.lineEnd + 1);
  const shown = element.findAll('li').filter((item) => !item.closest('table'));
  if (shown.length !== marked.length) return [];
  return shown.flatMap((item, at) => {
    const mark = marked[at];
    return mark && renderedText(item) === mark.text ? [{ element: item, mark }] : [];
  });
}

/** Everything to draw in a rendered part of a note. */
export function findMarks(element: HTMLElement, places: ItemPlaces, lines: SectionLines): FoundMark[] {
  const tables = places.tables.filter(
    ({ line }) => lines === null || (line > lines.lineStart && line <= lines.lineEnd + 1),
  );
  const shown = element.findAll('table').map(rowsOf);
  const inTables = shown.flatMap((rows) => {
    const table = tableOf(rows, tables, lines !== null && shown.length === 1);
    return table ? cellsOf(rows, table) : [];
  });
  return [...inTables, ...bulletsOf(element, places, lines)].filter(
    ({ mark }) => mark.items.length > 0 || mark.level !== null,
  );
}
