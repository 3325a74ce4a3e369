/** The matrix as a list of lines: a head for each group, and its rows while it is open. */
import type { GridRow } from '../../core/matrix/grid/grid';
import type { GridGroup } from '../../core/matrix/grid/grid-order';
import type { LineKind } from './line-places';

export type MatrixLine =
  | { kind: 'head'; group: string; name: string | null; count: number; isOpen: boolean }
  | { kind: 'row'; group: string; row: GridRow };

/** What tells a line from the others; worked out for those that are drawn only. */
export function keyOf(line: MatrixLine): string {
  return line.kind === 'head' ? line.group : `${line.group}\n${line.row.path ?? line.row.name}`;
}

/** What decides the height of a line; a line that is not there is as high as most. */
export function kindOf(line: MatrixLine | undefined): LineKind {
  if (line?.kind === 'head') return 'head';
  return line && !line.row.hasLevels ? 'short' : 'row';
}

/** The key by which a group is remembered; a name from a note may be anything, so the nameless one starts otherwise. */
export function groupKey(name: string | null): string {
  return name === null ? '-' : `=${name}`;
}

/** All lines in order. Rows of a view that is not grouped have no head. */
export function buildLines(
  groups: GridGroup[],
  isGrouped: boolean,
  closed: ReadonlySet<string>,
): MatrixLine[] {
  const lines: MatrixLine[] = [];
  for (const { name, rows } of groups) {
    const group = groupKey(name);
    const isOpen = !isGrouped || !closed.has(group);
    if (isGrouped) lines.push({ kind: 'head', group, name, count: rows.length, isOpen });
    if (!isOpen) continue;
    for (const row of rows) lines.push({ kind: 'row', group, row });
  }
  return lines;
}
