/** What proves a level, and what may be offered as a proof. Knows no log. */
import { itemsOf, someItem } from './history/changes';
import { evidenceKey } from '../assessment/evidence';
import type { Evidence } from '../assessment/schema';
import { labelForm } from '../skill/levels/ladder';
import type { ItemProgress, ItemStanding, LevelStanding, SkillProgress, SkillStanding } from './schema';

/** Each link once, in order. */
function unique(evidence: readonly Evidence[]): Evidence[] {
  const known = new Map<string, Evidence>();
  for (const each of evidence) if (!known.has(evidenceKey(each))) known.set(evidenceKey(each), each);
  return [...known.values()];
}

/** All evidence of a skill that is not taken back, each once, in the order of the items. */
export function evidenceOf(skill: SkillStanding): Evidence[] {
  if (!someItem(skill, ({ evidence }) => evidence.length > 0)) return [];
  const found: Evidence[] = [];
  for (const { evidence } of itemsOf(skill)) if (evidence.length > 0) found.push(...evidence);
  return unique(found);
}

function projectsAt<Item extends ItemStanding>(
  { projects }: SkillStanding<Item>,
  { label }: Pick<LevelStanding, 'label'>,
): Item[] {
  return projects.filter(({ level }) => level !== null && labelForm(level) === labelForm(label));
}

/** True for a level that is reached while none of its criteria, key skills and projects has evidence. */
export function isUnproved(skill: SkillStanding, level: LevelStanding): boolean {
  if (!level.isReached) return false;
  const items = [...level.criteria, ...level.keySkills, ...projectsAt(skill, level)];
  return items.every(({ evidence }) => evidence.length === 0);
}

/** The finished projects of an item's level: what may prove it. A project proves neither itself nor another one. */
export function finishedProjectsFor(skill: SkillProgress, item: ItemProgress): ItemProgress[] {
  const { kind, level } = item;
  if (kind === 'project' || level === null) return [];
  return projectsAt(skill, { label: level }).filter(({ state }) => state === 'ticked');
}

/** What a finished project may prove: the criteria and key skills of its level. */
export function itemsProvenBy(skill: SkillProgress, project: ItemProgress): ItemProgress[] {
  const { kind, level, state } = project;
  if (kind !== 'project' || level === null || state !== 'ticked') return [];
  const form = labelForm(level);
  return itemsOf(skill).filter(
    (item) => item.kind !== 'project' && item.level !== null && labelForm(item.level) === form,
  );
}
