/** What the summary is made of. */
import type { Application } from '../../skill/schema';
import type { NextStep } from '../stage/next-steps';
import type { SkillStanding, Standings } from '../schema';
import type { StageProgress } from '../stage/stage';
import type { SummarySection, SummaryWords } from './summary-words';

export interface SummaryParts {
  /** The skills of `skillsInSummary`; what the log speaks of has its text. */
  now: Pick<Standings, 'skills'>;
  /** The same skills at the end of the day before `since`; those in which nothing has changed since may be missing. */
  before: Pick<Standings, 'skills'>;
  /** What a note says of its applications, by its path; asked for skills that are used at work. */
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
