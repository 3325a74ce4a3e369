/** Ticks whose note is gone: given to another note or dismissed in one write, which one undo takes back. */
import { buildLostNotes } from '../../../src/core/matrix/guard/lost-notes';
import { goNote } from '../../support/go-note';
import { endVaults, startVault, type VaultSession } from '../../support/vault-in-host';

afterEach(endVaults);

const go = 'Skills/Go.md';
const old = `---
skill-assessment: 1
---
- [x] [[Old/Golang|Golang]] · Junior · Reads the code. ✅ 2026-11-01
- [x] [[Old/Golang|Golang]] · Junior · A text of long ago. ✅ 2026-11-02
`;
const moved = '- [x] [[Skills/Go|Go]] · Junior · Reads the code. ✅ 2026-11-01\n';
const withdrawn =
  '- [-] [[Old/Golang|Golang]] · Junior · Reads the code. ❌ 2026-11-22\n' +
  '- [-] [[Old/Golang|Golang]] · Junior · A text of long ago. ❌ 2026-11-22\n';

/** A vault whose log speaks of a note that is not there. */
async function start() {
  const session = await startVault({ [go]: goNote, 'Log.md': old });
  const [lost] = buildLostNotes(session.book.strays());
  if (!lost) throw new Error('No note is lost.');
  return { ...session, lost };
}

/** How many ticks of the lost note stand. */
const stray = ({ book }: VaultSession) => book.strays().filter(({ link }) => link === 'Old/Golang').length;

test('the ticks go to the note that a person names, and one undo takes all of them back', async () => {
  const session = await start();
  await session.index.open(go);
  const { lostNotes, lost, book, log, read } = session;
  const note = book.readingOf(go)?.note ?? null;
  expect(await lostNotes.settle(lost, note)).toEqual({
    isDone: true,
    sentence: expect.stringContaining('Go') as string,
  });
  expect(read('Log.md')?.startsWith(old)).toBe(true);
  expect(read('Log.md')).toContain(moved);
  await session.settle();
  expect(stray(session)).toBe(0);
  expect(book.skillAt(go)?.levels[0]?.required.done).toBe(1);

  expect(await log.undo()).toBe('The ticks of “Golang” are as they were.');
  await session.settle();
  expect(stray(session)).toBe(2);
  expect(book.skillAt(go)?.levels[0]?.required.done).toBe(0);
});

test('dismissed, they are withdrawn by a line each; a second time there is nothing to do and nothing to undo', async () => {
  const session = await start();
  const { lostNotes, lost, log, read } = session;
  expect((await lostNotes.settle(lost, null)).isDone).toBe(true);
  expect(read('Log.md')).toBe(old + withdrawn);
  await session.settle();
  expect((await lostNotes.settle(lost, null)).isDone).toBe(true);
  expect(read('Log.md')).toBe(old + withdrawn);
  await log.undo();
  await session.settle();
  expect(stray(session)).toBe(2);
  expect(await log.undo()).toBeNull();
});

test('where the log cannot be written its text stays, and what is refused can be done or undone later', async () => {
  const session = await start();
  const { lostNotes, lost, log, storage, read } = session;
  const refused = 'Not written: the log is not available.';
  const breakDisk = () => {
    storage.beforeCall = (call) => {
      if (call === 'write') throw new Error('The disk is full.');
    };
  };
  const mendDisk = () => {
    storage.beforeCall = () => undefined;
  };
  breakDisk();
  expect(await lostNotes.settle(lost, null)).toEqual({ isDone: false, sentence: refused });
  expect(read('Log.md')).toBe(old);
  mendDisk();
  expect((await lostNotes.settle(lost, null)).isDone).toBe(true);
  await session.settle();

  breakDisk();
  expect(await log.undo()).toBe(refused);
  expect(read('Log.md')).toBe(old + withdrawn);
  mendDisk();
  expect(await log.undo()).toBe('The ticks of “Golang” are as they were.');
});

test('a log that is gone is not made anew', async () => {
  const session = await start();
  const { lostNotes, lost, storage, circumstances, guard } = session;
  circumstances.now += 600_000;
  guard.check();
  storage.removeOutside('Log.md');
  await session.settle();
  expect(await lostNotes.settle(lost, null)).toEqual({
    isDone: false,
    sentence: 'Not written: the log is gone or damaged. Restore it first, or start fresh.',
  });
  expect(session.notes()).toEqual([go]);
});
