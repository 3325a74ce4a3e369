import type * as O from 'obsidian';
import { prepareTestApp, type TestApp } from '../test-app';
import type { Menu } from '../ui/menu';
import { press, texts } from '../ui/stage';
import { startShell } from './app-shell';

const files = { 'Skills/Python.md': 'p', 'Skills/Deep/Go.md': 'g', 'Start.md': 's', 'map.png': '' };
let app: TestApp;

beforeEach(async () => {
  app = prepareTestApp({ files });
  startShell(app);
  await app.start();
  await until(() => texts('.nav-file-title').length > 0);
});
afterEach(async () => {
  await app.quit();
  document.body.replaceChildren();
});

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; !isSo() && tries < 100; tries++)
    await new Promise((done) => window.setTimeout(done, 10));
  expect(isSo()).toBe(true);
}

function row(path: string): HTMLElement {
  const el = document.querySelector<HTMLElement>(`.tree-item-self[data-path="${path}"]`);
  if (!el) throw new Error(`No row for ${path}`);
  return el;
}

function type(text: string): void {
  const input = document.querySelector<HTMLInputElement>('.prompt-input');
  if (!input) throw new Error('No palette');
  input.value = text;
  input.dispatchEvent(new Event('input'));
}

test('the file explorer lists folders first, and what is in them once they are opened', () => {
  expect(texts('.tree-item-inner')).toEqual(['Skills', 'map.png', 'Start']);
  row('Skills').click();
  expect(texts('.tree-item-inner')).toEqual(['Skills', 'Deep', 'Python', 'map.png', 'Start']);
  row('Skills').click();
  expect(texts('.tree-item-inner')).toEqual(['Skills', 'map.png', 'Start']);
});

test('a click on a note opens it, and the open note is marked wherever it was opened', async () => {
  row('Start.md').click();
  await until(() => row('Start.md').hasClass('is-active'));
  await app.workspace.openLinkText('Go', '');
  await until(() => texts('.tree-item-self.is-active').join() === 'Go');
});

test('the file explorer follows the vault', async () => {
  await app.vault.create('New.md', '');
  await until(() => texts('.tree-item-inner').includes('New'));
  const file = app.vault.getFileByPath('New.md');
  if (file) await app.fileManager.trashFile(file);
  await until(() => !texts('.tree-item-inner').includes('New'));
});

test('a plugin adds to the menu of a file', async () => {
  app.workspace.on('file-menu', (menu: Menu, file: O.TAbstractFile) => {
    menu.addItem((item) => item.setTitle(`Mine: ${file.path}`).setSection('action'));
  });
  row('Start.md').dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  await until(() => texts('.menu-item').length > 0);
  expect(texts('.menu-item')).toEqual(['Open in new tab', 'Mine: Start.md', 'Delete']);
});

test('the palette runs the command that is found', () => {
  let runs = 0;
  app.commands.addCommand({ id: 'mine:count', name: 'Mine: Count', callback: () => (runs += 1) });
  app.commands.addCommand({ id: 'mine:never', name: 'Mine: Never', checkCallback: () => false });
  press('p', { ctrlKey: true });
  type('mine');
  expect(texts('.suggestion-item')).toEqual(['Mine: Count']);
  press('Enter');
  expect(runs).toBe(1);
  expect(document.querySelector('.prompt')).toBeNull();
});

test('the switcher opens the chosen note', async () => {
  press('o', { ctrlKey: true });
  type('pyth');
  press('Enter');
  await until(() => app.workspace.getActiveFile()?.path === 'Skills/Python.md');
});

test('a side folds and unfolds by its button', () => {
  const { leftSplit } = app.workspace;
  expect(leftSplit.collapsed).toBe(false);
  document.querySelector<HTMLElement>('.sidebar-toggle-button.mod-left')?.click();
  expect(leftSplit.collapsed).toBe(true);
});
