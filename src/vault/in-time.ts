/** Gives a call up that does not answer. Knows no vault and no store. */

/** Rings after so many milliseconds unless it is taken back by what it returns. */
export type Alarm = (milliseconds: number, ring: () => void) => () => void;

/** Rings by the clock of the window. */
export const windowAlarm: Alarm = (milliseconds, ring) => {
  const timer = window.setTimeout(ring, milliseconds);
  return () => window.clearTimeout(timer);
};

/** The answer; rejects when there is none in time: what never comes must not hold up what waits behind it. */
export function inTime<T>(answer: Promise<T>, milliseconds = 10_000, alarm = windowAlarm): Promise<T> {
  return new Promise((resolve, reject) => {
    const cancel = alarm(milliseconds, () => reject(new Error('There is no answer.')));
    answer.then(resolve, reject).finally(cancel);
  });
}

/** The answer to one of two calls: what fails once may have been in another program's hands for a moment. */
export function inTwoTries<T>(ask: () => Promise<T>): Promise<T> {
  const once = () => inTime(ask());
  return once().catch(once);
}
