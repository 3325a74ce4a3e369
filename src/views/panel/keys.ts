/** Names for what the panel remembers: one key for each item, level, section and project of each skill. */
import type { ItemAddress, SkillProgress } from '../../core/matrix/schema';

export type SectionName = 'unattached' | 'projects' | 'businessValue' | 'related' | 'attention';

const join = (...parts: string[]): string => parts.join('\n');

/** One item of one skill. */
export function itemKey({ path, group, item }: ItemAddress): string {
  return join(path, 'item', group, item);
}

/** The key of an item's row. */
export function keyOfItem({ address }: { address: ItemAddress }): string {
  return itemKey(address);
}

/** One level's group of rows. */
export function levelKey(path: string, label: string): string {
  return join(path, 'level', label);
}

/** One section below the levels. */
export function sectionKey(path: string, name: SectionName): string {
  return join(path, 'section', name);
}

/** The details of one project. */
export function projectKey(address: ItemAddress): string {
  return join(itemKey(address), 'details');
}

/** What makes the skill's next step up: the region under the why row. */
export function whyKey(path: string): string {
  return join(path, 'why');
}

/** Levels and sections of a skill, for "Collapse all"; a section that is absent does no harm. */
export function groupKeys(skill: SkillProgress): string[] {
  const sections: SectionName[] = ['unattached', 'projects', 'businessValue', 'related', 'attention'];
  return [
    ...skill.levels.map(({ label }) => levelKey(skill.path, label)),
    ...sections.map((name) => sectionKey(skill.path, name)),
  ];
}
