/**
 * What was read of skill notes and logs, and where the person stands by it: of every skill a small record, of the few
 * notes that are looked at all they say. A change touches only the skills that it speaks of. Knows no files.
 */
import { withArchives } from '../../core/assessment/archive';
import type { AssessmentLog, LogEvent } from '../../core/assessment/schema';
import { LogReader, type ReadLog } from '../../core/assessment/log-reader';
import { chooseLogs, type ChosenLogs } from '../../core/assessment/select';
import type { LinkResolver } from '../../core/markdown/link-resolver';
import { buildMatrix, buildStrays, historyOf } from '../../core/matrix/build';
import { EventGroups } from '../../core/matrix/record/event-groups';
import { byPath } from '../../core/matrix/order';
import { lacksText, recallSkill } from '../../core/matrix/record/recall';
import {
  buildRecord,
  buildSilentRecord,
  withTotals,
  type SkillRecord,
} from '../../core/matrix/record/record';
import type {
  ItemAddress,
  SkillMatrix,
  SkillProgress,
  SkillStanding,
  Standings,
  UnattachedTick,
} from '../../core/matrix/schema';
import type { SkillNote } from '../../core/skill/schema';
import type { SkillSketch } from '../../core/skill/sketch';
import type { SkillNames } from '../../core/skill/skill-names';
import { OpenNotes, type Reading } from './open-notes';
import { SkillRecords } from './skill-records';
import { noteNameOf } from '../../core/vault-path';

/** What the book asks each time, because it may change: links, the person, the place of a new log, the day. */
export interface BookSurroundings {
  resolve: LinkResolver;
  person: () => string | null;
  newLogPath: () => string;
  today: () => string;
  /** Where a log without a name is that of whom its note is named after. */
  teamFolder?: () => string;
  /** What to read in place of the person's logs while they are gone or damaged; null when they are sound. */
  spare?: (mine: AssessmentLog[]) => AssessmentLog | null;
}

/** Of so many notes everything is kept: those that were asked for last, the very last at the end. */
const usuallyOpen = 24;

export class SkillBook {
  /** Reads the text of a log as it grows; of equal texts it is the same value. */
  readonly readLog: ReadLog = new LogReader(() => this.surroundings.teamFolder?.() ?? '').read;
  private readonly records = new SkillRecords();
  private readonly open: OpenNotes;
  private readonly logs = new Map<string, AssessmentLog>();
  private readonly archives = new Map<string, AssessmentLog>();
  private readonly groups: EventGroups;
  /** Skills of which something is asked that only their notes can tell. */
  private readonly unread = new Set<string>();
  private isStale = false;

  constructor(
    private readonly surroundings: BookSurroundings,
    mostOpen = usuallyOpen,
  ) {
    this.open = new OpenNotes(mostOpen);
    this.groups = new EventGroups(surroundings.resolve);
  }

  /** Null while the note is not open. */
  readingOf(path: string): Reading | null {
    return this.open.get(path)?.reading ?? null;
  }

  /** True for a note that was read as a skill, with or without levels, or that is open. */
  knows(path: string): boolean {
    return this.records.has(path) || this.open.get(path) !== null;
  }

  hasLog(path: string): boolean {
    return this.logs.has(path);
  }

  /** Where the person stands, and all that the note says; null while the note is not open. */
  skillAt(path: string): SkillProgress | null {
    this.freshen();
    return this.open.get(path)?.skill ?? null;
  }

  /** The figures of a skill with levels; null for other notes. */
  totalsAt(path: string): SkillRecord | null {
    this.freshen();
    return this.records.withLevels(path);
  }

  /** Where the person stands in a skill with levels, as far as is known while its note is not open. */
  standingAt(path: string): SkillStanding | null {
    const record = this.totalsAt(path);
    return record && this.standingOf(record);
  }

  /** Keeps everything of these notes, once they are opened, until others are held. */
  hold(paths: Iterable<string>): void {
    this.open.hold(paths);
  }

  /** All skills with levels, by path. */
  allSkills(): readonly SkillRecord[] {
    this.freshen();
    return this.records.allWithLevels();
  }

  /** Which logs are this person's, and where new lines go. */
  chosenLogs(): ChosenLogs {
    const { person, newLogPath } = this.surroundings;
    return chooseLogs([...this.logs.values()], { person: person(), path: newLogPath() });
  }

  /** The lines of the log about one item of an open note, in order. */
  historyOf(address: ItemAddress): LogEvent[] {
    this.freshen();
    const note = this.readingOf(address.path)?.note;
    return note ? historyOf(note, this.groups.eventsOf(address.path), address) : [];
  }

  /** Where the person stands in all skills without reading a note; with `until`, as it was at the end of that day. */
  standings(until?: string): Standings {
    const groups = until === undefined ? this.groups : this.historyGroups();
    const skills = this.allSkills().map((record) => this.standingOf(record, until, groups));
    const unattached = skills.flatMap((skill) => skill.unattached).concat(this.strays(until, groups));
    return { skills, unattached };
  }

  /** The ticks whose link means no skill with levels. */
  strays(until?: string, groups = this.groups): UnattachedTick[] {
    const isNote = (path: string) => this.records.has(path);
    return buildStrays(groups, isNote, (path) => this.totalsAt(path) !== null, until);
  }

