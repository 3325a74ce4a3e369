/** Reads figures off the items of a skill: counts, gaps, which level is reached and which is next. Knows no log. */
import { labelForm } from '../skill/levels/ladder';
import { pooledCount } from './record/pool';
import type { Count, ItemStanding, LevelStanding, SkillStanding } from './schema';
import { buildTrace } from './trace';

/** A level with its items, still without a verdict. */
export interface LevelItems<Item extends ItemStanding = ItemStanding> {
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

const noItems = pooledCount(0, 0);

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

/** Those of the required items up to the level at index `at` that are not ticked: up to the next one they are known. */
export function missingUpTo<Skill extends SkillStanding>(
  { levels, missing }: Skill,
  at: number,
): Skill['missing'] {
  return levels[at]?.isNext ? missing : requiredUpTo(levels, at).filter(({ state }) => state !== 'ticked');
}

function buildLevel<Item extends ItemStanding>(
  { label, line, criteria, keySkills }: LevelItems<Item>,
  petProjects: Count,
): LevelStanding<Item> {
  let [requiredDone, requiredTotal, otherDone, otherTotal] = [0, 0, 0, 0];
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
    }
  return {
    label,
    line,
    isReached: false,
    isNext: false,
    hasGap: false,
    count: pooledCount(
      requiredDone + otherDone + petProjects.done,
      requiredTotal + otherTotal + petProjects.total,
    ),
    required: pooledCount(requiredDone, requiredTotal),
    supporting: pooledCount(otherDone, otherTotal),
    petProjects,
    criteria,
    keySkills,
  };
}

const isMissing = ({ required, state }: ItemStanding) => required && state !== 'ticked';

/** Marks the open required items below the highest level in which a required item is ticked; the others stay the same. */
function markGaps<Item extends ItemStanding>(levels: LevelStanding<Item>[]): void {
  const mark = (item: Item): Item => (isMissing(item) ? { ...item, isGap: true } : item);
  const highest = levels.findLastIndex(({ required }) => required.done > 0);
  for (let at = 0; at < highest; at++) {
    const level = levels[at];
    if (!level || level.required.done === level.required.total) continue;
    level.hasGap = true;
    level.criteria = level.criteria.map(mark);
    level.keySkills = level.keySkills.map(mark);
  }
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

/** The projects of each level, counted. Of two levels with one label the first has them. */
function countProjects(
  parts: readonly LevelItems<ItemStanding>[],
  projects: readonly ItemStanding[],
): Count[] {
  const counts = parts.map(() => noItems);
  if (projects.length === 0) return counts;
  const forms = parts.map(({ label }) => labelForm(label));
  for (const { level, state } of projects) {
    const at = level === null ? -1 : forms.indexOf(labelForm(level));
    const count = counts[at];
    if (count) counts[at] = pooledCount(count.done + (state === 'ticked' ? 1 : 0), count.total + 1);
  }
  return counts;
}

/** The levels with what is said of each. */
function buildLevels<Item extends ItemStanding>(
  parts: readonly LevelItems<Item>[],
  projects: ItemStanding[],
): LevelVerdict<Item> {
  const counts = countProjects(parts, projects);
  const levels = parts.map((each, at) => buildLevel(each, counts[at] ?? noItems));
  markGaps(levels);
  const verdict = verdictOf(levels.map(({ required }) => required));
  const reached = verdict.reached.flatMap((at) => levels[at] ?? []);
  for (const level of reached) level.isReached = true;
  const next = levels[verdict.next];
  if (next) next.isNext = true;
  return { levels, reached: reached.at(-1)?.label ?? null, next: next?.label ?? null };
}

/** True for an item of which the log says anything. */
function isLogged({ lastOn, state, evidence }: ItemStanding): boolean {
  return lastOn !== null || state !== 'open' || evidence.length > 0;
}

/** Those of all items of a skill of which the log says anything, in the note's order. */
function loggedIn<Item extends ItemStanding>(
  levels: readonly LevelItems<Item>[],
  projects: readonly Item[],
  applications: readonly Item[],
): Item[] {
  const logged: Item[] = [];
  const look = (items: readonly Item[]) => {
    for (const item of items) if (isLogged(item)) logged.push(item);
  };
  for (const { criteria, keySkills } of levels) [criteria, keySkills].forEach(look);
  [projects, applications].forEach(look);
  // Copied, because a list that has grown one by one keeps room for many more, and these are kept by the thousand.
  return logged.slice();
}

/** What is read off the items of a skill. */
export type Figures<Item extends ItemStanding> = Omit<
  SkillStanding<Item>,
  'path' | 'name' | 'tags' | 'aliases' | 'unattached'
>;

/** The figures of a skill, by its items. */
export function buildFigures<Item extends ItemStanding>(
  parts: readonly LevelItems<Item>[],
  projects: Item[],
  applications: Item[],
): Figures<Item> {
  const { levels, reached, next } = buildLevels(parts, projects);
  const nextLevel = levels.find(({ isNext }) => isNext);
  const missing = nextLevel ? [...nextLevel.criteria, ...nextLevel.keySkills].filter(isMissing).slice() : [];
  // Most skills of a large vault have many items and few ticks: what follows from ticks is read off these alone.
  const logged = loggedIn(levels, projects, applications);
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
    left: missing.length,
    trace: buildTrace(levels, logged),
    missing,
    logged,
  };
}
