/**
 * What a person may do about ticks whose note is gone: give them to another note, or dismiss them. One write each,
 * which "undo" takes back by lines of its own.
 */
import type { LostNote } from '../../core/matrix/guard/lost-notes';
import type { SkillNote } from '../../core/skill/schema';
import type { Words } from '../../i18n/en';
import type { AssessmentLogNote } from './assessment-log';
import type { Guard } from './guard';
import type { EditFault, LogWriter, Settled } from './log-writer';
import { applyRelink, applyRelinkBack, type RelinkedLog, type RelinkRequest } from './relink-edit';
import type { RestoredLog } from './restore-edit';
import type { SkillBook } from '../skills/skill-book';
import type { TickFault } from './tick-edit';

/** What this care needs. */
export interface LostNoteParts {
  book: SkillBook;
  guard: Guard;
  log: AssessmentLogNote;
  writer: LogWriter;
  words: Words['notices'];
  person: () => string | null;
  today: () => string;
}

export class LostNoteCare {
  constructor(private readonly parts: LostNoteParts) {}

  /** Gives all ticks under the link to a note; without one, dismisses them. */
  async settle({ link, name }: LostNote, note: SkillNote | null): Promise<Settled> {
    const { words, log } = this.parts;
    let done: Pick<RelinkedLog, 'ticks' | 'back'> = { ticks: 0, back: [] };
    const request = this.requestFor(link, note);
    const fault = await this.write((text) => {
      const edit = applyRelink(text, request);
      // Asked again after the write, it finds nothing left to do: the first answer is the one to remember.
      if (!('fault' in edit) && edit.ticks > 0) done = edit;
      return edit;
    }, request);
    if (fault !== null) return { isDone: false, sentence: fault };
    const { ticks, back } = done;
    if (ticks > 0) log.didOther(() => this.takeBack(request, back, name));
    const sentence = note ? words.relinked(ticks, note.name) : words.dismissed(ticks, name);
    return { isDone: true, sentence };
  }

  private async takeBack(request: RelinkRequest, back: RelinkedLog['back'], name: string): Promise<Settled> {
    const { today, words } = this.parts;
    const fault = await this.write(
      (text) => applyRelinkBack(text, back, { ...request, today: today() }),
      request,
    );
    return { isDone: fault === null, sentence: fault ?? words.relinkTakenBack(name) };
  }

  /** Resolves to null, or to the sentence that says why nothing was written. */
  private async write(
    edit: (text: string) => RestoredLog | EditFault<TickFault>,
    { logPath }: RelinkRequest,
  ): Promise<string | null> {
    const { guard, words, writer } = this.parts;
    const says = ({ fault, line }: EditFault<TickFault>) => words.tickFaults[fault](logPath, line);
    if (guard.isLogLost) return says({ fault: 'log-lost', line: null });
    const written = await writer.write(() => ({ path: logPath, edit, create: () => edit('') }));
    if ('fault' in written) return says(written);
    guard.wrote(written.events, logPath);
    return null;
  }

  private requestFor(link: string, note: SkillNote | null): RelinkRequest {
    const { book, log, person, today } = this.parts;
    const logPath = log.logPath();
    return {
      link,
      note,
      logPath,
      person: person(),
      otherLogs: book.chosenLogs().mine.filter(({ path }) => path !== logPath),
      resolve: (to, from) => book.resolve(to, from),
      readLog: book.readLog,
      today: today(),
    };
  }
}
