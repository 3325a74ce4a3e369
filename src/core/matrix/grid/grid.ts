/**
 * The matrix as a table: skills by levels, with what is left to the target or to the next level. Knows no words, no
 * dates and no screen.
 */
import type { Evidence } from '../../assessment/schema';
import { labelForm } from '../../skill/levels/ladder';
import { buildColumns } from './grid-columns';
import type { Count } from '../schema';

/** What the table needs of a level. */
export interface GridLevel {
  label: string;
  /** 1-based line in the note. */
  line: number;
  count: Count;
  required: Count;
  supporting: Count;
  petProjects: Count;
  isReached: boolean;
  hasGap: boolean;
  /** True when it is reached and nothing proves it. */
  isUnproved: boolean;
}

/** What the table needs of a skill; `SkillProgress` has it all but the date. */
export interface GridSkill {
  path: string;
  name: string;
  tags: string[];
  level: string | null;
  nextLevel: string | null;
  /** The labels of its levels. */
  ladder: readonly string[];
  /** Asked for only when the row is drawn, filtered or sorted by it: of ten thousand skills few are. */
  readonly levels: GridLevel[];
  petProjects: Count;
  businessValue: Count;
  /** What proves something in it, each once. */
  readonly evidence: Evidence[];
  /** Date of the last tick, `YYYY-MM-DD`. */
  readonly lastOn: string | null;
}

/** A skill that a stage asks for; `path` is null when there is no such note, `level` null when the note has none. */
export interface GridTarget {
  path: string | null;
  name: string;
  /** Label in the note's own ladder. */
  level: string | null;
}

/** How much of a level is ticked: 0 nothing, 1 under a third, 2 under 0.6, 3 not all, 4 all. */
export type Heat = 0 | 1 | 2 | 3 | 4;

export interface GridCell extends GridLevel {
  heat: Heat;
  isTarget: boolean;
}

/** What the column "to target" says: criteria are left, all is reached, or why there is nothing to count. */
export type Standing = 'open' | 'reached' | 'outside' | 'no-levels' | 'no-note';

export interface GridRow {
  /** Null when no note has this name. */
  path: string | null;
  name: string;
  tags: string[];
  /** The level reached. */
  level: string | null;
  /** Where `left` leads: the stage's target, or the next level without a stage. */
  goal: string | null;
  standing: Standing;
  /** Open required criteria up to the goal; 0 when it is reached. */
  left: number;
  /** One for each column of the grid. */
  cells: (GridCell | null)[];
  /** False for a note without levels and for no note; known without asking for the levels. */
  hasLevels: boolean;
  /** True when the columns' headers do not name its levels. */
  hasOwnLadder: boolean;
  hasGap: boolean;
  petProjects: Count;
  businessValue: Count;
  evidence: Evidence[];
  lastOn: string | null;
}

export interface Grid {
  /** Headers of the level columns. */
  columns: string[];
  /** In the order of the skills given; skills that are only asked for come last. */
  rows: GridRow[];
}

const nothing: Count = { done: 0, total: 0 };

export function heatOf({ done, total }: Count): Heat {
  if (done === 0 || total === 0) return 0;
  if (done === total) return 4;
  const share = done / total;
  if (share < 1 / 3) return 1;
  return share < 0.6 ? 2 : 3;
}

function leftTo(levels: GridLevel[], label: string): number {
  const form = labelForm(label);
  const last = levels.findIndex((level) => labelForm(level.label) === form);
  return levels.slice(0, last + 1).reduce((sum, { required }) => sum + required.total - required.done, 0);
}

function standingOf(skill: GridSkill, goal: string | null, isAsked: boolean): Standing {
  if (skill.ladder.length === 0) return 'no-levels';
  if (!isAsked) return 'outside';
  if (goal === null) return 'reached';
  return leftTo(skill.levels, goal) > 0 ? 'open' : 'reached';
}

/** What the levels of a skill say of its row. */
type RowRest = Pick<GridRow, 'standing' | 'left' | 'cells' | 'hasGap'>;

/** What a row is made of besides its skill. */
interface RowGround {
  columnCount: number;
  /** The skill's columns; null for a ladder of its own. */
  places: number[] | null;
  goal: string | null;
  /** True for the goal of a stage. */
  isTarget: boolean;
  /** False when a stage is chosen that does not ask for the skill. */
  isAsked: boolean;
  marksUnproved: boolean;
}

