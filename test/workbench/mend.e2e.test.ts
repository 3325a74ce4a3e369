/** What a person mends with the plugin's help: a fault of a note, and words that the plugin does not know yet. */
import { wordsOf } from '../../src/i18n';
import { PanelPage } from '../support/panel-page';
import { until } from '../support/until';
import { useWorkbench } from '../support/workbench';

const open = useWorkbench();
const words = wordsOf('en');
const before = [
  '# Go',
  '',
  '## Levels',
  '',
  '| Level | Key skills | Criteria |',
  '| --- | --- | --- |',
  '| Junior | Modules | Reads code. |',
  '| Senior | Profiling |',
  '',
  'My own words, with  two blanks. ',
  '',
].join('\n');
const after = before.replace('| Senior | Profiling |', '| Senior | Profiling | |');

test('a fix is shown before it is made, and changes its one slice alone', async () => {
  const session = await open({ lang: 'en', files: { 'Go.md': before }, open: 'Go.md' });
  const panel = new PanelPage(session, 'en');
  const { page } = session;
  await panel.head(words.panel.attention).click();
  const fix = panel.root.getByRole('button', { name: words.panel.fix }).first();
  await fix.click();
  const dialog = page.locator('.modal').filter({ hasText: words.panel.fixTitle(8) });
  await dialog.getByText('| Senior | Profiling |', { exact: true }).waitFor();
  await dialog.getByText('| Senior | Profiling | |', { exact: true }).waitFor();
  expect(await session.read('Go.md')).toBe(before);
  await dialog.getByRole('button', { name: words.panel.cancel }).click();
  expect(await session.read('Go.md')).toBe(before);
  await fix.click();
  await dialog.getByRole('button', { name: words.panel.fixAgree }).click();
  await until(
    () => session.read('Go.md'),
    (text) => text === after,
  );
  await panel.head(words.panel.attention).waitFor({ state: 'detached' });
});

test('a note that changes while its fix is shown is left alone', async () => {
  const session = await open({ lang: 'en', files: { 'Go.md': before }, open: 'Go.md' });
  const panel = new PanelPage(session, 'en');
  await panel.head(words.panel.attention).click();
  await panel.root.getByRole('button', { name: words.panel.fix }).first().click();
  const dialog = session.page.locator('.modal').filter({ hasText: words.panel.fixTitle(8) });
  await dialog.waitFor();
  const changed = before.replace('| Senior | Profiling |', '| Senior | Profiling | Tells why. |');
  await session.write('Go.md', changed);
  await until(
    () => session.page.evaluate(() => window.workbench.app.vault.getFileByPath('Go.md')?.stat.size),
    (size) => size === Buffer.byteLength(changed),
  );
  await dialog.getByRole('button', { name: words.panel.fixAgree }).click();
  await session.page.locator('.notice').getByText(words.notices.fixChanged).waitFor();
  expect(await session.read('Go.md')).toBe(changed);
});

test('own table words make a skill of the open note while they are typed, and are kept', async () => {
  const note = '| Level | Shows |\n| --- | --- |\n| Junior | asks |\n| Senior | answers |\n';
  const session = await open({ lang: 'en', files: { 'Go.md': note }, open: 'Go.md' });
  const panel = new PanelPage(session, 'en');
  const { page } = session;
  await panel.text(words.panel.notSkill).waitFor();
  await page.evaluate(() => {
    window.workbench.app.setting.open();
    window.workbench.app.setting.openTabById('skill-matrix');
  });
  const row = (name: string) =>
    page.locator('.modal .setting-item').filter({ has: page.getByText(name, { exact: true }) });
  await row(words.settings.tableWords).click();
  const preview = row(words.settings.preview);
  await preview.getByText('Go: not a skill note.').waitFor();
  await row(words.settings.columns['criteria'] ?? '')
    .locator('input')
    .fill('Shows');
  await preview.getByText('Go: Junior → Senior. Criteria: 2').waitFor();
  await page.keyboard.press('Escape');
  await panel.criterion('Junior', 'asks').waitFor();
  await session.reload();
  await panel.criterion('Junior', 'asks').waitFor();
  expect(await session.read('Go.md')).toBe(note);
});

test('levels come into the properties after they were shown, and no other byte of the note changes', async () => {
  const head = ['---', '# my own order', "tags: ['craft']   # kept", 'skill-level: old', '---', ''].join(
    '\n',
  );
  const log = '---\nskill-assessment: 1\n---\n- [x] [[Go]] · Junior · Reads code. ✅ 2026-11-02\n';
  const files = { 'Go.md': head + before, 'Log.md': log };
  const session = await open({ lang: 'en', files, open: 'Go.md' });
  const { page } = session;
  await new PanelPage(session, 'en').step('Junior', 'Senior').waitFor();
  await session.run(words.commands.writeLevels);
  const dialog = page.locator('.modal').filter({ hasText: words.levels.title(1) });
  await dialog.getByText('skill-level: Junior').waitFor();
  expect(await session.read('Go.md')).toBe(head + before);
  await dialog.getByRole('button', { name: words.levels.agree(1) }).click();
  const written = head
    .replace('skill-level: old', 'skill-level: Junior')
    .replace('\n---\n', '\nskill-progress: 50\n---\n');
  await until(
    () => session.read('Go.md'),
    (text) => text !== head + before,
  );
  expect(await session.read('Go.md')).toBe(written + before);
  expect(await session.read('Log.md')).toBe(log);
});
