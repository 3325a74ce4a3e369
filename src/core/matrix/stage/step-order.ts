/**
 * Finds what speaks for going on with a skill, and puts skills into the order in which to go on: no weights, a fact
 * counts one. A record is enough for it. Knows no words.
 */
import { addDays, daysBetween } from '../../assessment/date';
import type { LinkResolver } from '../../markdown/link-resolver';
import { atOnce, stepByStep } from '../../at-once';
import { labelForm } from '../../skill/levels/ladder';
import { missingUpTo, requiredUpTo } from '../levels';
import type { Mention } from '../record/mentions';
import type { ItemStanding, SkillProgress, SkillStanding } from '../schema';

/** A skill and the index of the level that it is to reach. */
export interface Goal<Skill extends SkillStanding = SkillProgress> {
  skill: Skill;
  at: number;
}

/** One fact that speaks for a step; `item` states it. */
export type StepFact =
  | { kind: 'lastCriterion' | 'projectStarted' | 'usedAtWork'; item: ItemStanding }
  /** An item of a higher level is ticked already. */
  | { kind: 'closesGap'; item: ItemStanding; level: string }
  /** All skills that the technologies of the project at this place link to have a level. */
  | { kind: 'projectReady'; project: number; known: string[] }
  /** Other skills that are short of their target name this one; paths. */
  | { kind: 'namedBy'; skills: string[] }
  /** No other skill lacks so many. */
  | { kind: 'farthest'; item: ItemStanding; criteria: number }
  | { kind: 'stale'; item: ItemStanding; days: number };

/** A goal that is not reached. */
export interface OpenGoal<Skill extends SkillStanding> extends Goal<Skill> {
  missing: Skill['missing'];
  /** In the order of `StepFact`'s kinds. */
  facts: StepFact[];
}

/** What the order follows from. */
export interface OrderParts<Skill extends SkillStanding> {
  goals: readonly Goal<Skill>[];
  mentionsOf: (skill: Skill) => readonly Mention[];
  /** The level reached in the skill of a note; null before the first, and for a note that is no skill. */
  levelAt: (path: string) => string | null;
  resolve: LinkResolver;
  /** `YYYY-MM-DD`. */
  today: string;
  /** 0: nothing is stale. */
  staleAfterDays: number;
}

/** The day of the latest tick or start that still holds; null when there is none. */
export function lastTickOn(skill: SkillStanding): string | null {
  let last = '';
  for (const { confirmedOn, startedOn } of skill.logged) {
    const day = confirmedOn ?? startedOn;
    if (day !== null && day > last) last = day;
  }
  return last || null;
}

class FactFinder<Skill extends SkillStanding> {
  private readonly open: OpenGoal<Skill>[] = [];
  /** Paths of the skills that name a skill, by its path. */
  private readonly namers = new Map<string, string[]>();
  /** The largest number of missing criteria, when one skill alone has it; else 0. */
  private most = 0;
  /** What was last ticked before this day is stale. */
  private readonly staleBefore: string;

  constructor(private readonly parts: OrderParts<Skill>) {
    this.staleBefore = addDays(parts.today, -parts.staleAfterDays);
  }

  /**
   * What a note names is gone through once: for the project that speaks for its goal, and for the skills that it names.
   */
  *find(): Generator<void, OpenGoal<Skill>[]> {
    yield* stepByStep(this.parts.goals, ({ skill, at }) => {
      const missing = missingUpTo(skill, at);
      if (missing.length === 0) return;
      const mentions = this.parts.mentionsOf(skill);
      this.gatherNames(skill, mentions);
      const project = this.projectFor(skill, at, mentions);
      this.open.push({ skill, at, missing, facts: project ? [project] : [] });
    });
    const [most = 0, second = 0] = this.open.map(({ missing }) => missing.length).sort((a, b) => b - a);
    this.most = most > second ? most : 0;
    yield* stepByStep(this.open, (goal) => (goal.facts = this.factsFor(goal)));
    return this.open;
  }

