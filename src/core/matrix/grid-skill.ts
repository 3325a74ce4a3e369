/** Takes from a skill what the table and the charts show of it. Knows no table. */
import { itemsOf } from './changes';
import type { GridSkill } from './grid';
import type { SkillStanding } from './schema';

/** A skill as the table needs it; its last date is that of its latest tick that still holds. */
export function gridSkillOf(skill: SkillStanding): GridSkill {
  let lastOn: string | null = null;
  for (const { confirmedOn } of itemsOf(skill))
    if (confirmedOn !== null && (lastOn === null || confirmedOn > lastOn)) lastOn = confirmedOn;
  const { path, name, tags, level, nextLevel, levels, petProjects, businessValue } = skill;
  const ladder = levels.map(({ label }) => label);
  return { path, name, tags, level, nextLevel, ladder, levels, petProjects, businessValue, lastOn };
}
