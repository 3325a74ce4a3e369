/** Which skills the summary speaks of, so that only their notes need be read. */
import type { SkillStanding } from '../schema';

/** Up to so many skills, those not started are shown like the others. */
export const fewSkills = 20;

/** True for a skill of which the log says anything. */
export function isTouched(skill: SkillStanding): boolean {
  return skill.logged.length > 0;
}

/** True for a skill of which an application is ticked. */
export function isUsedAtWork({ applications }: SkillStanding): boolean {
  return applications.some(({ state }) => state === 'ticked');
}

/** Those of all skills that are begun or asked for by the stage, by path; all of them while the vault has few. */
export function skillsInSummary<Skill extends SkillStanding>(
  skills: readonly Skill[],
  asked: ReadonlySet<string>,
  skillCount = skills.length,
): Skill[] {
  if (skillCount <= fewSkills) return [...skills];
  return skills.filter((skill) => asked.has(skill.path) || isTouched(skill));
}
