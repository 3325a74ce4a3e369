/** The few calls of IndexedDB that the guard makes, over texts that outlast the run; jsdom has none. */
import type { HostCalls } from './host-calls';

/** Answers in the next turn, unless the call is to go wrong. */
function request<T>(calls: HostCalls, name: string, run: () => T): IDBRequest<T> {
  calls.slow.add(name);
  const fault = calls.next(name);
  const asked = { error: null } as { result?: T; error: null; onsuccess?: () => void; onerror?: () => void };
  if (fault === null || fault.endsWith('late')) asked.result = run();
  void Promise.resolve().then(() => {
    if (fault === null) asked.onsuccess?.();
    else if (fault.startsWith('fails')) asked.onerror?.();
  });
  return asked as unknown as IDBRequest<T>;
}

/** A database over `texts`; `isOver` tells when the run that opened it has ended: it then keeps nothing. */
export function memoryDatabase(
  texts: Map<string, unknown>,
  calls: HostCalls,
  isOver: () => boolean,
): IDBFactory {
  const put = (text: unknown, key: string) => {
    if (!isOver()) texts.set(key, text);
  };
  const store = {
    get: (key: string) => request(calls, 'database get', () => texts.get(key)),
    put: (text: unknown, key: string) => request(calls, 'database put', () => put(text, key)),
  };
  const database = { transaction: () => ({ objectStore: () => store }), close: () => undefined };
  return { open: () => request(calls, 'database open', () => database) } as unknown as IDBFactory;
}
