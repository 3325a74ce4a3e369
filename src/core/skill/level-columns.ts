/** Reads level tables whose columns are levels: `| Навык | Junior | Middle | Senior |`. */
import type { Row } from '../markdown/outline';
import { isDash, isRating } from '../vocabulary/rating';
import type { ColumnKey } from '../vocabulary/words';
import { isForeignTopic } from './false-friends';
import { isLevelSlip, isLevelWord, ladderOf, levelNameOf, provesSkill } from './ladder';
import { addItems, groupedCriteriaIn, newLevel, type LadderDraft } from './level-draft';
import type { NoteText } from './note-text';
import { isUnderLevels, type NoteSection } from './section';
import type { TableView } from './table-view';

/** What the first header of such a table may name: skills, or criteria where the levels are of people, not of work. */
function namesGroups(key: ColumnKey | null | undefined, headers: readonly string[]): boolean {
  if (key === 'skill' || key === 'keySkills') return true;
  return key === 'criteria' && ladderOf(headers.slice(1))?.family === 'seniority';
}

/** The columns from `first` on that the name of a level heads; beside two of them a slip of the pen is forgiven. */
function knownLevels({ headers, keys }: TableView, first: number): number[] {
  const columns = [...headers.keys()].slice(first);
  const known = columns.filter((i) => levelNameOf(headers[i] ?? '') !== null);
  if (known.length < 2 || known.length === columns.length) return known;
  return columns.filter((i) => known.includes(i) || (keys[i] === null && isLevelSlip(headers[i] ?? '')));
}

/** The columns that levels head; null when the table is no such table. */
export function levelColumnsOf(
  view: TableView,
  section: NoteSection,
  isMarked: boolean,
): { columns: number[]; group: number | null } | null {
  const [first = ''] = view.headers;
  const isGrouped = namesGroups(view.keys[0], view.headers) || first === '';
  if (!isGrouped && levelNameOf(first) === null) return null;
  const known = knownLevels(view, isGrouped ? 1 : 0);
  if (known.length < 3 || (!isGrouped && known[0] !== 0)) return null;
  const labels = known.map((column) => view.headers[column] ?? '');
  const isProven = provesSkill(labels);
  const isSure = isMarked || isUnderLevels(section) || isProven;
  const isForeign = !isMarked && isForeignTopic(section, labels, isProven);
  return isSure && !isForeign ? { columns: withOwnWords(known, view), group: isGrouped ? 0 : null } : null;
}

/** A header of the person's own words between two levels is a level too: `Младший | Специалист | Старший`. */
function withOwnWords(known: readonly number[], { headers, keys }: TableView): number[] {
  const [first = 0, last = 0] = [known[0], known.at(-1)];
  const isKnown = new Set(known);
  return headers.flatMap((header, i) => {
    const isOwn = i > first && i < last && header !== '' && keys[i] === null;
    return isKnown.has(i) || isOwn ? [i] : [];
  });
}

/** True for a cell that says how well a thing is known, and not what to know. */
function rates(text: string): boolean {
  return isRating(text) || isLevelWord(text);
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
  /** The places of the cells that say what to know, in rising order. */
  const telling: number[] = [];
  for (let at = 0; at < table.rows.length; at++) {
    const row = table.rows[at] as Row;
    for (const column of columns) {
      if (row.cells[column * 2] === row.cells[column * 2 + 1]) continue;
      const text = note.cellText(row, column);
      if (isDash(text)) continue;
      filled++;
      if (rates(text)) rated++;
      else telling.push(at * headers.length + column);
    }
  }
  if (rated * 2 > filled) {
    note.report('ratings-unread', table.header.line, { header: headers[columns[0] ?? 0] ?? '' });
    return null;
  }
  const levels = columns.map((column) => newLevel(headers[column] ?? '', table.header.line));
  for (const place of telling) {
    const column = place % headers.length;
    const row = table.rows[(place - column) / headers.length] as Row;
    const name = group === null ? '' : note.cellText(row, group);
    const level = levels[columns.indexOf(column)];
    if (level) addItems(level, 'criteria', groupedCriteriaIn(note.cell(row, column), row.line, name, note));
  }
  return { line: table.header.line, levels };
}
