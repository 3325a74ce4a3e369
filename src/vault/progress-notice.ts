/** Says in a notice how far long work is. Knows no work. */
import { Notice } from 'obsidian';

/** Milliseconds after which a person would begin to wonder, and between two words from then on. */
const [patience, pause] = [300, 100];

/** Waits, and says in a notice what for once that has lasted; `say` is asked again and again. */
export async function waitAloud(ready: Promise<void>, say: () => string): Promise<void> {
  let notice: Notice | null = null;
  const tell = () => {
    if (notice) notice.setMessage(say());
    else notice = new Notice(say(), 0);
  };
  const timer = window.setInterval(tell, patience);
  const end = () => {
    window.clearInterval(timer);
    notice?.hide();
  };
  await ready.finally(end);
}

export class ProgressNotice {
  private notice: Notice | null = null;
  private nextAt = performance.now() + patience;

  constructor(private readonly say: (done: number, total: number) => string) {}

  /** So much is done; shown when the work has lasted long enough. */
  readonly progressed = (done: number, total: number): void => {
    const now = performance.now();
    if (now < this.nextAt) return;
    this.nextAt = now + pause;
    const said = this.say(done, total);
    if (this.notice) this.notice.setMessage(said);
    else this.notice = new Notice(said, 0);
  };

  /** The work is over. */
  end(): void {
    this.notice?.hide();
  }
}
