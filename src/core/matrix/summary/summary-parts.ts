/** What the summary is made of. */
import type { Application } from '../../skill/schema';
import type { NextStep } from '../stage/next-steps';
import type { SkillChange } from '../history/changes';
import type { SkillStanding, SkillTotals } from '../schema';
import type { StageProgress } from '../stage/stage';
import type { SummarySection, SummaryWords } from './summary-words';

export interface SummaryParts {
  /** Those of `skillsInSummary`, by path. */
  skills: readonly SkillTotals[];
  /** What changed in them since; what the log speaks of has its text. */
  changes: readonly SkillChange[];
  /** Those that are used at work. */
  atWork: readonly SkillStanding[];
  /** What a note says of its applications, by its path. */
  applicationsOf: (path: string) => readonly Application[];
  /** `YYYY-MM-DD`. */
  since: string;
  today: string;
  /** Of the whole vault. */
  skillCount: number;
  /** The stage that the person is heading for, and how far the others are. */
  stage: StageProgress<SkillStanding> | null;
  otherStages: readonly StageProgress<SkillStanding>[];
  /** In order; the first `shownSteps` are shown. */
  steps: readonly NextStep[];
  /** 0: nothing is stale. */
  staleAfterDays: number;
  /** Names reached levels that nothing proves. */
  markUnproved: boolean;
  without: ReadonlySet<SummarySection>;
  words: SummaryWords;
  /** A Markdown link to a note from the summary note: `renderSkillLink(path, summaryPath, resolve)`. */
  linkTo: (path: string) => string | null;
}
