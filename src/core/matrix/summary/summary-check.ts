/** What a lead and the author should look at: gaps, what is stale, what has no note, no levels or no proof. */
import { addDays, daysBetween } from '../../assessment/date';
import { isUnproved } from '../evidence';
import { byCodePoint } from '../order';
import type { StageStanding } from '../stage/stage';
import { lastTickOn } from '../stage/step-order';
import type { SummaryInk } from './summary-ink';
import type { SummaryParts } from './summary-parts';

/** Each skill with a gap: what is ticked above it and the lowest level that is not. */
function gaps({ now }: SummaryParts, ink: SummaryInk): string[] {
  return now.skills.flatMap((skill) => {
    const below = skill.levels.find(({ hasGap }) => hasGap);
    const above = skill.levels.filter(({ required }) => required.done > 0).at(-1);
    return below && above
      ? [ink.words.gapIn(ink.note(skill), ink.level(above.label), ink.level(below.label))]
      : [];
  });
}

function line(label: string, parts: readonly string[], ink: SummaryInk): string[] {
  return parts.length === 0 ? [] : [`${label} ${ink.list(parts)}.`];
}

function stale({ now, today, staleAfterDays }: SummaryParts, ink: SummaryInk): string[] {
  if (staleAfterDays === 0) return [];
  const limit = addDays(today, -staleAfterDays);
  return now.skills
    .flatMap((skill) => {
      const last = lastTickOn(skill) ?? today;
      return last < limit ? [{ skill, last }] : [];
    })
    .sort((a, b) => byCodePoint(a.last, b.last))
    .map(({ skill, last }) => `${ink.note(skill)}, ${ink.words.days(daysBetween(last, today))}`);
}

function unproved({ now, markUnproved }: SummaryParts, ink: SummaryInk): string[] {
  if (!markUnproved) return [];
  return now.skills.flatMap((skill) => {
    const level = skill.level === null ? null : skill.levels.find(({ label }) => label === skill.level);
    return level && isUnproved(skill, level) ? [`${ink.note(skill)} (${ink.level(level.label)})`] : [];
  });
}

/** One bullet for each kind of thing to look at; none when all is well. */
export function renderChecks(parts: SummaryParts, ink: SummaryInk): string[] {
  const { words } = ink;
  const named = (standing: StageStanding) =>
    (parts.stage?.skills ?? [])
      .filter((skill) => skill.standing === standing)
      .map((skill) => ink.note(skill));
  return [
    ...gaps(parts, ink),
    ...line(words.staleFor, stale(parts, ink), ink),
    ...line(words.withoutNote, named('noNote'), ink),
    ...line(words.withoutLevels, named('noLevels'), ink),
    ...line(words.unprovedLevels, unproved(parts, ink), ink),
  ];
}
