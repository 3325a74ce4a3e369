/** What has not been confirmed for long: a queue to look through. Nothing in it expires by itself. Knows no words. */
import { daysBetween } from '../assessment/date';
import { itemsOf } from './changes';
import type { ItemProgress, SkillProgress } from './schema';

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
