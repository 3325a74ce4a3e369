/** What the matrix view can show, as plain values: `build-matrix-state.ts` builds one, `matrix.tsx` draws it. */
import type { DayFigure, RadarAxis } from '../core/matrix/history/charts';
import type { Grid } from '../core/matrix/grid/grid';
import type { SkillChange } from '../core/matrix/history/changes';
import type { LostNote } from '../core/matrix/guard/lost-notes';
import type { NextStep } from '../core/matrix/stage/next-steps';
import type { DueTick } from '../core/matrix/history/review';
import type { Period } from '../core/matrix/history/timeline';
import type { SkillStanding } from '../core/matrix/schema';
import type { StageProgress } from '../core/matrix/stage/stage';

/** A note that can be chosen as stage. */
export interface StageChoice {
  path: string;
  name: string;
}

export interface MatrixCharts {
  radar: RadarAxis[];
  /** Ticks of each of the last weeks. */
  weeks: DayFigure[];
  /** Levels reached by the first day of each of the last months. */
  growth: DayFigure[];
  /** The earlier day of the radar. */
  before: string;
}

/** What takes all skills to say, and is worked out behind the table. */
export interface MatrixFigures {
  charts: MatrixCharts;
  /** What has not been confirmed for long. */
  review: DueTick[];
}

export interface MatrixState {
  /** The past day whose ticks are shown; null for now. */
  day: string | null;
  /** How much is read so far; null when all is. */
  reading: { done: number; total: number } | null;
  grid: Grid;
  /** True when levels reached without evidence are marked. */
  marksUnproved: boolean;
  /** The chosen stage; null without one. */
  stage: StageProgress<SkillStanding> | null;
  stages: StageChoice[];
  /** The first steps towards the stage, or towards the next levels. */
  steps: NextStep[];
  /** What changed in a period; worked out when asked. */
  changes: (period: Period) => SkillChange[];
  lostNotes: LostNote[];
  /** Names of the stages that ask for a skill. */
  stagesOf: (path: string | null) => string[];
}

/** Where exports go. Both tell the person how it went, and never replace a file. */
export interface ExportFiles {
  copy(text: string): Promise<void>;
  /** `name` is that of the file without its extension; `make` gives the content: a text or bytes. */
  save(name: string, extension: string, make: () => string | Promise<string | ArrayBuffer>): Promise<void>;
}
