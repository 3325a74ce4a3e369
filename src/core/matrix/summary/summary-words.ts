/** Every word of the progress summary, in one language. The languages are in `i18n`. */
import type { ReasonWords } from '../stage/step-words';

/** The parts of the summary that a setting can switch off, in their order. */
export const summarySections = ['table', 'businessValue', 'steps', 'check', 'changes', 'chart'] as const;

export type SummarySection = (typeof summarySections)[number];

export interface SummaryWords {
  /** `22 November 2026`, and `9 Nov` for a cell. */
  fullDate: (date: string) => string;
  shortDate: (date: string, today: string) => string;
  /** First sentence; the date is in full. */
  asOf: (date: string) => string;
  since: (date: string) => string;
  nothingChanged: string;
  noSkills: string;
  /** `A, B and C`. */
  list: (parts: string[]) => string;
  /** `Docker and Bash — Middle`. */
  levelReachedBy: (skills: string, level: string) => string;
  newLevels: (n: number) => string;
  /** `[[Go]] — no longer Middle`. */
  levelLostBy: (skills: string, level: string) => string;
  lostLevels: (n: number) => string;
  criteriaTicked: (n: number) => string;
  keySkillsTicked: (n: number) => string;
  projectsDone: (n: number) => string;
  projectsStarted: (n: number) => string;
  appliedAtWork: (n: number) => string;
  ticksWithdrawn: (n: number) => string;
  /** Last sentence of the first paragraph; the stage is a link. */
  stageReady: (stage: string, done: number, total: number) => string;
  /** `4 of 9 skills`. */
  readySkills: (done: number, total: number) => string;
  otherStages: string;
  untagged: string;
  columns: {
    category: string;
    skill: string;
    now: string;
    target: string;
    next: string;
    toTarget: string;
    toNext: string;
    evidence: string;
  };
  noLevel: string;
  outside: string;
  reached: string;
  allReached: string;
  criteria: (n: number) => string;
  /** In a table, where there is nothing to say. */
  none: string;
  noEvidence: string;
  /** `and 3 more`. */
  more: (n: number) => string;
  unchanged: string;
  finished: string;
  notStarted: (n: number) => string;
  benefits: string;
  unproved: string;
  nextSteps: string;
  rule: string;
  nothingOpen: string;
  reasons: ReasonWords;
  toCheck: string;
  gapIn: (skill: string, above: string, below: string) => string;
  staleFor: string;
  days: (n: number) => string;
  withoutNote: string;
  withoutLevels: string;
  unprovedLevels: string;
  changes: {
    reached: string;
    lost: string;
    criteria: string;
    keySkills: string;
    projectsDone: string;
    projectsStarted: string;
    atWork: string;
    withdrawn: string;
  };
  chart: { title: string; axis: string };
  quote: (text: string) => string;
  closing: string;
}
