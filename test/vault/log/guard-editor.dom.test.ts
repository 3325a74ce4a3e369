/** Lines of the log that go away in an open editor: what the person deletes is let go, what comes from outside is not. */
import { MarkdownView } from 'obsidian';
import type { ItemAddress } from '../../../src/core/matrix/schema';
import { goNote } from '../../support/go-note';
import { endVaults, startVault, type VaultSession } from '../../support/vault-in-host';

afterEach(endVaults);

const go = 'Skills/Go.md';
const marker = '---\nskill-assessment: 1\n---\n';
const reads: ItemAddress = { path: go, group: 'Junior', item: 'Reads the code.' };
const fixes: ItemAddress = { path: go, group: 'Junior', item: 'Fixes a failing test.' };
const lineOf = ({ item }: ItemAddress) => `- [x] [[Skills/Go|Go]] · Junior · ${item} ✅ 2026-11-22\n`;
const whole = marker + lineOf(reads) + lineOf(fixes);

/** A log that this device has known for long, open in an editor. */
async function openLog() {
  const session = await startVault({ [go]: goNote, 'Log.md': whole });
  session.circumstances.now += 5 * 60_000;
  session.guard.check();
  const leaf = session.app.workspace.getLeaf(true);
  const file = session.app.vault.getFileByPath('Log.md');
  if (!file) throw new Error('There is no log.');
  await leaf.openFile(file, { state: { mode: 'source' } });
  const { view } = leaf;
  if (!(view instanceof MarkdownView)) throw new Error('The log is not open in an editor.');
  return { ...session, view, editor: view.editor };
}

type OpenLog = Awaited<ReturnType<typeof openLog>>;

/** What the person does in the editor; resolves when the guard has looked at it. */
async function type({ editor }: OpenLog, text: string) {
  editor.setValue(text);
  await new Promise((resolve) => setTimeout(resolve));
}

async function save({ view, settle, guard }: OpenLog) {
  await view.save();
  await settle();
  guard.check();
}

async function outside(session: OpenLog, text: string) {
  session.storage.writeOutside('Log.md', text);
  await session.settle();
  session.guard.check();
}

const lostIn = ({ guard }: VaultSession) => guard.status.lost.map(({ item }) => item);

test('a line that the person deletes in the editor is not missed', async () => {
  const session = await openLog();
  await type(session, marker + lineOf(fixes));
  expect(lostIn(session)).toEqual([]);
  await save(session);
  expect(session.read('Log.md')).toBe(marker + lineOf(fixes));
  expect(lostIn(session)).toEqual([]);
});

test('what the person deletes between words is not missed either, and the rest is still watched', async () => {
  const session = await openLog();
  await type(session, `${whole}A word`);
  await type(session, `${marker}${lineOf(fixes)}A word`);
  await type(session, `${marker}${lineOf(fixes)}A word of mine.`);
  await save(session);
  expect(lostIn(session)).toEqual([]);
  await outside(session, `${marker}A word of mine.`);
  expect(session.guard.status.fault ?? lostIn(session)).toEqual([fixes.item]);
});

test('a line that sync takes out is missed, also while the log is open', async () => {
  const session = await openLog();
  await outside(session, marker + lineOf(fixes));
  expect(session.editor.getValue()).toBe(marker + lineOf(fixes));
  expect(lostIn(session)).toEqual([reads.item]);
});

test('an editor that tells of a change which it only loaded is not the hand of the person', async () => {
  const session = await openLog();
  const { app, editor, storage, view } = session;
  storage.writeOutside('Log.md', marker + lineOf(fixes));
  await type(session, marker + lineOf(fixes));
  app.workspace.trigger('editor-change', editor, view);
  await session.settle();
  session.guard.check();
  expect(lostIn(session)).toEqual([reads.item]);
});

test('typing over a loss from outside does not make it the person’s own', async () => {
  const session = await openLog();
  await outside(session, marker + lineOf(fixes));
  await type(session, `${marker}${lineOf(fixes)}A word of mine.\n`);
  await save(session);
  expect(lostIn(session)).toEqual([reads.item]);
});

test('a deletion that is taken back before it is saved leaves the line watched', async () => {
  const session = await openLog();
  await type(session, marker + lineOf(fixes));
  await type(session, whole);
  await save(session);
  session.guard.check();
  session.circumstances.now += 5 * 60_000;
  session.guard.check();
  await outside(session, marker + lineOf(fixes));
  expect(lostIn(session)).toEqual([reads.item]);
});

test('an editor that is emptied shows no log, and is no word about its lines', async () => {
  const session = await openLog();
  await type(session, '');
  await save(session);
  session.circumstances.now += 1000;
  session.guard.check();
  session.circumstances.now += 1000;
  session.guard.check();
  expect(session.guard.status).toMatchObject({ fault: 'damaged', copy: { count: 2 } });
});

test('what an editor of another note says is no word about the log', async () => {
  const session = await openLog();
  const file = session.app.vault.getFileByPath(go);
  if (file) await session.view.leaf.openFile(file, { state: { mode: 'source' } });
  await type(session, '# Go\n');
  await outside(session, marker + lineOf(fixes));
  expect(lostIn(session)).toEqual([reads.item]);
});

test('a log on disk that cannot be read leaves the line watched, and the fault is told', async () => {
  const told = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const session = await openLog();
  session.storage.beforeCall = (call) => {
    if (call === 'read') throw new Error('EIO: the disk does not answer');
  };
  await type(session, marker + lineOf(fixes));
  session.storage.beforeCall = () => undefined;
  expect(told).toHaveBeenCalledWith('Skill Matrix could not read Log.md.', expect.any(Error));
  told.mockRestore();
  await save(session);
  expect(lostIn(session)).toEqual([reads.item]);
});

test('an editor without a note is no word about the log', async () => {
  const session = await openLog();
  session.app.workspace.trigger('editor-change', session.editor, { file: null });
  await save(session);
  expect([session.read('Log.md'), lostIn(session)]).toEqual([whole, []]);
});
