/**
 * The team as it changes: the logs of all people and where each stands in each skill. A line in a log costs one note
 * that is read again. Knows no files and no words.
 */
import type { AssessmentLog } from '../../assessment/schema';
import { folderOf, type LinkResolver } from '../../markdown/link-resolver';
import type { SkillNote } from '../../skill/schema';
import { groupBy } from '../build';
import { EventGroups } from '../record/event-groups';
import { byPath } from '../order';
import {
  buildTeamCells,
  buildTeamSkill,
  byPerson,
  teamNoteOf,
  type Team,
  type TeamCell,
  type TeamNote,
} from './team';

interface Member {
  person: string | null;
  logs: AssessmentLog[];
  groups: EventGroups;
  /** Where the person stands, by path of the skill note. */
  cells: Map<string, TeamCell>;
}

const keyOf = (person: string | null) => JSON.stringify(person);
const areSame = (a: AssessmentLog[], b: AssessmentLog[]) =>
  a.length === b.length && a.every((log, at) => log === b[at]);

export class TeamBook {
  private readonly members = new Map<string, Member>();
  private readonly notes = new Map<string, TeamNote>();
  /** Skills of which a log says something else than when their notes were read. */
  private readonly unread = new Set<string>();
  private isTorn = false;

  /** What links mean, by folder of the log and by link: many people name one skill, and logs lie side by side. */
  private readonly meanings = new Map<string, Map<string, string | null>>();

  constructor(private readonly ask: LinkResolver) {}

  /** Takes what all logs say now. */
  putLogs(logs: readonly AssessmentLog[]): void {
    this.meanings.clear();
    const byMember = groupBy(logs, ({ person }) => keyOf(person));
    for (const key of this.members.keys()) if (!byMember.has(key)) this.members.delete(key);
    for (const [key, own] of byMember) {
      const member = this.members.get(key) ?? this.newMember(own[0]?.person ?? null);
      this.members.set(key, member);
      if (areSame(member.logs, own) && !this.isTorn) continue;
      member.logs = own;
      for (const path of member.groups.update(own)) if (this.notes.has(path)) this.unread.add(path);
    }
    this.isTorn = false;
  }

  /** Takes what a note says; one without levels is no skill. */
  putNote(note: SkillNote): void {
    const { path } = note;
    if (note.levels.length === 0) return this.removeNote(path);
    this.notes.set(path, teamNoteOf(note));
    this.unread.delete(path);
    const members = [...this.members.values()];
    const cells = buildTeamCells(
      note,
      members.map(({ groups }) => groups.eventsOf(path)),
    );
    members.forEach((member, at) => {
      const cell = cells[at];
      if (cell) member.cells.set(path, cell);
      else member.cells.delete(path);
    });
  }

  removeNote(path: string): void {
    this.notes.delete(path);
    this.unread.delete(path);
    for (const { cells } of this.members.values()) cells.delete(path);
  }

  /** A note has come or gone, which may give links another meaning; followed when logs are next put. */
  relink(path: string): void {
    this.meanings.clear();
    for (const { groups } of this.members.values()) if (groups.relink(path)) this.isTorn = true;
  }

  /** The skills whose notes are to be read again; each is told once. */
  takeUnread(): string[] {
    return [...this.unread].filter((path) => this.unread.delete(path));
  }

  team(): Team {
    const members = [...this.members.values()].sort((a, b) => byPerson(a.person, b.person));
    const skills = [...this.notes.values()].sort(byPath).map((note) =>
      buildTeamSkill(
        note,
        members.map(({ cells }) => cells.get(note.path) ?? null),
      ),
    );
    return { people: members.map(({ person }) => person), skills };
  }

  private readonly resolve: LinkResolver = (link, fromPath) => {
    const folder = folderOf(fromPath);
    const known = this.meanings.get(folder) ?? new Map<string, string | null>();
    this.meanings.set(folder, known);
    const path = known.get(link);
    if (path !== undefined) return path;
    const asked = this.ask(link, fromPath);
    known.set(link, asked);
    return asked;
  };

  private newMember(person: string | null): Member {
    return { person, logs: [], groups: new EventGroups(this.resolve), cells: new Map() };
  }
}
