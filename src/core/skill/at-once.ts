/** Does at once what is written to be done in pieces. Knows nothing of what is done. */

/** What the work gives in the end, done without a stop. */
export function atOnce<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}