function restOf(skill: GridSkill, ground: RowGround): RowRest {
  const { columnCount, places, goal, isAsked, marksUnproved } = ground;
  const standing = standingOf(skill, goal, isAsked);
  const cells = new Array<GridCell | null>(columnCount).fill(null);
  const targetForm = ground.isTarget && goal !== null ? labelForm(goal) : null;
  skill.levels.forEach((level, at) => {
    const { label, line, count, required, supporting, petProjects, isReached, hasGap } = level;
    const isUnproved = marksUnproved && level.isUnproved;
    const isTarget = labelForm(label) === targetForm;
    const heat = heatOf(count);
    const counts = { count, required, supporting, petProjects };
    cells[places?.[at] ?? at] = { label, line, ...counts, isReached, hasGap, isUnproved, heat, isTarget };
  });
  return {
    standing,
    left: standing === 'open' && goal !== null ? leftTo(skill.levels, goal) : 0,
    cells,
    hasGap: skill.levels.some((each) => each.hasGap),
  };
}

/** The row of a skill. What takes its levels to say is worked out when it is first asked for. */
class SkillRow implements GridRow {
  private made: RowRest | null = null;

  constructor(
    private readonly skill: GridSkill,
    private readonly ground: RowGround,
  ) {}

  get path(): string {
    return this.skill.path;
  }

  get name(): string {
    return this.skill.name;
  }

  get tags(): string[] {
    return this.skill.tags;
  }

  get level(): string | null {
    return this.skill.level;
  }

  get goal(): string | null {
    return this.ground.goal;
  }

  get hasLevels(): boolean {
    return this.skill.ladder.length > 0;
  }

  get hasOwnLadder(): boolean {
    return this.ground.places === null;
  }

  get petProjects(): Count {
    return this.skill.petProjects;
  }

  get businessValue(): Count {
    return this.skill.businessValue;
  }

  get evidence(): Evidence[] {
    return this.skill.evidence;
  }

  get lastOn(): string | null {
    return this.skill.lastOn;
  }

  get standing(): Standing {
    return this.rest.standing;
  }

  get left(): number {
    return this.rest.left;
  }

  get cells(): (GridCell | null)[] {
    return this.rest.cells;
  }

  get hasGap(): boolean {
    return this.rest.hasGap;
  }

  private get rest(): RowRest {
    return (this.made ??= restOf(this.skill, this.ground));
  }
}

/** A skill that a stage names and that has no levels yet, or no note. */
function emptyRow({ path, name, level }: GridTarget, columnCount: number): GridRow {
  return {
    path,
    name,
    tags: [],
    level: null,
    goal: level,
    standing: path === null ? 'no-note' : 'no-levels',
    left: 0,
    cells: new Array<GridCell | null>(columnCount).fill(null),
    hasLevels: false,
    hasOwnLadder: false,
    hasGap: false,
    petProjects: nothing,
    businessValue: nothing,
    evidence: [],
    lastOn: null,
  };
}

/**
 * The table of all skills, with the targets of the chosen stage or, without one (null), the next levels. Levels without
 * evidence are marked unless `marksUnproved` is false.
 */
export function buildGrid(skills: GridSkill[], targets: GridTarget[] | null, marksUnproved = true): Grid {
  const { labels, placesOf } = buildColumns(skills.map(({ ladder }) => ladder));
  const columnCount = labels.length;
  const asked =
    targets && new Map(targets.flatMap((each) => (each.path === null ? [] : [[each.path, each]])));
  const known = new Set(targets && skills.map(({ path }) => path));
  const rowOf = (skill: GridSkill): GridRow => {
    const target = asked?.get(skill.path);
    return new SkillRow(skill, {
      columnCount,
      places: placesOf(skill.ladder),
      goal: asked ? (target?.level ?? null) : skill.nextLevel,
      isTarget: asked !== null,
      isAsked: asked === null || target !== undefined,
      marksUnproved,
    });
  };
  const others = (targets ?? []).filter(({ path }) => path === null || !known.has(path));
  return {
    columns: labels,
    rows: [...skills.map(rowOf), ...others.map((each) => emptyRow(each, columnCount))],
  };
}
