/** Takes from a skill what the table and the charts show of it. Knows no table. */
import { evidenceOf, isUnproved } from '../evidence';
import type { GridLevel, GridSkill } from './grid';
import type { LevelStanding, SkillStanding } from '../schema';

function gridLevelOf(skill: SkillStanding, level: LevelStanding): GridLevel {
  const { label, line, count, required, supporting, petProjects, isReached, hasGap } = level;
  const counts = { count, required, supporting, petProjects };
  return { label, line, ...counts, isReached, hasGap, isUnproved: isUnproved(skill, level) };
}

/** A skill as the table needs it; its last date is that of its latest tick that still holds. */
export function gridSkillOf(skill: SkillStanding): GridSkill {
  let lastOn: string | null = null;
  for (const { confirmedOn } of skill.logged)
    if (confirmedOn !== null && (lastOn === null || confirmedOn > lastOn)) lastOn = confirmedOn;
  const { path, name, tags, level, nextLevel, petProjects, businessValue } = skill;
  return {
    path,
    name,
    tags,
    level,
    nextLevel,
    ladder: skill.levels.map(({ label }) => label),
    levels: skill.levels.map((each) => gridLevelOf(skill, each)),
    petProjects,
    businessValue,
    evidence: evidenceOf(skill),
    lastOn,
  };
}
