/** What a person may do about ticks that have stood for long: say once more that they still hold. */
import { Notice, type App, type PaneType } from 'obsidian';
import { itemsOf } from '../core/matrix/items';
import { dueTicks, standingTicks } from '../core/matrix/history/review';
import type { ItemAddress, ItemProgress } from '../core/matrix/schema';
import type { Words } from '../i18n/en';
import type { AssessmentLogNote } from '../vault/log/assessment-log';
import type { SettingsStore } from '../vault/settings-store';
import { showNote, showTab } from '../vault/show-note';
import type { SkillBook } from '../vault/skills/skill-book';

/** Names an item of a note that is not open: by its place among all items of the skill, and by its text. */
export interface ItemPlace {
  path: string;
  at: number;
  text: string;
}

/** The actions on what has not been confirmed for long. */
export interface ReviewActions {
  /** Appends one more `[x]` for a tick that stands; nothing when it was confirmed today. False when that failed. */
  confirmItem(address: ItemAddress): Promise<boolean>;
  /** The same for an item of any note; one that has moved or changed meanwhile is left alone, and that is told. */
  confirmPlace(place: ItemPlace): Promise<boolean>;
  /** Opens the line of an item. */
  openPlace(place: ItemPlace, pane: PaneType | boolean): Promise<void>;
  /** Opens the matrix with what waits for a review; says so when nothing does. */
  openReview(): Promise<void>;
}

/** What they work with. */
export interface ReviewParts {
  app: App;
  words: Words;
  book: SkillBook;
  /** Reads a note, so that the book has all that it says. */
  open: (path: string) => Promise<void>;
  log: AssessmentLogNote;
  settings: SettingsStore;
  today: () => string;
  /** The view type of the matrix. */
  matrixType: string;
}

export function createReviewActions(parts: ReviewParts): ReviewActions {
  const { app, words, book, log, settings, today } = parts;

  const confirmItem = async (address: ItemAddress): Promise<boolean> => {
    const fault = await log.confirm(address);
    if (fault !== null) new Notice(fault);
    return fault === null;
  };

  const itemAt = async ({ path, at, text }: ItemPlace): Promise<ItemProgress | null> => {
    await parts.open(path);
    const skill = book.skillAt(path);
    const item = skill && itemsOf(skill)[at];
    if (item?.text === text) return item;
    new Notice(words.notices.tickFaults['item-gone']());
    return null;
  };

  return {
    confirmItem,

    async confirmPlace(place) {
      const item = await itemAt(place);
      return item !== null && confirmItem(item.address);
    },

    async openPlace(place, pane) {
      const item = await itemAt(place);
      const file = app.vault.getFileByPath(place.path);
      if (item && file) await showNote(app, file, item.line, pane);
    },

    async openReview() {
      const ticks = book.standings().skills.flatMap(standingTicks);
      if (dueTicks(ticks, today(), settings.current.staleAfterDays).length === 0)
        return void new Notice(words.review.nothing);
      (await showTab(app, parts.matrixType)).setEphemeralState({ review: true });
    },
  };
}
