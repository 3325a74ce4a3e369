/** What a lead and the author should look at: gaps, what is stale, what has no note, no levels or no proof. */
import { addDays, daysBetween } from '../../assessment/date';
import { stepByStep } from '../../at-once';
import { isUnproved } from '../evidence';
import { byCodePoint } from '../order';
import type { StageStanding } from '../stage/stage';
import type { LevelStanding, SkillStanding } from '../schema';
import { lastTickOn } from '../stage/step-order';
import type { SummaryInk } from './summary-ink';
import type { SummaryParts } from './summary-parts';

/** What is ticked above a gap and the lowest level that is not; null for a skill without one. */
function gapIn(skill: SkillStanding, ink: SummaryInk): string | null {
  const below = skill.levels.find(({ hasGap }) => hasGap);
  const above = below && skill.levels.filter(({ required }) => required.done > 0).at(-1);
  return above ? ink.words.gapIn(ink.note(skill), ink.level(above.label), ink.level(below.label)) : null;
}

function line<Part>(
  label: string,
  parts: readonly Part[],
  say: (part: Part) => string,
  ink: SummaryInk,
): string[] {
  return parts.length === 0 ? [] : [`${label} ${ink.list(parts, say)}.`];
}

interface Stale {
  skill: SkillStanding;
  last: string;
}

/** The level that is reached and that nothing proves. */
function unprovedLevel(skill: SkillStanding): LevelStanding | null {
  const level = skill.level === null ? null : skill.levels.find(({ label }) => label === skill.level);
  return level && isUnproved(skill, level) ? level : null;
}

/** One bullet for each kind of thing to look at; none when all is well. */
export function* renderChecks(parts: SummaryParts, ink: SummaryInk): Generator<void, string[]> {
  const { now, today, staleAfterDays, markUnproved } = parts;
  const { words } = ink;
  const gaps: string[] = [];
  const stale: Stale[] = [];
  const unproved: { skill: SkillStanding; level: LevelStanding }[] = [];
  const limit = staleAfterDays === 0 ? '' : addDays(today, -staleAfterDays);
  yield* stepByStep(now.skills, (skill) => {
    const gap = gapIn(skill, ink);
    if (gap !== null) gaps.push(gap);
    const last = lastTickOn(skill) ?? today;
    if (last < limit) stale.push({ skill, last });
    const level = markUnproved ? unprovedLevel(skill) : null;
    if (level) unproved.push({ skill, level });
  });
  stale.sort((a, b) => byCodePoint(a.last, b.last));
  const inStage = (standing: StageStanding) =>
    (parts.stage?.skills ?? []).filter((skill) => skill.standing === standing);
  const name = (skill: { path: string | null; name: string }) => ink.note(skill);
  const sinceWhen = ({ skill, last }: Stale) => `${ink.note(skill)}, ${words.days(daysBetween(last, today))}`;
  return [
    ...gaps,
    ...line(words.staleFor, stale, sinceWhen, ink),
    ...line(words.withoutNote, inStage('noNote'), name, ink),
    ...line(words.withoutLevels, inStage('noLevels'), name, ink),
    ...line(
      words.unprovedLevels,
      unproved,
      ({ skill, level }) => `${ink.note(skill)} (${ink.level(level.label)})`,
      ink,
    ),
  ];
}
