/** Ticks on their way into the log note: on disk, in an open editor, twice at once, and when they are refused. */
import { MarkdownView } from 'obsidian';
import type { ItemAddress } from '../../../src/core/matrix/schema';
import { goNote } from '../../support/go-note';
import { endVaults, startVault } from '../../support/vault-in-host';

afterEach(endVaults);

const go = 'Skills/Go.md';
const marker = '---\nskill-assessment: 1\n---\n';
const reads: ItemAddress = { path: go, group: 'Junior', item: 'Reads the code.' };
const fixes: ItemAddress = { path: go, group: 'Junior', item: 'Fixes a failing test.' };
const lineOf = ({ item }: ItemAddress) => `- [x] [[Skills/Go|Go]] · Junior · ${item} ✅ 2026-11-22\n`;
const withdrawn = ({ item }: ItemAddress) => `- [-] [[Skills/Go|Go]] · Junior · ${item} ❌ 2026-11-22\n`;

const withLog = (text = '') => startVault({ [go]: goNote, 'Log.md': marker + text });

test('the first tick makes the log, marker first, and says so once', async () => {
  const { log, read, announced } = await startVault({ [go]: goNote });
  expect(await log.setItemState(reads, 'ticked')).toBeNull();
  expect(await log.setItemState(fixes, 'ticked')).toBeNull();
  expect(read('Log.md')).toBe(marker + lineOf(reads) + lineOf(fixes));
  expect(announced).toEqual(['Ticks are kept in “Log”.']);
});

test('a missing folder of the log is made', async () => {
  const { log, read, circumstances } = await startVault({ [go]: goNote });
  circumstances.newLogPath = 'Notes/Own/Log.md';
  expect(await log.setItemState(reads, 'ticked')).toBeNull();
  expect(read('Notes/Own/Log.md')).toBe(marker + lineOf(reads));
});

test('reading the vault makes no log', async () => {
  const { notes } = await startVault({ [go]: goNote });
  expect(notes()).toEqual([go]);
});

test('a tick appends exactly its line and leaves the skill note alone', async () => {
  const { log, read, settle, index } = await withLog('A word of mine.\n');
  expect(await log.setItemState(reads, 'ticked')).toBeNull();
  expect(read('Log.md')).toBe(`${marker}A word of mine.\n\n${lineOf(reads)}`);
  expect(read(go)).toBe(goNote);
  await settle();
  expect(index.skillAt(go)?.required.done).toBe(1);
});

test('two quick ticks are both written, in their order', async () => {
  const { log, read } = await withLog();
  const faults = await Promise.all([log.setItemState(reads, 'ticked'), log.setItemState(fixes, 'ticked')]);
  expect(faults).toEqual([null, null]);
  expect(read('Log.md')).toBe(marker + lineOf(reads) + lineOf(fixes));
});

test('a change that was written elsewhere is taken back in its turn', async () => {
  const { log, read } = await withLog();
  await log.setItemState(reads, 'ticked');
  log.didOther(() => Promise.resolve({ isDone: true, sentence: 'Taken back.' }));
  expect(await log.undo()).toBe('Taken back.');
  expect(read('Log.md')).toBe(marker + lineOf(reads));
  expect(await log.undo()).toContain(reads.item);
  expect(read('Log.md')).toBe(marker);
  expect([log.canUndo(), await log.undo()]).toEqual([false, null]);
});

test('proof for an item that the note has not is refused', async () => {
  const { log, read } = await withLog();
  const proof = { text: 'Report', target: 'Report', url: null };
  const gone = { ...reads, item: 'Is gone.' };
  expect(await log.changeEvidence(gone, { added: [proof], removed: [] })).toContain(
    'does not have this item',
  );
  expect(read('Log.md')).toBe(marker);
});

test('many clicks on one box end as the last one said', async () => {
  const { log, read } = await withLog();
  const states = ['ticked', 'open', 'ticked', 'ticked', 'open', 'open', 'ticked'] as const;
  await Promise.all(states.map((state) => log.setItemState(reads, state)));
  expect(read('Log.md')).toBe(marker + lineOf(reads));
});

