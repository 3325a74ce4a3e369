/**
 * Jest's own runner, with what it leaves behind taken away: it makes an AsyncLocalStorage for each test file and never
 * disables it, and as long as one is enabled, every new promise in the process is carried through it. A hundred files
 * later an `await` took fifty times as long, and the long tests of the log with it.
 */
import asyncHooks from 'node:async_hooks';
import { createRequire } from 'node:module';

const { default: runFile } = createRequire(import.meta.url)('jest-circus/runner');
const { AsyncLocalStorage } = asyncHooks;

/** Runs one test file; what was made for it is disabled at its end. */
export default async function runTestFile(...given) {
  const made = [];
  asyncHooks.AsyncLocalStorage = class extends AsyncLocalStorage {
    constructor(...options) {
      super(...options);
      made.push(this);
    }
  };
  try {
    return await runFile(...given);
  } finally {
    asyncHooks.AsyncLocalStorage = AsyncLocalStorage;
    for (const storage of made) storage.disable();
  }
}
