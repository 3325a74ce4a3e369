/** Waiting for what happens in its own time: on disk, on screen. */

/**
 * Asks again and again until the answer satisfies; after the limit the last answer is in the error. The limit is for
 * what never comes, and far above what a busy machine needs.
 */
export async function until<T>(
  ask: () => T | Promise<T>,
  isRight: (answer: T) => boolean,
  limit = 10_000,
): Promise<T> {
  const deadline = performance.now() + limit;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (performance.now() > deadline)
      throw new Error(`Not within ${limit} ms; last seen: ${JSON.stringify(answer)}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
