/** Reads notes in slices and lets the app breathe in between. Knows no files. */
import { breathe, inPieces, Slice, whileWanted } from './slices';

/**
 * So many notes are on their way at once, because a disk answers several sooner than one after another. They are asked
 * for half of them at a time: to wake the disk's threads anew for each note costs more than to read it.
 */
const ahead = 32;

/** Milliseconds after which a note that is waited for is named. */
const patience = 2000;

interface Loading<Note, Loaded> {
  note: Note;
  loaded: Promise<Loaded | null>;
  /** False when a newer text has come meanwhile. */
  isWanted: boolean;
}

/** What the queue does with a note. */
export interface Reader<Note, Loaded> {
  /** Fetches a note; null when there is nothing to take. Never rejects. */
  load: (note: Note) => Promise<Loaded | null>;
  /**
   * Takes what was fetched; not called when a newer text has come meanwhile. Long work is handed back, to be done in
   * pieces, and is given up when a newer text comes.
   */
  take: (note: Note, loaded: Loaded) => Iterator<void, void> | void;
  /** Called after each slice and at the end. */
  progressed: () => void;
}

export class ReadingQueue<Note, Loaded> {
  done = 0;
  total = 0;
  private awaited: { note: Note; since: number } | null = null;
  /** The next one last; a note that is asked for again stands here twice. */
  private readonly order: Note[] = [];
  private readonly waiting = new Set<Note>();
  private readonly loading: Loading<Note, Loaded>[] = [];
  private running: Promise<void> | null = null;

  constructor(private readonly reader: Reader<Note, Loaded>) {}

  /** The note that has been waited for too long; null when none has. */
  get late(): Note | null {
    const { awaited } = this;
    return awaited && performance.now() - awaited.since > patience ? awaited.note : null;
  }

  get isIdle(): boolean {
    return this.running === null;
  }

  /** Reads `notes` in their order, before those that wait already; resolves when all are read. */
  add(notes: readonly Note[]): Promise<void> {
    for (let at = notes.length - 1; at >= 0; at--) {
      const note = notes[at] as Note;
      if (!this.waiting.has(note)) this.total++;
      this.waiting.add(note);
      this.order.push(note);
    }
    if (notes.length > 0) this.running ??= this.run();
    return this.running ?? Promise.resolve();
  }

  /** What a newer text makes needless. */
  discard(note: Note): void {
    if (this.waiting.delete(note)) this.total--;
    for (const each of this.loading) if (each.note === note) each.isWanted = false;
  }

  clear(): void {
    this.total -= this.waiting.size;
    this.waiting.clear();
    this.order.length = 0;
    for (const each of this.loading) each.isWanted = false;
  }

  private async run(): Promise<void> {
    const time = new Slice();
    await Promise.resolve();
    for (let next = this.next(); next !== undefined; next = this.next()) {
      this.awaited = { note: next.note, since: performance.now() };
      const text = await next.loaded;
      this.awaited = null;
      if (text !== null && next.isWanted) {
        const work = time.run(() => this.reader.take(next.note, text));
        if (work) await inPieces(whileWanted(work, () => next.isWanted));
      }
      this.loading.shift();
      this.done++;
      if (!time.isOver()) continue;
      this.reader.progressed();
      await breathe();
    }
    this.done = 0;
    this.total = 0;
    this.running = null;
    this.reader.progressed();
  }

  /** The note that was fetched first, once others are being fetched behind it. */
  private next(): Loading<Note, Loaded> | undefined {
    const most = this.loading.length > ahead / 2 ? 0 : ahead;
    while (this.loading.length < most) {
      const note = this.order.pop();
      if (note === undefined) break;
      if (this.waiting.delete(note))
        this.loading.push({ note, loaded: this.reader.load(note), isWanted: true });
    }
    return this.loading[0];
  }
}
