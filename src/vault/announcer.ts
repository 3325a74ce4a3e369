/** Tells listeners of changes, at most once a frame. Knows nothing of what has changed. */

/** Milliseconds between two announcements. */
export const frame = 16;

export class Announcer {
  private readonly listeners = new Set<() => void>();
  private timer: number | null = null;
  private due = 0;
  private toldAt = -Infinity;

  /** `prepare` is called before each announcement. */
  constructor(private readonly prepare: () => void) {}

  /** Returns how to stop listening. */
  add(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells soon, and not before `period` milliseconds have passed since the last time. */
  announce(period = frame): void {
    const now = performance.now();
    const due = Math.max(now, this.toldAt + period);
    if (this.timer !== null && this.due <= due) return;
    this.stop();
    this.due = due;
    this.timer = window.setTimeout(() => this.tell(), due - now);
  }

  /** Nobody is told anything any more. */
  end(): void {
    this.stop();
    this.listeners.clear();
  }

  private stop(): void {
    if (this.timer !== null) window.clearTimeout(this.timer);
    this.timer = null;
  }

  private tell(): void {
    this.timer = null;
    this.toldAt = performance.now();
    this.prepare();
    for (const listener of this.listeners) listener();
  }
}
