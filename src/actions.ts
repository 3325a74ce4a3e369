/** What a person may do, once each: the panel, the palette and the ribbon all call these. */
import type { PaneType } from 'obsidian';
import type { ItemAddress, ItemState } from './core/matrix/schema';

/** Why a tick was not written; the panel shows it at the item, with Retry. */
export interface WriteFault {
  reason: string;
}

/** Everything the views may ask for. `pane` is what `Keymap.isModEvent` says of the click or key. */
export interface Actions {
  /** Appends one line to the log (nothing when it is already so). Resolves to null, or to the fault. */
  setItemState(address: ItemAddress, state: ItemState): Promise<WriteFault | null>;
  /** Opens a note, at a 1-based line when one is given. */
  openNote(path: string, line: number | null, pane: PaneType | boolean): Promise<void>;
  /** Opens what a wikilink names; a missing note is created only by `createNote`. */
  openLink(linkPath: string, sourcePath: string, pane: PaneType | boolean): Promise<void>;
  createNote(linkPath: string, sourcePath: string): Promise<void>;
  /** Opens an http(s) address in the browser; any other scheme is refused. */
  openUrl(url: string): void;
  openLog(line: number | null): Promise<void>;
  openPanel(): Promise<void>;
  chooseSkill(): void;
  generateSummary(): Promise<void>;
  /** Adds the note to what is never taken for a skill (a setting, not a change of the note). */
  ignoreNote(path: string): Promise<void>;
  /** Shows the notes that bear a tag, in the core search. */
  searchTag(tag: string): void;
}
