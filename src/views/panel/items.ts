/** Small readings of a skill's progress that several parts of the panel share. */
import { sumOf } from '../../core/matrix/levels';
import type { Count, ItemProgress, LevelProgress, SkillProgress } from '../../core/matrix/schema';

/** What the header counts: the next level, or all of them when there is none. */
export function headCount({ levels, nextLevel }: SkillProgress): Count {
  const counted = nextLevel === null ? levels : levels.filter(({ label }) => label === nextLevel);
  return sumOf(counted.map(({ count }) => count));
}

/** The lowest level above a gap at which something required is ticked. */
export function levelBeyond(levels: LevelProgress[], item: ItemProgress): string | null {
  const at = levels.findIndex(({ label }) => label === item.level);
  const isTicked = ({ required, state }: ItemProgress): boolean => required && state === 'ticked';
  const beyond = levels
    .slice(at + 1)
    .find(({ criteria, keySkills }) => criteria.some(isTicked) || keySkills.some(isTicked));
  return beyond?.label ?? null;
}
