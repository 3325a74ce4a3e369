/** Reads figures off the items of a skill: counts, gaps, which level is reached and which is next. Knows no log. */
import { labelForm } from '../skill/levels/ladder';
import { pooledCount } from './record/pool';
import type { Count, ItemStanding, LevelStanding, SkillStanding } from './schema';

/** One level as a note has it: its name and line, and how many items it has of each kind. */
export interface LevelPlan {
  label: string;
  line: number;
  criteria: number;
  keySkills: number;
}

/** A level with its items, still without a verdict. */
interface LevelItems<Item extends ItemStanding> {
  label: string;
  line: number;
  criteria: Item[];
  keySkills: Item[];
}

/** What the levels say together. */
interface LevelVerdict<Item extends ItemStanding> {
  levels: LevelStanding<Item>[];
  /** Label of the highest level reached, and of the lowest not reached; null when there is none. */
  reached: string | null;
  next: string | null;
}

/** How many of the items are ticked. */
export function countOf(items: readonly ItemStanding[]): Count {
  let done = 0;
  for (const { state } of items) if (state === 'ticked') done++;
  return pooledCount(done, items.length);
}

/** Several counts as one. */
export function sumOf(counts: Count[]): Count {
  let [done, total] = [0, 0];
  for (const count of counts) {
    done += count.done;
    total += count.total;
  }
  return pooledCount(done, total);
}

/** The required items of the levels from the lowest up to the one at index `at`, lowest level first. */
export function requiredUpTo<Item extends ItemStanding>(
  levels: readonly LevelStanding<Item>[],
  at: number,
): Item[] {
  const found: Item[] = [];
  for (const { criteria, keySkills } of levels.slice(0, at + 1))
    for (const items of [criteria, keySkills]) for (const item of items) if (item.required) found.push(item);
  return found;
}

/** Marks the open required items below the highest level in which a required item is ticked. */
function markGaps<Item extends ItemStanding>(levels: LevelItems<Item>[]): LevelItems<Item>[] {
  const isTicked = (item: Item) => item.required && item.state === 'ticked';
  const highest = levels.findLastIndex(
    ({ criteria, keySkills }) => criteria.some(isTicked) || keySkills.some(isTicked),
  );
  if (highest < 1) return levels;
  const mark = (items: Item[]) =>
    items.map((item) => ({ ...item, isGap: item.required && item.state !== 'ticked' }));
  return levels.map((each, at) =>
    at < highest ? { ...each, criteria: mark(each.criteria), keySkills: mark(each.keySkills) } : each,
  );
}

function buildLevel<Item extends ItemStanding>(
  { label, line, criteria, keySkills }: LevelItems<Item>,
  projects: ItemStanding[],
): LevelStanding<Item> {
  let [requiredDone, requiredTotal, otherDone, otherTotal] = [0, 0, 0, 0];
  let hasGap = false;
  for (const items of [criteria, keySkills])
    for (const item of items) {
      const done = item.state === 'ticked' ? 1 : 0;
      if (item.required) {
        requiredDone += done;
        requiredTotal++;
      } else {
        otherDone += done;
        otherTotal++;
      }
      if (item.isGap) hasGap = true;
    }
  const required = pooledCount(requiredDone, requiredTotal);
  const supporting = pooledCount(otherDone, otherTotal);
  const petProjects = countOf(projects);
  return {
    label,
    line,
    isReached: false,
    isNext: false,
    hasGap,
    count: sumOf([required, supporting, petProjects]),
    required,
    supporting,
    petProjects,
    criteria,
    keySkills,
  };
}

/**
 * Which levels are reached, and which is next (-1: none), by how much of what they require is ticked, lowest first: a
 * level is reached when its required items and those of all levels below are ticked; the lowest that is not is next. A
 * level without required items is neither.
 */
export function verdictOf(required: readonly Count[]): { reached: number[]; next: number } {
  const reached: number[] = [];
  for (const [at, { done, total }] of required.entries()) {
    if (done < total) return { reached, next: at };
    if (total > 0) reached.push(at);
  }
  return { reached, next: -1 };
}

/** The levels with what is said of each. Of two levels with one label the first has the projects. */
function buildLevels<Item extends ItemStanding>(
  parts: LevelItems<Item>[],
  projects: ItemStanding[],
): LevelVerdict<Item> {
  const byLevel = new Map<string, ItemStanding[]>();
  for (const project of projects) {
    const form = project.level === null ? null : labelForm(project.level);
    const own = form === null ? null : byLevel.get(form);
    if (own) own.push(project);
    else if (form !== null) byLevel.set(form, [project]);
  }
  const levels = markGaps(parts).map((each) => {
    const form = labelForm(each.label);
    const own = byLevel.get(form) ?? [];
    byLevel.delete(form);
    return buildLevel(each, own);
  });
  const verdict = verdictOf(levels.map(({ required }) => required));
  const reached = verdict.reached.flatMap((at) => levels[at] ?? []);
  for (const level of reached) level.isReached = true;
  const next = levels[verdict.next];
  if (next) next.isNext = true;
  return { levels, reached: reached.at(-1)?.label ?? null, next: next?.label ?? null };
}

/** Deals the items out to the levels of the note again: they come in its order. */
function dealOut<Item extends ItemStanding>(plan: readonly LevelPlan[], items: Item[]): LevelItems<Item>[] {
  let at = 0;
  return plan.map(({ label, line, criteria, keySkills }) => ({
    label,
    line,
    criteria: items.slice(at, (at += criteria)),
    keySkills: items.slice(at, (at += keySkills)),
  }));
}

/** True for an item of which the log says anything. */
function isLogged({ lastOn, state, evidence }: ItemStanding): boolean {
  return lastOn !== null || state !== 'open' || evidence.length > 0;
}

/** Most skills of a large vault have many items and few ticks: what follows from ticks is read off these alone. */
function loggedIn<Item extends ItemStanding>(...lists: readonly (readonly Item[])[]): Item[] {
  const logged: Item[] = [];
  for (const items of lists) for (const item of items) if (isLogged(item)) logged.push(item);
  return logged;
}

/** What is read off the items of a skill. */
export type Figures<Item extends ItemStanding> = Omit<
  SkillStanding<Item>,
  'path' | 'name' | 'tags' | 'aliases' | 'unattached'
>;

/** The figures of a skill. Its items come level by level, criteria first, then projects, then applications. */
export function buildFigures<Item extends ItemStanding>(
  plan: readonly LevelPlan[],
  items: Item[],
): Figures<Item> {
  const projects = items.filter(({ kind }) => kind === 'project');
  const applications = items.filter(({ kind }) => kind === 'application');
  const { levels, reached, next } = buildLevels(dealOut(plan, items), projects);
  const missing = requiredUpTo(
    levels.filter(({ isNext }) => isNext),
    0,
  ).filter(({ state }) => state !== 'ticked');
  return {
    level: reached,
    nextLevel: next,
    required: sumOf(levels.map(({ required }) => required)),
    supporting: sumOf(levels.map(({ supporting }) => supporting)),
    petProjects: countOf(projects),
    businessValue: countOf(applications),
    levels,
    projects,
    applications,
    missing,
    logged: loggedIn(
      ...levels.flatMap(({ criteria, keySkills }) => [criteria, keySkills]),
      projects,
      applications,
    ),
  };
}