  private gatherNames(skill: Skill, mentions: readonly Mention[]): void {
    for (const { target } of mentions) {
      const path = this.parts.resolve(target, skill.path);
      if (path === null || path === skill.path) continue;
      const namers = this.namers.get(path);
      if (!namers) this.namers.set(path, [skill.path]);
      else if (namers.at(-1) !== skill.path) namers.push(skill.path);
    }
  }

  /** All facts of a goal of which only the project is known. */
  private factsFor(goal: OpenGoal<Skill>): StepFact[] {
    const { skill, missing } = goal;
    const facts: StepFact[] = [];
    const [item] = missing;
    if (item && missing.length === 1) facts.push({ kind: 'lastCriterion', item });
    this.addGap(goal, facts);
    facts.push(...goal.facts);
    const used = skill.applications.find(({ state }) => state === 'ticked');
    if (used) facts.push({ kind: 'usedAtWork', item: used });
    const namers = this.namers.get(skill.path);
    if (namers) facts.push({ kind: 'namedBy', skills: namers });
    if (item && missing.length > 1 && missing.length === this.most)
      facts.push({ kind: 'farthest', criteria: missing.length, item });
    this.addStale(goal, facts);
    return facts;
  }

  private addGap({ skill, missing }: OpenGoal<Skill>, facts: StepFact[]): void {
    if (!missing[0]?.isGap) return;
    const required = requiredUpTo(skill.levels, skill.levels.length);
    const item = required.filter(({ state }) => state === 'ticked').at(-1);
    if (item) facts.push({ kind: 'closesGap', level: item.level ?? '', item });
  }

  /** A started project of a level up to the target, else one that can be started. */
  private projectFor(skill: Skill, at: number, mentions: readonly Mention[]): StepFact | null {
    const { projects } = skill;
    if (projects.length === 0) return null;
    const labels = skill.levels.slice(0, at + 1).map(({ label }) => labelForm(label));
    const isOwn = ({ level }: ItemStanding) => level === null || labels.includes(labelForm(level));
    const started = projects.find((project) => project.state === 'started' && isOwn(project));
    if (started) return { kind: 'projectStarted', item: started };
    for (let project = 0; project < projects.length; project++) {
      const each = projects[project];
      if (each?.state !== 'open' || !isOwn(each)) continue;
      const known = this.knownFor(skill, project, mentions);
      if (known.length > 0) return { kind: 'projectReady', known, project };
    }
    return null;
  }

  /** The other skills that a project needs, when all of them have a level; empty when one has not. */
  private knownFor({ path }: Skill, project: number, mentions: readonly Mention[]): string[] {
    const known: string[] = [];
    for (const mention of mentions) {
      const other = mention.project === project ? this.parts.resolve(mention.target, path) : path;
      if (other === path) continue;
      if (other === null || this.parts.levelAt(other) === null) return [];
      if (!known.includes(other)) known.push(other);
    }
    return known;
  }

  private addStale({ skill }: OpenGoal<Skill>, facts: StepFact[]): void {
    const { today, staleAfterDays } = this.parts;
    const last = staleAfterDays === 0 ? null : lastTickOn(skill);
    if (last === null || last >= this.staleBefore) return;
    const item = skill.logged.find(({ confirmedOn, startedOn }) => (confirmedOn ?? startedOn) === last);
    if (item) facts.push({ kind: 'stale', days: daysBetween(last, today), item });
  }
}

/**
 * The goals that are not reached. The rule, which every surface prints: more facts first, then fewer missing criteria,
 * then the order of the goals.
 */
export function orderGoals<Skill extends SkillStanding>(parts: OrderParts<Skill>): OpenGoal<Skill>[] {
  return atOnce(goalsInPieces(parts));
}

/** The same in pieces. */
export function* goalsInPieces<Skill extends SkillStanding>(
  parts: OrderParts<Skill>,
): Generator<void, OpenGoal<Skill>[]> {
  const open = yield* new FactFinder(parts).find();
  return open.sort((a, b) => b.facts.length - a.facts.length || a.missing.length - b.missing.length);
}
