/** What a person may do about the summary: have it written, and read it. */
import { Notice, type App } from 'obsidian';
import type { Words } from './i18n/en';
import type { SettingsStore } from './vault/settings-store';
import type { SkillBook } from './vault/skill-book';
import type { StageNotes } from './vault/stage-notes';
import { writeSummary } from './vault/summary-note';

/** The actions on the summary. */
export interface SummaryActions {
  generateSummary(): Promise<void>;
  /** Writes the summary and opens nothing. Resolves to its path, or to the sentence that says why not. */
  summarize(): Promise<{ path: string } | { refusal: string }>;
}

/** What they work with. */
export interface SummaryActionParts {
  app: App;
  words: Words;
  book: SkillBook;
  /** Reads a note, so that the book has all that it says. */
  open: (path: string) => Promise<void>;
  settings: SettingsStore;
  stages: StageNotes;
  /** With `.md`. */
  summaryPath: () => string;
  today: () => string;
  openNote: (path: string) => Promise<void>;
}

export function createSummaryActions(parts: SummaryActionParts): SummaryActions {
  const { app, words, book, open, settings, stages, summaryPath: path, today } = parts;
  const summarize: SummaryActions['summarize'] = () =>
    writeSummary(app, { book, open, stages, settings, words, path, today });

  return {
    summarize,

    async generateSummary() {
      const written = await summarize();
      if ('refusal' in written) new Notice(written.refusal);
      else await parts.openNote(written.path);
    },
  };
}
