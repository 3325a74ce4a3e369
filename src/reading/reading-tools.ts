/** What the boxes of the reading view are handed: what they show, where they stand and what a tick starts. */
import type { ItemAddress, ItemState, SkillProgress } from '../core/matrix/schema';
import type { ItemPlaces } from '../core/skill/item-places';
import type { Words } from '../i18n/en';

/**
 * Where a rendered section stands. `live`: in the reading view of its own note. `static`: in an embed, a preview or a
 * print, where boxes are shown and cannot be ticked. `none`: in the editor, where nothing is drawn.
 */
export type SectionPlace = 'live' | 'static' | 'none';

export interface ReadingTools {
  words: Words;
  locale: string;
  /** The setting. */
  isOn(): boolean;
  placeOf(el: HTMLElement, path: string): SectionPlace;
  placesIn(path: string, text: string): ItemPlaces | null;
  /** Reads a note, so that all that it says is known. */
  open(path: string): Promise<void>;
  /** True for any skill with levels, read whole or not. */
  isSkill(path: string): boolean;
  /** Null when the note is no skill with levels, or is not open. */
  skillAt(path: string): SkillProgress | null;
  /** Calls back when the log, a note or a setting has changed; returns how to stop that. */
  onChange(listener: () => void): () => void;
  /** Resolves when the tick is in the log, or has been refused and the person told why. */
  setItemState(address: ItemAddress, state: ItemState): Promise<void>;
}
