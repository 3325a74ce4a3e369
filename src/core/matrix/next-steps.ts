/**
 * Puts the skills that are short of their target into an order in which to go on, with the facts that speak for each.
 * No weights: a fact counts one. Knows no words.
 */
import type { LinkResolver } from '../markdown/link-resolver';
import { daysBetween } from '../assessment/date';
import { labelForm } from '../skill/ladder';
import { itemsOf } from './changes';
import { requiredUpTo } from './levels';
import type { ItemProgress, SkillProgress, SkillStanding } from './schema';
import type { StageProgress } from './stage';

/** A skill and the index of the level that it is to reach. */
export interface Goal {
  skill: SkillProgress;
  at: number;
}

/** One fact that speaks for a step, and the 1-based line of the note at `path` that states it. */
export type StepReason = { path: string; line: number } & (
  | { kind: 'lastCriterion' }
  /** An item of a higher level is ticked already. */
  | { kind: 'closesGap'; level: string }
  | { kind: 'projectStarted'; project: string }
  /** All skills that the project's technologies link to have a level. */
  | { kind: 'projectReady'; project: string; known: string[] }
  | { kind: 'usedAtWork'; application: string }
  /** Other skills that are short of their target name this one; paths. */
  | { kind: 'namedBy'; skills: string[] }
  /** No other skill lacks so many. */
  | { kind: 'farthest'; criteria: number }
  | { kind: 'stale'; days: number }
);

export interface NextStep {
  skill: SkillProgress;
  /** The first open required item, and the level that it belongs to. */
  item: ItemProgress;
  level: string;
  /** Label of the level that is to be reached, and what it still waits for. */
  target: string;
  missing: ItemProgress[];
  /** In the order of `StepReason`'s kinds. */
  reasons: StepReason[];
}

/** What steps are built of. */
export interface StepParts {
  goals: readonly Goal[];
  /** The level reached in the skill of a note; null before the first, and for a note that is no skill. */
  levelAt: (path: string) => string | null;
  resolve: LinkResolver;
  /** `YYYY-MM-DD`. */
  today: string;
  /** 0: nothing is stale. */
  staleAfterDays: number;
}

/** The skills of a stage that have a target. */
export function stageGoals({ skills }: StageProgress): Goal[] {
  return skills.flatMap(({ skill, target }) => (skill && target ? [{ skill, at: target.at }] : []));
}

/** All skills, each with its next level. */
export function nextLevelGoals({ skills }: { skills: readonly SkillProgress[] }): Goal[] {
  return skills.flatMap((skill) => {
    const at = skill.levels.findIndex(({ isNext }) => isNext);
    return at < 0 ? [] : [{ skill, at }];
  });
}

/** The day of the latest tick or start that still holds; null when there is none. */
export function lastTickOn(skill: SkillStanding): string | null {
  const days = itemsOf(skill).map(({ confirmedOn, startedOn }) => confirmedOn ?? startedOn ?? '');
  return days.reduce((last, day) => (day > last ? day : last), '') || null;
}

/** A goal with what it waits for. */
interface Task extends Goal {
  missing: ItemProgress[];
}

class StepBuilder {
  private readonly tasks: Task[];
  private readonly namers: Map<string, SkillProgress[]>;
  /** The largest number of missing criteria, when one skill alone has it; else 0. */
  private readonly most: number;

  constructor(private readonly parts: StepParts) {
    this.tasks = parts.goals
      .map((goal) => ({
        ...goal,
        missing: requiredUpTo(goal.skill.levels, goal.at).filter(({ state }) => state !== 'ticked'),
      }))
      .filter(({ missing }) => missing.length > 0);
    this.namers = this.gatherNamers();
    const [most = 0, second = 0] = this.tasks.map(({ missing }) => missing.length).sort((a, b) => b - a);
    this.most = most > second ? most : 0;
  }

  build(): NextStep[] {
    return this.tasks.flatMap((task) => {
      const [item] = task.missing;
      const target = task.skill.levels[task.at]?.label;
      if (!item || target === undefined) return [];
      const { skill, missing } = task;
      const level = item.level ?? target;
      return [{ skill, item, level, target, missing, reasons: this.reasonsFor(task, item) }];
    });
  }

  private reasonsFor(task: Task, item: ItemProgress): StepReason[] {
    const { path } = task.skill;
    const at = { path, line: item.line };
    const last: StepReason[] = task.missing.length === 1 ? [{ kind: 'lastCriterion', ...at }] : [];
    const { length } = task.missing;
    const far: StepReason[] =
      length > 1 && length === this.most ? [{ kind: 'farthest', criteria: length, ...at }] : [];
    return [
      ...last,
      ...this.gap(task, item),
      ...this.projects(task),
      ...this.atWork(task),
      ...this.namedBy(task),
      ...far,
      ...this.stale(task),
    ];
  }

