/**
 * Watches over the log: remembers on this device what it said, and tells when something took a tick out of it. Puts
 * nothing back and forgets nothing by itself. What is compared, and how, is decided in `core/matrix/guard`.
 */
import type { GuardCopy } from '../../core/assessment/guard-copy';
import { commonBeginning } from '../../core/assessment/same-events';
import type { AssessmentLog, LogEvent } from '../../core/assessment/schema';
import {
  copyAsLog,
  areSameCopies,
  counted,
  emptyCopy,
  findGone,
  guardView,
  nextMoment,
  withMoved,
  withoutItems,
  withOwn,
  speaksOf,
  withSpoken,
  type GuardView,
} from '../../core/matrix/guard/guard';
import { compareInPieces, type Comparison } from '../../core/matrix/guard/compare';
import { logStatusInPieces, soundLog, type LogStatus } from '../../core/matrix/guard/log-status';
import { resolvingOnce } from '../../core/markdown/link-resolver';
import { keyOf, saidOf, type SaidEvent } from '../../core/matrix/guard/lost-ticks';
import type { ItemAddress } from '../../core/matrix/schema';
import { atOnce } from '../../core/at-once';
import type { GuardStore } from './guard-store';
import type { Alarm } from '../in-time';
import type { SkillBook } from '../skills/skill-book';
import { following, isSameState } from './following';

/** What the guard works with. */
export interface GuardParts {
  book: SkillBook;
  store: GuardStore;
  person: () => string | null;
  now: () => number;
  alarm: Alarm;
  hasNote: (path: string) => boolean;
}

const eventsOf = (log?: AssessmentLog | null): readonly LogEvent[] => log?.events ?? [];
const lineOf = (event: SaidEvent) => JSON.stringify(saidOf(event));

/** Milliseconds that a log must be gone before it is said: another program renames a note in two steps. */
const faultPatience = 1000;

/** More lines, of the logs and the copy together, are compared in slices. */
const longLog = 8000;

/** What this device wrote in an earlier run must be there: all notes are read anew, whatever the clock says. */
function afterRestart(copy: GuardCopy): GuardCopy {
  return { ...copy, entries: copy.entries.map((entry) => (entry.isOwn ? { ...entry, from: 0 } : entry)) };
}

export class Guard {
  private readonly copies = new Map<string | null, GuardCopy>();
  private readonly listeners = new Set<() => void>();
  private current: LogStatus = soundLog;
  private seen: unknown[] = [];
  /** Items, by `keyOf`, about which a person has spoken since the vault told of that log. */
  private overtaken: { key: string; log: AssessmentLog }[] = [];
  private isAwake = false;
  /** Compares a long log. */
  private readonly follow = following<Comparison>(
    () => this.news(),
    () => this.comparing(),
    (found) => this.settle(found),
  );
  private isUnsaved = false;
  private awake: () => void = () => undefined;
  /** Resolves when the log can be judged: before that nothing may be written. */
  readonly ready = new Promise<void>((resolve) => (this.awake = resolve));
  /** Since when the log is gone or damaged. */
  private faultFrom: number | null = null;
  private lookAgainAt = Infinity;
  private stopAlarm = (): void => undefined;

  constructor(private readonly parts: GuardParts) {}

  /** Reads what earlier runs have kept. Before that, and before all notes are read, nothing is judged. */
  async load(): Promise<void> {
    const saved = await this.parts.store.load();
    for (const copy of saved?.copies ?? [])
      if (!this.copies.has(copy.person)) this.copies.set(copy.person, afterRestart(copy));
  }

  /** All notes are read: from now on the log is judged. */
  wake(): void {
    this.isAwake = true;
    this.awake();
    this.check();
  }

  sleep(): void {
    this.isAwake = false;
    this.stopAlarm();
    this.listeners.clear();
  }

  get status(): LogStatus {
    return this.current;
  }

  /** What this device remembers of the person's log. */
  get copy(): GuardCopy {
    const person = this.parts.person();
    return this.copies.get(person) ?? emptyCopy(person);
  }

  private get mine(): AssessmentLog[] {
    return this.parts.book.chosenLogs().mine;
  }

  /** The copy as a log, while the log itself is gone or damaged; else null. */
  spare(mine: AssessmentLog[]): AssessmentLog | null {
    return this.faultOf(mine) === null ? null : copyAsLog(counted(this.copy, this.parts.now()), this.resolve);
  }

  /** True when the log is gone or damaged at this moment: nothing may be written before a person has chosen. */
  get isLogLost(): boolean {
    return this.isAwake && this.faultOf(this.mine) !== null;
  }

  /** Compares the logs with the copy, and keeps in it what they say now: a long log in slices, after this call. */
  check(): void {
    const { mine } = this;
    const lines = mine.reduce((sum, { events }) => sum + events.length, this.copy.entries.length);
    const isNews = this.news() !== null;
    if (isNews && lines <= longLog) return this.settle(atOnce(this.comparing()));
    this.save();
    if (isNews) void this.follow();
  }

  /** What a comparison rests on: another by one value is out of date. */
  private state(): unknown[] {
    const person = this.parts.person();
    return [this.copies.get(person) ?? person, this.overtaken, ...this.mine];
  }

  /** The state while it is to be compared; else null. */
  private news(): unknown[] | null {
    const state = this.state();
    const isDue = this.parts.now() >= this.lookAgainAt;
    return this.isAwake && (isDue || !isSameState(state, this.seen)) ? state : null;
  }

  private comparing(): Generator<void, Comparison> {
    return compareInPieces(this.compared());
  }

