/**
 * Tables that tell of several skills level by level, `| Code | Junior | … |`, `| Code | Middle | … |`: one part for
 * each.
 */
import type { TableView } from '../table-view';
import type { NoteText } from '../note-text';
import { areDistinct, labelForm } from './ladder';

/** The rows of one skill in a table, the end exclusive; without a name where all rows are of what the note is about. */
export interface LevelPart {
  name: string;
  from: number;
  to: number;
}

/** Parts by the names in a column, each from the row that names it first. */
function partsBy(view: TableView, column: number, note: NoteText): LevelPart[] {
  const parts: LevelPart[] = [];
  view.table.rows.forEach((row, at) => {
    const name = note.cellText(row, column);
    const last = parts.at(-1);
    if (last && (name === '' || name === last.name)) last.to = at + 1;
    else parts.push({ name, from: at, to: at + 1 });
  });
  return parts;
}

/** True when names stand in the order in which a longer ladder has them. */
function areAmong(labels: readonly string[], longer: readonly string[]): boolean {
  const places = labels.map((label) => longer.indexOf(label));
  return places.every((place, i) => place > (places[i - 1] ?? -1));
}

/**
 * The parts of a table by the skills before its levels; null where these are rated, each by one level, or where their
 * ladders differ.
 */
export function levelParts(
  view: TableView,
  column: number,
  labels: readonly string[],
  note: NoteText,
): LevelPart[] | null {
  const skills = view.keys.findIndex((key, i) => i < column && (key === 'skill' || key === 'technologies'));
  if (skills === -1) return null;
  const parts = partsBy(view, skills, note);
  const ladders = parts.map(({ from, to }) => labels.slice(from, to).map(labelForm));
  const longest = ladders.reduce((a, b) => (b.length > a.length ? b : a), []);
  const isPart = (ladder: readonly string[]) =>
    ladder.length > 1 && !ladder.includes('') && areDistinct(ladder) && areAmong(ladder, longest);
  return ladders.every(isPart) ? parts : null;
}
