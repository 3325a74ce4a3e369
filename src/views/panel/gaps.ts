/** The way from gap to gap. */
import type { ItemProgress, SkillProgress } from '../../core/matrix/schema';
import { itemsOf } from '../../core/matrix/items';
import { itemKey } from './keys';

/** The next gap after the row of this key, around the end to the first; null when the skill has none. */
export function nextGap(skill: SkillProgress | null, key: string | null): ItemProgress | null {
  const items = skill === null ? [] : itemsOf(skill);
  const at = items.findIndex(({ address }) => itemKey(address) === key);
  return [...items.slice(at + 1), ...items.slice(0, at + 1)].find(({ isGap }) => isGap) ?? null;
}
