/** Tidying the log in a vault: seen before it is done, the archive first, and nothing lost or shown otherwise. */
import { addDays } from '../../../src/core/assessment/date';
import { goNote } from '../../support/go-note';
import { endVaults, startVault, type VaultSession } from '../../support/vault-in-host';

afterEach(endVaults);

const go = 'Skills/Go.md';
const marker = '---\nskill-assessment: 1\n---\n';
const archiveMarker = '---\nskill-assessment-archive: 1\n---\n';
const line = (box: string, day: string, item = 'Reads the code.') =>
  `- [${box}] [[Skills/Go|Go]] · Junior · ${item} ${box === 'x' ? '✅' : '❌'} ${day}\n`;
const spent = line('x', '2026-10-01') + line('-', '2026-10-02');
const kept = line('x', '2026-10-03');
const other = line('x', '2026-10-04', 'Fixes a failing test.');
const archive = 'Log archive.md';

async function planned(session: VaultSession) {
  const plan = await session.tidy.plan();
  if (typeof plan === 'string') throw new Error(plan);
  return plan;
}

const start = (log: string, more: Record<string, string> = {}) =>
  startVault({ [go]: goNote, 'Log.md': marker + log, ...more });

test('a plan names the lines that decide nothing, and writes nothing', async () => {
  const session = await start(`${spent}Words of mine.\n${kept}`);
  expect(await session.tidy.plan()).toEqual({ log: 'Log.md', archive, lines: spent.trimEnd().split('\n') });
  expect(session.notes()).not.toContain(archive);
});

test('agreed lines move to the archive; words, other lines and every state stay', async () => {
  const session = await start(`${spent}Words of mine.\n${kept}${other}`);
  const before = session.index.skillAt(go)?.levels;
  expect(await session.tidy.carryOut(await planned(session))).toBeNull();
  expect(session.read('Log.md')).toBe(`${marker}Words of mine.\n${kept}${other}`);
  expect(session.read(archive)).toBe(archiveMarker + spent);
  await session.settle();
  session.guard.check();
  expect(session.index.skillAt(go)?.levels).toEqual(before);
  expect(session.guard.status.lost).toEqual([]);
});

test('the days before are shown as they were', async () => {
  const session = await start(spent + kept + other);
  const shown = () =>
    ['2026-10-01', '2026-10-02', '2026-10-03', '2026-10-04'].map(
      (day) => session.book.standings(day).skills[0]?.levels,
    );
  const before = shown();
  await session.tidy.carryOut(await planned(session));
  await session.settle();
  expect(shown()).toEqual(before);
});

test('what is archived later is added below', async () => {
  const session = await start(spent + kept);
  await session.tidy.carryOut(await planned(session));
  await session.settle();
  await session.log.setItemState({ path: go, group: 'Junior', item: 'Reads the code.' }, 'open');
  await session.settle();
  session.circumstances.today = addDays(session.circumstances.today, 1);
  await session.tidy.carryOut(await planned(session));
  expect(session.read(archive)).toBe(archiveMarker + spent + kept);
});

test('a crash after the archive was written leaves lines twice, which count once and go with the next tidying', async () => {
  const session = await start(spent + kept, { [archive]: archiveMarker + spent });
  expect(session.book.standings('2026-10-01').skills[0]?.levels[0]?.criteria[1]?.state).toBe('ticked');
  await session.tidy.carryOut(await planned(session));
  expect([session.read('Log.md'), session.read(archive)]).toEqual([marker + kept, archiveMarker + spent]);
});

test('a line that came after the plan stays, and so does one that decides by now', async () => {
  const session = await start(spent + kept);
  const plan = await planned(session);
  session.storage.writeOutside('Log.md', marker + spent + line('-', '2026-10-03') + kept);
  expect(await session.tidy.carryOut(plan)).toBeNull();
  expect(session.read('Log.md')).toBe(marker + line('-', '2026-10-03') + kept);
});

test.each([
  ['a note of other words', 'My words.\n', 'is not an archive'],
  [
    'the archive of another person',
    '---\nskill-assessment-archive: 1\nperson: Anna\n---\n',
    'of another person',
  ],
  ['an archive that ends in a code block', `${archiveMarker}\`\`\`\n`, 'nothing closes it'],
])('%s in the place of the archive is left alone, and so is the log', async (_what, text, reason) => {
  const session = await start(spent + kept, { [archive]: text });
  expect(await session.tidy.carryOut(await planned(session))).toContain(reason);
  expect([session.read('Log.md'), session.read(archive)]).toEqual([marker + spent + kept, text]);
});

test('a vault that keeps nothing of the archive leaves the log alone', async () => {
  const session = await start(spent + kept);
  const plan = await planned(session);
  session.app.vault.create = () => Promise.reject(new Error('ENOSPC'));
  expect(await session.tidy.carryOut(plan)).toContain('not available');
  expect(session.read('Log.md')).toBe(marker + spent + kept);
});

test.each([
  ['is gone', null, 'not available'],
  ['is no log any more', 'My words.\n', 'not an assessment log'],
  ['is another person’s', '---\nskill-assessment: 1\nperson: Anna\n---\n', 'of another person'],
])('a log that %s when the lines are to go is left alone', async (_what, text, reason) => {
  const session = await start(spent + kept);
  const plan = await planned(session);
  if (text === null) session.storage.removeOutside('Log.md');
  else session.storage.writeOutside('Log.md', text);
  await session.app.settle();
  expect(await session.tidy.carryOut(plan)).toContain(reason);
  expect(session.read('Log.md')).toBe(text ?? undefined);
});

test.each([
  ['there is no log', {}, 'no assessment log yet'],
  ['nothing is spent', { 'Log.md': marker + kept }, 'is tidy'],
])('when %s it says so', async (_what, files, sentence) => {
  const session = await startVault({ [go]: goNote, ...files });
  expect(await session.tidy.plan()).toContain(sentence);
});

test('ticks of a note that is gone are tidied as well', async () => {
  const gone = (spent + kept).replaceAll('Skills/Go|Go', 'Skills/Gone|Gone');
  const session = await start(gone);
  expect((await planned(session)).lines).toEqual(gone.split('\n').slice(0, 2));
});

test('a line that would be no tick in the archive is not moved there', async () => {
  const session = await start(spent + kept);
  const plan = await planned(session);
  expect(await session.tidy.carryOut({ ...plan, lines: ['A word of mine.'] })).toContain(
    'would not read back',
  );
  expect(session.notes()).not.toContain(archive);
  expect(session.read('Log.md')).toBe(marker + spent + kept);
});

test('a line that the log has twice since the plan, and the archive once, stays', async () => {
  const session = await start(spent + kept);
  const plan = await planned(session);
  session.storage.writeOutside('Log.md', marker + line('x', '2026-10-01') + spent + kept);
  await session.app.settle();
  expect(await session.tidy.carryOut(plan)).toContain('would not read back');
  expect(session.read('Log.md')).toBe(marker + line('x', '2026-10-01') + spent + kept);
});

test('a log that cannot be read is not planned for', async () => {
  const session = await start(spent + kept);
  session.app.vault.read = () => Promise.reject(new Error('EIO'));
  expect(await session.tidy.plan()).toContain('not available');
});

test('a damaged log is not tidied', async () => {
  const session = await start(spent + kept + other);
  session.circumstances.now += 600_000;
  session.guard.check();
  session.storage.writeOutside('Log.md', marker);
  await session.settle();
  expect(await session.tidy.plan()).toContain('gone or damaged');
});
