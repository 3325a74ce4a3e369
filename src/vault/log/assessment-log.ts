/**
 * Ticks on their way into the log: kept in the journal first, written by the writer, taken back when a person changes
 * their mind. What a tick looks like is decided in `tick-edit`; how a text reaches a note, in `log-writer`.
 */
import type { EvidenceChange } from '../../core/assessment/evidence';
import type { ItemAddress, ItemState } from '../../core/matrix/schema';
import type { PathFault } from '../../core/vault-path';
import type { Words } from '../../i18n/en';
import type { Guard } from './guard';
import { keyOf, type Intent, type Journal } from './journal';
import type { EditFault, LogWriter, Settled, WriteJob } from './log-writer';
import type { SkillBook } from '../skills/skill-book';
import {
  applyTick,
  isOvertaken,
  itemAt,
  renderFirstTick,
  type TickFault,
  type TickRequest,
  type WrittenTick,
} from './tick-edit';
import { noteNameOf } from '../../core/vault-path';

/** What writing ticks needs. */
export interface LogParts {
  book: SkillBook;
  /** Reads a note, so that the book has all that it says. */
  open: (path: string) => Promise<void>;
  writer: LogWriter;
  journal: Journal;
  guard: Guard;
  words: Words['notices'];
  person: () => string | null;
  /** Where a new log would be made, with `.md`. */
  newLogPath: () => string;
  hasNote: (path: string) => boolean;
  /** What forbids a new log at a path. */
  placeFault: (path: string) => PathFault | null;
  today: () => string;
  /** Milliseconds, for the time in which an un-tick takes its line back. */
  now: () => number;
  /** Says what a person must hear and cannot see. */
  announce: (sentence: string) => void;
  report: (error: unknown) => void;
}

/** Why the log was left alone: the tick, or the place of a new log. */
type LogFault = TickFault | PathFault;

/** A change within this time is taken back by cutting its line off again. */
const undoTime = 60_000;

/** What this run has changed. */
interface Change {
  address: ItemAddress;
  from: ItemState;
  to: ItemState;
  /** What was appended; null when a line was cut off instead. */
  suffix: string | null;
  at: number;
}

/** A change of another kind, which knows itself how it is taken back. */
interface OtherChange {
  takeBack: () => Promise<Settled>;
}

/** How a change is carried out. */
interface Manner {
  /** An earlier run has left it unwritten. */
  isReplay: boolean;
  /** What is taken back by it. */
  undone?: Change;
  /** The day of the line, else today. With it, no line is cut off in its place, and what is refused is not kept. */
  day?: string | undefined;
}

/** Why nothing was written, if so; and whether the log is another now. */
interface Outcome {
  reason: string | null;
  isChanged: boolean;
}

export class AssessmentLogNote {
  /** In order; the last one is what "undo" takes back. */
  private readonly changes: (Change | OtherChange)[] = [];
  /** What was last asked for, by item. */
  private readonly newest = new Map<string, Intent>();

  constructor(private readonly parts: LogParts) {}

  /**
   * Resolves to null, or to the sentence that says why nothing was written. Proofs that an earlier try has left
   * unwritten are tried again with the tick. With a day, a line of that day is added in any case.
   */
  async setItemState(
    address: ItemAddress,
    state: ItemState,
    change?: EvidenceChange,
    day?: string,
  ): Promise<string | null> {
    const left = state === 'open' || change ? null : this.parts.journal.of(address);
    const confirmation = state === 'ticked' ? left?.confirmation : undefined;
    const wanted = { evidence: change ?? left?.evidence, confirmation };
    return (await this.ask(address, state, wanted, { isReplay: false, day })).reason;
  }

  /** Says once more that an item is ticked: the day of its confirmation moves, the day of its tick stays. */
  async confirm(address: ItemAddress, day?: string): Promise<string | null> {
    return (await this.ask(address, 'ticked', { confirmation: 'give' }, { isReplay: false, day })).reason;
  }

  /** Adds or takes back proofs of an item; one that is open is ticked by its first proof. */
  async changeEvidence(address: ItemAddress, change: EvidenceChange): Promise<string | null> {
    await this.parts.open(address.path);
    const skill = this.parts.book.skillAt(address.path);
    const state = (skill && itemAt(skill, address)?.state) ?? 'open';
    const isFirst = state === 'open' && change.added.length > 0;
    return this.setItemState(address, isFirst ? 'ticked' : state, change);
  }

  /** Writes what earlier runs have left unwritten. */
  async replay(): Promise<void> {
    const { journal, person } = this.parts;
    const left = journal.all().filter((intent) => intent.person === person());
    for (const intent of left) if (journal.isWanted(intent)) await this.carryOut(intent, { isReplay: true });
  }

  /** True when this run has changed something that can be taken back. */
  canUndo(): boolean {
    return this.changes.length > 0;
  }

  /** Notes a change that was written elsewhere, so that "undo" finds it in its turn. */
  didOther(takeBack: OtherChange['takeBack']): void {
    this.changes.push({ takeBack });
  }

  /** Takes this run's last change back. Resolves to the sentence that says what was done, or why nothing was. */
  async undo(): Promise<string | null> {
    const { words } = this.parts;
    const undone = this.changes.at(-1);
    if (!undone) return null;
    if ('takeBack' in undone) {
      this.changes.pop();
      const { isDone, sentence } = await undone.takeBack();
      if (!isDone) this.changes.push(undone);
      return sentence;
    }
    const { address, from, to } = undone;
    const confirmation = from === to ? 'take' : undefined;
    const { reason, isChanged } = await this.ask(
      address,
      from,
      { confirmation },
      { isReplay: false, undone },
    );
    if (reason !== null) return reason;
    if (!confirmation) return words.undone[from](address.item);
    return isChanged ? words.confirmationTaken(address.item) : words.confirmationStays(address.item);
  }

