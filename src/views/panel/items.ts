/** Small readings of a skill's progress that several parts of the panel share. */
import type { Count, ItemProgress, LevelProgress, SkillProgress } from '../../core/matrix/schema';

/** Everything of a skill that can be ticked, in the order of the panel. */
export function itemsOf(skill: SkillProgress): ItemProgress[] {
  const inLevels = skill.levels.flatMap(({ criteria, keySkills }) => [...criteria, ...keySkills]);
  return [...inLevels, ...skill.projects, ...skill.applications];
}

/** How many of the items are ticked. */
export function countOf(items: ItemProgress[]): Count {
  return { done: items.filter(({ state }) => state === 'ticked').length, total: items.length };
}

/** One count for several. */
export function sumOf(counts: Count[]): Count {
  return counts.reduce((sum, { done, total }) => ({ done: sum.done + done, total: sum.total + total }), {
    done: 0,
    total: 0,
  });
}

/** What the header counts: the next level, or all of them when there is none. */
export function headCount({ levels, nextLevel }: SkillProgress): Count {
  const counted = nextLevel === null ? levels : levels.filter(({ label }) => label === nextLevel);
  return sumOf(counted.map(({ count }) => count));
}

/** The lowest level above a gap at which something required is ticked. */
export function levelBeyond(levels: LevelProgress[], item: ItemProgress): string | null {
  const at = levels.findIndex(({ label }) => label === item.level);
  const isTicked = ({ required, state }: ItemProgress): boolean => required && state === 'ticked';
  const beyond = levels.slice(at + 1).find((level) => [...level.criteria, ...level.keySkills].some(isTicked));
  return beyond?.label ?? null;
}
