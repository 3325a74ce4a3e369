/** Puts skills under their tags, and the labels of many ladders into one order. Knows no words of the screen. */
import { byCodePoint } from './order';
import type { SkillTotals } from './schema';

/** One tag with its skills; null holds those without a tag. */
export interface Category<Skill> {
  tag: string | null;
  skills: Skill[];
}

/** Of tags that differ in capitals only, the last. */
function distinct(tags: readonly string[]): Iterable<string> {
  return tags.length < 2 ? tags : new Map(tags.map((each) => [each.toLowerCase(), each])).values();
}

/**
 * By tag, in the order of the alphabet, skills without a tag last. A skill with two tags is in both, or where only the
 * first `most` count, in that of the first.
 */
export function buildCategories<Skill extends Pick<SkillTotals, 'tags'>>(
  skills: readonly Skill[],
  most = Infinity,
): Category<Skill>[] {
  const categories = new Map<string, Category<Skill>>();
  const untagged = skills.filter(({ tags }) => tags.length === 0);
  for (const skill of skills) {
    for (const tag of distinct(skill.tags.slice(0, most))) {
      const key = tag.toLowerCase();
      const category = categories.get(key);
      if (category) category.skills.push(skill);
      else categories.set(key, { tag, skills: [skill] });
    }
  }
  const sorted = [...categories].sort(([a], [b]) => byCodePoint(a, b)).map(([, category]) => category);
  return untagged.length > 0 ? [...sorted, { tag: null, skills: untagged }] : sorted;
}
