/** What a person may do for the log: bring a conflict copy in, and settle ticks without a criterion. */
import type { ItemAddress } from '../../../src/core/matrix/schema';
import { goNote } from '../../support/go-note';
import { endVaults, startVault, type VaultSession } from '../../support/vault-in-host';

afterEach(endVaults);

const go = 'Skills/Go.md';
const marker = '---\nskill-assessment: 1\n---\n';
const line = (box: string, item: string, end: string) =>
  `- [${box}] [[Skills/Go|Go]] · Junior · ${item} ${end}\n`;
const reads = line('x', 'Reads the code.', '✅ 2026-11-20');
const fixes = line('x', 'Fixes a failing test.', '✅ 2026-11-21');

const stateOf = ({ index }: VaultSession, text: string) => {
  const items = index.skillAt(go)?.levels.flatMap(({ criteria }) => criteria) ?? [];
  return items.find((item) => item.text === text)?.state;
};

describe('a conflict copy', () => {
  const withCopy = (own: string, other: string) =>
    startVault({ [go]: goNote, 'Log.md': marker + own, 'Log (conflict).md': marker + other });

  test('is counted by what only it says, and not at all when it says nothing of its own', async () => {
    const session = await withCopy(reads, reads + fixes);
    expect(session.guard.status.copies).toEqual([{ path: 'Log (conflict).md', count: 1 }]);
    expect(await session.care.moveCopy('Log (conflict).md')).toBeNull();
    expect(session.read('Log.md')).toBe(marker + reads + fixes);
    expect(session.read('Log (conflict).md')).toBe(marker + reads + fixes);
    await session.settle();
    session.guard.check();
    expect(session.guard.status.copies).toEqual([]);
  });

  test.each([
    ['a withdrawal', reads, reads + line('-', 'Reads the code.', '❌ 2026-11-22'), 'open'],
    ['a withdrawal of the same day', reads, reads + line('-', 'Reads the code.', '❌ 2026-11-20'), 'ticked'],
    [
      'a tick against a withdrawal of that day',
      line('-', 'Reads the code.', '❌ 2026-11-20'),
      reads,
      'ticked',
    ],
    ['a tick before a later withdrawal', line('-', 'Reads the code.', '❌ 2026-11-21'), reads, 'open'],
  ])('%s leaves every state as it was read together', async (_what, own, other, state) => {
    const session = await withCopy(own, other);
    expect(stateOf(session, 'Reads the code.')).toBe(state);
    expect(await session.care.moveCopy('Log (conflict).md')).toBeNull();
    session.storage.removeOutside('Log (conflict).md');
    await session.settle();
    expect(stateOf(session, 'Reads the code.')).toBe(state);
    expect(session.guard.status.lost).toEqual([]);
  });

  test('stays one of two when the log cannot be written', async () => {
    const session = await withCopy(reads, reads + fixes);
    session.storage.beforeCall = (call) => {
      if (call === 'read') throw new Error('EIO');
    };
    expect(await session.care.moveCopy('Log (conflict).md')).toContain('not available');
    session.storage.beforeCall = () => undefined;
    expect(session.read('Log.md')).toBe(marker + reads);
  });

  test('that is gone moves nothing', async () => {
    const session = await withCopy(reads, reads + fixes);
    expect(await session.care.moveCopy('Gone.md')).toBeNull();
    expect(session.read('Log.md')).toBe(marker + reads);
  });
});

test('Restore of a device that knows no log makes an empty one', async () => {
  const session = await startVault({ [go]: goNote });
  expect(await session.care.restore()).toBeNull();
  expect(session.read('Log.md')).toBe(marker);
});

test('Restore passes over names that are taken where a note of another stands at the place of the log', async () => {
  const session = await startVault({ [go]: goNote, 'Log 2.md': 'Mine.\n' });
  expect(
    await session.log.setItemState({ path: go, group: 'Junior', item: 'Reads the code.' }, 'ticked'),
  ).toBeNull();
  await session.settle();
  session.circumstances.now += 600_000;
  session.guard.check();
  session.storage.writeOutside('Log.md', 'Another note.\n');
  await session.settle();
  session.guard.check();
  session.circumstances.now += 2_000;
  session.guard.check();
  expect(session.guard.status.fault).toBe('damaged');
  expect(await session.care.restore()).toBeNull();
  expect(session.read('Log.md')).toBe('Another note.\n');
  expect(session.read('Log 2.md')).toBe('Mine.\n');
  expect(session.read('Log 3.md')).toContain('Reads the code.');
});

