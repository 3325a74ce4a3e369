/**
 * What the page's main thread did between two marks, from Chromium's own trace: time on the processor, so that other
 * work on the machine does not count. Knows no page.
 */

/** As Chromium writes it; times in microseconds. */
interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  tdur?: number;
}

/** What must be traced for it. */
export const categories = ['disabled-by-default-devtools.timeline', 'blink.user_timing', 'toplevel'];

export class Trace {
  private readonly marks: TraceEvent[];
  private readonly tasks: TraceEvent[];

  constructor(json: string) {
    const { traceEvents } = JSON.parse(json) as { traceEvents: TraceEvent[] };
    const isMark = ({ name, ph }: TraceEvent) => name.startsWith('bench:') && (ph === 'I' || ph === 'R');
    this.marks = traceEvents.filter(isMark).sort((a, b) => a.ts - b.ts);
    const [mark] = this.marks;
    this.tasks = traceEvents.filter(
      ({ name, pid, tid, tdur }) =>
        name === 'RunTask' && pid === mark?.pid && tid === mark.tid && tdur !== undefined,
    );
  }

  /** Milliseconds of work between each mark of this name and the next mark. */
  workAfter(name: string): number[] {
    return this.marks.flatMap((mark, at) => {
      const next = this.marks[at + 1];
      return mark.name === `bench:${name}` && next ? [this.work(mark.ts, next.ts)] : [];
    });
  }

  /** Milliseconds of work of each task between the first mark of this name and the next mark. */
  tasksAfter(name: string): number[] {
    const at = this.marks.findIndex((mark) => mark.name === `bench:${name}`);
    const [from, to] = [this.marks[at]?.ts ?? NaN, this.marks[at + 1]?.ts ?? NaN];
    return this.within(from, to).map(({ tdur = 0 }) => tdur / 1000);
  }

  private within(from: number, to: number): TraceEvent[] {
    return this.tasks.filter(({ ts }) => ts >= from && ts < to);
  }

  /** A task belongs to the stretch in which it ends; one that spans a mark is the work before it. */
  private work(from: number, to: number): number {
    return this.within(from, to).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
  }
}
