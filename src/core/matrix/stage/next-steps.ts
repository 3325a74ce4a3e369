/**
 * The next steps: goals in the order in which to go on, each with its reasons as the notes state them. Knows no words.
 */
import type { LinkResolver } from '../../markdown/link-resolver';
import type { SkillNote } from '../../skill/schema';
import { itemsOf } from '../items';
import { missingUpTo } from '../levels';
import { mentionsIn } from '../record/mentions';
import type { ItemProgress, SkillProgress, SkillStanding } from '../schema';
import type { StageProgress } from './stage';
import { orderGoals, type Goal, type OpenGoal, type OrderParts, type StepFact } from './step-order';

/** One fact that speaks for a step, and the 1-based line of the note at `path` that states it. */
export type StepReason = { path: string; line: number } & (
  | { kind: 'lastCriterion' }
  | { kind: 'closesGap'; level: string }
  | { kind: 'projectStarted'; project: string }
  | { kind: 'projectReady'; project: string; known: string[] }
  | { kind: 'usedAtWork'; application: string }
  | { kind: 'namedBy'; skills: string[] }
  | { kind: 'farthest'; criteria: number }
  | { kind: 'stale'; days: number }
);

export interface NextStep {
  skill: SkillProgress;
  /** The first open required item, and the level that it belongs to. */
  item: ItemProgress;
  level: string;
  /** Label of the level that is to be reached, and how many items it still waits for. */
  target: string;
  missing: ItemProgress[];
  /** In the order of `StepFact`'s kinds. */
  reasons: StepReason[];
}

/** What steps are built of. */
export type StepParts = Omit<OrderParts<SkillProgress>, 'mentionsOf'>;

/** The line of the note at `namer` that names the note at `path`; 1 while that note is not at hand. */
export type NamingLine = (namer: string, path: string) => number;

/** The skills of a stage that have a target. */
export function stageGoals<Skill extends SkillStanding>({ skills }: StageProgress<Skill>): Goal<Skill>[] {
  return skills.flatMap(({ skill, target }) => (skill && target ? [{ skill, at: target.at }] : []));
}

/** All skills, each with its next level. */
export function nextLevelGoals<Skill extends SkillStanding>({
  skills,
}: {
  skills: readonly Skill[];
}): Goal<Skill>[] {
  return skills.flatMap((skill) => {
    const at = skill.levels.findIndex(({ isNext }) => isNext);
    return at < 0 ? [] : [{ skill, at }];
  });
}

/** Looks for the line in the notes that `noteAt` knows. */
export function namingLine(noteAt: (path: string) => SkillNote | null, resolve: LinkResolver): NamingLine {
  return (namer, path) => {
    const note = noteAt(namer);
    const names = note ? mentionsIn(note) : [];
    return names.find(({ target }) => resolve(target, namer) === path)?.line ?? 1;
  };
}

/** `itemOf` finds the item that states a fact, as its note has it. */
function reasonOf(
  fact: StepFact,
  path: string,
  itemOf: (fact: Exclude<StepFact, { kind: 'namedBy' }>) => ItemProgress | undefined,
  lineOf: NamingLine,
) {
  if (fact.kind === 'namedBy') {
    const { kind, skills } = fact;
    const [namer = path] = skills;
    return { kind, skills, path: namer, line: lineOf(namer, path) };
  }
  const { text = '', line = 1 } = itemOf(fact) ?? {};
  const place = { path, line };
  switch (fact.kind) {
    case 'projectStarted':
      return { kind: fact.kind, project: text, ...place };
    case 'projectReady':
      return { kind: fact.kind, project: text, known: fact.known, ...place };
    case 'usedAtWork':
      return { kind: fact.kind, application: text, ...place };
    case 'closesGap':
      return { kind: fact.kind, level: fact.level, ...place };
    case 'farthest':
      return { kind: fact.kind, criteria: fact.criteria, ...place };
    case 'stale':
      return { kind: fact.kind, days: fact.days, ...place };
    case 'lastCriterion':
      return { kind: fact.kind, ...place };
  }
}

/** An open goal as a step, with the words of its note; null for a goal whose skill is another by now. */
export function stepTo(
  { at, facts, skill: standing }: OpenGoal<SkillStanding>,
  skill: SkillProgress,
  lineOf: NamingLine,
): NextStep | null {
  const missing = missingUpTo(skill, at);
  const [item] = missing;
  const target = skill.levels[at]?.label;
  if (!item || target === undefined) return null;
  const [known, items] = [itemsOf(standing), itemsOf(skill)];
  const itemOf = (fact: Exclude<StepFact, { kind: 'namedBy' }>) =>
    fact.kind === 'projectReady' ? skill.projects[fact.project] : items[known.indexOf(fact.item)];
  const reasons = facts.map((fact) => reasonOf(fact, skill.path, itemOf, lineOf));
  return { skill, item, level: item.level ?? target, target, missing, reasons };
}

/** One step for each goal that is short of its target, in the order of `orderGoals`. */
export function buildNextSteps(parts: StepParts): NextStep[] {
  const skills = new Map(parts.goals.map(({ skill }) => [skill.path, skill]));
  const lineOf = namingLine((path) => skills.get(path)?.note ?? null, parts.resolve);
  const open = orderGoals({ ...parts, mentionsOf: ({ note }) => mentionsIn(note) });
  return open.flatMap((goal) => stepTo(goal, goal.skill, lineOf) ?? []);
}
