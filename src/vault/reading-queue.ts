/** Reads notes in slices and lets the app breathe in between. Knows no files. */
import { breathe, Slice } from './slices';

/** So many notes are on their way at once, because a disk answers several sooner than one after another. */
const ahead = 16;

interface Loading<Note, Loaded> {
  note: Note;
  loaded: Promise<Loaded | null>;
}

/** What the queue does with a note. */
export interface Reader<Note, Loaded> {
  /** Fetches a note; null when there is nothing to take. Never rejects. */
  load: (note: Note) => Promise<Loaded | null>;
  /** Takes what was fetched; not called when a newer text has come meanwhile. */
  take: (note: Note, loaded: Loaded) => void;
  /** Called after each slice and at the end. */
  progressed: () => void;
}

export class ReadingQueue<Note, Loaded> {
  done = 0;
  total = 0;
  /** The next one last; a note that is asked for again stands here twice. */
  private readonly order: Note[] = [];
  private readonly waiting = new Set<Note>();
  private loading: Loading<Note, Loaded>[] = [];
  private running: Promise<void> | null = null;

  constructor(private readonly reader: Reader<Note, Loaded>) {}

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
  skip(note: Note): void {
    if (this.waiting.delete(note)) this.total--;
    this.loading = this.loading.filter((each) => each.note !== note);
  }

  clear(): void {
    this.total -= this.waiting.size;
    this.waiting.clear();
    this.order.length = 0;
    this.loading = [];
  }

  private async run(): Promise<void> {
    const time = new Slice();
    await Promise.resolve();
    for (let next = this.next(); next !== undefined; next = this.next()) {
      const { note, loaded } = next;
      const text = await loaded;
      if (text !== null && this.loading.includes(next)) time.run(() => this.reader.take(note, text));
      this.loading = this.loading.filter((each) => each !== next);
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
    while (this.loading.length < ahead) {
      const note = this.order.pop();
      if (note === undefined) break;
      if (this.waiting.delete(note)) this.loading.push({ note, loaded: this.reader.load(note) });
    }
    return this.loading[0];
  }
}
