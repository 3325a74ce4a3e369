/** What the test files before this one left behind in the process must not make its promises dearer. */
import { executionAsyncResource } from 'node:async_hooks';

test('a promise is carried through no storage of an earlier test file', async () => {
  await Promise.resolve();
  const carried = Object.getOwnPropertySymbols(executionAsyncResource());
  const storages = carried.filter(({ description }) => description === 'kResourceStore');
  // Jest's own for this file, where Node carries storages in this way.
  expect(storages.length).toBeLessThanOrEqual(1);
});
