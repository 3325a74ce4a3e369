/**
 * The one way a text gets into the log: one write after another, each worked out from the text of that moment, and
 * read back afterwards. Knows neither Obsidian nor what is written.
 */
import type { Alarm } from '../in-time';
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

/** What was done, or why nothing was, as a sentence. */
export interface Settled {
  isDone: boolean;
  sentence: string;
}

/** A wanted change. `edit` is asked again and again, and must be content with its own result. */
export interface WriteJob<Edit extends NoteEdit, Fault> {
  path: string;
  edit(text: string): Edit | EditFault<Fault>;
  /** The text of a new note, where the note is missing. */
  create(): Edit | EditFault<Fault>;
  /** Called when the new note is there. */
  created?(): void;
  /** True when a later text shows that another program wrote over the edit without knowing of it. */
  isOvertaken?(edit: Edit, text: string): boolean;
}

/** A call of the vault is given up after so many beats, so that the next write can come. */
const mostBeats = 10;
/** Milliseconds. Time that the device has slept through counts as one beat. */
const beat = 1000;

/**
 * Another program may write at the same moment, or hold the note for a moment. A text that is refused or not kept is
 * worked out anew from what then stands there, after so many milliseconds each; then it is given up.
 */
const pauses = [50, 250, 800];

/** So many milliseconds after a write it is looked at whether another program, slower than this one, wrote over it. */
const looks = [400, 1600];

/** The vault did not answer, or did not keep what it was given. */
export type Unavailable = EditFault<'log-unavailable'>;

/** A wanted change on its way, over all tries. */
interface Attempt<Edit extends NoteEdit, Fault> {
  job: WriteJob<Edit, Fault>;
  /** True when nobody waits for it any more. */
  isOver: () => boolean;
  /** The note was made by it. */
  isNew: boolean;
  /** What it came to, as far as it got. */
  done: Edit | EditFault<Fault> | null;
}

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
      if ('fault' in job) return job;
      const done = await this.inTime((isOver) => this.put(job, isOver));
      if (!('fault' in done)) for (const pause of looks) this.lookAgain(job, done, pause);
      return done;
    } catch (error) {
      this.report(error);
      return unavailable;
    }
  }

  /** Makes an edit once more that another program has written over without knowing of it. */
  private lookAgain<Edit extends NoteEdit, Fault>(
    job: WriteJob<Edit, Fault>,
    done: Edit,
    pause: number,
  ): void {
    if (!job.isOvertaken) return;
    const look = async (isOver: () => boolean) => {
      // A log that has gone meanwhile is told by who watches it; nothing was to be written here.
      const text = this.notes.has(job.path) ? await this.notes.read(job.path).catch(() => null) : null;
      if (text !== null && job.isOvertaken?.(done, text)) await this.put(job, isOver);
    };
    this.alarm(pause, () => {
      this.queue = this.queue.then(() => this.inTime(look)).catch(this.report);
    });
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

  /** Tries until the note keeps the edit; what the last try met is what is said. */
  private async put<Edit extends NoteEdit, Fault>(
    job: WriteJob<Edit, Fault>,
    isOver: () => boolean,
  ): Promise<Edit | EditFault<Fault> | Unavailable> {
    const attempt: Attempt<Edit, Fault> = { job, isOver, isNew: false, done: null };
    for (const pause of [...pauses, null]) {
      try {
        const kept = await this.attempt(attempt);
        if (kept) return kept;
      } catch (error) {
        // Only the last one matters: those before it are made good.
        if (pause === null) throw error;
      }
      if (pause === null || isOver()) break;
      await new Promise<void>((resolve) => this.alarm(pause, resolve));
    }
    return unavailable;
  }

  /** The edit that the note now holds, or the fault; null when the note does not hold what it was given. */
  private async attempt<Edit extends NoteEdit, Fault>(
    attempt: Attempt<Edit, Fault>,
  ): Promise<Edit | EditFault<Fault> | null> {
    const { job, isOver } = attempt;
    if (this.notes.has(job.path))
      await this.notes.change(job.path, (text) => {
        if (isOver()) return text;
        const edit = job.edit(text);
        if ('fault' in edit) {
          attempt.done = edit;
          return text;
        }
        // With nothing left to do, what an earlier try has written stands.
        if (edit.text !== text || attempt.done === null) attempt.done = edit;
        return edit.text;
      });
    else {
      attempt.done = job.create();
      if (!('fault' in attempt.done)) {
        await this.notes.create(job.path, attempt.done.text);
        attempt.isNew = true;
      }
    }
    const { done, isNew } = attempt;
    if (done === null || 'fault' in done) return done;
    if (!(await this.isKept(job))) return null;
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
