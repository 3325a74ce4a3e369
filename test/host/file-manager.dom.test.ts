/** The stand-in's file manager: properties, links to what moved, the bin. */
import type { TFile } from 'obsidian';
import { createTestApp, type TestApp } from './test-app';

let app: TestApp;

afterEach(() => app.quit());

function fileAt(path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`${path} is not there.`);
  return file;
}

const edits: [string, (properties: Record<string, unknown>) => void, string, string][] = [
  ['a property is added', (all) => (all.b = 2), '---\na: 1\n---\nBody  \n', '---\na: 1\nb: 2\n---\nBody  \n'],
  ['properties begin', (all) => (all.a = 'x'), 'Body', '---\na: x\n---\nBody'],
  ['the last property goes', (all) => delete all.a, '---\na: 1\n---\nBody', 'Body'],
  ['nothing is changed', () => undefined, '---\na:   1 # note\n---\nBody', '---\na:   1 # note\n---\nBody'],
];

test.each(edits)('%s', async (_name, edit, before, after) => {
  app = await createTestApp({ files: { 'A.md': before } });
  await app.fileManager.processFrontMatter(fileAt('A.md'), edit);
  expect(app.textOf('A.md')).toBe(after);
});

test('properties that are no YAML are refused', async () => {
  app = await createTestApp({ files: { 'A.md': '---\na: [\n---\n' } });
  await expect(app.fileManager.processFrontMatter(fileAt('A.md'), () => undefined)).rejects.toThrow();
});

test('a moved note keeps its links, and those that still lead to it stay as they are', async () => {
  const text = 'See [[Old]], [[Old#Part|alias]], ![[Old]] and [[Other]].';
  app = await createTestApp({ files: { 'Old.md': '', 'Other.md': '', 'A.md': text } });
  await app.fileManager.renameFile(fileAt('Old.md'), 'New.md');
  expect(app.textOf('A.md')).toBe('See [[New]], [[New#Part|alias]], ![[New]] and [[Other]].');
  await app.vault.createFolder('Folder');
  await app.flush();
  await app.fileManager.renameFile(fileAt('New.md'), 'Folder/New.md');
  expect(app.textOf('A.md')).toContain('[[New]]');
});

test('a link is written with its subpath, and with an alias that says more', async () => {
  app = await createTestApp({ files: { 'A.md': '', 'B.png': '' } });
  const { fileManager } = app;
  expect(fileManager.generateMarkdownLink(fileAt('A.md'), '', '#Part', 'alias')).toBe('[[A#Part|alias]]');
  expect(fileManager.generateMarkdownLink(fileAt('A.md'), '', '', 'A')).toBe('[[A]]');
  expect(fileManager.generateMarkdownLink(fileAt('B.png'), '')).toBe('![[B.png]]');
});