test('a guard that sleeps judges nothing', async () => {
  const session = await startVault({ [go]: goNote, 'Log.md': marker + reads });
  session.circumstances.now += 600_000;
  session.guard.check();
  session.guard.sleep();
  session.storage.writeOutside('Log.md', `${marker}A word.\n`);
  await session.settle();
  session.circumstances.now += 600_000;
  session.guard.check();
  expect(session.guard.status).toMatchObject({ fault: null, lost: [] });
});

describe('a tick without a criterion', () => {
  const old = line('x', 'Mends a red test', '· [[Proof]] ✅ 2026-11-01').replace(' · [[', ' · [[');
  const target: ItemAddress = { path: go, group: 'Junior', item: 'Fixes a failing test.' };

  async function withOld(text = old) {
    const session = await startVault({ [go]: goNote, 'Log.md': marker + text });
    const tick = session.index.skillAt(go)?.unattached[0];
    if (!tick) throw new Error('The tick has found a criterion.');
    return { ...session, tick };
  }

  test('gets its new text with the old evidence and date, and its old text is withdrawn', async () => {
    const session = await withOld();
    expect(await session.care.reattach(session.tick, target)).toBeNull();
    expect(session.read('Log.md')).toBe(
      marker +
        old +
        line('x', 'Fixes a failing test.', '· [[Proof]] ✅ 2026-11-01') +
        line('-', 'Mends a red test', '❌ 2026-11-22'),
    );
    await session.settle();
    const skill = session.index.skillAt(go);
    expect(skill?.unattached).toEqual([]);
    const item = skill?.levels[0]?.criteria[0];
    expect([item?.state, item?.tickedOn, item?.evidence.length]).toEqual(['ticked', '2026-11-01', 1]);
  });

  test('is attached once, however often it is asked', async () => {
    const session = await withOld();
    await Promise.all([
      session.care.reattach(session.tick, target),
      session.care.reattach(session.tick, target),
    ]);
    expect(session.read('Log.md')?.match(/\n- /g)).toHaveLength(3);
  });

  test('is not dated before the last line of its new text', async () => {
    const later = line('-', 'Fixes a failing test.', '❌ 2026-11-10');
    const session = await withOld(old + later);
    expect(await session.care.reattach(session.tick, target)).toBeNull();
    expect(session.read('Log.md')).toContain(line('x', 'Fixes a failing test.', '· [[Proof]] ✅ 2026-11-10'));
  });

  test('is dismissed by a withdrawal', async () => {
    const session = await withOld();
    expect(await session.care.dismiss(session.tick)).toBeNull();
    expect(session.read('Log.md')).toBe(marker + old + line('-', 'Mends a red test', '❌ 2026-11-22'));
    await session.settle();
    expect(session.index.skillAt(go)?.unattached).toEqual([]);
    session.guard.check();
    expect(session.guard.status.lost).toEqual([]);
  });

  test('stays where it is when its new item is gone', async () => {
    const session = await withOld();
    const gone = { ...target, item: 'Sings.' };
    expect(await session.care.reattach(session.tick, gone)).toContain('does not have this item');
    expect(session.read('Log.md')).toBe(marker + old);
  });

  test('of a note that is no skill any more stays, and says why', async () => {
    const session = await withOld();
    const nowhere = { ...session.tick, path: null };
    expect(await session.care.dismiss(nowhere)).toContain('skill note is not there');
    expect(session.read('Log.md')).toBe(marker + old);
  });

  test('stays while the log is gone', async () => {
    const session = await withOld();
    session.circumstances.now += 600_000;
    session.guard.check();
    session.storage.removeOutside('Log.md');
    await session.settle();
    expect(await session.care.dismiss(session.tick)).toContain('gone or damaged');
    expect(session.notes()).toEqual([go]);
  });

  test('stays where it is when the log ends in a code block', async () => {
    const session = await withOld(`${old}\n\`\`\`\n`);
    expect(await session.care.dismiss(session.tick)).toContain('opens a code block');
  });
});
