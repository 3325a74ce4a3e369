/** Follows a state that changes with work that takes several slices. Knows no log. */
import { breathe, inPieces } from '../skills/slices';

/** What is followed, and how. */
export interface Followed<Result> {
  /** What the work rests on, value by value. */
  state: () => readonly unknown[];
  /** True while the work is still to be done for the state as it is. */
  isNews: () => boolean;
  work: () => Iterator<void, Result>;
  settle: (result: Result) => void;
}

/** True for the very same values. */
export function isSameState(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

export class Following<Result> {
  private isUnderWay = false;

  constructor(private readonly followed: Followed<Result>) {}

  /** Works in slices, from the next turn on, until there is no news; what rests on an older state is done anew. */
  async follow(): Promise<void> {
    if (this.isUnderWay) return;
    const { state, isNews, work, settle } = this.followed;
    this.isUnderWay = true;
    try {
      await breathe();
      while (isNews()) {
        const before = state();
        const result = await inPieces(work());
        if (isNews() && isSameState(before, state())) settle(result);
      }
    } finally {
      this.isUnderWay = false;
    }
  }
}
