/** Renders the progress summary as Markdown: the text between the markers of the summary note. */
import type { SkillMatrix } from './schema';

/** Every word of the summary, in one language; i18n has them. */
export interface SummaryWords {
  /** `22 November 2026`. */
  fullDate(date: string): string;
}

export interface SummaryParts {
  now: SkillMatrix;
  /** The matrix until the day before `since`: `buildMatrix({ …, until: addDays(since, -1) })`. */
  before: SkillMatrix;
  /** `YYYY-MM-DD`. */
  since: string;
  today: string;
  words: SummaryWords;
  /** A Markdown link to a note from the summary note: `renderSkillLink(path, summaryPath, resolve)`; null gives the bare name. */
  linkTo(path: string): string | null;
}

export function renderSummary(_parts: SummaryParts): string {
  throw new Error('being written');
}
