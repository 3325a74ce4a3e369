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

/** What the log's lines about one item come to. */
export interface Standing {
  state: ItemState;
  /** The first `[x]` since the last other state. */
  tickedOn: string | null;
  /** The last `[x]`. */
  confirmedOn: string | null;
  startedOn: string | null;
  /** Date of the last line: a new line is never earlier. */
  lastOn: string | null;
  evidence: Evidence[];
}

/** What is known of one item without its note, and what the log says of it. Dates are `YYYY-MM-DD`. */
export interface ItemStanding extends Standing {
  kind: ItemKind;
  /** As the note shows it; null where only the note itself can tell. */
  text: string | null;
  /** Label of its level; null for applications and for projects of no level. */
  level: string | null;
  required: boolean;
  /** Open and required, below a level with a ticked required item. */
  isGap: boolean;
}

/** One item as its note has it, and what the log says of it. */
export interface ItemProgress extends ItemStanding {
  address: ItemAddress;
  text: string;
  inferred: boolean;
  /** The first cell of its row, where levels are columns. */
  subhead: string | null;
  /** 1-based line in the skill note. */
  line: number;
}

export interface LevelStanding<Item extends ItemStanding = ItemStanding> {
  label: string;
  /** 1-based line in the skill note. */
  line: number;
  isReached: boolean;
  isNext: boolean;
  hasGap: boolean;
  /** Required, supporting and project items together: the "2 of 4" of the level's row. */
  count: Count;
  required: Count;
  supporting: Count;
  petProjects: Count;
  criteria: Item[];
  keySkills: Item[];
}

export interface LevelProgress extends LevelStanding<ItemProgress> {
  description: string;
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

/** What the log says of one skill, in short. */
export interface SkillTrace {
  /** The day of the latest tick or start that still holds; null when there is none. */
  lastTickOn: string | null;
  /** All that is not taken back, each once, in the order of the items. */
  evidence: readonly Evidence[];
  /** Label of the highest level in which a required item is ticked, where the next level is below it; else null. */
  aboveGap: string | null;
  /** True when nothing proves the level that is reached. */
  isUnproved: boolean;
  /** True when a project is begun and not finished. */
  hasStarted: boolean;
}

/** The figures of one skill: what lists of many skills show. */
export interface SkillTotals {
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
  /** How many required items are open up to and with the next level. */
  left: number;
  /** Null while the log says nothing of the skill. */
  trace: SkillTrace | null;
}

/** Where a person stands in one skill, as far as it can be told without its note. */
export interface SkillStanding<Item extends ItemStanding = ItemStanding> extends SkillTotals {
  aliases: readonly string[];
  levels: LevelStanding<Item>[];
  /** One for each pet project of the note, in the same order. */
  projects: Item[];
  /** One for each application of the note, in the same order. */
  applications: Item[];
  /** The open required items up to and with the next level, lowest level first. */
  missing: Item[];
  /** Those of which the log says anything, in the note's order. */
  logged: Item[];
  unattached: UnattachedTick[];
}

/** Where a person stands in one skill, with all that its note says. */
export interface SkillProgress extends SkillStanding<ItemProgress> {
  levels: LevelProgress[];
  note: SkillNote;
}

/** Where a person stands in all skills, as far as it can be told without their notes. */
export interface Standings {
  /** By path in code-point order; notes without levels are left out. */
  skills: SkillStanding[];
  /** Those of all skills, and those whose link resolves to none of them. */
  unattached: UnattachedTick[];
}

export interface SkillMatrix extends Standings {
  skills: SkillProgress[];
  diagnostics: (Diagnostic & { path: string })[];
}
