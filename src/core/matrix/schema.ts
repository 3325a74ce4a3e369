/** The matrix as values: where a person stands in each skill. What every surface shows. */
import type { Evidence, EventState } from '../assessment/schema';
import type { Diagnostic } from '../diagnostic';
import type { SkillNote } from '../skill/schema';

export interface Count {
  done: number;
  total: number;
}

export type ItemKind = 'criterion' | 'keySkill' | 'project' | 'application';
export type ItemState = 'open' | 'started' | 'ticked';

/** Names one item for a tick: the skill note's path and the two slots as the log writes them (unescaped). */
export interface ItemAddress {
  path: string;
  group: string;
  item: string;
}

/** One item and what the log says of it. Dates are `YYYY-MM-DD`. */
export interface ItemProgress {
  kind: ItemKind;
  address: ItemAddress;
  /** As the note shows it. */
  text: string;
  /** Label of its level; null for applications and for projects of no level. */
  level: string | null;
  required: boolean;
  inferred: boolean;
  /** The first cell of its row, where levels are columns. */
  subhead: string | null;
  /** 1-based line in the skill note. */
  line: number;
  state: ItemState;
  /** The first `[x]` since the last other state. */
  tickedOn: string | null;
  /** The last `[x]`. */
  confirmedOn: string | null;
  startedOn: string | null;
  /** Date of its last line in the log: a new line is never earlier. */
  lastOn: string | null;
  evidence: Evidence[];
  /** Open and required, below a level with a ticked required item. */
  isGap: boolean;
}

export interface LevelProgress {
  label: string;
  description: string;
  line: number;
  isReached: boolean;
  isNext: boolean;
  hasGap: boolean;
  /** Required, supporting and project items together: the "2 of 4" of the level's row. */
  count: Count;
  required: Count;
  supporting: Count;
  petProjects: Count;
  criteria: ItemProgress[];
  keySkills: ItemProgress[];
}

/** A tick that finds no item: the skill, the level or the text is not in the vault any more. */
export interface UnattachedTick {
  /** The skill note's path; null when the link resolves to no skill note. */
  path: string | null;
  link: string;
  group: string;
  item: string;
  state: EventState;
  /** Of its last line. */
  date: string | null;
  /** The first `[x]` since the last other state. */
  tickedOn: string | null;
  evidence: Evidence[];
  log: string;
  line: number;
}

export interface SkillProgress {
  path: string;
  name: string;
  tags: string[];
  /** The level reached; null before the first. */
  level: string | null;
  /** The lowest level not reached; null when there is none. */
  nextLevel: string | null;
  required: Count;
  supporting: Count;
  petProjects: Count;
  businessValue: Count;
  levels: LevelProgress[];
  /** One for each `note.petProjects`, in the same order. */
  projects: ItemProgress[];
  /** One for each `note.businessValue`, in the same order. */
  applications: ItemProgress[];
  /** The open required items up to and with the next level, lowest level first. */
  missing: ItemProgress[];
  unattached: UnattachedTick[];
  note: SkillNote;
}

export interface SkillMatrix {
  /** By path in code-point order; notes without levels are left out. */
  skills: SkillProgress[];
  /** Those of all skills, and those whose link resolves to none of them. */
  unattached: UnattachedTick[];
  diagnostics: (Diagnostic & { path: string })[];
}
