/** What a person may do about ticks that have stood for long: say once more that they still hold. */
import { Notice } from 'obsidian';
import { itemsOf } from './core/matrix/changes';
import type { ItemAddress } from './core/matrix/schema';
import type { Words } from './i18n/en';
import type { AssessmentLogNote } from './vault/assessment-log';
import type { SkillBook } from './vault/skill-book';

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
}

/** What they work with. */
export interface ReviewParts {
  words: Words;
  book: SkillBook;
  /** Reads a note, so that the book has all that it says. */
  open: (path: string) => Promise<void>;
  log: AssessmentLogNote;
}

export function createReviewActions({ words, book, open, log }: ReviewParts): ReviewActions {
  const confirmItem = async (address: ItemAddress): Promise<boolean> => {
    const fault = await log.confirm(address);
    if (fault !== null) new Notice(fault);
    return fault === null;
  };

  return {
    confirmItem,

    async confirmPlace({ path, at, text }) {
      await open(path);
      const skill = book.skillAt(path);
      const item = skill && itemsOf(skill)[at];
      if (item?.text === text) return confirmItem(item.address);
      new Notice(words.notices.tickFaults['item-gone']());
      return false;
    },
  };
}
