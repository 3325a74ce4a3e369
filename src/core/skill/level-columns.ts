/** Reads level tables whose columns are levels: `| Навык | Junior | Middle | Senior |`. */
import { falseFriendIn } from '../vocabulary';
import { levelNameOf } from './ladder';
import { groupedCriteriaIn, newLevel, type LadderDraft } from './level-draft';
import type { NoteText } from './note-text';
import { isUnderLevels, type NoteSection } from './section';
import type { TableView } from './table-view';

/** Words that answer a question and are no criterion. */
const rating =
  /^(?:[^\p{L}]*|[xхvynraciдн]|[^\p{L}]*\d[^\p{L}]*(?:k|к|тыс|млн|usd|eur|rub|руб|лет|года?|years?|y)?[^\p{L}]*|yes|no|да|нет|так|ні|ja|nein|oui|non|sí|si|sim|não|n\/a)$/iu;

/** True for a dash, a number, a tick, a letter or nothing at all: a rating, no criterion. */
export function isRating(text: string): boolean {
  return rating.test(text.trim());
}

/** The columns that levels head; null when the table is no such table. */
export function levelColumnsOf(
  view: TableView,
  section: NoteSection,
  isMarked: boolean,
): { columns: number[]; group: number | null } | null {
  const names = view.headers.map(levelNameOf);
  const columns = names.flatMap((name, i) => (name === null ? [] : [i]));
  if (columns.length < 3) return null;
  const first = view.keys[0];
  const isGrouped = columns[0] !== 0;
  if (isGrouped && first !== 'skill' && view.headers[0] !== '') return null;
  const isSure = isMarked || isUnderLevels(section) || names.filter((name) => name?.isProof).length >= 2;
  const isFriend = !isMarked && falseFriendIn(section.text) !== null;
  return isSure && !isFriend ? { columns, group: isGrouped ? 0 : null } : null;
}

/** The levels of such a table, every filled cell divided into criteria; null when its cells are ratings. */
export function parseLevelColumns(
  view: TableView,
  { columns, group }: { columns: number[]; group: number | null },
  note: NoteText,
): LadderDraft | null {
  const { table, headers } = view;
  let filled = 0;
  let rated = 0;
  for (const row of table.rows) {
    for (const column of columns) {
      if (row.cells[column * 2] === row.cells[column * 2 + 1]) continue;
      filled++;
      if (isRating(note.cellText(row, column))) rated++;
    }
  }
  if (rated * 2 > filled) {
    note.report('ratings-unread', table.header.line, { header: headers[columns[0] ?? 0] ?? '' });
    return null;
  }
  const levels = columns.map((column) => newLevel(headers[column] ?? '', table.header.line));
  for (const row of table.rows) {
    const name = group === null ? '' : note.cellText(row, group);
    columns.forEach((column, i) => {
      const cell = note.cell(row, column);
      if (!isRating(cell.text)) levels[i]?.criteria.push(...groupedCriteriaIn(cell, row.line, name, note));
    });
  }
  return { line: table.header.line, levels };
}
