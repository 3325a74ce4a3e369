/** Long work in short slices, so that the app can breathe in between. Knows no notes. */
import { stepByStep } from '../../core/at-once';

/** The longest time, in milliseconds, that work holds up the app at once. */
export const slice = 8;

/**
 * Lets the app do what is due. A timer in a timer waits four milliseconds more, so it stands in where no task can be
 * posted.
 */
export async function breathe(): Promise<void> {
  const { scheduler } = window as { scheduler?: Scheduler };
  if (scheduler) await scheduler.postTask(() => undefined);
  else await new Promise<void>((resolve) => window.setTimeout(resolve, 0));
}

/** Counts the time that work takes, waiting apart. */
export class Slice {
  private spent = 0;

  /** Does a piece of the work. */
  run<Result>(work: () => Result): Result {
    const started = performance.now();
    try {
      return work();
    } finally {
      this.spent += performance.now() - started;
    }
  }

  /** True when the app should have its turn; the next slice begins then. */
  isOver(): boolean {
    if (this.spent < slice) return false;
    this.spent = 0;
    return true;
  }
}

/** Does work that stops by itself now and then, in slices; what it gives in the end. */
export async function inPieces<Result>(work: Iterator<void, Result>): Promise<Result> {
  const time = new Slice();
  for (;;) {
    const { done, value } = time.run(() => work.next());
    if (done === true) return value;
    if (time.isOver()) await breathe();
  }
}

/** The same work, given up when `isWanted` says no. */
export function* whileWanted(work: Iterator<void, void>, isWanted: () => boolean): Generator<void, void> {
  while (isWanted() && work.next().done !== true) yield;
}

/** Visits all members in their order, in slices; stops when `isWanted` says no. */
export function inSlices<Member>(
  members: readonly Member[],
  visit: (member: Member) => void,
  isWanted: () => boolean = () => true,
  step?: number,
): Promise<void> {
  return inPieces(whileWanted(stepByStep(members, visit, step), isWanted));
}
