/** What changed between two matrices of the same notes: levels, ticks, projects. Knows no words and no log. */
import { atOnce, stepByStep } from '../../at-once';
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

function heightOf({ levels }: SkillStanding, isReached: (label: string) => boolean): number {
  return levels.findLastIndex(({ label }) => isReached(label));
}

function buildChange(skill: SkillStanding, before: SkillStanding): SkillChange {
  const then = itemsOf(before);
  const pairs = itemsOf(skill).flatMap((item, at) => {
    const state = then[at]?.state;
    return item.state === state ? [] : [{ item, state }];
  });
  const ticked = pairs.filter(({ item }) => item.state === 'ticked');
  const ofKind = (kind: ItemKind) => ticked.flatMap(({ item }) => (item.kind === kind ? [item] : []));
  const started = pairs.filter(({ item, state }) => item.state === 'started' && state === 'open');
  const withdrawn = pairs.filter(({ state }) => state === 'ticked');
  const rise =
    heightOf(skill, (label) => label === skill.level) - heightOf(skill, (label) => label === before.level);
  return {
    skill,
    levelBefore: before.level,
    rise,
    ticked: {
      criterion: ofKind('criterion'),
      keySkill: ofKind('keySkill'),
      project: ofKind('project'),
      application: ofKind('application'),
    },
    startedProjects: started.map(({ item }) => item),
    withdrawn: withdrawn.map(({ item }) => item),
  };
}

function isChange({ rise, ticked, startedProjects, withdrawn }: SkillChange): boolean {
  const lists = [...Object.values(ticked), startedProjects, withdrawn];
  return rise !== 0 || lists.some((list) => list.length > 0);
}

type Skills = Readonly<Pick<Standings, 'skills'>>;

/** The skills in which something changed, in the order of the matrix. */
export function buildChanges(now: Skills, before: Skills): SkillChange[] {
  return atOnce(changesInPieces(now, before));
}

/** The same in pieces. */
export function* changesInPieces(now: Skills, before: Skills): Generator<void, SkillChange[]> {
  const earlier = new Map(before.skills.map((skill) => [skill.path, skill]));
  const changes: SkillChange[] = [];
  yield* stepByStep(now.skills, (skill) => {
    const then = earlier.get(skill.path);
    const change = then && then !== skill ? buildChange(skill, then) : null;
    if (change && isChange(change)) changes.push(change);
  });
  return changes;
}
