/** Follows a state that changes with work that takes several slices. Knows no log. */
import { breathe, inPieces } from '../skills/slices';

/** True for the very same values. */
export function isSameState(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}

/**
 * Begins work whenever it is called, one at a time, and in slices from the next turn on, until there is no news; what
 * rests on an older state is done anew. `state` is what the work rests on, value by value, and null without news.
 */
export function following<Result>(
  state: () => readonly unknown[] | null,
  work: () => Iterator<void, Result>,
  settle: (result: Result) => void,
): () => Promise<void> {
  let isUnderWay = false;
  return async () => {
    if (isUnderWay) return;
    isUnderWay = true;
    try {
      await breathe();
      for (let before = state(); before; before = state()) {
        const result = await inPieces(work());
        const now = state();
        if (now && isSameState(before, now)) settle(result);
      }
    } finally {
      isUnderWay = false;
    }
  };
}
