/**
 * What was read of skill notes and logs, and where the person stands by it. A change rebuilds only the skills that it
 * touches. Knows no files: it is told what each note says.
 */
import type { AssessmentLog } from '../core/assessment/schema';
import { LogReader, type ReadLog } from '../core/assessment/log-reader';
import { chooseLogs, type ChosenLogs } from '../core/assessment/select';
import type { LinkResolver } from '../core/markdown/link-resolver';
import { buildMatrix, buildSkill, groupEvents, type GroupedEvents } from '../core/matrix/build';
import { byPath } from '../core/matrix/order';
import type { SkillMatrix, SkillProgress } from '../core/matrix/schema';
import type { Reason } from '../core/skill/reason';
import type { SkillNote } from '../core/skill/schema';
import { buildSkillNames, type SkillNames } from '../core/skill/unlinked';
import { areSameEvents } from './same-events';

/** What a note read as. A tagged note without levels has a note and no levels in it. */
export interface Reading {
  note: SkillNote | null;
  reason: Reason | null;
}

/** What the book asks each time, because it may change: links, the person, the place of a new log, the day. */
export interface BookSurroundings {
  resolve: LinkResolver;
  person: () => string | null;
  newLogPath: () => string;
  today: () => string;
  /** What to read in place of the person's logs while they are gone or damaged; null when they are sound. */
  spare?: (mine: AssessmentLog[]) => AssessmentLog | null;
}

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');

export class SkillBook {
  private readonly readings = new Map<string, Reading>();
  private readonly reader = new LogReader();
  private readonly logs = new Map<string, AssessmentLog>();
  private readonly skills = new Map<string, SkillProgress>();
  private grouped: GroupedEvents = { byPath: new Map(), lost: [], diagnostics: [] };
  /** Gathered when next asked for. */
  private names: SkillNames | null = null;
  private isStale = false;

  constructor(private readonly surroundings: BookSurroundings) {}

  /** Reads the text of a log as it grows; of equal texts it is the same value. */
  get readLog(): ReadLog {
    return this.reader.read;
  }

  readingOf(path: string): Reading | null {
    return this.readings.get(path) ?? null;
  }

  hasLog(path: string): boolean {
    return this.logs.has(path);
  }

  skillAt(path: string): SkillProgress | null {
    this.freshen();
    return this.skills.get(path) ?? null;
  }

  /** All skills with levels, by path. */
  allSkills(): SkillProgress[] {
    this.freshen();
    return [...this.skills.values()].sort(byPath);
  }

  /** Which logs are this person's, and where new lines go. */
  chosenLogs(): ChosenLogs {
    const { person, newLogPath } = this.surroundings;
    return chooseLogs([...this.logs.values()], { person: person(), path: newLogPath() });
  }

  /** The whole matrix; with `until`, as it was at the end of that day. */
  matrix(until?: string): SkillMatrix {
    const notes = [...this.readings.values()].flatMap(({ note }) => note ?? []);
    const { resolve, today } = this.surroundings;
    const parts = { notes, logs: this.readLogs(), resolve, today: today() };
    return buildMatrix(until === undefined ? parts : { ...parts, until });
  }

  resolve(link: string, fromPath: string): string | null {
    return this.surroundings.resolve(link, fromPath);
  }

  /** The names of all skills with levels. */
  skillNames(): SkillNames {
    return (this.names ??= buildSkillNames(
      [...this.readings.values()].flatMap(({ note }) => (note && note.levels.length > 0 ? [note] : [])),
    ));
  }

  putNote(path: string, reading: Reading): void {
    this.readings.set(path, reading);
    this.names = null;
    this.rebuild(path);
  }

  /** Null: the note is no log, or no log any more. */
  putLog(path: string, log: AssessmentLog | null): void {
    if (!log && !this.logs.has(path)) return;
    if (log) this.logs.set(path, log);
    else this.logs.delete(path);
    this.regroup();
  }

  remove(path: string): void {
    this.readings.delete(path);
    this.names = null;
    this.skills.delete(path);
    this.putLog(path, null);
  }

  /** Keeps what was read under the new path until the note is read again. */
  move(before: string, after: string): void {
    const reading = this.readings.get(before);
    const log = this.logs.get(before);
    this.remove(before);
    const note = reading?.note && { ...reading.note, path: after, name: nameOf(after) };
    if (reading) this.putNote(after, { note: note ?? null, reason: reading.reason });
    if (log)
      this.putLog(after, {
        ...log,
        path: after,
        events: log.events.map((event) => ({ ...event, log: after })),
      });
    this.regroup();
  }

  private readLogs(): AssessmentLog[] {
    const { mine } = this.chosenLogs();
    const spare = this.surroundings.spare?.(mine);
    return spare ? [spare] : mine;
  }

  /** Links, person or logs may mean something else now; worked out when next asked for. */
  regroup(): void {
    this.isStale = true;
  }

  private freshen(): void {
    if (!this.isStale) return;
    this.isStale = false;
    const before = this.grouped.byPath;
    const { resolve, today } = this.surroundings;
    this.grouped = groupEvents(this.readLogs(), resolve, today());
    for (const path of this.readings.keys())
      if (!areSameEvents(before.get(path), this.grouped.byPath.get(path))) this.rebuild(path);
  }

  private rebuild(path: string): void {
    const note = this.readings.get(path)?.note;
    if (!note || note.levels.length === 0) this.skills.delete(path);
    else this.skills.set(path, buildSkill(note, this.grouped.byPath.get(path) ?? []));
  }
}
