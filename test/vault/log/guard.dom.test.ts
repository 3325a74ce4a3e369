/** The guard over a real log in the stand-in host: what it notices, what it offers, and that it does nothing alone. */
import type { ItemAddress } from '../../../src/core/matrix/schema';
import { goNote } from '../../support/go-note';
import { endVaults, memoryDevice, startVault, type VaultSession } from '../../support/vault-in-host';

afterEach(endVaults);

const go = 'Skills/Go.md';
const marker = '---\nskill-assessment: 1\n---\n';
const reads: ItemAddress = { path: go, group: 'Junior', item: 'Reads the code.' };
const fixes: ItemAddress = { path: go, group: 'Junior', item: 'Fixes a failing test.' };
const lineOf = ({ item }: ItemAddress, date = '2026-11-22') =>
  `- [x] [[Skills/Go|Go]] · Junior · ${item} ✅ ${date}\n`;
const withdrawn = ({ item }: ItemAddress, date = '2026-11-22') =>
  `- [-] [[Skills/Go|Go]] · Junior · ${item} ❌ ${date}\n`;

async function pass({ circumstances, guard, settle }: VaultSession, milliseconds: number) {
  circumstances.now += milliseconds;
  guard.check();
  await settle();
}

/** A log whose ticks this device has known for long. */
async function guarded(text = lineOf(reads) + lineOf(fixes), device = memoryDevice()) {
  const session = await startVault({ [go]: goNote, 'Log.md': marker + text }, { device });
  await pass(session, 5 * 60_000);
  return session;
}

async function outside(session: VaultSession, text: string) {
  session.storage.writeOutside('Log.md', text);
  await session.settle();
  session.guard.check();
}

const lostIn = ({ guard }: VaultSession) => guard.status.lost.map(({ item }) => item);
const ticksShown = ({ index }: VaultSession) => index.skillAt(go)?.required.done;

test('a tick that something took out of the log is missed', async () => {
  const session = await guarded();
  await outside(session, marker + lineOf(fixes));
  expect(lostIn(session)).toEqual([reads.item]);
  expect(session.read('Log.md')).toBe(marker + lineOf(fixes));
});

test('Restore writes the lost line again, with its own date', async () => {
  const session = await guarded(lineOf(reads, '2026-11-01') + lineOf(fixes));
  await outside(session, marker + lineOf(fixes));
  expect(await session.care.restore()).toBeNull();
  expect(session.read('Log.md')).toBe(marker + lineOf(fixes) + lineOf(reads, '2026-11-01'));
  await session.settle();
  session.guard.check();
  expect(lostIn(session)).toEqual([]);
});

test('Accept lets the tick go and writes nothing', async () => {
  const session = await guarded();
  await outside(session, marker + lineOf(fixes));
  session.care.accept();
  expect(lostIn(session)).toEqual([]);
  expect(session.read('Log.md')).toBe(marker + lineOf(fixes));
  await outside(session, marker);
  expect(lostIn(session)).toEqual([fixes.item]);
});

test('a loss is still known after a restart', async () => {
  const device = memoryDevice();
  await guarded(lineOf(reads), device);
  const session = await startVault({ [go]: goNote, 'Log.md': marker + lineOf(fixes) }, { device });
  session.circumstances.now = 10 * 60_000;
  session.guard.check();
  await outside(session, `${marker}A word.\n${lineOf(fixes)}`);
  expect(lostIn(session)).toEqual([reads.item]);
});

test('a tick that is gone by the next start is missed, even when the clock was set back meanwhile', async () => {
  const device = memoryDevice();
  const before = await guarded(lineOf(fixes), device);
  await before.log.setItemState(reads, 'ticked');
  const session = await startVault({ [go]: goNote, 'Log.md': marker + lineOf(fixes) }, { device });
  expect(lostIn(session)).toEqual([reads.item]);
});

test('a withdrawal ends the claim, wherever it was written', async () => {
  const session = await guarded();
  await outside(session, marker + lineOf(fixes) + withdrawn(reads, '2026-11-23'));
  expect(lostIn(session)).toEqual([]);
});

