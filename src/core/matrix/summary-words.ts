/** Every word of the progress summary, in one language. The languages are in `i18n`. */
export interface SummaryWords {
  /** `22 November 2026`. */
  fullDate: (date: string) => string;
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
  criteriaTicked: (n: number) => string;
  keySkillsTicked: (n: number) => string;
  projectsDone: (n: number) => string;
  projectsStarted: (n: number) => string;
  appliedAtWork: (n: number) => string;
  ticksWithdrawn: (n: number) => string;
  skills: string;
  untagged: string;
  columns: { category: string; skill: string; now: string; next: string; criteria: string; projects: string };
  noLevel: string;
  /** In a table, where there is nothing to count or no further level. */
  none: string;
  count: (done: number, total: number) => string;
  finished: string;
  notStarted: string;
  totals: string;
  totalColumns: { level: string; skills: string };
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
  nextSteps: string;
  nothingOpen: string;
  moreNotStarted: (n: number) => string;
  quote: (text: string) => string;
  closing: string;
}
