/** Reads levels off their items: counts, gaps, which level is reached and which is next. Knows no log. */
import { labelForm } from '../skill/ladder';
import type { Level } from '../skill/schema';
import type { Count, ItemProgress, LevelProgress } from './schema';

/** A level with its items, still without a verdict. */
export interface LevelItems {
  level: Level;
  criteria: ItemProgress[];
  keySkills: ItemProgress[];
}

/** What the levels say together. */
export interface LevelVerdict {
  levels: LevelProgress[];
  /** Label of the highest level reached, and of the lowest not reached; null when there is none. */
  reached: string | null;
  next: string | null;
}

/** How many of the items are ticked. */
export function countOf(items: ItemProgress[]): Count {
  return { done: items.filter(({ state }) => state === 'ticked').length, total: items.length };
}

export function sumOf(counts: Count[]): Count {
  return {
    done: counts.reduce((sum, { done }) => sum + done, 0),
    total: counts.reduce((sum, { total }) => sum + total, 0),
  };
}

const isRequired = (item: ItemProgress) => item.required;

/** The required items of the levels from the lowest up to the one at index `at`, lowest level first. */
export function requiredUpTo(levels: readonly LevelProgress[], at: number): ItemProgress[] {
  return levels
    .slice(0, at + 1)
    .flatMap(({ criteria, keySkills }) => [...criteria, ...keySkills].filter(isRequired));
}

/** Marks the open required items below the highest level in which a required item is ticked. */
function markGaps(levels: LevelItems[]): LevelItems[] {
  const highest = levels.findLastIndex(({ criteria, keySkills }) =>
    [...criteria, ...keySkills].some((item) => item.required && item.state === 'ticked'),
  );
  const mark = (items: ItemProgress[]) =>
    items.map((item) => ({ ...item, isGap: item.required && item.state !== 'ticked' }));
  return levels.map((each, at) =>
    at < highest ? { ...each, criteria: mark(each.criteria), keySkills: mark(each.keySkills) } : each,
  );
}

function buildLevel({ level, criteria, keySkills }: LevelItems, projects: ItemProgress[]): LevelProgress {
  const items = [...criteria, ...keySkills];
  const required = countOf(items.filter(isRequired));
  const supporting = countOf(items.filter((item) => !item.required));
  const petProjects = countOf(projects);
  return {
    label: level.label,
    description: level.description,
    line: level.line,
    isReached: false,
    isNext: false,
    hasGap: items.some((item) => item.isGap),
    count: sumOf([required, supporting, petProjects]),
    required,
    supporting,
    petProjects,
    criteria,
    keySkills,
  };
}

/**
 * A level is reached when its required items and those of all levels below are ticked; the lowest that is not is
 * next. A level without required items is neither. Of two levels with one label the first has the projects.
 */
export function buildLevels(parts: LevelItems[], projects: ItemProgress[]): LevelVerdict {
  const left = new Set(projects);
  const levels = markGaps(parts).map((each) => {
    const key = labelForm(each.level.label);
    const own = [...left].filter(({ level }) => level !== null && labelForm(level) === key);
    for (const project of own) left.delete(project);
    return buildLevel(each, own);
  });
  const deciding = levels.filter(({ required }) => required.total > 0);
  const open = deciding.findIndex(({ required }) => required.done < required.total);
  const reached = open < 0 ? deciding : deciding.slice(0, open);
  for (const level of reached) level.isReached = true;
  const next = open < 0 ? undefined : deciding[open];
  if (next) next.isNext = true;
  return { levels, reached: reached.at(-1)?.label ?? null, next: next?.label ?? null };
}
