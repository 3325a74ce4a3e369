/** What is shown of the matrix and in which order: filters, groups, orders. Every choice is a plain value. */
import type { Grid, GridRow } from './grid';
import { byCodePoint } from '../order';

/** By what rows are grouped, or, ungrouped, sorted. */
export type GridOrder = 'category' | 'folder' | 'stage' | 'name' | 'level' | 'left' | 'last';

export interface GridFilter {
  /** Part of the name; letter case does not matter. */
  text: string;
  /** A tag, with those nested below it; null: all. */
  tag: string | null;
  /** The level reached; '' is "no level yet"; null: all. */
  level: string | null;
  /** Only what the stage asks for. */
  isStageOnly: boolean;
  /** Only skills with a gap. */
  isGapOnly: boolean;
}

/** Rows under one heading; the name is null for what has none: no tag, no group at all. */
export interface GridGroup {
  name: string | null;
  rows: GridRow[];
}

export const noFilter: GridFilter = {
  text: '',
  tag: null,
  level: null,
  isStageOnly: false,
  isGapOnly: false,
};

const hasTag = (row: GridRow, tag: string) =>
  row.tags.some((each) => each.toLowerCase() === tag || each.toLowerCase().startsWith(`${tag}/`));

/** The rows that pass every part of the filter. */
export function filterRows(rows: GridRow[], filter: GridFilter): GridRow[] {
  const text = filter.text.trim().toLowerCase();
  const tag = filter.tag?.toLowerCase() ?? null;
  return rows.filter(
    (row) =>
      (text === '' || row.name.toLowerCase().includes(text)) &&
      (tag === null || hasTag(row, tag)) &&
      (filter.level === null || (row.level ?? '') === filter.level) &&
      !(filter.isStageOnly && row.standing === 'outside') &&
      !(filter.isGapOnly && !row.hasGap),
  );
}

/** The tags of all rows in the order of the alphabet. */
export function tagsOf({ rows }: Grid): string[] {
  const written = new Set<string>();
  for (const { tags } of rows) for (const tag of tags) written.add(tag);
  const tags = new Map([...written].map((tag) => [tag.toLowerCase(), tag]));
  return [...tags].sort(([a], [b]) => byCodePoint(a, b)).map(([, tag]) => tag);
}

const folderOf = ({ path }: GridRow) =>
  path === null || !path.includes('/') ? [] : [path.slice(0, path.lastIndexOf('/'))];

function groupsBy(rows: GridRow[], keysOf: (row: GridRow) => readonly string[]): GridGroup[] {
  const groups = new Map<string, GridGroup>();
  /** By key as it is written, so that of thousands of rows few keys are put into lower case. */
  const written = new Map<string, GridGroup>();
  const groupOf = (name: string): GridGroup => {
    const key = name.toLowerCase();
    const group = groups.get(key) ?? { name, rows: [] };
    groups.set(key, group);
    written.set(name, group);
    return group;
  };
  const rest: GridRow[] = [];
  for (const row of rows) {
    const keys = keysOf(row);
    if (keys.length === 0) rest.push(row);
    for (const key of keys) {
      const members = (written.get(key) ?? groupOf(key)).rows;
      if (members.at(-1) !== row) members.push(row);
    }
  }
  const sorted = [...groups].sort(([a], [b]) => byCodePoint(a, b)).map(([, group]) => group);
  return rest.length > 0 ? [...sorted, { name: null, rows: rest }] : sorted;
}

/** The rows in the order of their names; once for a grid, so that no filter has to sort ten thousand of them. */
export function sortByName(rows: readonly GridRow[]): GridRow[] {
  const named = rows.map((row) => ({ row, name: row.name.toLowerCase() }));
  return named.sort((a, b) => byCodePoint(a.name, b.name)).map(({ row }) => row);
}

/** How high a skill stands: by the column of its level, none below all. */
const heightOf = ({ cells, level }: GridRow) => cells.findIndex((cell) => cell?.label === level);

/** Rows with something left come first, fewest on top; what is reached or cannot be counted follows. */
const distanceOf = ({ standing, left }: GridRow) =>
  standing === 'open' ? left : standing === 'reached' ? 1e6 : 1e7;

const comparisons: Record<'name' | 'level' | 'left' | 'last', (a: GridRow, b: GridRow) => number> = {
  name: () => 0,
  level: (a, b) => heightOf(b) - heightOf(a),
  left: (a, b) => distanceOf(a) - distanceOf(b),
  last: (a, b) => byCodePoint(b.lastOn ?? '', a.lastOn ?? ''),
};

/**
 * Groups or sorts rows; equals stay in the order given, which is that of their names. A row with two tags stands under
 * both. `stagesOf` names the stages that ask for a skill.
 */
export function arrangeRows(
  rows: GridRow[],
  order: GridOrder,
  stagesOf: (path: string | null) => string[],
): GridGroup[] {
  if (order === 'category') return groupsBy(rows, ({ tags }) => tags);
  if (order === 'folder') return groupsBy(rows, folderOf);
  if (order === 'stage') return groupsBy(rows, ({ path }) => stagesOf(path));
  return [{ name: null, rows: [...rows].sort(comparisons[order]) }];
}