test('an un-tick within a minute cuts its line off again', async () => {
  const { log, read, circumstances } = await withLog();
  await log.setItemState(reads, 'ticked');
  circumstances.now = 60_000;
  expect(await log.setItemState(reads, 'open')).toBeNull();
  expect(read('Log.md')).toBe(marker);
});

test('an un-tick after a minute is a line of its own', async () => {
  const { log, read, circumstances } = await withLog();
  await log.setItemState(reads, 'ticked');
  circumstances.now = 60_001;
  await log.setItemState(reads, 'open');
  expect(read('Log.md')).toBe(marker + lineOf(reads) + withdrawn(reads));
});

test('a tick of an earlier run is never cut off', async () => {
  const { log, read } = await withLog(lineOf(reads));
  await log.setItemState(reads, 'open');
  expect(read('Log.md')).toBe(marker + lineOf(reads) + withdrawn(reads));
});

test('what another program appends meanwhile is kept', async () => {
  const { log, read, storage } = await withLog();
  storage.writeOutside('Log.md', marker + lineOf(fixes));
  await log.setItemState(reads, 'ticked');
  expect(read('Log.md')).toBe(marker + lineOf(fixes) + lineOf(reads));
});

test('an open editor gets the line at its end, and what was typed there stays', async () => {
  const { app, log, read } = await withLog();
  const leaf = app.workspace.getLeaf(true);
  const file = app.vault.getFileByPath('Log.md');
  if (file) await leaf.openFile(file, { state: { mode: 'source' } });
  const { view } = leaf;
  if (!(view instanceof MarkdownView)) throw new Error('The log is not open in an editor.');
  expect(view.getMode()).toBe('source');
  view.editor.setValue(`${marker}Typed just now.\n`);
  view.editor.setCursor({ line: 3, ch: 5 });
  expect(await log.setItemState(reads, 'ticked')).toBeNull();
  expect(view.editor.getValue()).toBe(`${marker}Typed just now.\n\n${lineOf(reads)}`);
  expect(view.editor.getCursor()).toEqual({ line: 3, ch: 5 });
  expect(read('Log.md')).toBe(`${marker}Typed just now.\n\n${lineOf(reads)}`);
  expect(await log.setItemState(reads, 'open')).toBeNull();
  expect(read('Log.md')).toBe(`${marker}Typed just now.\n`);
});

test('a note that is no log is never written to', async () => {
  const { log, read } = await startVault({ [go]: goNote, 'Log.md': '# Diary\n' });
  expect(await log.setItemState(reads, 'ticked')).toContain('“Log.md” is not an assessment log');
  expect(read('Log.md')).toBe('# Diary\n');
});

test('a log path outside the vault is refused', async () => {
  const { log, notes, circumstances } = await startVault({ [go]: goNote });
  circumstances.newLogPath = '../Log.md';
  expect(await log.setItemState(reads, 'ticked')).toContain('outside the vault');
  expect(notes()).toEqual([go]);
});

test('a write that fails is told, leaves the log alone and can be tried again', async () => {
  const { log, read, storage, failures } = await withLog();
  storage.beforeCall = (call) => {
    if (call === 'write') throw new Error('ENOSPC: no space left on device');
  };
  expect(await log.setItemState(reads, 'ticked')).toBe('Not written: the log is not available.');
  expect(read('Log.md')).toBe(marker);
  expect(failures).toHaveLength(1);
  storage.beforeCall = () => undefined;
  expect(await log.setItemState(reads, 'ticked')).toBeNull();
  expect(read('Log.md')).toBe(marker + lineOf(reads));
});

