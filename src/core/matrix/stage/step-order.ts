/**
 * Finds what speaks for going on with a skill, and puts skills into the order in which to go on: no weights, a fact
 * counts one. A record is enough for it. Knows no words.
 */
import { addDays, daysBetween } from '../../assessment/date';
import type { LinkResolver } from '../../markdown/link-resolver';
import { atOnce, stepByStep } from '../../at-once';
import { labelForm } from '../../skill/levels/ladder';
import type { Mention } from '../record/mentions';
import type { ItemStanding, SkillProgress, SkillStanding, SkillTotals } from '../schema';

/** A skill and the level that it is to reach. */
export interface Goal<Skill extends SkillTotals = SkillProgress> {
  skill: Skill;
  /** Index of the level; null for the next one. */
  at: number | null;
  /** How many required items are open up to and with it. */
  left: number;
}

/** One fact that speaks for a step. */
export type StepFact =
  | { kind: 'lastCriterion' }
  /** An item of this higher level is ticked already. */
  | { kind: 'closesGap'; level: string }
  /** The project at this place is begun. */
  | { kind: 'projectStarted'; project: number }
  /** All skills that the technologies of the project at this place link to have a level. */
  | { kind: 'projectReady'; project: number; known: string[] }
  | { kind: 'usedAtWork' }
  /** Other skills that are short of their target name this one; paths. */
  | { kind: 'namedBy'; skills: string[] }
  /** No other skill lacks so many. */
  | { kind: 'farthest'; criteria: number }
  /** So long ago was the last tick. */
  | { kind: 'stale'; days: number };

/** A goal that is not reached. */
export interface OpenGoal<Skill extends SkillTotals = SkillProgress> extends Goal<Skill> {
  /** In the order of `StepFact`'s kinds. */
  facts: StepFact[];
}

/** What the order follows from. */
export interface OrderParts<Skill extends SkillTotals> {
  goals: readonly Goal<Skill>[];
  /** Asked of few skills: of those with a project that may be a reason. */
  standingOf: (skill: Skill) => SkillStanding | null;
  mentionsOf: (skill: Skill) => readonly Mention[];
  /** The level reached in the skill of a note; null before the first, and for a note that is no skill. */
  levelAt: (path: string) => string | null;
  resolve: LinkResolver;
  /** `YYYY-MM-DD`. */
  today: string;
  /** 0: nothing is stale. */
  staleAfterDays: number;
}

class FactFinder<Skill extends SkillTotals> {
  private readonly open: OpenGoal<Skill>[] = [];
  /** Paths of the skills that name a skill, by its path. */
  private readonly namers = new Map<string, string[]>();
  /** The largest number of missing criteria, and how many skills lack so many. */
  private most = 0;
  private mostOften = 0;
  /** What was last ticked before this day is stale. */
  private readonly staleBefore: string;

  constructor(private readonly parts: OrderParts<Skill>) {
    this.staleBefore = addDays(parts.today, -parts.staleAfterDays);
  }

  /**
   * What a note names is gone through once: for the project that speaks for its goal, and for the skills that it names.
   */
  *find(): Generator<void, OpenGoal<Skill>[]> {
    yield* stepByStep(this.parts.goals, (goal) => {
      if (goal.left === 0) return;
      const { skill, at, left } = goal;
      const project = this.projectFor(goal, this.readyProjects(skill));
      this.open.push({ skill, at, left, facts: project ? [project] : [] });
      if (left > this.most) [this.most, this.mostOften] = [left, 0];
      if (left === this.most) this.mostOften++;
    });
    yield* stepByStep(this.open, (goal) => (goal.facts = this.factsFor(goal)));
    return this.open;
  }

  /**
   * By place, the projects that need other skills, all of which have a level, with the paths of these. Takes down which
   * skills this one names.
   */
  private readyProjects(skill: Skill): Map<number, string[]> {
    const { resolve, levelAt } = this.parts;
    const ready = new Map<number, string[]>();
    const lacking: number[] = [];
    for (const { project, target } of this.parts.mentionsOf(skill)) {
      const other = resolve(target, skill.path);
      if (other === skill.path) continue;
      if (other !== null) this.addNamer(other, skill.path);
      if (project === null || lacking.includes(project)) continue;
      if (other === null || levelAt(other) === null) {
        lacking.push(project);
        ready.delete(project);
      } else {
        const known = ready.get(project) ?? [];
        if (!known.includes(other)) ready.set(project, [...known, other]);
      }
    }
    return ready;
  }

  private addNamer(path: string, namer: string): void {
    const namers = this.namers.get(path);
    if (!namers) this.namers.set(path, [namer]);
    else if (namers.at(-1) !== namer) namers.push(namer);
  }

  /** All facts of a goal of which only the project is known. */
  private factsFor(goal: OpenGoal<Skill>): StepFact[] {
    const { skill, left } = goal;
    const { businessValue, trace } = skill;
    const facts: StepFact[] = [];
    if (left === 1) facts.push({ kind: 'lastCriterion' });
    if (trace && trace.aboveGap !== null) facts.push({ kind: 'closesGap', level: trace.aboveGap });
    facts.push(...goal.facts);
    if (businessValue.done > 0) facts.push({ kind: 'usedAtWork' });
    const namers = this.namers.get(skill.path);
    if (namers) facts.push({ kind: 'namedBy', skills: namers });
    if (left > 1 && left === this.most && this.mostOften === 1)
      facts.push({ kind: 'farthest', criteria: left });
    this.addStale(goal, facts);
    return facts;
  }

  /** A started project of a level up to the target, else one that can be started. */
  private projectFor({ skill, at }: Goal<Skill>, ready: ReadonlyMap<number, string[]>): StepFact | null {
    if (ready.size === 0 && !skill.trace?.hasStarted) return null;
    const standing = this.parts.standingOf(skill);
    if (!standing) return null;
    const { projects, levels } = standing;
    const end = (at ?? levels.findIndex(({ isNext }) => isNext)) + 1;
    const labels = levels.slice(0, end).map(({ label }) => labelForm(label));
    const isOwn = ({ level }: ItemStanding) => level === null || labels.includes(labelForm(level));
    const started = projects.findIndex((project) => project.state === 'started' && isOwn(project));
    if (started >= 0) return { kind: 'projectStarted', project: started };
    for (const [project, known] of ready) {
      const each = projects[project];
      if (each?.state === 'open' && isOwn(each)) return { kind: 'projectReady', known, project };
    }
    return null;
  }

  private addStale({ skill }: OpenGoal<Skill>, facts: StepFact[]): void {
    const { today, staleAfterDays } = this.parts;
    const last = staleAfterDays === 0 ? null : (skill.trace?.lastTickOn ?? null);
    if (last !== null && last < this.staleBefore)
      facts.push({ kind: 'stale', days: daysBetween(last, today) });
  }
}

/**
 * The goals that are not reached. The rule, which every surface prints: more facts first, then fewer missing criteria,
 * then the order of the goals.
 */
export function orderGoals<Skill extends SkillTotals>(parts: OrderParts<Skill>): OpenGoal<Skill>[] {
  return atOnce(goalsInPieces(parts));
}

/** The same in pieces. */
export function* goalsInPieces<Skill extends SkillTotals>(
  parts: OrderParts<Skill>,
): Generator<void, OpenGoal<Skill>[]> {
  const open = yield* new FactFinder(parts).find();
  return open.sort((a, b) => b.facts.length - a.facts.length || a.left - b.left);
}
