/** Our vault parts on the stand-in host, without the plugin around them: index, book and log over notes in memory. */
import { SettingsStore } from '../../src/vault/settings-store';
import { en } from '../../src/i18n/en';
import { AssessmentLogNote } from '../../src/vault/log/assessment-log';
import { placeFault } from '../../src/vault/create-note';
import { Guard } from '../../src/vault/log/guard';
import { GuardStore } from '../../src/vault/log/guard-store';
import { Journal, type DeviceStore } from '../../src/vault/log/journal';
import { createLinkResolver } from '../../src/vault/link-destination';
import { LogCare } from '../../src/vault/log/log-care';
import { LostNoteCare } from '../../src/vault/log/lost-note-care';
import { LogTidy } from '../../src/vault/log/log-tidy';
import { createLogNotes } from '../../src/vault/log/log-notes';
import type { Alarm } from '../../src/vault/in-time';
import { LogWriter } from '../../src/vault/log/log-writer';
import { startWatch } from '../../src/vault/log/log-watch';
import { SkillBook } from '../../src/vault/skills/skill-book';
import { SkillIndex } from '../../src/vault/skills/skill-index';
import { StageNotes } from '../../src/vault/stage-notes';
import { App } from '../host/app';
import { MemoryStorage } from '../host/memory-storage';
import { until } from './until';

/** What a test may turn while the parts run. */
export interface Circumstances {
  person: string | null;
  newLogPath: string;
  today: string;
  now: number;
  /** Milliseconds after which a call of the vault is given up. */
  longestCall: number;
}

export interface VaultSession {
  app: App;
  storage: MemoryStorage;
  settings: SettingsStore;
  book: SkillBook;
  index: SkillIndex;
  stages: StageNotes;
  log: AssessmentLogNote;
  journal: Journal;
  guard: Guard;
  care: LogCare;
  lostNotes: LostNoteCare;
  tidy: LogTidy;
  /** What the person was told in a notice. */
  announced: string[];
  /** What the writer reported. */
  failures: unknown[];
  circumstances: Circumstances;
  /** How many times a note was read from the vault, by path. */
  reads: Map<string, number>;
  read: (path: string) => string | undefined;
  /** The paths of all notes on disk. */
  notes: () => string[];
  /** Waits until the index rests and all that was written is heard. */
  settle: () => Promise<void>;
}

/** A device's own store, in memory; a second session over it is the same device after a restart. */
export function memoryDevice(): DeviceStore {
  const values = new Map<string, string>();
  return {
    load: (key) => JSON.parse(values.get(key) ?? 'null') as unknown,
    save: (key, value) => void values.set(key, JSON.stringify(value ?? null)),
  };
}

/** Time stands still for the guard unless a test moves it and asks again. */
const noAlarm: Alarm = () => () => undefined;

const running: { app: App; index: SkillIndex; stages: StageNotes }[] = [];

/** Starts the app and the parts; resolves when all notes are read. */
export async function startVault(
  files: Record<string, string>,
  { isCold = false, device = memoryDevice() }: { isCold?: boolean; device?: DeviceStore } = {},
): Promise<VaultSession> {
  const storage = new MemoryStorage(files);
  const app = new App(storage, { isCold });
  const circumstances = {
    person: null,
    newLogPath: 'Log.md',
    today: '2026-11-22',
    now: 0,
    longestCall: 10_000,
  };
  const surroundings = {
    person: () => circumstances.person,
    newLogPath: () => circumstances.newLogPath,
    today: () => circumstances.today,
  };
  const announced: string[] = [];
  const failures: VaultSession['failures'] = [];
  const settings = new SettingsStore({ load: () => Promise.resolve(null), save: () => Promise.resolve() });
  const alarm: Alarm = (milliseconds, ring) => {
    const timer = window.setTimeout(ring, Math.min(milliseconds, circumstances.longestCall));
    return () => window.clearTimeout(timer);
  };
  const logNotes = createLogNotes(app);
  const hasNote = (path: string) => logNotes.has(path);
  const now = () => circumstances.now;
  const book = new SkillBook({
    ...surroundings,
    resolve: createLinkResolver(app),
    teamFolder: () => settings.current.teamFolder,
    spare: (mine) => guard.spare(mine),
  });
  const store = new GuardStore(device, null, alarm);
  const guard: Guard = new Guard({ book, store, person: surroundings.person, now, alarm: noAlarm, hasNote });
  const index = new SkillIndex(app, settings, book);
  const open = (path: string) => index.open(path);
  const stages = new StageNotes(app, settings, book, open, surroundings.today);
  const journal = new Journal(device);
  const writer = new LogWriter(logNotes, alarm, (error) => failures.push(error));
  const log = new AssessmentLogNote({
    ...surroundings,
    book,
    open,
    journal,
    guard,
    writer,
    hasNote,
    words: en.notices,
    placeFault: (path) => placeFault(app.vault, path),
    now,
    announce: (sentence) => announced.push(sentence),
    report: (error) => failures.push(error),
  });
  const words = en.notices.tickFaults;
  const care = new LogCare({ ...surroundings, book, open, guard, log, notes: logNotes, writer, words, now });
  const readNotes = () => index.readNotes();
  const lostNotes = new LostNoteCare({ ...surroundings, book, guard, log, writer, words: en.notices });
  const tidy = new LogTidy({
    ...surroundings,
    readNotes,
    book,
    guard,
    notes: logNotes,
    writer,
    words: en.notices,
  });
  startWatch({ app, component: index, index, guard, journal, log });
  const reads = new Map<string, number>();
  const cachedRead = app.vault.cachedRead.bind(app.vault);
  app.vault.cachedRead = (file) => {
    reads.set(file.path, (reads.get(file.path) ?? 0) + 1);
    return cachedRead(file);
  };
  index.load();
  stages.load();
  running.push({ app, index, stages });
  await app.start();
  const settle = async () => {
    await app.settle();
    await until(
      () => index.progress().phase,
      (phase) => phase === 'ready',
    );
  };
  await settle();
  await guard.ready;
  const read = (path: string) => storage.textOf(path);
  const notes = () => storage.paths().filter((path) => path.endsWith('.md'));
  return {
    app,
    storage,
    settings,
    book,
    index,
    stages,
    log,
    journal,
    guard,
    care,
    lostNotes,
    tidy,
    announced,
    failures,
    circumstances,
    reads,
    read,
    notes,
    settle,
  };
}

/** Ends what this test file has started; for `afterEach`. */
export async function endVaults(): Promise<void> {
  for (const { app, index, stages } of running.splice(0)) {
    index.unload();
    stages.unload();
    await app.quit();
  }
  document.body.empty();
}
