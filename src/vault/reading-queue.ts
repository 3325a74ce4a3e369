/** Reads notes one after another and lets the app breathe in between. Knows no skills. */
import type { TFile } from 'obsidian';

/** The longest time, in milliseconds, that reading holds up the app at once. */
const slice = 8;

const breathe = () => new Promise<void>((resolve) => window.setTimeout(resolve, 0));

export class ReadingQueue {
  done = 0;
  total = 0;
  private readonly waiting = new Set<TFile>();
  private running: Promise<void> | null = null;

  /** `read` never rejects; `progressed` is called after each slice and at the end. */
  constructor(
    private readonly read: (file: TFile) => Promise<void>,
    private readonly progressed: () => void,
  ) {}

  get isIdle(): boolean {
    return this.running === null;
  }

  /** Reads `files` in their order, before those that wait already. */
  add(files: TFile[]): void {
    const rest = [...this.waiting];
    this.waiting.clear();
    for (const file of [...files, ...rest]) this.waiting.add(file);
    this.total = this.done + this.waiting.size;
    this.running ??= this.run();
  }

  /** What a newer text makes needless. */
  skip(file: TFile): void {
    if (this.waiting.delete(file)) this.total--;
  }

  clear(): void {
    this.waiting.clear();
    this.total = this.done;
  }

  private async run(): Promise<void> {
    let started = performance.now();
    await Promise.resolve();
    for (let file = this.take(); file; file = this.take()) {
      await this.read(file);
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

  private take(): TFile | undefined {
    const [file] = this.waiting;
    if (file) this.waiting.delete(file);
    return file;
  }
}
