/** What of a skill can be ticked. Knows no log. */
import type { ItemStanding, SkillStanding } from './schema';

/** All items of a skill, in the note's order. */
export function itemsOf<Item extends ItemStanding>({
  levels,
  projects,
  applications,
}: Pick<SkillStanding<Item>, 'levels' | 'projects' | 'applications'>): Item[] {
  const items: Item[] = [];
  for (const { criteria, keySkills } of levels) items.push(...criteria, ...keySkills);
  items.push(...projects, ...applications);
  return items;
}
