/** Reads notes one after another and lets the app breathe in between. Knows no files. */

/** The longest time, in milliseconds, that reading holds up the app at once. */
const slice = 8;

const breathe = () => new Promise<void>((resolve) => window.setTimeout(resolve, 0));

export class ReadingQueue<Note> {
  done = 0;
  total = 0;
  private readonly waiting = new Set<Note>();
  private running: Promise<void> | null = null;

  /** `read` never rejects; `progressed` is called after each slice and at the end. */
  constructor(
    private readonly read: (note: Note) => Promise<void>,
    private readonly progressed: () => void,
  ) {}

  get isIdle(): boolean {
    return this.running === null;
  }

  /** Reads `notes` in their order, before those that wait already. */
  add(notes: Note[]): void {
    const rest = [...this.waiting];
    this.waiting.clear();
    for (const note of [...notes, ...rest]) this.waiting.add(note);
    this.total += this.waiting.size - rest.length;
    this.running ??= this.run();
  }

  /** What a newer text makes needless. */
  skip(note: Note): void {
    if (this.waiting.delete(note)) this.total--;
  }

  clear(): void {
    this.total -= this.waiting.size;
    this.waiting.clear();
  }

  private async run(): Promise<void> {
    let started = performance.now();
    await Promise.resolve();
    for (let note = this.take(); note !== undefined; note = this.take()) {
      await this.read(note);
      this.done++;
      if (performance.now() - started < slice) continue;
      this.progressed();
      await breathe();
      started = performance.now();
    }
    this.done = 0;
    this.total = 0;
    this.running = null;
    this.progressed();
  }

  private take(): Note | undefined {
    const [note] = this.waiting;
    if (note !== undefined) this.waiting.delete(note);
    return note;
  }
}
