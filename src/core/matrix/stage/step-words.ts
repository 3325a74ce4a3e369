/** Says the reason of a step in the words that are given. Knows no language. */
import type { StepReason } from './next-steps';

export interface ReasonWords {
  lastCriterion: string;
  closesGap: string;
  projectStarted: (project: string) => string;
  projectReady: (project: string) => string;
  usedAtWork: (application: string) => string;
  namedBy: (skills: string) => string;
  farthest: (criteria: number) => string;
  stale: (days: number) => string;
}

/** How a text of a note and the note at a path are written where the reason is to stand. */
export interface ReasonPlace {
  text: (text: string) => string;
  note: (path: string) => string;
}

/** One reason, without a capital and a full stop. */
export function renderReason(reason: StepReason, words: ReasonWords, { text, note }: ReasonPlace): string {
  switch (reason.kind) {
    case 'lastCriterion':
    case 'closesGap':
      return words[reason.kind];
    case 'projectStarted':
    case 'projectReady':
      return words[reason.kind](text(reason.project));
    case 'usedAtWork':
      return words.usedAtWork(text(reason.application));
    case 'namedBy':
      return words.namedBy(reason.skills.map(note).join(', '));
    case 'farthest':
      return words.farthest(reason.criteria);
    case 'stale':
      return words.stale(reason.days);
  }
}
