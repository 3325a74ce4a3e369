/** Finds the sides of git's conflict markers, in the plain and in the diff3 style. Knows lines only. */
import type { ConflictSide } from './schema';

/** Where a line stands: outside of conflicts (null), on a side, or in what no side says (markers, their base). */
export type ConflictPlace = ConflictSide | 'neither' | null;

const marker = /^(<{7}|\|{7}|={7}|>{7})(?: .*)?$/;

/**
 * The place of each line. A conflict counts only when it is whole: `<<<<<<<`, then `=======`, then `>>>>>>>`, with
 * `|||||||` and the common base before the `=======` at most.
 */
export function conflictPlaces(lines: string[]): ConflictPlace[] {
  const places: ConflictPlace[] = lines.map(() => null);
  let pending: ConflictPlace[] = [];
  let start = -1;
  let side: ConflictPlace = null;
  lines.forEach((line, at) => {
    const mark = marker.exec(line)?.[1]?.charAt(0);
    if (mark === '<') {
      start = at;
      pending = [];
      side = 'ours';
    } else if (mark === '|' && side === 'ours') side = 'neither';
    else if (mark === '=' && (side === 'ours' || side === 'neither')) side = 'theirs';
    else if (mark === '>' && side === 'theirs') {
      pending.push('neither');
      pending.forEach((place, offset) => (places[start + offset] = place));
      side = null;
      return;
    }
    if (side !== null) pending.push(mark === undefined ? side : 'neither');
  });
  return places;
}