test('a tick from elsewhere that is taken back within five minutes is not missed', async () => {
  const session = await startVault({ [go]: goNote, 'Log.md': marker });
  await outside(session, marker + lineOf(reads));
  await pass(session, 5 * 60_000 - 1);
  await outside(session, marker);
  expect(lostIn(session)).toEqual([]);
});

test('a tick from elsewhere that has stood for five minutes is missed', async () => {
  const session = await startVault({ [go]: goNote, 'Log.md': marker });
  await outside(session, marker + lineOf(reads));
  await pass(session, 5 * 60_000);
  await outside(session, `${marker}\n`);
  expect(lostIn(session)).toEqual([reads.item]);
});

test('a tick of this device is missed as soon as it was there', async () => {
  const session = await startVault({ [go]: goNote, 'Log.md': marker });
  await session.log.setItemState(reads, 'ticked');
  await session.settle();
  session.guard.check();
  await outside(session, marker);
  expect(lostIn(session)).toEqual([reads.item]);
});

test('a tick of this device that the vault never tells of is missed after a while', async () => {
  const session = await startVault({ [go]: goNote, 'Log.md': marker });
  const written = session.log.setItemState(reads, 'ticked');
  await written;
  session.storage.writeOutside('Log.md', marker);
  await session.settle();
  session.guard.check();
  expect(lostIn(session)).toEqual([]);
  await pass(session, 10_000);
  expect(lostIn(session)).toEqual([reads.item]);
});

test('of two logs that were begun apart and of which sync kept the other, the ticks of this device come back', async () => {
  const session = await startVault({ [go]: goNote });
  await session.log.setItemState(reads, 'ticked');
  await session.settle();
  session.guard.check();
  await outside(session, marker + lineOf(fixes));
  expect(lostIn(session)).toEqual([reads.item]);
  expect(await session.care.restore()).toBeNull();
  expect(session.read('Log.md')).toBe(marker + lineOf(fixes) + lineOf(reads));
});

test('a quick un-tick is no loss', async () => {
  const session = await startVault({ [go]: goNote, 'Log.md': marker });
  await session.log.setItemState(reads, 'ticked');
  await session.settle();
  session.guard.check();
  await session.log.setItemState(reads, 'open');
  await pass(session, 60_000);
  expect(session.read('Log.md')).toBe(marker);
  expect(lostIn(session)).toEqual([]);
});

test.each([
  ['with links that follow', (text: string) => text.replaceAll('Skills/Go|Go', 'Skills/Golang|Golang')],
  ['with links that stay', (text: string) => text],
])('a note that is renamed loses no tick, %s', async (_how, follow) => {
  const session = await guarded();
  const file = session.app.vault.getFileByPath(go);
  if (file) await session.app.vault.rename(file, 'Skills/Golang.md');
  await session.settle();
  await outside(session, `${follow(marker + lineOf(reads) + lineOf(fixes))}\nA word.\n`);
  expect(lostIn(session)).toEqual([]);
});

describe('a log that is gone', () => {
  async function gone() {
    const session = await guarded();
    session.storage.removeOutside('Log.md');
    await session.settle();
    session.guard.check();
    return session;
  }

  test('is shown from the copy at once, and said after a moment', async () => {
    const session = await gone();
    expect(ticksShown(session)).toBe(2);
    expect(session.guard.status.fault).toBeNull();
    await pass(session, 1000);
    expect(session.guard.status).toMatchObject({
      fault: 'missing',
      copy: { count: 2, lastOn: '2026-11-22' },
    });
  });

  test('takes no tick before it is restored, and the tick follows then', async () => {
    const session = await gone();
    const writes: ItemAddress = { path: go, group: 'Middle', item: 'Writes a service.' };
    expect(await session.log.setItemState(writes, 'ticked')).toContain('gone or damaged');
    expect(session.notes()).toEqual([go]);
    await pass(session, 1000);
    expect(await session.care.restore()).toBeNull();
    const tick = '- [x] [[Skills/Go|Go]] · Middle · Writes a service. ✅ 2026-11-22\n';
    await session.settle();
    await session.log.replay();
    expect(session.read('Log.md')).toBe(marker + lineOf(reads) + lineOf(fixes) + tick);
  });

  test('that comes back elsewhere is used there', async () => {
    const session = await gone();
    session.storage.writeOutside('Logs/Mine.md', marker + lineOf(reads) + lineOf(fixes));
    await session.settle();
    await pass(session, 1000);
    expect(session.guard.status.fault).toBeNull();
    expect(session.log.logPath()).toBe('Logs/Mine.md');
  });

  test('is forgotten by a fresh start, and the next tick makes a new one', async () => {
    const session = await gone();
    await pass(session, 1000);
    expect(await session.care.startFresh()).toBeNull();
    expect(session.guard.status.fault).toBeNull();
    await session.settle();
    expect(ticksShown(session)).toBe(0);
    expect(session.notes()).toEqual([go]);
    expect(await session.log.setItemState(fixes, 'ticked')).toBeNull();
    expect(session.read('Log.md')).toBe(marker + lineOf(fixes));
  });
});

