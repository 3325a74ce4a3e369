/** The stand-in's metadata cache: late after a write, silent on a move, and honest about links. */
import type { CachedMetadata, TFile } from 'obsidian';
import { MemoryStorage } from './memory-storage';
import { createTestApp, type TestApp } from './test-app';

let app: TestApp;

afterEach(() => app.quit());

function fileAt(path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`${path} is not there.`);
  return file;
}

function recordChanges(): [string, string][] {
  const heard: [string, string][] = [];
  app.metadataCache.on('changed', (file: TFile, data: string) => heard.push([file.path, data]));
  return heard;
}

test('the cache lags behind a write, then hands over the text', async () => {
  app = await createTestApp({ files: { 'A.md': '# Old' } });
  const heard = recordChanges();
  const headingNow = (): string | undefined =>
    app.metadataCache.getFileCache(fileAt('A.md'))?.headings?.[0]?.heading;
  await app.vault.modify(fileAt('A.md'), '# New');
  expect([headingNow(), heard]).toEqual(['Old', []]);
  await app.flush();
  expect([headingNow(), heard]).toEqual(['New', [['A.md', '# New']]]);
});

test('several writes in a row come as one change with the last text', async () => {
  app = await createTestApp({ files: { 'A.md': '' } });
  const heard = recordChanges();
  for (const text of ['one', 'two', 'three']) await app.vault.modify(fileAt('A.md'), text);
  await app.flush();
  expect(heard).toEqual([['A.md', 'three']]);
});

test('a move is no change, and the cache goes with the file', async () => {
  app = await createTestApp({ files: { 'A.md': '# Title' } });
  const heard = recordChanges();
  await app.vault.rename(fileAt('A.md'), 'B.md');
  await app.flush();
  expect(heard).toEqual([]);
  expect(app.metadataCache.getCache('A.md')).toBeNull();
  expect(app.metadataCache.getCache('B.md')?.headings).toHaveLength(1);
});

test('a note that is deleted takes its cache along and says what it was', async () => {
  app = await createTestApp({ files: { 'A.md': '# Title' } });
  let previous: CachedMetadata | null = null;
  app.metadataCache.on('deleted', (_file: TFile, cache: CachedMetadata | null) => (previous = cache));
  await app.fileManager.trashFile(fileAt('A.md'));
  expect(previous).toHaveProperty('headings');
  expect(app.metadataCache.getCache('A.md')).toBeNull();
});

test('a warm start finds the caches there; after a cold one each note comes as changed', async () => {
  app = await createTestApp({ files: { 'A.md': '# A' } });
  expect(app.metadataCache.getCache('A.md')).not.toBeNull();
  await app.quit();
  app = await createTestApp({ files: { 'A.md': '# A' }, isCold: true });
  const heard = recordChanges();
  expect(app.metadataCache.getCache('A.md')).toBeNull();
  await app.flush();
  expect(heard).toEqual([['A.md', '# A']]);
});

test('what is known of a note is taken as it is, unless the note was written since', async () => {
  const storage = new MemoryStorage({ 'A.md': '# A', 'B.md': '# B' });
  const metadata = { headings: [] };
  const [a] = await storage.list();
  const known = new Map([
    ['A.md', { mtime: a?.stat.mtime ?? 0, metadata }],
    ['B.md', { mtime: 0, metadata }],
  ]);
  app = await createTestApp({ storage: Object.assign(storage, { known }) });
  expect(app.metadataCache.getCache('A.md')).toBe(metadata);
  expect(app.metadataCache.getCache('B.md')?.headings).toHaveLength(1);
});

test('a link is resolved when its note comes, and open again when it goes', async () => {
  app = await createTestApp({ files: { 'A.md': '[[B]] [[B]]' } });
  const links = (): unknown => [
    app.metadataCache.resolvedLinks['A.md'],
    app.metadataCache.unresolvedLinks['A.md'],
  ];
  expect(links()).toEqual([{}, { B: 2 }]);
  const file = await app.vault.create('B.md', '');
  await app.flush();
  expect(links()).toEqual([{ 'B.md': 2 }, {}]);
  await app.fileManager.trashFile(file);
  await app.flush();
  expect(links()).toEqual([{}, { B: 2 }]);
});

test.each([
  ['Python', 'Notes/A.md', 'Python.md'],
  ['Go', 'Notes/A.md', 'Notes/Go.md'],
  ['Go', 'A.md', 'Old/Go.md'],
  ['python', 'A.md', 'Python.md'],
  ['Deep/Python', 'A.md', 'Other/Deep/Python.md'],
  ['./Python', 'Notes/A.md', 'Notes/Python.md'],
  ['../Python', 'Notes/A.md', 'Python.md'],
  ['/Notes/Python', 'Other/A.md', 'Notes/Python.md'],
  ['v1.2', 'A.md', 'v1.2.md'],
  ['', 'v1.2.md', 'v1.2.md'],
  ['Nothing', 'A.md', undefined],
])('the link [[%s]] in %s leads to %s', async (link, source, target) => {
  const paths = [
    'Python.md',
    'Notes/Python.md',
    'Other/Deep/Python.md',
    'v1.2.md',
    'Notes/Go.md',
    'Old/Go.md',
  ];
  app = await createTestApp({ files: Object.fromEntries(paths.map((path) => [path, ''])) });
  expect(app.metadataCache.getFirstLinkpathDest(link, source)?.path).toBe(target);
});

test('a link text is the name where it is alone, else the whole path', async () => {
  app = await createTestApp({ files: { 'A.md': '', 'X/B.md': '', 'Y/B.md': '' } });
  const linktext = (path: string): string => app.metadataCache.fileToLinktext(fileAt(path), '');
  expect(['A.md', 'X/B.md'].map(linktext)).toEqual(['A', 'X/B']);
});
