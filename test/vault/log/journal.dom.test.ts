/** What is wanted and not written yet: kept on the device before the log is touched, through faults and restarts. */
import type { ItemAddress } from '../../../src/core/matrix/schema';
import { Journal, type Intent } from '../../../src/vault/log/journal';
import { goNote } from '../../support/go-note';
import { endVaults, memoryDevice, startVault } from '../../support/vault-in-host';

afterEach(endVaults);

const go = 'Skills/Go.md';
const marker = '---\nskill-assessment: 1\n---\n';
const reads: ItemAddress = { path: go, group: 'Junior', item: 'Reads the code.' };
const lineOf = ({ item }: ItemAddress) => `- [x] [[Skills/Go|Go]] · Junior · ${item} ✅ 2026-11-22\n`;

const withLog = () => startVault({ [go]: goNote, 'Log.md': marker });

test('the journal holds a tick before the log does, and no longer than that', async () => {
  const { log, journal, storage } = await withLog();
  const seen: number[] = [];
  storage.beforeCall = (call) => {
    if (call === 'write') seen.push(journal.all().length);
  };
  await log.setItemState(reads, 'ticked');
  expect(seen).toEqual([1]);
  expect(journal.all()).toEqual([]);
});

test('the journal keeps a refused tick with its reason until it is written', async () => {
  const { log, journal, storage } = await withLog();
  storage.beforeCall = (call) => {
    if (call === 'read') throw new Error('EACCES: permission denied');
  };
  const reason = 'Not written: the log is not available.';
  await log.setItemState(reads, 'ticked');
  expect(journal.all()).toEqual([
    { address: reads, state: 'ticked', day: '2026-11-22', person: null, reason },
  ]);
  storage.beforeCall = () => undefined;
  await log.setItemState(reads, 'ticked');
  expect(journal.all()).toEqual([]);
});

test('the journal brings a tick into the log after a restart, on the day on which it was made', async () => {
  const device = memoryDevice();
  const files = { [go]: goNote, 'Log.md': marker };
  const before = await startVault(files, { device });
  before.storage.beforeCall = (call) => {
    if (call === 'write') throw new Error('the app was killed');
  };
  await before.log.setItemState(reads, 'ticked');
  const after = await startVault(files, { device });
  after.circumstances.today = '2026-11-25';
  await after.log.replay();
  await after.log.replay();
  expect(after.read('Log.md')).toBe(marker + lineOf(reads));
  expect(after.journal.all()).toEqual([]);
});

test('the journal follows a note that is renamed', async () => {
  const { app, log, journal, storage, settle } = await withLog();
  storage.beforeCall = (call) => {
    if (call === 'write') throw new Error('ENOSPC: no space left on device');
  };
  await log.setItemState(reads, 'ticked');
  storage.beforeCall = () => undefined;
  const file = app.vault.getFileByPath(go);
  if (file) await app.vault.rename(file, 'Skills/Golang.md');
  await settle();
  expect(journal.all().map(({ address }) => address.path)).toEqual(['Skills/Golang.md']);
});

test('a journal that cannot be read is dropped', async () => {
  const device = memoryDevice();
  device.save('skill-matrix-journal', [{ state: 'ticked' }]);
  const { journal } = await startVault({ [go]: goNote }, { device });
  expect(journal.all()).toEqual([]);
});

test('the journal does without a store that fails', async () => {
  const errors = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const broken = () => {
    throw new Error('QuotaExceededError');
  };
  const { log, read } = await startVault(
    { [go]: goNote, 'Log.md': marker },
    { device: { load: broken, save: broken } },
  );
  expect(await log.setItemState(reads, 'ticked')).toBeNull();
  expect(read('Log.md')).toBe(marker + lineOf(reads));
  errors.mockRestore();
});

describe('two windows on one store', () => {
  const wanted = (item: string): Intent => ({
    address: { path: 'Go.md', group: 'Junior', item },
    state: 'ticked',
    day: '2026-11-22',
    person: null,
    reason: null,
  });
  const items = (journal: Journal) => journal.all().map(({ address }) => address.item);

  test('keep each other’s intents', () => {
    const device = memoryDevice();
    const [one, other] = [new Journal(device), new Journal(device)];
    const [a, b] = [wanted('A'), wanted('B')];
    one.put(a);
    other.put(b);
    one.settle(a);
    expect(items(new Journal(device))).toEqual(['B']);
    other.settle(b);
    expect(items(new Journal(device))).toEqual([]);
  });

  test('do not want again what the other has settled', () => {
    const device = memoryDevice();
    new Journal(device).put(wanted('A'));
    const [one, other] = [new Journal(device), new Journal(device)];
    other.settle(other.all()[0] as Intent);
    one.put(wanted('B'));
    expect([items(one), items(new Journal(device))]).toEqual([['B'], ['B']]);
  });

  test('lose nothing when the store holds something else', () => {
    const device = memoryDevice();
    new Journal(device).put(wanted('A'));
    const journal = new Journal(device);
    device.save('skill-matrix-journal', 'torn');
    journal.put(wanted('B'));
    expect(items(new Journal(device))).toEqual(['A', 'B']);
  });
});

test('whoever listens is told of each change, until they stop', () => {
  const journal = new Journal(memoryDevice());
  let told = 0;
  const stop = journal.onChange(() => told++);
  const intent: Intent = { address: reads, state: 'ticked', day: '2026-11-22', person: null, reason: null };
  journal.put(intent);
  expect(told).toBe(1);
  stop();
  journal.settle(intent);
  expect(told).toBe(1);
});