  /** The whole matrix of these notes; with `until`, as it was at the end of that day. */
  matrixOf(notes: SkillNote[], until?: string): SkillMatrix {
    const { resolve, today } = this.surroundings;
    const logs = until === undefined ? this.readLogs() : this.historyLogs();
    return buildMatrix({ notes, resolve, today: today(), logs, ...(until !== undefined && { until }) });
  }

  /** The lines of the log about a note, in the order in which they decide. */
  eventsOf(path: string): LogEvent[] {
    this.freshen();
    return this.groups.eventsOf(path);
  }

  resolve(link: string, fromPath: string): string | null {
    return this.surroundings.resolve(link, fromPath);
  }

  /** The names of all skills with levels. */
  skillNames(): SkillNames {
    return this.records.names();
  }

  /** The skills whose notes are to be read again, each once. */
  takeUnread(): string[] {
    this.freshen();
    return [...this.unread].filter((path) => this.unread.delete(path));
  }

  /**
   * True when all that a note says is to be put: somebody looks at it, the log speaks of it, or there is room, which is
   * not given away to a long note.
   */
  wantsAll(path: string, isOpen: boolean, isLong = false): boolean {
    this.freshen();
    const hasRoom = isLong ? this.open.wants(path) : this.open.hasRoomFor(path);
    return isOpen || hasRoom || this.groups.eventsOf(path).length > 0;
  }

  /** Keeps the figures of a note of which not all is wanted; null when it is no skill. */
  putSketch(path: string, sketch: SkillSketch | null): void {
    this.setRecord(path, sketch && buildSilentRecord(sketch));
  }

  /** Keeps what a note read as; everything of it when `isOpen`, when it was open, or while there is room. */
  putNote(path: string, { note, reason }: Reading, isOpen = false): void {
    this.freshen();
    const built = note && buildRecord(note, this.groups.eventsOf(path));
    this.setRecord(path, built?.record ?? null);
    if (!isOpen && !this.open.hasRoomFor(path)) return;
    const skill = built && note.levels.length > 0 ? built.skill : null;
    this.open.put(path, { reading: { note, reason }, skill });
  }

  /** Null: the note is no log, or no log any more. */
  putLog(path: string, log: AssessmentLog | null): void {
    if (log === (this.logs.get(path) ?? null)) return;
    if (log) this.logs.set(path, log);
    else this.logs.delete(path);
    this.isStale = true;
  }

  /** Null: the note is no archive, or no archive any more. */
  putArchive(path: string, archive: AssessmentLog | null): void {
    if (archive) this.archives.set(path, archive);
    else this.archives.delete(path);
  }

  remove(path: string): void {
    this.archives.delete(path);
    this.open.delete(path);
    this.setRecord(path, null);
    this.putLog(path, null);
    this.relink(path);
  }

  /** A note has come or gone, which may give links another meaning. */
  relink(path: string): void {
    if (this.groups.relink(path)) this.isStale = true;
  }

  /** Keeps what was read under the new path until the note is read again. */
  move(before: string, after: string): void {
    const record = this.records.get(before);
    const opened = this.open.get(before);
    const log = this.logs.get(before);
    const renamed = { path: after, name: noteNameOf(after) };
    this.remove(before);
    if (record) this.setRecord(after, { ...record, ...renamed });
    if (opened) {
      const { note, reason } = opened.reading;
      this.putNote(after, { note: note && { ...note, ...renamed }, reason });
    }
    const events = log?.events.map((event) => ({ ...event, log: after })) ?? [];
    if (log) this.putLog(after, { ...log, path: after, events });
    this.relink(after);
  }

  /** Links, person or logs may mean something else now; worked out when next asked for. */
  regroup(): void {
    this.groups.tear();
    this.isStale = true;
  }

  /** Where the person stands by a record of this book. */
  standingOf(record: SkillRecord, until?: string, groups = this.groups): SkillStanding {
    const opened = until === undefined ? this.open.get(record.path)?.skill : null;
    return opened ?? recallSkill(record, groups.eventsOf(record.path), until);
  }

  private setRecord(path: string, record: SkillRecord | null): void {
    this.unread.delete(path);
    this.records.set(path, record);
  }

  /** The person's logs with what was moved into their archives: for what was so on earlier days. */
  historyLogs(): AssessmentLog[] {
    const [log, ...copies] = this.readLogs();
    return log ? [withArchives(log, [...this.archives.values()].sort(byPath)), ...copies] : [];
  }

  /** The events by note with those of the archives: for what was so on earlier days. */
  historyGroups(): EventGroups {
    this.freshen();
    if (this.archives.size === 0) return this.groups;
    const groups = new EventGroups(this.surroundings.resolve);
    groups.update(this.historyLogs());
    return groups;
  }

  private readLogs(): AssessmentLog[] {
    const { mine } = this.chosenLogs();
    const spare = this.surroundings.spare?.(mine);
    return spare ? [spare] : mine;
  }

  private freshen(): void {
    if (!this.isStale) return;
    this.isStale = false;
    for (const path of this.groups.update(this.readLogs())) this.rebuild(path);
  }

  /** Follows the events of one skill: from its note when that is open, else from its record as far as that goes. */
  private rebuild(path: string): void {
    const reading = this.readingOf(path);
    const record = this.records.get(path);
    if (reading?.note) return this.putNote(path, reading);
    if (!record) return;
    const standing = recallSkill(record, this.groups.eventsOf(path));
    const isUnclear = standing.isUnclear || lacksText(standing);
    this.records.set(path, withTotals(record, standing, isUnclear));
    if (isUnclear) this.unread.add(path);
  }
}
