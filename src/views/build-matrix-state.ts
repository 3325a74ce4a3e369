/** Builds what the matrix shows from all skills and the chosen stage. Knows no Obsidian and no words of the screen. */
import { addDays } from '../core/assessment/date';
import type { Evidence } from '../core/assessment/schema';
import {
  buildGrowth,
  buildRadar,
  buildWeeks,
  chartSkillOf,
  type ChartSkill,
} from '../core/matrix/history/charts';
import { buildGrid, type GridLevel, type GridSkill, type GridTarget } from '../core/matrix/grid/grid';
import { gridSkillOf } from '../core/matrix/grid/grid-skill';
import type { SkillChange } from '../core/matrix/history/changes';
import type { NextStep } from '../core/matrix/stage/next-steps';
import { dueTicks, standingTicks, type StandingTick } from '../core/matrix/history/review';
import type { Period } from '../core/matrix/history/timeline';
import { buildLostNotes } from '../core/matrix/guard/lost-notes';
import type { SkillRecord } from '../core/matrix/record/record';
import type { Count, SkillStanding, UnattachedTick } from '../core/matrix/schema';
import type { StageProgress } from '../core/matrix/stage/stage';
import type { MatrixFigures, MatrixState, StageChoice } from './matrix-state';

/** What the matrix asks of the vault. */
export interface MatrixSource {
  /** Each skill with levels, as `take` takes it. */
  skills(): TakenSkill[];
  /** Null once all notes are read. */
  reading(): { done: number; total: number } | null;
  stages(): StageProgress<SkillStanding>[];
  /** Path of the chosen stage's note; null without one. */
  chosenStage(): string | null;
  /** What to do next for the chosen stage; none while its notes are being read. */
  nextSteps(): NextStep[];
  /** After so many days a tick is due for a review; 0: never. */
  staleAfterDays(): number;
  /** True when levels reached without evidence are marked. */
  marksUnproved(): boolean;
  /** What changed from the beginning of one day to the end of another. */
  changes(period: Period): SkillChange[];
  /** Ticks whose link means no skill. */
  strays(): UnattachedTick[];
  /** The past day whose ticks these are; null for now. */
  day: string | null;
  today(): string;
}

/** Charts look back this far: a quarter on the radar, half a year of weeks, a year of months. */
const [quarter, weeks, months] = [91, 26, 12];
const shownSteps = 3;

/** What table and charts need of one skill. */
export interface TakenSkill {
  readonly grid: GridSkill;
  readonly chart: ChartSkill;
  readonly ticks: StandingTick[];
}

/**
 * Takes it from the figures of a skill, and from where the person stands in it only once that is asked for. Also the
 * skill of the table itself, so that ten thousand of them are ten thousand small values.
 */
export class LazySkill implements TakenSkill, GridSkill {
  private made: TakenSkill | null = null;

  constructor(
    private readonly record: SkillRecord,
    private readonly standing: (record: SkillRecord) => SkillStanding,
  ) {}

  get path(): string {
    return this.record.path;
  }

  get name(): string {
    return this.record.name;
  }

  get tags(): string[] {
    return this.record.tags;
  }

  get level(): string | null {
    return this.record.level;
  }

  get nextLevel(): string | null {
    return this.record.nextLevel;
  }

  get ladder(): readonly string[] {
    return this.record.ladder;
  }

  get petProjects(): Count {
    return this.record.petProjects;
  }

  get businessValue(): Count {
    return this.record.businessValue;
  }

  get levels(): GridLevel[] {
    return this.whole.grid.levels;
  }

  get evidence(): Evidence[] {
    return this.whole.grid.evidence;
  }

  get lastOn(): string | null {
    return this.whole.grid.lastOn;
  }

  get grid(): GridSkill {
    return this;
  }

  get chart(): ChartSkill {
    return this.whole.chart;
  }

  get ticks(): StandingTick[] {
    return this.whole.ticks;
  }

  private get whole(): TakenSkill {
    if (this.made) return this.made;
    const skill = this.standing(this.record);
    return (this.made = {
      grid: gridSkillOf(skill),
      chart: chartSkillOf(skill),
      ticks: standingTicks(skill),
    });
  }
}

type Stage = StageProgress<SkillStanding>;

const choiceOf = ({ note: { path, name } }: Stage): StageChoice => ({ path, name });

function targetsOf(stage: Stage | null): GridTarget[] | null {
  return (
    stage && stage.skills.map(({ path, name, target }) => ({ path, name, level: target?.label ?? null }))
  );
}

/** Names of the stages by the skills that they ask for. */
function namesByPath(stages: Stage[]): Map<string, string[]> {
  const names = new Map<string, string[]>();
  for (const { note, skills } of stages)
    for (const { path } of skills)
      if (path !== null) names.set(path, [...(names.get(path) ?? []), note.name]);
  return names;
}

/** The state for what is known now; `candidates` are notes that may be chosen as stages besides the known ones. */
export function buildMatrixState(source: MatrixSource, candidates: StageChoice[]): MatrixState {
  const stages = source.stages();
  const chosen = source.chosenStage();
  const stage = stages.find(({ note }) => note.path === chosen) ?? null;
  const names = namesByPath(stages);
  const choices = [...stages.map(choiceOf), ...candidates];
  const marksUnproved = source.marksUnproved();
  return {
    day: source.day,
    reading: source.reading(),
    marksUnproved,
    grid: buildGrid(
      source.skills().map(({ grid }) => grid),
      targetsOf(stage),
      marksUnproved,
    ),
    stage,
    stages: choices.filter(({ path }, at) => choices.findIndex((each) => each.path === path) === at),
    steps: stage ? source.nextSteps().slice(0, shownSteps) : [],
    changes: (period) => source.changes(period),
    // While notes are still being read, theirs may only be late.
    lostNotes: source.reading() ? [] : buildLostNotes(source.strays()),
    stagesOf: (path) => (path === null ? [] : (names.get(path) ?? [])),
  };
}

/** What takes all skills to say: the charts and the review. `breathe` is awaited between them. */
export async function buildMatrixFigures(
  skills: TakenSkill[],
  { stage }: Pick<MatrixState, 'stage'>,
  { today, staleAfterDays }: Pick<MatrixSource, 'today' | 'staleAfterDays'>,
  breathe: () => Promise<void>,
): Promise<MatrixFigures> {
  const day = today();
  const before = addDays(day, -quarter);
  const charts = skills.map(({ chart }) => chart);
  const radar = buildRadar(charts, targetsOf(stage), before);
  await breathe();
  const ticks = buildWeeks(charts, day, weeks);
  await breathe();
  const growth = buildGrowth(charts, day, months);
  await breathe();
  const standing = skills.flatMap((skill) => skill.ticks);
  const review = dueTicks(standing, day, staleAfterDays());
  return { charts: { radar, weeks: ticks, growth, before }, review };
}
