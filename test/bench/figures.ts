/** What many noisy measurements say together. */

/** The middle of the figures. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? NaN) + upper) / 2;
}

/** How many times `b` the figures `a` are, each beside the one of the same round. */
export function medianRatio(a: readonly number[], b: readonly number[]): number {
  return median(a.map((figure, round) => figure / (b[round] ?? NaN)));
}
