/** What the panel can show, as plain values: `panel-view.ts` builds one, `panel.tsx` draws it. */
import type { SkillNote } from '../core/skill/schema';
import type { ItemAddress, ItemState, SkillProgress } from '../core/matrix/schema';
import type { LogStatus } from '../core/matrix/guard/log-status';
import type { Reason } from '../core/skill/reason';

/** A skill named in the note's relations or technologies, and what the vault knows of it. */
export interface RelatedSkill {
  label: string;
  /** Link path as written; plain text is taken for the name of a note. */
  target: string;
  /** Path of the note it resolves to; null: no such note. */
  path: string | null;
  /** True when that note is a skill note. */
  isSkill: boolean;
  /** Level reached there; null when none. */
  level: string | null;
  /** The relation's interaction, or the title of the project that uses it. */
  interaction: string | null;
  project: string | null;
  line: number;
}

export type PanelState =
  /**
   * `path`: the note that is read. `isEmpty`: all notes are read, and none of them is a skill. `isPinned`: what was a
   * pinned skill is none now.
   */
  | { kind: 'no-note'; isEmpty?: boolean }
  | { kind: 'indexing'; path?: string; done: number; total: number; isPinned?: boolean }
  | { kind: 'not-skill'; path: string; name: string; reason: Reason; isEmpty?: boolean; isPinned?: boolean }
  | { kind: 'unreadable'; path: string; name: string; isPinned?: boolean }
  | { kind: 'stage'; path: string; name: string; isPinned?: boolean }
  | { kind: 'no-levels'; path: string; name: string; note: SkillNote | null; isPinned?: boolean }
  | SkillState;

/** A skill with levels, and what stands in the way of its ticks. */
export interface SkillState {
  kind: 'skill';
  skill: SkillProgress;
  related: RelatedSkill[];
  isPinned: boolean;
  pending: PendingTick[];
  log: LogStatus;
  /** Labels of the levels that are reached and that nothing proves; none where they are not to be marked. */
  unproved: string[];
}

/** A tick that is wanted and that the log has refused. */
export interface PendingTick {
  address: ItemAddress;
  to: ItemState;
  reason: string;
}

/** What a component needs of Obsidian, so that drawing stays free of it. */
export interface DrawingHost {
  /** Draws a Lucide icon into the element. */
  setIcon(element: HTMLElement, id: string): void;
  /** Shows a menu; with a link, the app's own entries for links follow. */
  showMenu(event: MouseEvent | KeyboardEvent, entries: MenuEntry[], link?: NoteLink): void;
  /** Offers the page preview of a link under the pointer. */
  hoverLink(event: MouseEvent, target: HTMLElement, link: NoteLink): void;
  /** Lets a link be dropped where text goes: as a link, in the vault's own form. */
  dragLink(event: DragEvent, link: NoteLink): void;
  /** What `Keymap.isModEvent` says: where a click or key wants its note opened. */
  paneOf(event: MouseEvent | KeyboardEvent): 'tab' | 'split' | 'window' | boolean;
  /** True when a link path resolves to a note. */
  isResolved(linkPath: string, sourcePath: string): boolean;
  /** A place on this device for what the panel remembers. */
  memory: { load(): unknown; save(value: unknown): void };
  /** Locale of dates and numbers, e.g. `ru`. */
  locale: string;
  /** Today's local date, `YYYY-MM-DD`. */
  today(): string;
}

/** The same for the panel, which can be pinned. */
export interface PanelHost extends DrawingHost {
  setPinned(isPinned: boolean): void;
  /** Tries once more to read the note that is shown. */
  readAgain(path: string): void;
  /** Path of the skill that this panel showed last; null when it showed none. */
  lastSkill(): string | null;
  /** Shows that skill and keeps it. */
  pinLast(): void;
}

/** A link to a note, and the note that it is seen from. */
export interface NoteLink {
  linkPath: string;
  sourcePath: string;
}

export interface MenuEntry {
  title: string;
  icon: string;
  /** Entries of one section stand together. */
  section?: string;
  isChecked?: boolean;
  isDisabled?: boolean;
  run(): void;
}
