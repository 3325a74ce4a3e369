/** A career stage as a value: the list of skills that a note names as a goal. Which notes there are is not known here. */

/** One link to a skill in an item of the stage note: `- [ ] [[Python]] Senior`. */
export interface StageLink {
  /** Link path as written, without heading: `Skills/Python`. */
  target: string;
  /** What a reader sees: the alias, else the target. */
  label: string;
  /** What may name the level, nearest first: `Senior` beside the link or before it, `Levels` of `[[Python#Levels]]`. */
  words: string[];
  /** 1-based. */
  line: number;
}

/** One item of the stage note's lists. Its box is the person's own, and only read. */
export interface StageItem {
  /** Visible text on one line, without the box. */
  text: string;
  /** The heading above; null when there is none. */
  heading: string | null;
  /** What its box says; null for an item without one. */
  isChecked: boolean | null;
  links: StageLink[];
  /** 1-based. */
  line: number;
}

export interface StageNote {
  path: string;
  name: string;
  /** The property `skill-level` as text; null without one. */
  level: string | null;
  items: StageItem[];
}
