/** What the summary is made of. */
import type { NextStep } from './next-steps';
import type { SkillMatrix, SkillStanding } from './schema';
import type { StageProgress } from './stage';
import type { SummarySection, SummaryWords } from './summary-words';

export interface SummaryParts {
  /** The skills of `skillsInSummary`. */
  now: SkillMatrix;
  /** The matrix until the day before `since`: `buildMatrix({ …, until: addDays(since, -1) })`. */
  before: SkillMatrix;
  /** `YYYY-MM-DD`. */
  since: string;
  today: string;
  /** Of the whole vault. */
  skillCount: number;
  /** The stage that the person is heading for, and how far the others are. */
  stage: StageProgress | null;
  otherStages: readonly StageProgress<SkillStanding>[];
  /** All steps in order; the first three are shown. */
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
