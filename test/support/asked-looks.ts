/** Which looks of one state a run tries: themes, languages and widths multiply, and each costs a page of its own. */

/** All looks with `FULL=1`, as CI runs; otherwise each third, beginning with the first. */
export function asked<T>(looks: readonly T[]): readonly T[] {
  return process.env.FULL ? looks : looks.filter((_, at) => at % 3 === 0);
}
