/**
 * Sets the logs of several people side by side: who has which skill at which level, who can teach whom, and which skills
 * hang on one person. Reads only the logs that it is given; knows no words.
 */
import type { AssessmentLog, LogEvent } from '../assessment/schema';
import type { LinkResolver } from '../markdown/link-resolver';
import { tickableItems } from '../skill/items';
import type { SkillNote } from '../skill/schema';
import { attach, buildProgress } from './build';
import { groupEvents } from './group-events';
import { byCodePoint, byPath } from './order';
import type { Count, SkillStanding } from './schema';

/** Where one person stands in one skill. */
export interface TeamCell {
  /** The level reached, and its index in the note's ladder; null and -1 before the first. */
  level: string | null;
  at: number;
  required: Count;
}

export interface TeamSkill {
  path: string;
  name: string;
  tags: string[];
  /** One for each person, in the order of `people`; null where nothing is ticked. */
  cells: (TeamCell | null)[];
  /** Indices of the people who have a level, the highest level first. */
  holders: number[];
  /** Those of them at the highest level, who can teach; and those who have begun and stand lower, who can learn. */
  teachers: number[];
  learners: number[];
}

export interface Team {
  /** Names by code points; null, which comes first, is the person whose log bears no name. */
  people: (string | null)[];
  /** By path in code-point order; skills that nobody has begun are among them. */
  skills: TeamSkill[];
}

export interface TeamParts {
  notes: readonly SkillNote[];
  /** All logs of the vault. */
  logs: readonly AssessmentLog[];
  resolve: LinkResolver;
  today: string;
}

const byName = (a: string | null, b: string | null) =>
  a === null || b === null ? Number(a !== null) - Number(b !== null) : byCodePoint(a, b);

function cellOf({ level, levels, required }: SkillStanding): TeamCell {
  const at = levels.findLastIndex(({ label, isReached }) => isReached && label === level);
  return { level, at, required };
}

function isBegun(events: readonly LogEvent[] | undefined): events is LogEvent[] {
  return events !== undefined && events.length > 0;
}

function skillOf(note: SkillNote, cells: (TeamCell | null)[]): TeamSkill {
  const { path, name, tags } = note;
  const begun = cells.flatMap((cell, person) => (cell ? [{ ...cell, person }] : []));
  const holders = begun.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at);
  const top = holders[0]?.at ?? -1;
  const people = (members: { person: number }[]) => members.map(({ person }) => person);
  return {
    path,
    name,
    tags,
    cells,
    holders: people(holders),
    teachers: people(holders.filter(({ at }) => at === top)),
    learners: top < 0 ? [] : people(begun.filter(({ at }) => at < top)),
  };
}

/** People by skills. */
export function buildTeam({ notes, logs, resolve, today }: TeamParts): Team {
  const people = [...new Set(logs.map(({ person }) => person))].sort(byName);
  const events = people.map(
    (person) =>
      groupEvents(
        logs.filter((log) => log.person === person),
        resolve,
        today,
      ).byPath,
  );
  const skills = [...notes]
    .filter(({ levels }) => levels.length > 0)
    .sort(byPath)
    .map((note) => {
      const items = tickableItems(note);
      const cells = events.map((byNote) => {
        const own = byNote.get(note.path);
        return isBegun(own) ? cellOf(buildProgress(note, attach(items, own))) : null;
      });
      return skillOf(note, cells);
    });
  return { people, skills };
}

/** The skills in which one person alone has a level. */
export function soleSkills({ skills }: Team): TeamSkill[] {
  return skills.filter(({ holders }) => holders.length === 1);
}