  private settle({ status, copy }: Comparison): void {
    const { now } = this.parts;
    this.faultFrom = status.fault === null ? null : (this.faultFrom ?? now());
    const isYoung = this.faultFrom !== null && now() < this.faultFrom + faultPatience;
    const before = JSON.stringify(this.current);
    this.current = isYoung ? soundLog : status;
    this.keep(copy);
    this.seen = this.state();
    this.wait();
    this.save();
    if (JSON.stringify(this.current) !== before) for (const listener of this.listeners) listener();
  }

  /** This device has written lines, and read them back. */
  wrote(events: SaidEvent[], log: string): void {
    this.keep(withOwn(this.copy, events, log, this.view()));
    this.check();
  }

  /** A person has spoken about an item, and `text` is what the log says now. */
  heardPerson(address: ItemAddress, text: string, path: string): void {
    const log = this.mine.find((each) => each.path === path);
    const [before, now] = [eventsOf(log), eventsOf(this.parts.book.readLog(path, text))];
    // A log grows at its end: of a long one the rest need not be looked at.
    const shared = commonBeginning(before, now);
    const [old, said] = [before, now].map((each) => this.linesAbout(address, each.slice(shared)).map(lineOf));
    if (log && String(old) !== String(said))
      this.overtaken = [...this.overtaken, { key: keyOf(address, address.path), log }];
    this.keep(withSpoken(this.copy, address, this.linesAbout(address, now), path, this.view()));
    this.check();
  }

  /**
   * An editor of this device holds this text of a log. What the editor took out is what the log on disk still has: a
   * change from elsewhere is on disk before an editor can show it. Ends the claim on what a person deletes.
   */
  async heardEditor(path: string, text: string, readDisk: () => Promise<string>): Promise<void> {
    const { book } = this.parts;
    const log = this.mine.find((each) => each.path === path);
    const shown = book.readLog(path, text);
    if (!log || !shown) return;
    const resolve = resolvingOnce(this.resolve);
    const gone = findGone(log, shown, resolve);
    const added = findGone(shown, log, resolve);
    const isSettled = (key: string) => !gone.has(key) && !added.has(key);
    const waiting = this.overtaken.filter((each) => each.log !== log || !isSettled(each.key));
    if (waiting.length < this.overtaken.length) this.overtaken = waiting;
    for (const { key } of waiting) gone.delete(key);
    this.check();
    if (gone.size === 0) return;
    const disk = book.readLog(path, await readDisk());
    const missing = disk && findGone(log, disk, this.resolve);
    const deleted = [...gone].filter((key) => missing?.has(key) === false);
    this.overtaken = [...this.overtaken, ...deleted.map((key) => ({ key, log }))];
    this.keep(withoutItems(this.copy, new Set(deleted), this.view()));
    this.check();
  }

  private linesAbout(address: ItemAddress, events: readonly LogEvent[]): LogEvent[] {
    const resolve = resolvingOnce(this.resolve);
    return events.filter((event) => speaksOf(event, resolve(event.link, event.log), address));
  }

  /** A person accepts that the lost ticks are gone. */
  accept(): void {
    const gone = new Set(this.current.lost.map(({ key }) => key));
    this.keep(withoutItems(this.copy, gone, this.view()));
    this.check();
  }

  /** A person starts with a new log: what was known of the old one is forgotten. */
  forget(): void {
    this.keep(emptyCopy(this.parts.person()));
    this.check();
  }

  /** A note or folder was renamed. */
  move(before: string, after: string): void {
    for (const [person, copy] of this.copies) {
      const moved = withMoved(copy, before, after);
      if (!areSameCopies(moved, copy)) this.copies.set(person, moved);
    }
    this.isUnsaved = true;
    this.save();
  }

  /** The log was put back at this place. */
  foundAt(log: string): void {
    this.keep({ ...this.copy, log });
    this.save();
  }

  /** Calls back when the status has changed; returns how to stop that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private readonly resolve = (link: string, fromPath: string): string | null =>
    this.parts.book.resolve(link, fromPath);

  private view(mine = this.mine): GuardView {
    const told = this.overtaken.filter(({ log }) => mine.includes(log));
    if (told.length < this.overtaken.length) this.overtaken = told;
    const waiting = new Set(this.overtaken.map(({ key }) => key));
    return { ...guardView(mine, this.resolve, this.parts.now()), waiting };
  }

  /** What is compared with what. */
  private compared(mine = this.mine) {
    const { copy } = this;
    return { ...this.view(mine), copy, isNoteThere: this.parts.hasNote(copy.log) };
  }

  /** Whether the log is gone or damaged: one that says anything is neither, and then nothing need be compared. */
  private faultOf(mine: AssessmentLog[]): LogStatus['fault'] {
    if (mine.some(({ events }) => events.length > 0)) return null;
    return atOnce(logStatusInPieces(this.compared(mine))).fault;
  }

  private keep(copy: GuardCopy): void {
    if (areSameCopies(copy, this.copy)) return;
    this.copies.set(copy.person, copy);
    this.isUnsaved = true;
  }

  /** Once for all that was kept in one moment. */
  private save(): void {
    if (!this.isUnsaved) return;
    this.isUnsaved = false;
    this.parts.store.save([...this.copies.values()]);
  }

  /** Looks again when a line begins to count, or a fault has lasted. */
  private wait(): void {
    this.stopAlarm();
    const now = this.parts.now();
    const lasts = (this.faultFrom ?? -Infinity) + faultPatience;
    this.lookAgainAt = Math.min(nextMoment(this.copy, now), lasts > now ? lasts : Infinity);
    if (this.lookAgainAt < Infinity)
      this.stopAlarm = this.parts.alarm(this.lookAgainAt - now, () => this.check());
  }
}
