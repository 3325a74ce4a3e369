/** What changed between two matrices of the same notes: levels, ticks, projects. Knows no words and no log. */
import { itemsOf } from '../items';
import type { ItemKind, ItemStanding, SkillStanding, Standings } from '../schema';

/** What changed in one skill; every list is in the note's order. */
export interface SkillChange {
  skill: SkillStanding;
  /** The level reached before. */
  levelBefore: string | null;
  /** By how many levels the skill is higher now; below 0 when it fell. */
  rise: number;
  ticked: Record<ItemKind, ItemStanding[]>;
  startedProjects: ItemStanding[];
  withdrawn: ItemStanding[];
}

function heightOf({ levels }: SkillStanding, reached: string | null): number {
  return levels.findLastIndex(({ label }) => label === reached);
}

/** What changed in one skill; null when nothing has. */
export function buildChange(skill: SkillStanding, before: SkillStanding): SkillChange | null {
  const change: SkillChange = {
    skill,
    levelBefore: before.level,
    rise: heightOf(skill, skill.level) - heightOf(skill, before.level),
    ticked: { criterion: [], keySkill: [], project: [], application: [] },
    startedProjects: [],
    withdrawn: [],
  };
  const { ticked, startedProjects, withdrawn } = change;
  const then = itemsOf(before);
  itemsOf(skill).forEach((item, at) => {
    const state = then[at]?.state;
    if (item.state === state) return;
    if (item.state === 'ticked') ticked[item.kind].push(item);
    if (item.state === 'started' && state === 'open') startedProjects.push(item);
    if (state === 'ticked') withdrawn.push(item);
  });
  return isChange(change) ? change : null;
}

function isChange({ rise, ticked, startedProjects, withdrawn }: SkillChange): boolean {
  const lists = [...Object.values(ticked), startedProjects, withdrawn];
  return rise !== 0 || lists.some((list) => list.length > 0);
}

type Skills = Readonly<Pick<Standings, 'skills'>>;

/** The skills in which something changed, in the order of the matrix. */
export function buildChanges(now: Skills, before: Skills): SkillChange[] {
  const earlier = new Map(before.skills.map((skill) => [skill.path, skill]));
  return now.skills.flatMap((skill) => {
    const then = earlier.get(skill.path);
    return (then && buildChange(skill, then)) ?? [];
  });
}
