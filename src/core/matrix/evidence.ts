/** What proves a level, and what may be offered as a proof. Knows no log. */
import { itemsOf } from './items';
import { proofKey } from '../assessment/evidence';
import type { Evidence } from '../assessment/schema';
import { labelForm } from '../skill/levels/ladder';
import type { ItemProgress, ItemStanding, LevelStanding, SkillProgress } from './schema';

/** The items of a skill of which the log says anything. */
interface Logged {
  logged: readonly ItemStanding[];
}

/** Of most skills: one list for all of them. */
const none: Evidence[] = [];

/** Each link once, in order. */
function unique(evidence: readonly Evidence[]): Evidence[] {
  const known = new Map<string, Evidence>();
  for (const each of evidence) if (!known.has(proofKey(each))) known.set(proofKey(each), each);
  return [...known.values()];
}

/** All evidence of a skill that is not taken back, each once, in the order of the items. */
export function evidenceOf({ logged }: Logged): Evidence[] {
  const found: Evidence[] = [];
  for (const { evidence } of logged) found.push(...evidence);
  if (found.length === 0) return none;
  return found.length === 1 ? found : unique(found);
}

function isAt({ level }: ItemStanding, label: string): boolean {
  return level !== null && labelForm(level) === labelForm(label);
}

/** True for a level that is reached while none of its criteria, key skills and projects has evidence. */
export function isUnproved({ logged }: Logged, level: LevelStanding): boolean {
  if (!level.isReached) return false;
  const { label, criteria, keySkills } = level;
  const isIn = (item: ItemStanding) =>
    item.kind === 'project' ? isAt(item, label) : criteria.includes(item) || keySkills.includes(item);
  return !logged.some((item) => item.evidence.length > 0 && isIn(item));
}

/** The finished projects of an item's level: what may prove it. A project proves neither itself nor another one. */
export function finishedProjectsFor(skill: SkillProgress, item: ItemProgress): ItemProgress[] {
  const { kind, level } = item;
  if (kind === 'project' || level === null) return [];
  return skill.projects.filter((project) => project.state === 'ticked' && isAt(project, level));
}

/** What a finished project may prove: the criteria and key skills of its level. */
export function itemsProvenBy(skill: SkillProgress, project: ItemProgress): ItemProgress[] {
  const { kind, level, state } = project;
  if (kind !== 'project' || level === null || state !== 'ticked') return [];
  return itemsOf(skill).filter((item) => item.kind !== 'project' && isAt(item, level));
}
