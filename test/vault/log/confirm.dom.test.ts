/** Saying once more that a tick still holds: one line more, one day that moves, and the way back. */
import type { ItemAddress } from '../../../src/core/matrix/schema';
import { goNote } from '../../support/go-note';
import { endVaults, startVault } from '../../support/vault-in-host';

afterEach(endVaults);

const go = 'Skills/Go.md';
const marker = '---\nskill-assessment: 1\n---\n';
const reads: ItemAddress = { path: go, group: 'Junior', item: 'Reads the code.' };
const fixes: ItemAddress = { path: go, group: 'Junior', item: 'Fixes a failing test.' };
const lineOf = ({ item }: ItemAddress, day: string) =>
  `- [x] [[Skills/Go|Go]] · Junior · ${item} ✅ ${day}\n`;
const today = '2026-11-22';
const old = marker + lineOf(reads, '2026-01-10') + lineOf(fixes, '2026-01-11');

async function start(text = old) {
  const session = await startVault({ [go]: goNote, 'Log.md': text });
  await session.index.open(go);
  const standing = () => {
    const items = session.index.skillAt(go)?.levels[0]?.criteria ?? [];
    return items.find(({ text: name }) => name === reads.item);
  };
  return { ...session, standing };
}

test('a confirmation is one more line: the day of the tick stays, the day of the confirmation moves', async () => {
  const { log, read, settle, standing } = await start();
  expect(await log.confirm(reads)).toBeNull();
  expect(read('Log.md')).toBe(old + lineOf(reads, today));
  await settle();
  expect(standing()).toMatchObject({ state: 'ticked', tickedOn: '2026-01-10', confirmedOn: today });
});

test('what was confirmed today, is open or is withdrawn gets no line', async () => {
  const fresh = marker + lineOf(reads, today);
  const { log, read } = await start(fresh);
  expect(await log.confirm(reads)).toBeNull();
  expect(await log.confirm(fixes)).toBeNull();
  expect(read('Log.md')).toBe(fresh);
});

test('a plain tick of what is ticked still writes nothing', async () => {
  const { log, read } = await start();
  await log.setItemState(reads, 'ticked');
  expect(read('Log.md')).toBe(old);
});

test('undo cuts the line of a confirmation off again', async () => {
  const { log, read, settle, standing } = await start();
  await log.confirm(reads);
  await log.confirm(fixes);
  expect(log.canUndo()).toBe(true);
  expect(await log.undo()).toBe('Not confirmed after all: Fixes a failing test.');
  expect(await log.undo()).toBe('Not confirmed after all: Reads the code.');
  expect(read('Log.md')).toBe(old);
  await settle();
  expect(standing()).toMatchObject({ state: 'ticked', confirmedOn: '2026-01-10' });
  expect(log.canUndo()).toBe(false);
});

test('a confirmation of more than a minute ago stays, says so, and does not stand in the way of earlier changes', async () => {
  const { log, read, circumstances } = await start(marker + lineOf(fixes, '2026-01-11'));
  await log.setItemState(reads, 'ticked');
  await log.confirm(fixes);
  const before = read('Log.md');
  circumstances.now = 60_001;
  expect(await log.undo()).toContain('The confirmation stays in the log');
  expect(read('Log.md')).toBe(before);
  expect(await log.undo()).toBe('Tick removed: Reads the code.');
});

test('a line that came after a confirmation keeps it where it is', async () => {
  const { log, read, storage } = await start();
  await log.confirm(reads);
  const more = `${read('Log.md')}${lineOf(fixes, '2026-02-01')}`;
  storage.writeOutside('Log.md', more);
  expect(await log.undo()).toContain('The confirmation stays in the log');
  expect(read('Log.md')).toBe(more);
});

test('a confirmation that could not be written is tried again as one', async () => {
  const { log, journal, read, storage } = await start();
  storage.beforeCall = (call) => {
    if (call === 'write') throw new Error('The disk is full.');
  };
  expect(await log.confirm(reads)).toContain('Not written');
  storage.beforeCall = () => undefined;
  expect(journal.of(reads)).toMatchObject({ state: 'ticked', confirmation: 'give' });
  expect(await log.setItemState(reads, 'ticked')).toBeNull();
  expect(read('Log.md')).toBe(old + lineOf(reads, today));
  expect(journal.all()).toEqual([]);
});
