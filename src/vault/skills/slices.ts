/** Long work in short slices, so that the app can breathe in between. Knows no notes. */

/** The longest time, in milliseconds, that work holds up the app at once. */
export const slice = 8;

/** Lets the app do what is due. */
export const breathe = () => new Promise<void>((resolve) => window.setTimeout(resolve, 0));

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

/** Does work that stops by itself now and then, in slices; gives it up when `isWanted` says no. */
export async function inPieces(work: Iterator<void, void>, isWanted: () => boolean): Promise<void> {
  const time = new Slice();
  while (isWanted() && time.run(() => work.next()).done !== true) if (time.isOver()) await breathe();
}

/** So many members are usually visited between two looks at the clock. */
const usualStep = 64;

/** Visits all members in their order, in slices; stops when `isWanted` says no. */
export async function inSlices<Member>(
  members: readonly Member[],
  visit: (member: Member) => void,
  isWanted: () => boolean,
  step = usualStep,
): Promise<void> {
  const time = new Slice();
  for (let at = 0; at < members.length && isWanted(); at += step) {
    time.run(() => members.slice(at, at + step).forEach(visit));
    if (time.isOver()) await breathe();
  }
}
