/** The vault as the write path sees it: a note in its editor, and a note that is not there. */
import { MarkdownView } from 'obsidian';
import { createLogNotes } from '../../../src/vault/log/log-notes';
import { endVaults, startVault } from '../../support/vault-in-host';

afterEach(endVaults);

test('an edit that changes nothing leaves the editor, and what is typed in it, as it is', async () => {
  const { app, read, settle } = await startVault({ 'Log.md': 'One.\n' });
  const leaf = app.workspace.getLeaf(true);
  const file = app.vault.getFileByPath('Log.md');
  if (!file) throw new Error('There is no log.');
  await leaf.openFile(file, { state: { mode: 'source' } });
  if (!(leaf.view instanceof MarkdownView)) throw new Error('The log is not open in an editor.');
  const { editor } = leaf.view;
  editor.setValue('One.\nTyped.\n');
  const transaction = jest.spyOn(editor, 'transaction');
  await createLogNotes(app).change('Log.md', (text) => text);
  expect([editor.getValue(), transaction.mock.calls]).toEqual(['One.\nTyped.\n', []]);
  await settle();
  await createLogNotes(app).change('Log.md', (text) => `${text}Two.\n`);
  await settle();
  expect(read('Log.md')).toBe('One.\nTyped.\nTwo.\n');
  expect([editor.getValue(), transaction.mock.calls.length]).toEqual(['One.\nTyped.\nTwo.\n', 1]);
});

test('a note that is not there is not read and not changed', async () => {
  const { app, notes } = await startVault({ 'Log.md': 'One.\n' });
  const log = createLogNotes(app);
  expect(log.has('Gone.md')).toBe(false);
  await expect(log.read('Gone.md')).rejects.toThrow('There is no note Gone.md.');
  await expect(log.change('Gone.md', () => 'Two.\n')).rejects.toThrow('There is no note Gone.md.');
  expect(notes()).toEqual(['Log.md']);
});
