/** How much two texts look alike, for putting lists in a helpful order. Decides nothing: `similar.ts` does that. */
import { normalForm } from '../../item-key';

function pairsOf(text: string): Map<string, number> {
  const letters = ` ${normalForm(text)} `;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < letters.length; at++) {
    const pair = letters.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

const sizeOf = (pairs: Map<string, number>) => [...pairs.values()].reduce((sum, count) => sum + count, 0);

/** The share of pairs of letters that both texts have: 1 for equal texts, 0 for texts with none in common. */
export function likeness(a: string, b: string): number {
  const [pairsA, pairsB] = [pairsOf(a), pairsOf(b)];
  let shared = 0;
  for (const [pair, count] of pairsA) shared += Math.min(count, pairsB.get(pair) ?? 0);
  return (2 * shared) / (sizeOf(pairsA) + sizeOf(pairsB));
}
