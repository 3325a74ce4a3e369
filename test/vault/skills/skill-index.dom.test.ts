/**
 * The index follows the vault: what is read, what is not, and what a change on disk does. The metadata cache reads each
 * new text once itself, so a count of one means that the index did not.
 */
import { goNote } from '../../support/go-note';
import { until } from '../../support/until';
import { endVaults, startVault } from '../../support/vault-in-host';

afterEach(endVaults);

const go = 'Skills/Go.md';
const marker = '---\nskill-assessment: 1\n---\n';
const tick = (link = '[[Skills/Go|Go]]') => `- [x] ${link} · Junior · Reads the code. ✅ 2026-11-22\n`;

test('only notes that may be skills, and logs, are read', async () => {
  const { reads, index } = await startVault({
    [go]: goNote,
    'Log.md': marker + tick(),
    'Diary.md': '# Monday\nRain.\n',
    'Marked.md': '---\nskill: false\n---\n| Level | Criteria |\n| --- | --- |\n| Junior | Sings. |\n',
  });
  expect(Object.fromEntries(reads)).toEqual({ 'Log.md': 2, [go]: 2, 'Diary.md': 1, 'Marked.md': 1 });
  expect(index.skillAt(go)).toMatchObject({ level: null, required: { done: 1, total: 3 } });
  expect(index.readingOf('Diary.md')).toBeNull();
});

test('with a cold cache the notes come by themselves', async () => {
  const { index, reads } = await startVault({ [go]: goNote, 'Log.md': marker + tick() }, { isCold: true });
  expect(index.skillAt(go)?.required.done).toBe(1);
  expect(Object.fromEntries(reads)).toEqual({ 'Log.md': 1, [go]: 1 });
});

test('a note that somebody looks at is read even when it is no skill', async () => {
  const { app, index, settle } = await startVault({ 'Diary.md': '# Monday\nRain.\n' });
  const file = app.vault.getFileByPath('Diary.md');
  if (file) index.want(file);
  await settle();
  expect(index.readingOf('Diary.md')).toMatchObject({ note: null, reason: { code: 'no-levels' } });
});

test('an edit on disk shows without reading any other note', async () => {
  const { storage, index, reads, settle } = await startVault({ [go]: goNote, 'Skills/Other.md': goNote });
  reads.clear();
  storage.writeOutside(go, goNote.replace('Reads the code.', 'Reads the code. Names things.'));
  await settle();
  expect(index.skillAt(go)?.required.total).toBe(4);
  expect(index.skillAt('Skills/Other.md')?.required.total).toBe(3);
  expect(Object.fromEntries(reads)).toEqual({ [go]: 1 });
});

test('a note becomes a skill and stops being one', async () => {
  const { storage, index, settle } = await startVault({ [go]: '# Go\n' });
  expect(index.skillAt(go)).toBeNull();
  storage.writeOutside(go, goNote);
  await settle();
  expect(index.skillAt(go)?.nextLevel).toBe('Junior');
  storage.writeOutside(go, '# Go\n');
  await settle();
  expect(index.skillAt(go)).toBeNull();
});

test('a tick that another program appends counts', async () => {
  const { storage, index, settle } = await startVault({ [go]: goNote, 'Log.md': marker });
  storage.writeOutside('Log.md', marker + tick());
  await settle();
  expect(index.skillAt(go)?.required.done).toBe(1);
});

test('a skill note that is renamed keeps its ticks when its link follows', async () => {
  const { app, storage, index, settle } = await startVault({ [go]: goNote, 'Log.md': marker + tick() });
  const file = app.vault.getFileByPath(go);
  if (file) await app.vault.rename(file, 'Skills/Golang.md');
  expect(index.readingOf(go)).toBeNull();
  expect(index.skillAt('Skills/Golang.md')?.name).toBe('Golang');
  storage.writeOutside('Log.md', marker + tick('[[Skills/Golang|Golang]]'));
  await settle();
  expect(index.skillAt('Skills/Golang.md')?.required.done).toBe(1);
  expect(index.skillAt(go)).toBeNull();
});