test('a skill that is gone and an item that is gone are refused', async () => {
  const { log, read } = await withLog();
  expect(await log.setItemState({ ...reads, path: 'Skills/Rust.md' }, 'ticked')).toContain('skill note');
  expect(await log.setItemState({ ...reads, item: 'Sings.' }, 'ticked')).toContain('does not have this item');
  expect(read('Log.md')).toBe(marker);
});

test('a person of several writes to their own log', async () => {
  const anna = `---\nskill-assessment: 1\nperson: Anna\n---\n`;
  const { log, read, circumstances, index } = await startVault({
    [go]: goNote,
    'Log.md': marker,
    'Anna.md': anna,
  });
  circumstances.person = 'Anna';
  index.refresh();
  expect(await log.setItemState(reads, 'ticked')).toBeNull();
  expect(read('Anna.md')).toBe(anna + lineOf(reads));
  expect(read('Log.md')).toBe(marker);
});

test('undo takes the last change back, and the one before it the next time', async () => {
  const { log, read, circumstances } = await withLog();
  expect(log.canUndo()).toBe(false);
  await log.setItemState(reads, 'ticked');
  circumstances.now = 60_001;
  await log.setItemState(fixes, 'ticked');
  expect(await log.undo()).toBe('Tick removed: Fixes a failing test.');
  expect(read('Log.md')).toBe(marker + lineOf(reads));
  expect(await log.undo()).toBe('Tick removed: Reads the code.');
  expect(read('Log.md')).toBe(marker + lineOf(reads) + withdrawn(reads));
  expect(log.canUndo()).toBe(false);
  expect(await log.undo()).toBeNull();
});

test('undo brings a tick back that was removed a moment ago', async () => {
  const { log, read } = await withLog(lineOf(reads));
  await log.setItemState(reads, 'open');
  expect(read('Log.md')).toBe(marker + lineOf(reads) + withdrawn(reads));
  expect(await log.undo()).toBe('Ticked again: Reads the code.');
  expect(read('Log.md')).toBe(marker + lineOf(reads));
});

test('an undo that is refused says why and stays possible', async () => {
  const { log, read, storage } = await withLog();
  await log.setItemState(reads, 'ticked');
  storage.beforeCall = (call) => {
    if (call === 'write') throw new Error('EROFS: read-only file system');
  };
  expect(await log.undo()).toBe('Not written: the log is not available.');
  storage.beforeCall = () => undefined;
  expect(await log.undo()).toBe('Tick removed: Reads the code.');
  expect(read('Log.md')).toBe(marker);
});

test('a call that never answers is given up, and writes nothing when it answers after all', async () => {
  const { app, log, read, circumstances } = await withLog();
  circumstances.longestCall = 20;
  const process = app.vault.process.bind(app.vault);
  let answer = () => undefined as unknown;
  app.vault.process = (file, edit) =>
    new Promise((done) => {
      answer = () => done(process(file, edit));
    });
  expect(await log.setItemState(reads, 'ticked')).toBe('Not written: the log is not available.');
  app.vault.process = process;
  expect(await log.setItemState(fixes, 'ticked')).toBeNull();
  answer();
  await app.settle();
  expect(read('Log.md')).toBe(marker + lineOf(fixes));
});

test('a write that the disk does not keep is told', async () => {
  const { app, log, journal } = await withLog();
  app.vault.process = (_file, edit) => Promise.resolve(edit(marker));
  expect(await log.setItemState(reads, 'ticked')).toBe('Not written: the log is not available.');
  expect(journal.all()).toHaveLength(1);
});

test('a note that cannot be opened leaves the tick wanted, and says why', async () => {
  const { index, log, journal, failures, read } = await withLog();
  const open = index.open.bind(index);
  index.open = () => Promise.reject(new Error('EIO'));
  expect(await log.setItemState(reads, 'ticked')).toBe('Not written: the log is not available.');
  expect(journal.all().map(({ address }) => address)).toEqual([reads]);
  expect(failures).toEqual([new Error('EIO')]);
  index.open = open;
  await log.replay();
  expect(read('Log.md')).toBe(marker + lineOf(reads));
});
