/**
 * How often a random test runs: a tenth by default, whole with `FULL=1`, twenty times that with `LONG=1`, at most
 * `CASES`.
 */
export function randomRuns(whole: number): number {
  if (process.env.CASES) return Math.min(whole, Number(process.env.CASES));
  if (process.env.LONG) return whole * 20;
  return process.env.FULL ? whole : Math.ceil(whole / 10);
}
