/**
 * The plugin's write path, journal and guard over a hostile vault, without Obsidian and without waiting: time is a
 * number. A restart builds it anew over the same device and the same disk.
 */
import { buildLinkResolver } from '../../src/core/markdown/link-resolver';
import type { ItemState } from '../../src/core/matrix/schema';
import { checkNotePath } from '../../src/core/vault-path';
import { en } from '../../src/i18n/en';
import { AssessmentLogNote } from '../../src/vault/log/assessment-log';
import { Guard } from '../../src/vault/log/guard';
import { GuardStore, type TextStore } from '../../src/vault/log/guard-store';
import { Journal, type DeviceStore } from '../../src/vault/log/journal';
import { LogCare } from '../../src/vault/log/log-care';
import type { Alarm } from '../../src/vault/in-time';
import { LogWriter } from '../../src/vault/log/log-writer';
import { SkillBook } from '../../src/vault/skills/skill-book';
import { itemsOf } from '../../src/core/matrix/items';
import type { HostileVault } from './hostile-vault';
import { skillNoteOf } from './skill-values';

/** A clock with alarms that ring when it is moved. */
export class Clock {
  now = 1_000_000;
  private alarms: { at: number; ring: () => void }[] = [];

  readonly alarm: Alarm = (milliseconds, ring) => {
    const alarm = { at: this.now + milliseconds, ring };
    this.alarms.push(alarm);
    return () => (this.alarms = this.alarms.filter((each) => each !== alarm));
  };

  /** The app is gone, and its alarms with it. */
  silence(): void {
    this.alarms = [];
  }

  move(milliseconds: number): void {
    this.now += milliseconds;
    const due = this.alarms.filter(({ at }) => at <= this.now);
    this.alarms = this.alarms.filter(({ at }) => at > this.now);
    for (const { ring } of due) ring();
  }
}

export const skillPath = 'Go.md';
export const logPath = 'Log.md';
const note = skillNoteOf(skillPath, {
  Junior: ['Reads code.', 'Fixes a test.', 'Names a branch.'],
  Middle: ['Writes a service.', 'Reviews a change.', 'Plans a sprint.'],
});
const resolve = buildLinkResolver([skillPath]);

/** Lets everything run that waits for nothing else. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 40; turn++) await Promise.resolve();
}

/** What outlasts a run. */
export interface Device {
  small: DeviceStore;
  large: TextStore | null;
}

/** The device as one run of the app sees it: a run that is over keeps nothing more. */
function whileAlive({ small, large }: Device, isAlive: () => boolean): Device {
  return {
    small: {
      load: (key) => small.load(key),
      save: (key, value) => {
        if (isAlive()) small.save(key, value);
      },
    },
    large: large && {
      load: (key) => large.load(key),
      save: (key, text) => (isAlive() ? large.save(key, text) : Promise.resolve()),
    },
  };
}

export interface HostileSession {
  log: AssessmentLogNote;
  care: LogCare;
  guard: Guard;
  journal: Journal;
  /** What a note says now, as the vault tells of it. */
  hear: (path: string, text: string | null) => void;
  stateOf: (group: string, item: string) => ItemState | null;
}

/** Starts over what the device and the disk have kept. */
export async function startHostile(vault: HostileVault, kept: Device, clock: Clock): Promise<HostileSession> {
  const { life } = vault;
  const device = whileAlive(kept, () => vault.life === life);
  const person = () => null;
  const now = () => clock.now;
  const surroundings = { person, newLogPath: () => logPath, today: () => '2026-11-22' };
  const book = new SkillBook({ ...surroundings, resolve, spare: (mine) => guard.spare(mine) });
  const notes = vault.connect();
  const hasNote = (path: string) => notes.has(path);
  const store = new GuardStore(device.small, device.large, clock.alarm);
  const guard: Guard = new Guard({ book, store, person, now, alarm: clock.alarm, hasNote });
  const journal = new Journal(device.small);
  const writer = new LogWriter(notes, clock.alarm, () => undefined);
  const open = () => Promise.resolve();
  const common = { ...surroundings, book, open, guard, writer, now };
  const log = new AssessmentLogNote({
    ...common,
    journal,
    hasNote,
    words: en.notices,
    placeFault: (path) => checkNotePath(path, '.obsidian'),
    announce: () => undefined,
    report: () => undefined,
  });
  const care = new LogCare({ ...common, log, notes, words: en.notices.tickFaults });
  const hear = (path: string, text: string | null) => {
    book.putLog(path, text === null ? null : book.readLog(path, text));
    guard.check();
  };
  book.putNote(skillPath, { note, reason: null });
  for (const [path, text] of vault.disk) hear(path, text);
  const loaded = guard.load();
  await rest();
  clock.move(3000);
  await loaded;
  guard.wake();
  const stateOf = (group: string, item: string) => {
    const skill = book.skillAt(skillPath);
    const isIt = ({ address }: { address: { group: string; item: string } }) =>
      address.group === group && address.item === item;
    return (skill && itemsOf(skill).find(isIt)?.state) ?? null;
  };
  return { log, care, guard, journal, hear, stateOf };
}
