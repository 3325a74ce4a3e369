/** The plugin's life in the workbench: it comes back with the page, leaves nothing when it goes, and follows notes. */
import { wordsOf } from '../../src/i18n';
import { PanelPage } from '../support/panel-page';
import { useWorkbench, type Session } from '../support/workbench';

const open = useWorkbench();
const words = wordsOf('ru');
const python = 'Навыки/Python.md';
const id = 'skill-matrix';

function openNote({ page }: Session, path: string): Promise<void> {
  return page.evaluate((name) => window.workbench.app.workspace.openLinkText(name, ''), path);
}

/** What of the plugin is to be found on the page: elements, styles, commands, ribbon icons. */
function tracesIn({ page }: Session): Promise<string[]> {
  return page.evaluate(() => {
    const elements = [...document.querySelectorAll('[class*="skill-matrix"]')].map(({ className }) =>
      String(className),
    );
    const styles = [...document.querySelectorAll('style')].filter(({ textContent }) =>
      textContent.includes('skill-matrix'),
    );
    const { commands } = window.workbench.app.commands;
    return [
      ...elements,
      ...styles.map(() => 'style'),
      ...Object.keys(commands).filter((name) => name.startsWith('skill-matrix')),
    ];
  });
}

test('a reload keeps the note, the panel and its place', async () => {
  const session = await open({ open: python });
  const panel = new PanelPage(session);
  await panel.step('Junior', 'Middle').waitFor();
  await session.reload();
  await panel.step('Junior', 'Middle').waitFor();
  expect(await panel.root.count()).toBe(1);
});

test('disabled, the plugin leaves no trace; enabled, it brings its panel back', async () => {
  const session = await open({ open: python });
  const panel = new PanelPage(session);
  await panel.step('Junior', 'Middle').waitFor();
  await session.page.evaluate((name) => window.workbench.app.plugins.disablePlugin(name), id);
  expect(await tracesIn(session)).toEqual([]);
  await session.page.evaluate((name) => window.workbench.app.plugins.enablePlugin(name), id);
  await panel.step('Junior', 'Middle').waitFor();
  expect(await panel.root.count()).toBe(1);
});

test('disabled and enabled five times, the plugin still answers each click once', async () => {
  const session = await open({ open: python });
  const panel = new PanelPage(session);
  const log = 'Оценка навыков.md';
  for (let times = 0; times < 5; times++) {
    await session.page.evaluate((name) => window.workbench.app.plugins.disablePlugin(name), id);
    // A promise that nobody holds may be collected while the plugin's script loads.
    await session.page.evaluate((name) => {
      const enabled = window.workbench.app.plugins.enablePlugin(name);
      Object.assign(window, { enabled });
      return enabled;
    }, id);
  }
  const before = await session.read(log);
  await panel.criterion('Middle', 'Обрабатывает повтор запроса без двойного действия.').click();
  await panel.step('Middle', 'Senior').waitFor();
  expect((await session.read(log)).slice(before.length).trim().split('\n')).toHaveLength(1);
});

test('the panel follows the open note and says why another is no skill', async () => {
  const session = await open({ open: python });
  const panel = new PanelPage(session);
  await panel.step('Junior', 'Middle').waitFor();
  await openNote(session, 'Навыки/Bash.md');
  await panel.root.getByRole('heading', { name: 'Bash', level: 2 }).waitFor();
  await openNote(session, 'Reference/Incident severity.md');
  await panel.text(words.panel.notSkill).waitFor();
  await session.picture('panel-not-skill');
});

test('a renamed skill note keeps its ticks and its panel', async () => {
  const session = await open({ open: python });
  const panel = new PanelPage(session);
  await panel.step('Junior', 'Middle').waitFor();
  await session.page.evaluate(async (path) => {
    const { app } = window.workbench;
    const file = app.vault.getFileByPath(path);
    if (file) await app.fileManager.renameFile(file, 'Навыки/Питон.md');
  }, python);
  await panel.root.getByRole('heading', { name: 'Питон', level: 2 }).waitFor();
  await panel.step('Junior', 'Middle').waitFor();
});

test('with no note open the panel offers to choose a skill', async () => {
  const session = await open();
  const panel = new PanelPage(session);
  await panel.text(words.panel.noNoteOpen).waitFor();
  await session.picture('panel-no-note');
  await panel.root.getByRole('button', { name: words.panel.chooseSkill }).click();
  await session.page.keyboard.type('Kuber');
  await session.page.keyboard.press('Enter');
  await panel.root.getByRole('heading', { name: 'Kubernetes', level: 2 }).waitFor();
});

test('the first tick of a vault without a log makes the log', async () => {
  const note =
    '| Уровень | Критерии оценки |\n| --- | --- |\n| Junior | Ставит пакет. |\n| Middle | Собирает пакет. |\n';
  const session = await open({ files: { 'Пакеты.md': note }, open: 'Пакеты.md' });
  const panel = new PanelPage(session);
  await panel.criterion('Junior', 'Ставит пакет.').click();
  await panel.step('Junior', 'Middle').waitFor();
  expect(await session.read('Оценка навыков.md')).toBe(
    '---\nskill-assessment: 1\n---\n- [x] [[Пакеты]] · Junior · Ставит пакет. ✅ 2026-11-22\n',
  );
  await session.page.locator('.notice').getByText(words.notices.logCreated('Оценка навыков')).waitFor();
  expect(await session.read('Пакеты.md')).toBe(note);
});
