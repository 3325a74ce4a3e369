/** The guard's copy outlasts a restart in either of its two stores, and does without both. */
import type { GuardCopy } from '../../src/core/assessment/guard-copy';
import { createDatabase, GuardStore, type TextStore } from '../../src/vault/guard-store';
import type { DeviceStore } from '../../src/vault/journal';
import type { Alarm } from '../../src/vault/log-writer';
import { memoryDevice } from '../support/vault-in-host';

const never: Alarm = () => () => undefined;
const atOnce: Alarm = (_milliseconds, ring) => {
  ring();
  return () => undefined;
};
const copyOf = (log: string): GuardCopy => ({ person: null, log, entries: [] });

function memoryTexts(): TextStore {
  const texts = new Map<string, string>();
  return {
    load: (key) => Promise.resolve(texts.get(key)),
    save: (key, text) => Promise.resolve(void texts.set(key, text)),
  };
}

const broken: DeviceStore = {
  load: () => {
    throw new Error('blocked');
  },
  save: () => {
    throw new Error('full');
  },
};
const refusing: TextStore = {
  load: () => Promise.reject(new Error('blocked')),
  save: () => Promise.reject(new Error('full')),
};

let told: jest.SpyInstance;
beforeEach(() => (told = jest.spyOn(console, 'error').mockImplementation(() => undefined)));
afterEach(() => told.mockRestore());

const rest = () => new Promise((resolve) => setTimeout(resolve, 0));

async function keptBy(device: DeviceStore, texts: TextStore | null, logs: string[]) {
  const store = new GuardStore(device, texts, never);
  await store.load();
  for (const log of logs) store.save([copyOf(log)]);
  await rest();
  return (await new GuardStore(device, texts, never).load())?.copies[0]?.log ?? null;
}

test.each([
  ['both stores', memoryDevice(), memoryTexts(), 'B.md'],
  ['local storage alone', memoryDevice(), null, 'B.md'],
  ['local storage beside a database that fails', memoryDevice(), refusing, 'B.md'],
  ['the database beside a local storage that fails', broken, memoryTexts(), 'B.md'],
  ['neither', broken, refusing, null],
])('over %s the newest copy that was kept is found again', async (_what, device, texts, log) => {
  expect(await keptBy(device, texts, ['A.md', 'B.md'])).toBe(log);
});

test('a copy too large for local storage is kept in the database', async () => {
  const device = memoryDevice();
  const large = 'L'.repeat(250_000);
  expect(await keptBy(device, memoryTexts(), [large])).toBe(large);
  expect(device.load('skill-matrix-guard')).toBeNull();
});

test('a database that never answers is not waited for', async () => {
  const device = memoryDevice();
  await keptBy(device, null, ['A.md']);
  const hanging: TextStore = { ...refusing, load: () => new Promise(() => undefined) };
  expect((await new GuardStore(device, hanging, atOnce).load())?.copies).toEqual([copyOf('A.md')]);
});

test('without IndexedDB there is no database', () => {
  expect(createDatabase(undefined, 'skill-matrix')).toBeNull();
});
