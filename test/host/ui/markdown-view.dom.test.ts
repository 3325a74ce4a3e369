import { createTestApp, type TestApp } from '../test-app';
import { Editor } from './editor';
import { MarkdownView } from './markdown-view';
import { applyTaskToggle } from './task-click';

async function openNote(
  files: Record<string, string>,
  path: string,
): Promise<{ app: TestApp; view: MarkdownView }> {
  const app = await createTestApp({ files });
  await app.workspace.openLinkText(path, '');
  const view = app.workspace.getMostRecentLeaf()?.view as unknown;
  if (!(view instanceof MarkdownView)) throw new Error('No note is open.');
  await view.previewMode.settled();
  return { app, view };
}

test('a note opens in reading view and shows its folder, its name and its text', async () => {
  const { app, view } = await openNote({ 'Skills/Python.md': '# Head\n\ntext' }, 'Python');
  expect(view.getMode()).toBe('preview');
  expect(view.containerEl.querySelector('.view-header-title')?.textContent).toBe('Skills / Python');
  expect(view.previewMode.sizerEl.textContent).toBe('Headtext');
  expect(view.getState()).toMatchObject({ file: 'Skills/Python.md', mode: 'preview' });
  await app.quit();
});

test('a change of the file by others is shown, in reading view and in the editor', async () => {
  const { app, view } = await openNote({ 'A.md': 'one\n\ntwo' }, 'A');
  const file = app.vault.getFileByPath('A.md');
  if (file) await app.vault.process(file, (text) => text.replace('one', 'ONE'));
  await app.flush();
  expect(view.previewMode.sizerEl.textContent).toBe('ONEtwo');
  expect(view.editor.getValue()).toBe('ONE\n\ntwo');
  await app.quit();
});

test('an edit in source is told and saved', async () => {
  const { app, view } = await openNote({ 'A.md': 'one' }, 'A');
  const told: string[] = [];
  app.workspace.on('editor-change', (editor: Editor) => told.push(editor.getValue()));
  await view.setState({ mode: 'source' }, { history: false });
  view.editor.replaceRange(' and two', { line: 0, ch: 3 });
  await view.save();
  await app.flush();
  expect(told).toEqual(['one and two']);
  expect(app.textOf('A.md')).toBe('one and two');
  await app.quit();
});

test('a box in reading view changes its own line of the note', async () => {
  const { app, view } = await openNote({ 'A.md': '---\na: 1\n---\ntext\n\n- [ ] one\n- [ ] two' }, 'A');
  view.previewMode.sizerEl.querySelectorAll<HTMLElement>('.task-list-item-checkbox')[1]?.click();
  await app.flush();
  expect(app.textOf('A.md')).toBe('---\na: 1\n---\ntext\n\n- [ ] one\n- [x] two');
  await app.quit();
});

test('a link opens its note, and is resolved once the note is there', async () => {
  const { app, view } = await openNote({ 'A.md': '[[B]] [[C]]', 'B.md': 'b' }, 'A');
  await app.vault.create('C.md', '');
  await app.flush();
  expect(view.previewMode.sizerEl.querySelector('.is-unresolved')).toBeNull();
  view.previewMode.sizerEl.querySelector<HTMLElement>('a.internal-link')?.click();
  await app.flush();
  expect(app.workspace.getActiveFile()?.path).toBe('B.md');
  await app.quit();
});

test('a line that is asked for is marked, down to the row of a table', async () => {
  const { app, view } = await openNote({ 'A.md': 'x\n\n| a |\n| - |\n| b |\n| c |' }, 'A');
  view.setEphemeralState({ line: 5 });
  expect(view.previewMode.sizerEl.querySelector('.is-flashing')?.textContent?.trim()).toBe('c');
  await app.quit();
});

test('another note in the same tab cannot be undone into the one before', async () => {
  const { app, view } = await openNote({ 'A.md': 'a', 'B.md': 'b' }, 'A');
  view.editor.replaceRange('!', { line: 0, ch: 1 });
  await app.workspace.openLinkText('B', '');
  view.editor.undo();
  expect(view.editor.getValue()).toBe('b');
  expect(app.textOf('A.md')).toBe('a!');
  await app.quit();
});

test('the editor keeps the caret over a change elsewhere, and undoes by step', () => {
  const changes: number[] = [];
  const editor = new Editor(createDiv(), () => changes.push(1));
  editor.setValue('one\ntwo\nthree');
  editor.setCursor({ line: 1, ch: 2 });
  editor.setValue('zero\none\ntwo\nthree');
  expect(editor.getCursor()).toEqual({ line: 2, ch: 2 });
  editor.transaction({
    changes: [
      { from: { line: 0, ch: 0 }, to: { line: 1, ch: 0 }, text: '' },
      { from: { line: 3, ch: 5 }, text: '!' },
    ],
  });
  expect(editor.getValue()).toBe('one\ntwo\nthree!');
  editor.undo();
  expect(editor.getValue()).toBe('zero\none\ntwo\nthree');
  expect([editor.lineCount(), editor.getLine(3), editor.posToOffset({ line: 9, ch: 0 })]).toEqual([
    4,
    'three',
    18,
  ]);
  expect(editor.wordAt({ line: 3, ch: 1 })).toEqual({ from: { line: 3, ch: 0 }, to: { line: 3, ch: 5 } });
});

test.each([
  ['- [ ] a', '- [x] a'],
  ['> 1. [x] a', '> 1. [ ] a'],
  ['no task [ ]', 'no task [ ]'],
])('a click on %j makes it %j', (before, after) => {
  expect(applyTaskToggle(`head\n${before}`, 1)).toBe(`head\n${after}`);
});
