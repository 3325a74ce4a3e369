/** The guard's copy outlasts a restart in either of its two stores, and does without both. */
import type { GuardCopy } from '../../../src/core/assessment/guard-copy';
import {
  createDatabase,
  GuardStore,
  type KeptText,
  type TextStore,
} from '../../../src/vault/log/guard-store';
import type { DeviceStore } from '../../../src/vault/log/journal';
import type { Alarm } from '../../../src/vault/in-time';
import { HostCalls } from '../../support/host-calls';
import { memoryDatabase } from '../../support/memory-database';
import { memoryDevice } from '../../support/vault-in-host';

const never: Alarm = () => () => undefined;
const atOnce: Alarm = (_milliseconds, ring) => {
  ring();
  return () => undefined;
};
const copyOf = (log: string): GuardCopy => ({ person: null, log, entries: [] });

function memoryTexts(): TextStore {
  const texts = new Map<string, KeptText>();
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

test('a copy of so many lines that it is surely too large is made a text in pieces, for the database alone', async () => {
  const [device, texts] = [memoryDevice(), memoryTexts()];
  const event = { state: 'ticked', link: 'Go', group: 'Junior', item: 'Reads.', date: null } as const;
  const entry = {
    event: { ...event, evidence: [], withdrawnEvidence: [] },
    path: null,
    from: 0,
    isOwn: false,
  };
  const long = { ...copyOf('A.md'), entries: Array.from({ length: 2001 }, () => entry) };
  const save = jest.spyOn(device, 'save');
  new GuardStore(device, texts, atOnce).save([long]);
  expect(save).toHaveBeenCalledWith(expect.any(String), null);
  await new Promise((resolve) => window.setTimeout(resolve, 100));
  expect((await new GuardStore(device, texts, never).load())?.copies).toEqual([long]);
});

test('the database follows local storage after a moment, one write at a time, with what is newest then', async () => {
  const rings: (() => void)[] = [];
  const written: KeptText[] = [];
  let answer = (): void => undefined;
  const slow: TextStore = {
    load: () => Promise.resolve(null),
    save: (_key, text) => new Promise((done) => (written.push(text), (answer = done))),
  };
  const store = new GuardStore(memoryDevice(), slow, (_milliseconds, ring) => {
    rings.push(ring);
    return () => undefined;
  });
  for (const log of ['A.md', 'B.md']) store.save([copyOf(log)]);
  expect(written).toEqual([]);
  for (const ring of rings.splice(0)) ring();
  store.save([copyOf('C.md')]);
  for (const ring of rings) ring();
  expect(written).toEqual([expect.stringContaining('B.md')]);
  answer();
  await rest();
  expect(written).toEqual([expect.anything(), expect.stringContaining('C.md')]);
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

describe('the database', () => {
  const texts = new Map<string, unknown>();
  const open = (calls = new HostCalls()) =>
    createDatabase(
      memoryDatabase(texts, calls, () => false),
      'own',
    );

  test('keeps a text from one run to the next', async () => {
    expect(await open()?.load('key')).toBeUndefined();
    await open()?.save('key', 'text');
    expect(await open()?.load('key')).toBe('text');
  });

  test('that cannot be opened or read says so, with its reason where it has one', async () => {
    const calls = new HostCalls();
    calls.judge = (name) => (name === 'database get' ? 'fails' : null);
    await expect(open(calls)?.load('key')).rejects.toThrow('gave no reason');
    const request = { error: new Error('VersionError') } as unknown as IDBOpenDBRequest;
    const store = createDatabase({ open: () => request } as unknown as IDBFactory, 'own')?.load('key');
    request.onerror?.(new Event('error'));
    await expect(store).rejects.toThrow('VersionError');
  });

  test('makes its table when it is opened for the first time', async () => {
    const made: string[] = [];
    const result = { createObjectStore: (name: string) => made.push(name), close: () => undefined };
    const request = { result } as unknown as IDBOpenDBRequest;
    void createDatabase({ open: () => request } as unknown as IDBFactory, 'own')?.load('key');
    request.onupgradeneeded?.(new Event('upgradeneeded') as IDBVersionChangeEvent);
    expect(made).toEqual(['texts']);
  });
});
