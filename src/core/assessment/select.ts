/** Chooses which of the vault's logs are mine, and which one of them new lines go to. */
import type { AssessmentLog } from './schema';

export interface ChosenLogs {
  /** The one that is written to first, then its conflict copies by path. */
  mine: AssessmentLog[];
  /** Path of the log that is written to; null when I have none yet. */
  target: string | null;
  others: AssessmentLog[];
}

/** `person` null: the logs that name nobody. `path`: where a new log would be made. */
export function chooseLogs(logs: AssessmentLog[], mine: { person: string | null; path: string }): ChosenLogs {
  throw new Error(`being written ${logs.length} ${mine.path}`);
}
