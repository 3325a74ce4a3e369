/**
 * The columns of the matrix: the ladder that most skills share, and where each ladder's levels stand in it. Knows no
 * skills, only their labels.
 */
import { labelForm, ladderOf } from '../../skill/levels/ladder';
import { byCodePoint } from '../order';

/** The headers of the level columns, lowest first; '' for a column that only a longer ladder of other words needs. */
export interface GridColumns {
  labels: string[];
  /**
   * For each level of a ladder its column; null when the ladder is one of its own and fills the columns from the left.
   */
  placesOf: (ladder: readonly string[]) => number[] | null;
}

interface Ladder {
  /** Known families by name, words of one's own by their forms. */
  key: string;
  ranks: readonly number[];
}

/** A ladder as notes write it, and how many do. */
interface CountedLadder extends Ladder {
  labels: readonly string[];
  times: number;
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
  // Most are one and the same value; only the others are compared by their words.
  const byValue = new Map<readonly string[], number>();
  for (const labels of ladders) count(byValue, labels, 1);
  const byText = new Map<string, { labels: readonly string[]; times: number }>();
  for (const [labels, times] of byValue) {
    const key = labels.join('\n');
    const known = byText.get(key);
    if (known) known.times += times;
    else byText.set(key, { labels, times });
  }
  return [...byText.values()];
}

/** A rank that fewer of the skills have gets no column: one odd note must not widen the table for all. */
const leastShare = 0.1;

/** The ranks of the ladder that most notes have; equals go by the longer one, then by their order. */
function usualRanks(ladders: readonly CountedLadder[]): readonly number[] {
  const often = new Map<string, number>();
  for (const { ranks, times } of ladders) count(often, ranks.join(' '), times);
  const timesOf = ({ ranks }: Ladder) => often.get(ranks.join(' ')) ?? 0;
  const sorted = [...ladders].sort((a, b) => timesOf(b) - timesOf(a) || b.ranks.length - a.ranks.length);
  return sorted[0]?.ranks ?? [];
}

/** The labels of each rank that has a column: the ranks of the most frequent ladder, and those that many others have. */
function nameRanks(ladders: readonly CountedLadder[], total: number): Map<number, Map<string, number>> {
  const names = new Map<number, Map<string, number>>();
  const times = new Map<number, number>();
  for (const ladder of ladders)
    ladder.ranks.forEach((rank, at) => {
      const labels = names.get(rank) ?? new Map<string, number>();
      count(labels, ladder.labels[at] ?? '', ladder.times);
      names.set(rank, labels);
      count(times, rank, ladder.times);
    });
  const usual = new Set(usualRanks(ladders));
  const hasColumn = (rank: number) => usual.has(rank) || (times.get(rank) ?? 0) >= total * leastShare;
  return new Map([...names].filter(([rank]) => hasColumn(rank)));
}

/** The columns for these ladders: those of the ladder that most of them are of, and more where one is longer. */
export function buildColumns(ladders: readonly (readonly string[])[]): GridColumns {
  const filled = ladders.filter((ladder) => ladder.length > 0);
  const counted = countLadders(filled).map((each) => ({ ...each, ...readLadder(each.labels) }));
  const times = new Map<string, number>();
  for (const ladder of counted) count(times, ladder.key, ladder.times);
  const main = mostFrequent(times);
  const names = nameRanks(
    counted.filter(({ key }) => key === main),
    times.get(main) ?? 0,
  );
  const ranks = [...names.keys()].sort((a, b) => a - b);
  const labels = ranks.map((rank) => mostFrequent(names.get(rank) ?? new Map<string, number>()));
  const longest = Math.max(labels.length, ...counted.map((ladder) => ladder.labels.length));
  while (labels.length < longest) labels.push('');
  const columnOf = new Map(ranks.map((rank, at) => [rank, at]));
  const placed = (ladder: readonly string[]): number[] | null => {
    const { key, ranks: own } = readLadder(ladder);
    const places = own.flatMap((rank) => columnOf.get(rank) ?? []);
    return key === main && places.length === own.length ? places : null;
  };
  const known = new Map<readonly string[], number[] | null>();
  return {
    labels,
    placesOf(ladder) {
      const places = known.get(ladder);
      if (places !== undefined) return places;
      const found = placed(ladder);
      known.set(ladder, found);
      return found;
    },
  };
}
