/** The stand-in's vault: one writer at a time, events for what happened, and others' edits told from our own. */
import type { TFile } from 'obsidian';
import { createTestApp, prepareTestApp, type TestApp } from './test-app';

let app: TestApp;

afterEach(() => app.quit());

function fileAt(path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`${path} is not there.`);
  return file;
}

/** Notes each event of the vault from now on. */
function record(): string[] {
  const heard: string[] = [];
  for (const name of ['create', 'modify', 'delete', 'rename'])
    app.vault.on(name, (file: TFile, oldPath?: string) =>
      heard.push([name, file.path, oldPath].filter(Boolean).join(' ')),
    );
  return heard;
}

test('many processes of one file at once lose nothing', async () => {
  app = await createTestApp({ files: { 'Log.md': '' } });
  app.storage.latency.read = 2;
  app.storage.latency.write = 2;
  const lines = Array.from({ length: 20 }, (_, at) => `line ${at}\n`);
  await Promise.all(lines.map((line) => app.vault.process(fileAt('Log.md'), (text) => text + line)));
  expect(app.textOf('Log.md')).toBe(lines.join(''));
});

test('a process that fails leaves the file and the next process alone', async () => {
  app = await createTestApp({ files: { 'Log.md': 'one' } });
  const failing = app.vault.process(fileAt('Log.md'), () => {
    throw new Error('no');
  });
  const next = app.vault.process(fileAt('Log.md'), (text) => `${text} two`);
  await expect(failing).rejects.toThrow('no');
  await expect(next).resolves.toBe('one two');
});

test('a process whose note is renamed before its turn finds nothing, and brings no second note to its old place', async () => {
  app = await createTestApp({ files: { 'Log.md': 'one' } });
  app.storage.latency.rename = 5;
  const file = fileAt('Log.md');
  const renamed = app.vault.adapter.rename('Log.md', 'Mine.md');
  await app.vault.adapter.exists('Log.md');
  const late = app.vault.process(file, (text) => `${text} two`);
  await expect(late).rejects.toThrow('ENOENT');
  await renamed;
  expect([app.textOf('Mine.md'), app.vault.getFileByPath('Log.md')]).toEqual(['one', null]);
});

test('a write that the storage refuses reaches the caller and changes nothing', async () => {
  app = await createTestApp({ files: { 'Log.md': 'one' } });
  app.storage.beforeCall = (call) => {
    if (call === 'write') throw new Error('disk full');
  };
  await expect(app.vault.modify(fileAt('Log.md'), 'two')).rejects.toThrow('disk full');
  app.storage.beforeCall = () => undefined;
  await expect(app.vault.read(fileAt('Log.md'))).resolves.toBe('one');
});

test('create fires for every file before the layout is ready, and plugins see no notes before', async () => {
  app = prepareTestApp({ files: { 'A.md': '', 'Folder/B.md': '', '.hidden/C.md': '' } });
  const heard = record();
  let atReady: string[] = [];
  app.workspace.onLayoutReady(() => (atReady = [...heard]));
  expect(app.vault.getMarkdownFiles()).toEqual([]);
  await app.start();
  expect(atReady).toEqual(['create Folder', 'create A.md', 'create Folder/B.md']);
});

test('hidden files are not in the tree but the adapter reads them', async () => {
  app = await createTestApp({ files: { '.obsidian/app.json': '{}', 'A.md': '' } });
  expect(app.vault.getAbstractFileByPath('.obsidian/app.json')).toBeNull();
  await expect(app.vault.adapter.read('.obsidian/app.json')).resolves.toBe('{}');
  await expect(app.vault.adapter.list('.obsidian')).resolves.toEqual({
    files: ['.obsidian/app.json'],
    folders: [],
  });
});

test('a file is created once, and only in a folder that is there', async () => {
  app = await createTestApp();
  const both = await Promise.allSettled([
    app.vault.create('A.md', 'first'),
    app.vault.create('A.md', 'second'),
  ]);
  expect(both.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
  expect(app.textOf('A.md')).toBe('first');
  await expect(app.vault.create('No/B.md', '')).rejects.toThrow('ENOENT');
});

test('renaming a folder moves what is in it, and tells of each file', async () => {
  app = await createTestApp({ files: { 'Old/A.md': 'a', 'Old/Deep/B.md': 'b' } });
  const file = fileAt('Old/Deep/B.md');
  const heard = record();
  const folder = app.vault.getFolderByPath('Old');
  if (folder) await app.vault.rename(folder, 'New');
  expect(file.path).toBe('New/Deep/B.md');
  expect(file.parent?.path).toBe('New/Deep');
  expect(heard).toContain('rename New/Deep/B.md Old/Deep/B.md');
  expect(app.storage.paths()).toEqual(expect.arrayContaining(['New/A.md', 'New/Deep/B.md']));
  expect(app.vault.getFolderByPath('Old')).toBeNull();
});

test('nothing is renamed onto another file', async () => {
  app = await createTestApp({ files: { 'A.md': 'a', 'B.md': 'b' } });
  await expect(app.vault.rename(fileAt('A.md'), 'B.md')).rejects.toThrow('already exists');
  expect(app.textOf('B.md')).toBe('b');
});

test("an edit by another program comes as modify, one's own write only once", async () => {
  app = await createTestApp({ files: { 'A.md': 'one' } });
  const heard = record();
  await app.vault.modify(fileAt('A.md'), 'two');
  app.storage.writeOutside('A.md', 'three');
  await app.flush();
  expect(heard).toEqual(['modify A.md', 'modify A.md']);
  await expect(app.vault.cachedRead(fileAt('A.md'))).resolves.toBe('three');
});

test('an edit by another program while the app starts is not lost', async () => {
  app = prepareTestApp({ files: { 'A.md': 'one' } });
  await app.vault.open();
  app.storage.writeOutside('A.md', 'two');
  const heard = record();
  app.vault.load();
  await app.vault.idle();
  expect(heard).toEqual(['create A.md', 'modify A.md']);
  await expect(app.vault.cachedRead(fileAt('A.md'))).resolves.toBe('two');
});

test('files that another program makes and removes come and go', async () => {
  app = await createTestApp();
  const heard = record();
  app.storage.writeOutside('New/A.md', 'a');
  await app.flush();
  expect(fileAt('New/A.md').basename).toBe('A');
  app.storage.removeOutside('New/A.md');
  await app.flush();
  expect(heard).toEqual(['create New', 'create New/A.md', 'delete New/A.md']);
});

test('a note in the bin is hidden, and another of its name gets a number', async () => {
  app = await createTestApp({ files: { 'A.md': 'first' } });
  await app.vault.adapter.trashLocal('A.md');
  await app.vault.create('A.md', 'second');
  await app.vault.adapter.trashLocal('A.md');
  expect(app.vault.getFileByPath('A.md')).toBeNull();
  expect(app.textOf('.trash/A.md')).toBe('first');
  expect(app.textOf('.trash/A 2.md')).toBe('second');
});
