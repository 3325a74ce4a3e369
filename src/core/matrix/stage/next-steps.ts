/**
 * The next steps: goals in the order in which to go on, each with its reasons as the notes state them. Knows no words.
 */
import type { LinkResolver } from '../../markdown/link-resolver';
import type { SkillNote } from '../../skill/schema';
import { missingUpTo, requiredUpTo } from '../levels';
import { mentionsIn } from '../record/mentions';
import type { ItemProgress, SkillProgress, SkillStanding, SkillTotals } from '../schema';
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
export type StepParts = Omit<OrderParts<SkillProgress>, 'mentionsOf' | 'standingOf'>;

/** The line of the note at `namer` that names the note at `path`; 1 while that note is not at hand. */
export type NamingLine = (namer: string, path: string) => number;

/** The skills of a stage that have a target. */
export function stageGoals<Skill extends SkillStanding>({ skills }: StageProgress<Skill>): Goal<Skill>[] {
  return skills.flatMap(({ skill, target, missing }) =>
    skill && target ? [{ skill, at: target.at, left: missing.length }] : [],
  );
}

/** All skills, each with its next level. */
export function nextLevelGoals<Skill extends SkillTotals>(skills: readonly Skill[]): Goal<Skill>[] {
  return skills.map((skill) => ({ skill, at: null, left: skill.left }));
}

/** Looks for the line in the notes that `noteAt` knows. */
export function namingLine(noteAt: (path: string) => SkillNote | null, resolve: LinkResolver): NamingLine {
  return (namer, path) => {
    const note = noteAt(namer);
    const names = note ? mentionsIn(note) : [];
    return names.find(({ target }) => resolve(target, namer) === path)?.line ?? 1;
  };
}

const isTicked = ({ state }: ItemProgress) => state === 'ticked';

/** The item of a note that states a fact; `first` is the first that is missing. */
function itemOf(
  fact: Exclude<StepFact, { kind: 'namedBy' }>,
  { levels, projects, applications, logged, trace }: SkillProgress,
  first: ItemProgress,
): ItemProgress | undefined {
  switch (fact.kind) {
    case 'projectStarted':
    case 'projectReady':
      return projects[fact.project];
    case 'usedAtWork':
      return applications.find(isTicked);
    case 'closesGap':
      return requiredUpTo(levels, levels.length).filter(isTicked).at(-1);
    case 'stale':
      return logged.find(({ confirmedOn, startedOn }) => (confirmedOn ?? startedOn) === trace?.lastTickOn);
    case 'farthest':
    case 'lastCriterion':
      return first;
  }
}

function reasonOf(fact: StepFact, skill: SkillProgress, first: ItemProgress, lineOf: NamingLine): StepReason {
  const { path } = skill;
  if (fact.kind === 'namedBy') {
    const [namer = path] = fact.skills;
    return { ...fact, path: namer, line: lineOf(namer, path) };
  }
  const { text = '', line = 1 } = itemOf(fact, skill, first) ?? {};
  const place = { path, line };
  switch (fact.kind) {
    case 'projectStarted':
    case 'projectReady':
      return { ...fact, project: text, ...place };
    case 'usedAtWork':
      return { ...fact, application: text, ...place };
    default:
      return { ...fact, ...place };
  }
}

/** An open goal as a step, with the words of its note; null for a goal whose skill is another by now. */
export function stepTo(
  goal: OpenGoal<SkillTotals>,
  skill: SkillProgress,
  lineOf: NamingLine,
): NextStep | null {
  const at = goal.at ?? skill.levels.findIndex(({ isNext }) => isNext);
  const missing = missingUpTo(skill, at);
  const [item] = missing;
  const target = skill.levels[at]?.label;
  if (!item || target === undefined) return null;
  const reasons = goal.facts.map((fact) => reasonOf(fact, skill, item, lineOf));
  return { skill, item, level: item.level ?? target, target, missing, reasons };
}

/** One step for each goal that is short of its target, in the order of `orderGoals`. */
export function buildNextSteps(parts: StepParts): NextStep[] {
  const skills = new Map(parts.goals.map(({ skill }) => [skill.path, skill]));
  const lineOf = namingLine((path) => skills.get(path)?.note ?? null, parts.resolve);
  const open = orderGoals({
    ...parts,
    mentionsOf: ({ note }) => mentionsIn(note),
    standingOf: (skill) => skill,
  });
  return open.flatMap((goal) => stepTo(goal, goal.skill, lineOf) ?? []);
}
