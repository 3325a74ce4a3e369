/** Which columns a line of the team draws when the table scrolls sideways. Knows no document. */

/** Columns: the first, and the first that is not. */
export interface Columns {
  from: number;
  to: number;
}

/** So many columns a line takes up and drops at once. */
const turn = 4;

/**
 * What a line draws of `count` columns when these are in sight: all of them, and up to three more. Lines take turns, so
 * that a step sideways changes each fourth line and leaves the others.
 */
export function sightOf(line: number, { from, to }: Columns, count: number): Columns {
  const late = (from + line) % turn;
  return { from: Math.max(0, from - late), to: Math.min(to + turn - 1 - late, count) };
}
