/** What a person may do about the summary: have it written, and read it. */
import { Notice, type App } from 'obsidian';
import type { Words } from '../i18n/en';
import { noteNameOf } from '../core/vault-path';
import { ProgressNotice, waitAloud } from '../vault/progress-notice';
import type { SkillIndex } from '../vault/skills/skill-index';
import type { SettingsStore } from '../vault/settings-store';
import type { SkillBook } from '../vault/skills/skill-book';
import type { StageNotes } from '../vault/stage-notes';
import { lastSummaryOn } from '../vault/last-summary';
import { writeSummary, type SummaryWish } from '../vault/summary-note';

/** So many notes that could not be read are named. */
const mostNamed = 5;

/** Days from which to choose. */
export interface SinceOffers {
  today: string;
  /** Of the last summary; null when there is none of an earlier day. */
  last: string | null;
}

/** The actions on the summary. */
export interface SummaryActions {
  /** Since a month ago. */
  generateSummary(): Promise<void>;
  /** Asks since which day, and offers the last summary's. */
  generateSummarySince(): void;
  /** Writes the summary and opens nothing. Resolves to its path, or to the sentence that says why not. */
  summarize(wish?: SummaryWish): Promise<{ path: string } | { refusal: string }>;
}

/** What they work with. */
export interface SummaryActionParts {
  app: App;
  words: Words;
  book: SkillBook;
  /** Reads a note, so that the book has all that it says. */
  open: (path: string) => Promise<void>;
  /** Reads all notes. */
  index: Pick<SkillIndex, 'whenReady' | 'progress' | 'texts'>;
  settings: SettingsStore;
  stages: StageNotes;
  /** With `.md`. */
  summaryPath: () => string;
  today: () => string;
  openNote: (path: string) => Promise<void>;
  /** Lets a person choose a day and calls `choose` with it. */
  pickSince: (offers: SinceOffers, choose: (since: string) => void) => void;
}

export function createSummaryActions(parts: SummaryActionParts): SummaryActions {
  const { app, words, book, open, index, settings, stages, summaryPath: path, today } = parts;
  const summarize: SummaryActions['summarize'] = async (wish) => {
    await waitAloud(index.whenReady(), () => {
      const { done, total, stuck } = index.progress();
      return words.notices.readingProgress(done, total, stuck && noteNameOf(stuck));
    });
    const notice = new ProgressNotice(words.notices.summaryProgress);
    const { progressed } = notice;
    const source = { book, open, progressed };
    const asked = { ...source, stages, settings, words, path, today, ...(wish && { wish }) };
    return writeSummary(app, asked).finally(() => notice.end());
  };
  const generate = async (since?: string): Promise<void> => {
    const written = await summarize({ since });
    if ('refusal' in written) return void new Notice(written.refusal);
    await parts.openNote(written.path);
    const unread = index.texts.missingPaths().map(noteNameOf);
    const { notesUnread } = words.notices;
    if (unread.length > 0)
      new Notice(notesUnread(unread.slice(0, mostNamed).join(', '), Math.max(0, unread.length - mostNamed)));
  };

  return {
    summarize,

    generateSummary: () => generate(),

    generateSummarySince() {
      const offers = { today: today(), last: lastSummaryOn(app, path(), today()) };
      parts.pickSince(offers, (since) => void generate(since));
    },
  };
}