  private gap({ skill }: Task, item: ItemProgress): StepReason[] {
    if (!item.isGap) return [];
    const required = requiredUpTo(skill.levels, skill.levels.length);
    const ticked = required.filter(({ state }) => state === 'ticked').at(-1);
    if (!ticked) return [];
    return [{ kind: 'closesGap', level: ticked.level ?? '', path: skill.path, line: ticked.line }];
  }

  /** A started project of a level up to the target, else one that can be started. */
  private projects({ skill, at }: Task): StepReason[] {
    const labels = new Set(skill.levels.slice(0, at + 1).map(({ label }) => labelForm(label)));
    const own = skill.projects.filter(({ level }) => level === null || labels.has(labelForm(level)));
    const started = own.find(({ state }) => state === 'started');
    const place = { path: skill.path };
    if (started) return [{ kind: 'projectStarted', project: started.text, line: started.line, ...place }];
    for (const project of own.filter(({ state }) => state === 'open')) {
      const known = this.technologiesOf(skill, project);
      if (known.length > 0)
        return [{ kind: 'projectReady', project: project.text, known, line: project.line, ...place }];
    }
    return [];
  }

  /** The other skills that a project needs, when all of them have a level; empty when one has not. */
  private technologiesOf(skill: SkillProgress, project: ItemProgress): string[] {
    const technologies = skill.note.petProjects[skill.projects.indexOf(project)]?.technologies ?? [];
    const paths = technologies.flatMap(({ target }) =>
      target === null ? [] : [this.parts.resolve(target, skill.path)],
    );
    const others = [...new Set(paths)].filter((path) => path !== skill.path);
    const known = others.flatMap((path) =>
      path !== null && this.parts.levelAt(path) !== null ? [path] : [],
    );
    return known.length === others.length ? known : [];
  }

  private atWork({ skill }: Task): StepReason[] {
    const used = skill.applications.find(({ state }) => state === 'ticked');
    return used ? [{ kind: 'usedAtWork', application: used.text, path: skill.path, line: used.line }] : [];
  }

  private namedBy({ skill }: Task): StepReason[] {
    const namers = this.namers.get(skill.path) ?? [];
    const [first] = namers;
    if (!first) return [];
    const line = this.lineNaming(first, skill.path);
    return [{ kind: 'namedBy', skills: namers.map(({ path }) => path), path: first.path, line }];
  }

  private stale({ skill }: Task): StepReason[] {
    const { today, staleAfterDays } = this.parts;
    const last = lastTickOn(skill);
    const days = last === null ? 0 : daysBetween(last, today);
    if (staleAfterDays === 0 || days <= staleAfterDays) return [];
    const line = itemsOf(skill).find((item) => (item.confirmedOn ?? item.startedOn) === last)?.line ?? 1;
    return [{ kind: 'stale', days, path: skill.path, line }];
  }

  private namesIn({ note }: SkillProgress): { target: string; line: number }[] {
    const refs = [
      ...note.relations.flatMap(({ skills }) => skills),
      ...note.petProjects.flatMap(({ technologies, links }) => [...technologies, ...links]),
    ];
    return refs.flatMap(({ target, line }) => (target === null ? [] : [{ target, line }]));
  }

  private lineNaming(namer: SkillProgress, path: string): number {
    const found = this.namesIn(namer).find(({ target }) => this.parts.resolve(target, namer.path) === path);
    return found?.line ?? 1;
  }

  private gatherNamers(): Map<string, SkillProgress[]> {
    const namers = new Map<string, SkillProgress[]>();
    for (const { skill } of this.tasks) {
      const named = this.namesIn(skill).map(({ target }) => this.parts.resolve(target, skill.path));
      for (const path of new Set(named)) {
        if (path === null || path === skill.path) continue;
        namers.set(path, [...(namers.get(path) ?? []), skill]);
      }
    }
    return namers;
  }
}

/**
 * One step for each goal that is short of its target. The rule, which every surface prints: more reasons first, then
 * fewer missing criteria, then the order of the goals.
 */
export function buildNextSteps(parts: StepParts): NextStep[] {
  const steps = new StepBuilder(parts).build();
  return steps.sort((a, b) => b.reasons.length - a.reasons.length || a.missing.length - b.missing.length);
}
