/** What proves a level, and what may be offered as a proof. Knows no log. */
import { itemsOf, someItem } from './changes';
import { evidenceKey } from '../assessment/evidence';
import type { Evidence } from '../assessment/schema';
import { labelForm } from '../skill/ladder';
import type { ItemStanding, LevelStanding, SkillProgress, SkillStanding } from './schema';

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
  { label }: LevelStanding,
): Item[] {
  return projects.filter(({ level }) => level !== null && labelForm(level) === labelForm(label));
}

/** True for a level that is reached while none of its criteria, key skills and projects has evidence. */
export function isUnproved(skill: SkillStanding, level: LevelStanding): boolean {
  const items = [...level.criteria, ...level.keySkills, ...projectsAt(skill, level)];
  return level.isReached && items.every(({ evidence }) => evidence.length === 0);
}

/** Path without `.md`, as a link has it. */
const linkPath = (path: string) => path.replace(/\.md$/i, '');

/**
 * What the finished projects of a level offer as evidence for its criteria: their own evidence, else the place of the
 * skill note that describes them, `Python#Pet projects`.
 */
export function projectEvidence(skill: SkillProgress, level: LevelStanding): Evidence[] {
  const heading = skill.note.sections.find(({ kind }) => kind === 'petProjects')?.heading;
  const done = projectsAt(skill, level).filter(({ state }) => state === 'ticked');
  return unique(
    done.flatMap(({ text, evidence }) => {
      if (evidence.length > 0) return evidence;
      const isLinkable = heading !== undefined && !/[#^[\]|]/.test(heading);
      const target = linkPath(skill.path) + (isLinkable ? `#${heading}` : '');
      return [{ text, target, url: null }];
    }),
  );
}
