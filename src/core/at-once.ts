/**
 * Work that is written to be done in pieces: how it is made, and how it is done at once. Knows nothing of what is done.
 */

/** So many members are usually visited without a stop. */
const usualStep = 64;

/** Visits all members in their order, with a stop after every so many. */
export function* stepByStep<Member>(
  members: readonly Member[],
  visit: (member: Member) => void,
  step = usualStep,
): Generator<void, void> {
  for (let at = 0; at < members.length; at += step) {
    members.slice(at, at + step).forEach(visit);
    yield;
  }
}

/** What the work gives in the end, done without a stop. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
