/**
 * What a person may do for the log when something is wrong with it: put lost ticks back, begin a new log, bring a
 * conflict copy in, and give a tick without a criterion its place. Each is one write; nothing happens by itself.
 */
import { newLog } from '../../core/assessment/edit';
import { parseAssessmentLog } from '../../core/assessment/parse';
import type { AssessmentLog } from '../../core/assessment/schema';
import { counted } from '../../core/matrix/guard/guard';
import { knownEvents } from '../../core/matrix/guard/log-status';
import type { KnownEvent } from '../../core/matrix/guard/lost-ticks';
import type { ItemAddress, UnattachedTick } from '../../core/matrix/schema';
import type { Words } from '../../i18n/en';
import type { AssessmentLogNote } from './assessment-log';
import type { Guard } from './guard';
import type { LogNotes } from './log-notes';
import type { EditFault, LogWriter } from './log-writer';
import { applyRestore, isTornStart, renderRestored, type RestoreRequest } from './restore-edit';
import type { SkillBook } from '../skills/skill-book';
import type { TickFault } from './tick-edit';
import { applyTray } from './tray-edit';
import { withoutEnding } from '../../core/vault-path';

/** What care for the log needs. */
export interface CareParts {
  book: SkillBook;
  /** Reads a note, so that the book has all that it says. */
  open: (path: string) => Promise<void>;
  guard: Guard;
  log: AssessmentLogNote;
  notes: LogNotes;
  writer: LogWriter;
  words: Words['notices']['tickFaults'];
  person: () => string | null;
  newLogPath: () => string;
  today: () => string;
  now: () => number;
}

/** `Skill assessment 2.md` for `Skill assessment.md`: the first that is free. */
function freePath(path: string, isTaken: (path: string) => boolean): string {
  const base = withoutEnding(path);
  let number = 2;
  while (isTaken(`${base} ${number}.md`)) number++;
  return `${base} ${number}.md`;
}

/** Every action resolves to null, or to the sentence that says why nothing was written. */
export class LogCare {
  constructor(private readonly parts: CareParts) {}

  /** Puts the lost ticks back: into the log, or into a new one where the log is gone. */
  async restore(): Promise<string | null> {
    const { guard, log, now, writer } = this.parts;
    const fault = guard.status.fault;
    const path = await this.restorePath();
    const request = this.requestFor(path, counted(guard.copy, now()).entries);
    const written = await writer.write(() => ({
      path,
      edit: (text: string) =>
        fault === 'damaged' && !parseAssessmentLog(path, text) && isTornStart(text, request.person)
          ? renderRestored(request)
          : applyRestore(text, request),
      create: () => renderRestored(request),
    }));
    if ('fault' in written) return this.sentence(written, path);
    guard.foundAt(path);
    await log.replay();
    return null;
  }

  /** How many ticks this device's copy holds. */
  knownTicks(): number {
    return this.parts.guard.status.copy.count;
  }

  /** The lost ticks are meant to be gone. */
  accept(): void {
    this.parts.guard.accept();
  }

  /** Forgets the old log. A torn note in its place becomes a new log; else the next tick makes one. */
  async startFresh(): Promise<string | null> {
    const { guard, log, notes, person, writer } = this.parts;
    const path = guard.copy.log;
    const isTorn = (text: string) => !parseAssessmentLog(path, text) && isTornStart(text, person());
    if (path !== '' && notes.has(path)) {
      const edit = (text: string) => ({ text: isTorn(text) ? newLog(person()) : text });
      const create = () => ({ text: newLog(person()) });
      const written = await writer.write<{ text: string }, TickFault>(() => ({ path, edit, create }));
      if ('fault' in written) return this.sentence(written, path);
    }
    guard.forget();
    await log.replay();
    return null;
  }

  /** Brings what only a conflict copy says into the log; the copy stays as it is. */
  async moveCopy(path: string): Promise<string | null> {
    const { book } = this.parts;
    const { mine, target } = book.chosenLogs();
    const copy = mine.find((log) => log.path === path);
    if (!copy || target === null || target === path) return null;
    const known = knownEvents(copy, (link, from) => book.resolve(link, from));
    return this.bringIn({ ...this.requestFor(target, known), otherLogs: [], wanted: 'all' });
  }

  /** Gives a tick without a criterion an item of its skill. */
  reattach(tick: UnattachedTick, target: ItemAddress): Promise<string | null> {
    return this.settleTick(tick, target);
  }

  /** Withdraws a tick without a criterion. */
  dismiss(tick: UnattachedTick): Promise<string | null> {
    return this.settleTick(tick, null);
  }

  private async settleTick(tick: UnattachedTick, target: ItemAddress | null): Promise<string | null> {
    const { book, guard, log, open, person, today, writer } = this.parts;
    if (tick.path !== null) await open(tick.path);
    const note = book.readingOf(tick.path ?? '')?.note;
    const path = log.logPath();
    if (!note) return this.sentence({ fault: 'skill-gone', line: null }, path);
    if (guard.isLogLost) return this.sentence({ fault: 'log-lost', line: null }, path);
    const { otherLogs, resolve } = this.requestFor(path, []);
    const view = {
      note,
      logPath: path,
      person: person(),
      otherLogs,
      resolve,
      readLog: book.readLog,
      today: today(),
    };
    const edit = (text: string) => applyTray(text, { ...view, tick, target });
    const written = await writer.write(() => ({ path, edit, create: () => edit('') }));
    if ('fault' in written) return this.sentence(written, path);
    guard.wrote(written.events, path);
    return null;
  }

  private async bringIn(request: RestoreRequest): Promise<string | null> {
    const { guard, writer } = this.parts;
    const path = request.logPath;
    const edit = (text: string) => applyRestore(text, request);
    const written = await writer.write(() => ({ path, edit, create: () => renderRestored(request) }));
    if ('fault' in written) return this.sentence(written, path);
    guard.wrote(written.events, path);
    return null;
  }

  private requestFor(logPath: string, known: KnownEvent[]): RestoreRequest {
    const { book, person, today } = this.parts;
    const otherLogs: AssessmentLog[] = book.chosenLogs().mine.filter(({ path }) => path !== logPath);
    const resolve = (link: string, from: string) => book.resolve(link, from);
    return {
      logPath,
      person: person(),
      otherLogs,
      known,
      wanted: 'ticks',
      resolve,
      readLog: book.readLog,
      today: today(),
    };
  }

  /** Where the ticks go: the log there is, else its old place unless a note with a text of its own stands there. */
  private async restorePath(): Promise<string> {
    const { book, guard, newLogPath, notes, person } = this.parts;
    const { target } = book.chosenLogs();
    if (target !== null) return target;
    const old = guard.copy.log || newLogPath();
    if (!notes.has(old)) return old;
    const text = await notes.read(old).catch(() => null);
    const isUsable = text === null || parseAssessmentLog(old, text) !== null || isTornStart(text, person());
    return isUsable ? old : freePath(old, (path) => notes.has(path));
  }

  private sentence({ fault, line }: EditFault<TickFault>, path: string): string {
    return this.parts.words[fault](path, line);
  }
}
