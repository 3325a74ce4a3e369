/** What the matrix says of the way to a goal, in the words of the interface. */
import type { GridRow } from '../core/matrix/grid/grid';
import type { Words } from '../i18n/en';

/** What the column of the goal says of a row. */
export function standingText(row: GridRow, hasStage: boolean, { matrix }: Words): string {
  if (row.standing === 'open') return matrix.criteria(row.left);
  if (row.standing === 'reached') return hasStage ? matrix.reached : matrix.allReached;
  if (row.standing === 'outside') return row.hasOwnLadder ? matrix.ownLadder : matrix.outside;
  return row.standing === 'no-note' ? matrix.noNote : matrix.noLevels;
}
