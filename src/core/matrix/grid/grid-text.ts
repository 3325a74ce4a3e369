/** The matrix as rows of texts, for a table in a note and for a spreadsheet. Knows no escaping. */
import type { GridRow } from './grid';
import type { GridGroup } from './grid-order';
import type { Count } from '../schema';

/** Every word that the rows need. */
export interface GridWords {
  group: string;
  skill: string;
  projects: string;
  atWork: string;
  evidence: string;
  goal: string;
  last: string;
  count: (count: Count) => string;
  /** What the column of the goal says of a row. */
  standing: (row: GridRow) => string;
  /** What stands in for the name of a group without one. */
  nameless: string;
}

function cellText({ cells, hasOwnLadder }: GridRow, at: number, words: GridWords): string {
  const cell = cells[at];
  if (!cell) return '';
  const marks = [cell.isReached ? '✓' : '', hasOwnLadder ? cell.label : '', words.count(cell.count)];
  return marks.filter((mark) => mark !== '').join(' ');
}

/** Head and rows; the first column names the group where rows are grouped. */
export function buildGridTexts(
  groups: GridGroup[],
  columns: string[],
  isGrouped: boolean,
  words: GridWords,
): string[][] {
  const head = [
    words.skill,
    ...columns,
    words.projects,
    words.atWork,
    words.evidence,
    words.goal,
    words.last,
  ];
  const optional = (count: Count) => (count.total === 0 ? '' : words.count(count));
  const rows = groups.flatMap(({ name, rows: members }) =>
    members.map((row) => {
      const cells = row.cells.map((_cell, at) => cellText(row, at, words));
      const proofs = row.evidence.length === 0 ? '' : String(row.evidence.length);
      const rest = [optional(row.petProjects), optional(row.businessValue), proofs, words.standing(row)];
      const line = [row.name, ...cells, ...rest, row.lastOn ?? ''];
      return isGrouped ? [name ?? words.nameless, ...line] : line;
    }),
  );
  return [isGrouped ? [words.group, ...head] : head, ...rows];
}