  /** Keeps in the journal what is wanted, and carries it out. */
  private ask(
    address: ItemAddress,
    state: ItemState,
    wanted: Pick<Intent, 'evidence' | 'confirmation'>,
    how: Manner,
  ): Promise<Outcome> {
    const { today, person, journal } = this.parts;
    const day = how.day ?? today();
    const intent: Intent = { address, state, ...wanted, day, person: person(), reason: null };
    journal.put(intent);
    return this.carryOut(intent, how);
  }

  /** Whatever goes wrong, the tick stays wanted and the person hears why. */
  private async carryOut(intent: Intent, how: Manner): Promise<Outcome> {
    const { guard, journal, report, words } = this.parts;
    this.newest.set(keyOf(intent.address), intent);
    await guard.ready;
    let outcome: Outcome;
    try {
      outcome = await this.write(intent, how);
    } catch (error) {
      report(error);
      outcome = { reason: words.tickFaults['log-unavailable'](), isChanged: false };
    }
    if (outcome.reason === null || how.day !== undefined) journal.settle(intent);
    else journal.refuse(intent, outcome.reason);
    return outcome;
  }

  private async write(intent: Intent, how: Manner): Promise<Outcome> {
    const { guard, open, writer } = this.parts;
    await open(intent.address.path);
    const path = this.logPath();
    const written = await writer.write(() => this.jobFor(intent, how));
    if ('fault' in written) return { reason: this.sentence(written), isChanged: false };
    this.remember(intent, written, how.undone);
    guard.heardPerson(intent.address, written.text, path);
    return { reason: null, isChanged: written.suffix !== null || written.cut !== null };
  }

  private sentence({ fault, line }: EditFault<LogFault>): string {
    const { words } = this.parts;
    const path = this.logPath();
    return fault in words.pathFaults
      ? words.pathFaults[fault as PathFault](path)
      : words.tickFaults[fault as TickFault](path, line);
  }

  /** The log that is written to: also one that was made just now, and of which the vault has not told yet. */
  logPath(): string {
    const { book, guard, hasNote, newLogPath } = this.parts;
    const known = guard.copy.log;
    return book.chosenLogs().target ?? (hasNote(known) ? known : newLogPath());
  }

  private jobFor(intent: Intent, how: Manner): WriteJob<WrittenTick, LogFault> | EditFault<LogFault> {
    const { announce, guard, placeFault, words } = this.parts;
    if (guard.isLogLost) return { fault: 'log-lost', line: null };
    const found = this.requestFor(intent, how);
    if (!found) return { fault: 'skill-gone', line: null };
    let request: TickRequest = found;
    const path = request.logPath;
    return {
      path,
      edit(text) {
        const done = applyTick(text, request);
        // A line that is cut off may leave a start behind: that is then what is wanted.
        if (!('fault' in done) && done.to !== request.state)
          request = { ...request, state: done.to, undoable: null };
        return done;
      },
      create() {
        if (guard.copy.entries.length > 0) return { fault: 'log-lost', line: null };
        const fault = placeFault(path);
        return fault ? { fault, line: null } : renderFirstTick(request);
      },
      created: () => announce(words.logCreated(noteNameOf(path))),
      isOvertaken: (done, text) =>
        this.newest.get(keyOf(intent.address)) === intent && isOvertaken(done, text),
    };
  }

  private requestFor(intent: Intent, how: Manner): TickRequest | null {
    const { book, person } = this.parts;
    const note = book.readingOf(intent.address.path)?.note;
    if (!note) return null;
    const logPath = this.logPath();
    return {
      address: intent.address,
      state: intent.state,
      ...(intent.evidence && { evidence: intent.evidence }),
      ...(intent.confirmation && { confirmation: intent.confirmation }),
      note,
      logPath,
      person: person(),
      otherLogs: book.chosenLogs().mine.filter(({ path }) => path !== logPath),
      resolve: (link, fromPath) => book.resolve(link, fromPath),
      readLog: book.readLog,
      today: intent.day,
      undoable: this.suffixToCut(intent, how),
      isReplay: how.isReplay,
      isDayFixed: how.day !== undefined,
    };
  }

  /** The line of the item's last change in this run, while it may still be cut off. */
  private suffixToCut({ address, state }: Intent, { undone, day }: Manner): string | null {
    const last = undone ?? this.lastOf(address);
    const isAsked = undone !== undefined || (state === 'open' && day === undefined);
    return isAsked && last && this.parts.now() - last.at <= undoTime ? last.suffix : null;
  }

  private lastOf(address: ItemAddress): Change | undefined {
    const own = this.changes.filter((change) => 'address' in change);
    return own.filter((change) => keyOf(change.address) === keyOf(address)).at(-1);
  }

  /** Notes what was changed, so that it can be taken back; taking back is no change of its own. */
  private remember(
    { address, confirmation }: Intent,
    { from, to, suffix }: WrittenTick,
    undone?: Change,
  ): void {
    const isConfirmed = confirmation === 'give' && suffix !== null;
    if (undone) this.changes.splice(this.changes.lastIndexOf(undone), 1);
    else if (from !== to || isConfirmed)
      this.changes.push({ address, from, to, suffix, at: this.parts.now() });
  }
}