test('a folder that is renamed takes its notes along', async () => {
  const { app, index, settle } = await startVault({ [go]: goNote, 'Skills/Deep/Other.md': goNote });
  const folder = app.vault.getFolderByPath('Skills');
  if (folder) await app.vault.rename(folder, 'Craft');
  await settle();
  expect(index.skillAt(go)).toBeNull();
  expect(index.skillAt('Craft/Go.md')?.path).toBe('Craft/Go.md');
  expect(index.skillAt('Craft/Deep/Other.md')?.path).toBe('Craft/Deep/Other.md');
});

test('a deleted note and a deleted log are forgotten', async () => {
  const { storage, index, book, settle } = await startVault({
    [go]: goNote,
    'Skills/Other.md': goNote,
    'Log.md': marker + tick(),
  });
  storage.removeOutside('Skills/Other.md');
  storage.removeOutside('Log.md');
  await settle();
  expect(index.skillAt('Skills/Other.md')).toBeNull();
  expect(index.skillAt(go)?.required.done).toBe(0);
  expect(book.chosenLogs().target).toBeNull();
});

test('a changed setting is read into all notes', async () => {
  const { settings, index, settle } = await startVault({ [go]: goNote });
  expect(index.skillAt(go)?.supporting.total).toBe(1);
  await settings.change({ keySkillsRequired: true });
  await new Promise((resolve) => window.setTimeout(resolve, 450));
  await settle();
  expect(index.skillAt(go)?.supporting.total).toBe(0);
  await settings.change({ ignoredFolders: ['Skills'] });
  await new Promise((resolve) => window.setTimeout(resolve, 450));
  await settle();
  expect(index.readingOf(go)).toMatchObject({ note: null, reason: { code: 'ignored-folder' } });
});

test('many changes at once are told once', async () => {
  const { storage, index, settle } = await startVault({ [go]: goNote });
  let told = 0;
  index.onChange(() => told++);
  for (let i = 0; i < 20; i++) storage.writeOutside(`Skills/Skill ${i}.md`, goNote);
  await settle();
  await new Promise((resolve) => window.setTimeout(resolve, 50));
  expect(index.skillAt('Skills/Skill 19.md')).not.toBeNull();
  expect(told).toBeGreaterThan(0);
  expect(told).toBeLessThan(10);
});

test('after unloading nothing is heard any more', async () => {
  const { storage, index, settle } = await startVault({ [go]: goNote });
  let told = 0;
  index.onChange(() => told++);
  index.unload();
  storage.writeOutside(go, '# Go\n');
  await settle();
  expect(told).toBe(0);
  expect(index.skillAt(go)).not.toBeNull();
});

test('a note too long for one piece is read, changed while it is read, and opened', async () => {
  const long = (word: string) =>
    `| Skill | Junior | Middle | Senior |\n|-|-|-|-|\n${Array.from({ length: 1500 }, (_, at) => `| | Explains part ${at} of the ${word} protocol. | | |`).join('\n')}\n`;
  const { app, index, storage, settle } = await startVault({ 'Long.md': long('old'), 'Log.md': marker });
  expect(index.totalsAt('Long.md')?.required.total).toBe(1500);
  storage.writeOutside('Long.md', long('old'));
  storage.writeOutside('Long.md', `${long('new')}| | One more. | | |\n`);
  await settle();
  await until(
    () => index.totalsAt('Long.md')?.required.total,
    (total) => total === 1501,
  );
  const file = app.vault.getFileByPath('Long.md');
  if (file) index.want(file);
  await settle();
  await until(
    () => index.skillAt('Long.md')?.levels[0]?.criteria[0]?.text,
    (text) => text === 'Explains part 0 of the new protocol.',
  );
});