describe('a damaged log', () => {
  test.each([
    ['an empty note', ''],
    ['a torn beginning', '---\nskill-ass'],
    ['nothing but zeros', '\0\0\0\0'],
  ])('%s is said, nothing is written, and Restore mends it in its place', async (_what, left) => {
    const session = await guarded();
    await outside(session, left);
    await pass(session, 1000);
    expect(session.guard.status.fault).toBe('damaged');
    expect(ticksShown(session)).toBe(2);
    expect(await session.log.setItemState(reads, 'open')).toContain('gone or damaged');
    expect(session.read('Log.md')).toBe(left);
    expect(await session.care.restore()).toBeNull();
    expect(session.read('Log.md')?.startsWith(marker + lineOf(reads) + lineOf(fixes))).toBe(true);
    await session.settle();
    session.guard.check();
    expect(session.guard.status.fault).toBeNull();
  });

  test('a log that has lost all its lines gets them back below what is left', async () => {
    const session = await guarded();
    await outside(session, `${marker}A word of mine.\n`);
    await pass(session, 1000);
    expect(session.guard.status.fault).toBe('damaged');
    expect(await session.care.restore()).toBeNull();
    expect(session.read('Log.md')).toBe(`${marker}A word of mine.\n\n${lineOf(reads)}${lineOf(fixes)}`);
  });

  test('a note with another text in the place of the log is left alone, and the log is put beside it', async () => {
    const session = await guarded();
    await outside(session, '# My garden\n');
    await pass(session, 1000);
    expect(session.guard.status.fault).toBe('damaged');
    expect(await session.care.restore()).toBeNull();
    expect(session.read('Log.md')).toBe('# My garden\n');
    expect(session.read('Log 2.md')).toBe(marker + lineOf(reads) + lineOf(fixes));
  });

  test('a fresh start makes an empty log of a torn one', async () => {
    const session = await guarded();
    await outside(session, '');
    await pass(session, 1000);
    expect(await session.care.startFresh()).toBeNull();
    expect(session.read('Log.md')).toBe(marker);
  });
});

describe('Restore', () => {
  test('puts the log beside other notes that stand in its place, under the first free name', async () => {
    const session = await guarded();
    session.storage.writeOutside('Log 2.md', '# My orchard\n');
    await outside(session, '# My garden\n');
    await pass(session, 1000);
    expect(await session.care.restore()).toBeNull();
    expect(session.read('Log 3.md')).toBe(marker + lineOf(reads) + lineOf(fixes));
  });

  test('and a fresh start say why they wrote nothing', async () => {
    const session = await guarded();
    await outside(session, '');
    await pass(session, 1000);
    session.storage.beforeCall = (call) => {
      if (call === 'read') throw new Error('EIO');
    };
    expect(await session.care.restore()).toContain('not available');
    expect(await session.care.startFresh()).toContain('not available');
    expect(session.guard.status.fault).toBe('damaged');
  });
});

test('ticks of another person are no concern of this one', async () => {
  const session = await guarded();
  session.circumstances.person = 'Anna';
  session.index.refresh();
  await session.settle();
  await pass(session, 1000);
  expect(session.guard.status).toMatchObject({ fault: null, lost: [] });
});
