/**
 * Sets the logs of several people side by side: who has which skill at which level, who can teach whom, and which skills
 * hang on one person. Reads only the logs that it is given; knows no words.
 */
import type { AssessmentLog, LogEvent } from '../../assessment/schema';
import type { LinkResolver } from '../../markdown/link-resolver';
import { tickableItems, type Tickable } from '../../skill/items';
import type { SkillNote } from '../../skill/schema';
import { meaningsOf } from '../build';
import { buildStanding } from '../history/history';
import { sumOf, verdictOf } from '../levels';
import { ItemFinder } from '../match/match';
import { groupEvents } from '../record/group-events';
import { byCodePoint, byPath } from '../order';
import type { Count } from '../schema';

/** Where one person stands in one skill. */
export interface TeamCell {
  /** The level reached, and its index in the note's ladder; null and -1 before the first. */
  level: string | null;
  at: number;
  required: Count;
  /** The last line about the skill: path of the person's log, and 1-based line in it. */
  log: string;
  line: number;
}

/** What is kept of a skill note. */
export interface TeamNote {
  path: string;
  name: string;
  tags: readonly string[];
  /** Labels of its levels, lowest first. */
  ladder: readonly string[];
}

export interface TeamSkill extends TeamNote {
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

/** Names by code points; the person without a name comes first. */
export function byPerson(a: string | null, b: string | null): number {
  return a === null || b === null ? Number(a !== null) - Number(b !== null) : byCodePoint(a, b);
}

/** What is to be kept of a note. */
export function teamNoteOf({ path, name, tags, levels }: SkillNote): TeamNote {
  return { path, name, tags, ladder: levels.map(({ label }) => label) };
}

/** Where one person stands, by what each level requires: of hundreds of people in one skill nothing else is told. */
function cellOf(
  own: readonly LogEvent[],
  last: LogEvent,
  { levels }: SkillNote,
  required: readonly Tickable[][],
  finder: ItemFinder,
): TeamCell {
  const meant = meaningsOf(own, finder);
  const isTicked = (item: Tickable): boolean =>
    buildStanding(
      own.filter((event) => meant.get(event) === item),
      false,
    ).state === 'ticked';
  const counts = required.map((items) => ({ done: items.filter(isTicked).length, total: items.length }));
  const at = verdictOf(counts).reached.at(-1) ?? -1;
  return { level: levels[at]?.label ?? null, at, required: sumOf(counts), log: last.log, line: last.line };
}

/** Where people stand in the skill of a note: each by the lines of their own logs, null where there is none. */
export function buildTeamCells(
  note: SkillNote,
  events: readonly (readonly LogEvent[])[],
): (TeamCell | null)[] {
  const items = tickableItems(note);
  const finder = new ItemFinder(items);
  let end = 0;
  const required = note.levels.map(({ criteria, keySkills }) =>
    items.slice(end, (end += criteria.length + keySkills.length)).filter((item) => item.required),
  );
  return events.map((own) => {
    const last = own.at(-1);
    return last ? cellOf(own, last, note, required, finder) : null;
  });
}

/** One skill with the cells of all people, and what they say together. */
export function buildTeamSkill(note: TeamNote, cells: (TeamCell | null)[]): TeamSkill {
  const begun = cells.flatMap((cell, person) => (cell ? [{ at: cell.at, person }] : []));
  const holders = begun.filter(({ at }) => at >= 0).sort((a, b) => b.at - a.at);
  const top = holders[0]?.at ?? -1;
  const people = (members: { person: number }[]) => members.map(({ person }) => person);
  return {
    ...note,
    cells,
    holders: people(holders),
    teachers: people(holders.filter(({ at }) => at === top)),
    learners: top < 0 ? [] : people(begun.filter(({ at }) => at < top)),
  };
}

/** People by skills. */
export function buildTeam({ notes, logs, resolve, today }: TeamParts): Team {
  const people = [...new Set(logs.map(({ person }) => person))].sort(byPerson);
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
      const own = events.map((byNote) => byNote.get(note.path) ?? []);
      return buildTeamSkill(teamNoteOf(note), buildTeamCells(note, own));
    });
  return { people, skills };
}

/** The skills in which one person alone has a level. */
export function soleSkills({ skills }: Pick<Team, 'skills'>): TeamSkill[] {
  return skills.filter(({ holders }) => holders.length === 1);
}

/** The skills in which somebody can teach somebody who has begun. */
export function taughtSkills({ skills }: Pick<Team, 'skills'>): TeamSkill[] {
  return skills.filter(({ learners }) => learners.length > 0);
}
