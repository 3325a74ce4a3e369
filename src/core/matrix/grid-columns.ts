/**
 * The columns of the matrix: the ladder that most skills share, and where each ladder's levels stand in it. Knows no
 * skills, only their labels.
 */
import { labelForm, ladderOf } from '../skill/ladder';
import { byCodePoint } from './order';

/** The headers of the level columns, lowest first; '' for a column that only a longer ladder of other words needs. */
export interface GridColumns {
  labels: string[];
  /** For each level of a ladder its column; null when the ladder is one of its own and fills the columns from the left. */
  placesOf: (ladder: readonly string[]) => number[] | null;
}

interface Ladder {
  /** Known families by name, words of one's own by their forms. */
  key: string;
  ranks: number[];
}

function readLadder(labels: readonly string[]): Ladder {
  const known = ladderOf(labels);
  const isClear = known !== null && new Set(known.ranks).size === labels.length;
  if (isClear) return { key: known.family, ranks: known.ranks };
  return { key: JSON.stringify(labels.map(labelForm)), ranks: labels.map((_label, at) => at) };
}

/** The most frequent of the words counted; of equals the first by code points. */
function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const sorted = [...counts].sort(([a, n], [b, m]) => m - n || byCodePoint(a, b));
  return sorted[0]?.[0] ?? '';
}

function count<K>(counts: Map<K, number>, key: K, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** How often each ladder occurs, so that ten thousand notes of one ladder are read once. */
function countLadders(
  ladders: readonly (readonly string[])[],
): { labels: readonly string[]; times: number }[] {
  const byText = new Map<string, { labels: readonly string[]; times: number }>();
  for (const labels of ladders) {
    const key = labels.join('\n');
    const known = byText.get(key);
    if (known) known.times++;
    else byText.set(key, { labels, times: 1 });
  }
  return [...byText.values()];
}

/** The columns for these ladders: those of the ladder that most of them are of, and more where one is longer. */
export function buildColumns(ladders: readonly (readonly string[])[]): GridColumns {
  const filled = ladders.filter((ladder) => ladder.length > 0);
  const counted = countLadders(filled).map((each) => ({ ...each, ...readLadder(each.labels) }));
  const times = new Map<string, number>();
  for (const ladder of counted) count(times, ladder.key, ladder.times);
  const main = mostFrequent(times);
  const names = new Map<number, Map<string, number>>();
  for (const ladder of counted.filter(({ key }) => key === main))
    ladder.ranks.forEach((rank, at) => {
      const labels = names.get(rank) ?? new Map<string, number>();
      count(labels, ladder.labels[at] ?? '', ladder.times);
      names.set(rank, labels);
    });
  const ranks = [...names.keys()].sort((a, b) => a - b);
  const labels = ranks.map((rank) => mostFrequent(names.get(rank) ?? new Map<string, number>()));
  const longest = Math.max(labels.length, ...counted.map((ladder) => ladder.labels.length));
  while (labels.length < longest) labels.push('');
  const columnOf = new Map(ranks.map((rank, at) => [rank, at]));
  return {
    labels,
    placesOf(ladder) {
      const { key, ranks: own } = readLadder(ladder);
      return key === main ? own.map((rank) => columnOf.get(rank) ?? 0) : null;
    },
  };
}
