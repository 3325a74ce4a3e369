/** Which looks of one state a run tries: themes, languages and widths multiply, and each costs a page of its own. */

/** Whether each look is tried: with `FULL=1`, as CI runs, and by `npm run screens`. */
export const areAllAsked = Boolean(process.env.FULL) || process.env.npm_lifecycle_event === 'screens';

/** All looks where all are asked; otherwise each third, beginning with the first. */
export function asked<T>(looks: readonly T[]): readonly T[] {
  return areAllAsked ? looks : looks.filter((_, at) => at % 3 === 0);
}
