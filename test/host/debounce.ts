/** Calls that wait. Uses the window's timers. */
import type * as O from 'obsidian';

/** A function that runs some time after it is called; `resetTimer` makes each further call wait anew. */
export function debounce<T extends unknown[], V>(
  cb: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): O.Debouncer<T, V> {
  let timer: number | undefined;
  let waiting: [...T] | undefined;

  const fire = (): V | void => {
    const args = waiting;
    timer = undefined;
    waiting = undefined;
    if (args) return cb(...args);
  };
  const stop = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  const debounced = (...args: [...T]): O.Debouncer<T, V> => {
    waiting = args;
    if (resetTimer) stop();
    timer ??= window.setTimeout(fire, timeout);
    return result;
  };
  const result: O.Debouncer<T, V> = Object.assign(debounced as O.Debouncer<T, V>, {
    cancel() {
      stop();
      waiting = undefined;
      return result;
    },
    run() {
      stop();
      return fire();
    },
  });
  return result;
}
