/** What has not been confirmed for long: a queue to look through. Nothing in it expires by itself. Knows no words. */
import { daysBetween } from '../../assessment/date';
import { itemsOf } from '../items';
import type { ItemKind, ItemProgress, SkillProgress, SkillStanding } from '../schema';

/** A ticked item whose last `[x]` is long ago. */
export interface ReviewItem {
  skill: SkillProgress;
  item: ItemProgress;
  /** Since its last `[x]`. */
  days: number;
}

/**
 * What was last confirmed more than so many days before today, the longest ago first, then in the order of the skills;
 * nothing for 0 days. A project is done once, and is not asked for again.
 */
export function buildReview(
  skills: readonly SkillProgress[],
  today: string,
  afterDays: number,
): ReviewItem[] {
  if (afterDays === 0) return [];
  return skills
    .flatMap((skill) => itemsOf(skill).map((item) => ({ skill, item })))
    .flatMap(({ skill, item }) => {
      if (item.state !== 'ticked' || item.confirmedOn === null || item.kind === 'project') return [];
      const days = daysBetween(item.confirmedOn, today);
      return days > afterDays ? [{ skill, item, days }] : [];
    })
    .sort((a, b) => b.days - a.days);
}

/** A tick that can be confirmed once more, known without its note. */
export interface StandingTick {
  /** Of the skill note, and its name. */
  path: string;
  name: string;
  /** Place among all items of the skill, as `itemsOf` gives them. */
  at: number;
  kind: ItemKind;
  level: string | null;
  text: string;
  /** The day of its last `[x]`. */
  confirmedOn: string;
}

/** The ticks of a skill that a review may ask for. */
export function standingTicks(skill: SkillStanding): StandingTick[] {
  const { path, name } = skill;
  return itemsOf(skill).flatMap(({ state, kind, level, text, confirmedOn }, at) =>
    state === 'ticked' && kind !== 'project' && confirmedOn !== null && text !== null
      ? [{ path, name, at, kind, level, text, confirmedOn }]
      : [],
  );
}

/** A tick that waits for a review, and the days since it was confirmed. */
export interface DueTick extends StandingTick {
  days: number;
}

/** As `buildReview`, of ticks whose notes are not at hand. */
export function dueTicks(ticks: readonly StandingTick[], today: string, afterDays: number): DueTick[] {
  if (afterDays === 0) return [];
  return ticks
    .map((tick) => ({ ...tick, days: daysBetween(tick.confirmedOn, today) }))
    .filter(({ days }) => days > afterDays)
    .sort((a, b) => b.days - a.days);
}
