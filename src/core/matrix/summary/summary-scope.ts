/** Which skills the summary speaks of, so that only their notes need be read. */
import type { SkillTotals } from '../schema';

/** Up to so many skills, those not started are shown like the others. */
export const fewSkills = 20;

/** True for a skill of which the log says anything. */
export function isTouched({ trace }: SkillTotals): boolean {
  return trace !== null;
}

/** True for a skill of which an application is ticked. */
export function isUsedAtWork({ businessValue }: SkillTotals): boolean {
  return businessValue.done > 0;
}

/** Those of all skills that are begun or asked for by the stage, by path; all of them while the vault has few. */
export function skillsInSummary<Skill extends SkillTotals>(
  skills: readonly Skill[],
  asked: ReadonlySet<string>,
  skillCount = skills.length,
): Skill[] {
  if (skillCount <= fewSkills) return [...skills];
  return skills.filter((skill) => asked.has(skill.path) || isTouched(skill));
}
