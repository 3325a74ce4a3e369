/** The assessment as values: what the log's lines say, as text. Skills and criteria are matched in `matrix/build`. */

/** What one line says of its item. */
export type EventState = 'ticked' | 'started' | 'withdrawn';

/** A link that proves an item, as written in its slot. */
export interface Evidence {
  /** What a reader sees: the alias, else the target. */
  text: string;
  /** Link path of a wikilink or relative Markdown link, without alias; null for a web address. */
  target: string | null;
  /** `http(s)` address; null for a note. */
  url: string | null;
}

export type ConflictSide = 'ours' | 'theirs';

/** One line of the log: `- [x] [[Python]] · Junior · Writes scripts. ✅ 2026-11-22`. */
export interface LogEvent {
  state: EventState;
  /** Link path of the skill as written, without alias and `.md`: `Skills/Python`. */
  link: string;
  /** Level label, or a word for pet projects or business value; unescaped. */
  group: string;
  /** Text of the item; unescaped. */
  item: string;
  /** Links that this line adds, and those it strikes out (`~~link~~`). */
  evidence: Evidence[];
  withdrawnEvidence: Evidence[];
  /** `YYYY-MM-DD`: the line's own, else that of the nearest dated line above; null when there is neither. */
  date: string | null;
  /** The line has no date of its own; absent where it has one. A line that was torn loses its date first. */
  isUndated?: true;
  /** The side of an open git conflict that the line stands in; absent outside of one. */
  side?: ConflictSide;
  /** Path of the log note and 1-based line in it. */
  log: string;
  line: number;
}

/** What one marked note says. */
export interface AssessmentLog {
  path: string;
  /** Whose log this is; null for the vault's only person. */
  person: string | null;
  events: LogEvent[];
  /** 1-based lines that look like a tick and cannot be read as one. */
  unread: number[];
  /** 1-based line of a fence or comment that is never closed and hides the rest; null when there is none. */
  unclosedAt: number | null;
}
