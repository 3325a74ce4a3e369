/**
 * Finds what speaks for going on with a skill, and puts skills into the order in which to go on: no weights, a fact
 * counts one. A record is enough for it. Knows no words.
 */
import { addDays, daysBetween } from '../../assessment/date';
import type { LinkResolver } from '../../markdown/link-resolver';
import { labelForm } from '../../skill/levels/ladder';
import { itemsOf } from '../history/changes';
import { requiredUpTo } from '../levels';
import type { Mention } from '../record/mentions';
import type { ItemStanding, SkillProgress, SkillStanding } from '../schema';

/** A skill and the index of the level that it is to reach. */
export interface Goal<Skill extends SkillStanding = SkillProgress> {
  skill: Skill;
  at: number;
}

/** One fact that speaks for a step; `place` is that of the item that states it among the skill's items. */
export type StepFact =
  | { kind: 'lastCriterion' | 'projectStarted' | 'usedAtWork'; place: number }
  /** An item of a higher level is ticked already. */
  | { kind: 'closesGap'; place: number; level: string }
  /** All skills that the project's technologies link to have a level. */
  | { kind: 'projectReady'; place: number; known: string[] }
  /** Other skills that are short of their target name this one; paths. */
  | { kind: 'namedBy'; skills: string[] }
  /** No other skill lacks so many. */
  | { kind: 'farthest'; place: number; criteria: number }
  | { kind: 'stale'; place: number; days: number };

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
  const look = ({ confirmedOn, startedOn }: ItemStanding) => {
    const day = confirmedOn ?? startedOn;
    if (day !== null && day > last) last = day;
  };
  for (const { criteria, keySkills } of skill.levels) {
    criteria.forEach(look);
    keySkills.forEach(look);
  }
  skill.projects.forEach(look);
  skill.applications.forEach(look);
  return last || null;
}

/** A goal with what it waits for, and what its note names: paths, and those that each project needs. */
interface Task<Skill extends SkillStanding> extends Goal<Skill> {
  missing: Skill['missing'];
  mentions: readonly Mention[];
}

class FactFinder<Skill extends SkillStanding> {
  private readonly tasks: Task<Skill>[];
  /** Paths of the skills that name a skill, by its path. */
  private readonly namers = new Map<string, string[]>();
  /** The largest number of missing criteria, when one skill alone has it; else 0. */
  private readonly most: number;
  /** What was last ticked before this day is stale. */
  private readonly staleBefore: string;

  constructor(private readonly parts: OrderParts<Skill>) {
    this.staleBefore = addDays(parts.today, -parts.staleAfterDays);
    this.tasks = parts.goals.flatMap(({ skill, at }) => {
      const missing = requiredUpTo(skill.levels, at).filter(({ state }) => state !== 'ticked');
      return missing.length === 0 ? [] : [{ skill, at, missing, mentions: parts.mentionsOf(skill) }];
    });
    for (const task of this.tasks) this.gatherNames(task);
    const [most = 0, second = 0] = this.tasks.map(({ missing }) => missing.length).sort((a, b) => b - a);
    this.most = most > second ? most : 0;
  }

  find(): OpenGoal<Skill>[] {
    return this.tasks.map((task) => {
      const { skill, at, missing } = task;
      return { skill, at, missing, facts: this.factsFor(task) };
    });
  }

  private gatherNames({ skill, mentions }: Task<Skill>): void {
    for (const { target } of mentions) {
      const path = this.parts.resolve(target, skill.path);
      if (path === null || path === skill.path) continue;
      const namers = this.namers.get(path);
      if (!namers) this.namers.set(path, [skill.path]);
      else if (namers.at(-1) !== skill.path) namers.push(skill.path);
    }
  }

  private factsFor(task: Task<Skill>): StepFact[] {
    const items: ItemStanding[] = itemsOf(task.skill);
    const [first] = task.missing;
    const place = first ? items.indexOf(first) : 0;
    const { length } = task.missing;
    const last: StepFact[] = length === 1 ? [{ kind: 'lastCriterion', place }] : [];
    const far: StepFact[] =
      length > 1 && length === this.most ? [{ kind: 'farthest', criteria: length, place }] : [];
    return [
      ...last,
      ...this.gap(task, items),
      ...this.projects(task, items.length),
      ...this.atWork(task, items.length),
      ...this.namedBy(task),
      ...far,
      ...this.stale(task, items),
    ];
  }

  private gap({ skill, missing }: Task<Skill>, items: readonly ItemStanding[]): StepFact[] {
    if (!missing[0]?.isGap) return [];
    const required = requiredUpTo(skill.levels, skill.levels.length);
    const ticked = required.filter(({ state }) => state === 'ticked').at(-1);
    return ticked ? [{ kind: 'closesGap', level: ticked.level ?? '', place: items.indexOf(ticked) }] : [];
  }

  /** A started project of a level up to the target, else one that can be started. */
  private projects(task: Task<Skill>, items: number): StepFact[] {
    const { skill, at } = task;
    const labels = new Set(skill.levels.slice(0, at + 1).map(({ label }) => labelForm(label)));
    const before = items - skill.applications.length - skill.projects.length;
    const own = skill.projects
      .map(({ level, state }, project) => ({ level, state, project }))
      .filter(({ level }) => level === null || labels.has(labelForm(level)));
    const started = own.find(({ state }) => state === 'started');
    if (started) return [{ kind: 'projectStarted', place: before + started.project }];
    for (const { state, project } of own) {
      const known = state === 'open' ? this.knownFor(task, project) : [];
      if (known.length > 0) return [{ kind: 'projectReady', known, place: before + project }];
    }
    return [];
  }

  /** The other skills that a project needs, when all of them have a level; empty when one has not. */
  private knownFor({ skill, mentions }: Task<Skill>, project: number): string[] {
    const needed = mentions.filter((mention) => mention.project === project);
    const paths = needed.map(({ target }) => this.parts.resolve(target, skill.path));
    const others = [...new Set(paths)].filter((path) => path !== skill.path);
    const known = others.filter((path) => path !== null && this.parts.levelAt(path) !== null);
    return known.length === others.length ? known.filter((path) => path !== null) : [];
  }

  private atWork({ skill: { applications } }: Task<Skill>, items: number): StepFact[] {
    const used = applications.findIndex(({ state }) => state === 'ticked');
    return used < 0 ? [] : [{ kind: 'usedAtWork', place: items - applications.length + used }];
  }

  private namedBy({ skill }: Task<Skill>): StepFact[] {
    const skills = this.namers.get(skill.path);
    return skills ? [{ kind: 'namedBy', skills }] : [];
  }

  private stale({ skill }: Task<Skill>, items: readonly ItemStanding[]): StepFact[] {
    const { today, staleAfterDays } = this.parts;
    const last = staleAfterDays === 0 ? null : lastTickOn(skill);
    if (last === null || last >= this.staleBefore) return [];
    const place = items.findIndex((item) => (item.confirmedOn ?? item.startedOn) === last);
    return [{ kind: 'stale', days: daysBetween(last, today), place }];
  }
}

/**
 * The goals that are not reached. The rule, which every surface prints: more facts first, then fewer missing criteria,
 * then the order of the goals.
 */
export function orderGoals<Skill extends SkillStanding>(parts: OrderParts<Skill>): OpenGoal<Skill>[] {
  const open = new FactFinder(parts).find();
  return open.sort((a, b) => b.facts.length - a.facts.length || a.missing.length - b.missing.length);
}
