/** Puts a skill's unticked items in the order in which they help most. Knows no clock and no stage. */
import { labelForm } from '../../skill/levels/ladder';
import { itemsOf } from '../items';
import type { ItemProgress, SkillProgress } from '../schema';

/** Smaller is more useful: gaps, what the next level requires, what supports it, what is begun, then the rest. */
function rankOf(item: ItemProgress, next: string | null): number {
  const isNext = next !== null && item.level !== null && labelForm(item.level) === labelForm(next);
  if (item.isGap) return 0;
  if (item.required && isNext) return 1;
  if (item.state === 'started') return 2;
  if (isNext) return 3;
  return item.required ? 4 : 5;
}

/** All items that are not ticked, the most useful first; equals in the order of the note. */
export function usefulItems(skill: SkillProgress): ItemProgress[] {
  return itemsOf(skill)
    .filter(({ state }) => state !== 'ticked')
    .map((item, at) => ({ item, at, rank: rankOf(item, skill.nextLevel) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ item }) => item);
}
