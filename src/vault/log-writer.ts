/**
 * The one way a text gets into the log: one write after another, each worked out from the text of that moment, and
 * read back afterwards. Knows neither Obsidian nor what is written.
 */
import type { LogNotes } from './log-notes';

/** A text as it should be; the same text as before means that it is so already. */
export interface NoteEdit {
  text: string;
}

/** Why a note is left alone; `fault` names a sentence of i18n. */
export interface EditFault<Fault> {
  fault: Fault;
  line: number | null;
}

/** A wanted change. `edit` is asked again and again, and must be content with its own result. */
export interface WriteJob<Edit extends NoteEdit, Fault> {
  path: string;
  edit(text: string): Edit | EditFault<Fault>;
  /** The text of a new note, where the note is missing. */
  create(): Edit | EditFault<Fault>;
  /** Called when the new note is there. */
  created?(): void;
}

/** Rings after so many milliseconds unless it is taken back by what it returns. */
export type Alarm = (milliseconds: number, ring: () => void) => () => void;

/** A call of the vault is given up after so many beats, so that the next write can come. */
const mostBeats = 10;
/** Milliseconds. Time that the device has slept through counts as one beat. */
const beat = 1000;

/** The vault did not answer, or did not keep what it was given. */
export type Unavailable = EditFault<'log-unavailable'>;

const unavailable: Unavailable = { fault: 'log-unavailable', line: null };

export class LogWriter {
  private queue: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly notes: LogNotes,
    private readonly alarm: Alarm,
    private readonly report: (error: unknown) => void,
  ) {}

  /** Resolves to the edit that the note now holds, or to the fault; never rejects. `prepare` runs at its turn. */
  write<Edit extends NoteEdit, Fault>(
    prepare: () => WriteJob<Edit, Fault> | EditFault<Fault>,
  ): Promise<Edit | EditFault<Fault> | Unavailable> {
    const written = this.queue.then(() => this.carryOut(prepare));
    this.queue = written;
    return written;
  }

  private async carryOut<Edit extends NoteEdit, Fault>(
    prepare: () => WriteJob<Edit, Fault> | EditFault<Fault>,
  ): Promise<Edit | EditFault<Fault> | Unavailable> {
    try {
      const job = prepare();
      return 'fault' in job ? job : await this.inTime((isOver) => this.put(job, isOver));
    } catch (error) {
      this.report(error);
      return unavailable;
    }
  }

  /** A call that answers too late may still write, but only what nobody has given up. */
  private inTime<T>(run: (isOver: () => boolean) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      let beats = 0;
      let cancel = (): void => undefined;
      const isOver = () => beats === mostBeats;
      const wait = () => (cancel = this.alarm(beat, ring));
      const ring = () => {
        beats++;
        if (isOver()) reject(new Error('The vault does not answer.'));
        else wait();
      };
      wait();
      run(isOver)
        .then(resolve, reject)
        .finally(() => cancel());
    });
  }

  private async put<Edit extends NoteEdit, Fault>(
    job: WriteJob<Edit, Fault>,
    isOver: () => boolean,
  ): Promise<Edit | EditFault<Fault> | Unavailable> {
    let done: Edit | EditFault<Fault> | null = null;
    const isNew = !this.notes.has(job.path);
    if (!isNew) {
      await this.notes.change(job.path, (text) => {
        if (isOver()) return text;
        done = job.edit(text);
        return 'fault' in done ? text : done.text;
      });
    } else {
      done = job.create();
      if (!('fault' in done)) await this.notes.create(job.path, done.text);
    }
    if (done === null || 'fault' in done) return done ?? unavailable;
    if (!(await this.isKept(job))) return unavailable;
    if (isNew) job.created?.();
    return done;
  }

  /** Reads back from disk: the note keeps the edit when the same edit has nothing left to do. */
  private async isKept<Edit extends NoteEdit, Fault>(job: WriteJob<Edit, Fault>): Promise<boolean> {
    const text = await this.notes.read(job.path);
    const again = job.edit(text);
    return !('fault' in again) && again.text === text;
  }
}
