/** What a lead and the author should look at: gaps, what is stale, what has no note, no levels or no proof. */
import { addDays, daysBetween } from '../../assessment/date';
import { stepByStep } from '../../at-once';
import { byCodePoint } from '../order';
import type { StageStanding } from '../stage/stage';
import type { SkillTotals } from '../schema';
import type { SummaryInk } from './summary-ink';
import type { SummaryParts } from './summary-parts';

function line<Part>(
  label: string,
  parts: readonly Part[],
  say: (part: Part) => string,
  ink: SummaryInk,
): string[] {
  return parts.length === 0 ? [] : [`${label} ${ink.list(parts, say)}.`];
}

interface Stale {
  skill: SkillTotals;
  last: string;
}

/** One bullet for each kind of thing to look at; none when all is well. */
export function* renderChecks(parts: SummaryParts, ink: SummaryInk): Generator<void, string[]> {
  const { skills, today, staleAfterDays, markUnproved } = parts;
  const { words } = ink;
  const gaps: string[] = [];
  const stale: Stale[] = [];
  const unproved: SkillTotals[] = [];
  const limit = staleAfterDays === 0 ? '' : addDays(today, -staleAfterDays);
  yield* stepByStep(skills, (skill) => {
    const { trace, nextLevel } = skill;
    if (!trace) return;
    const { aboveGap, lastTickOn } = trace;
    if (aboveGap !== null) gaps.push(words.gapIn(ink.note(skill), ink.level(aboveGap), ink.level(nextLevel)));
    if (lastTickOn !== null && lastTickOn < limit) stale.push({ skill, last: lastTickOn });
    if (markUnproved && trace.isUnproved) unproved.push(skill);
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
    ...line(words.unprovedLevels, unproved, (skill) => `${ink.note(skill)} (${ink.level(skill.level)})`, ink),
  ];
}
