/** What else the panel's links, rows and menus do in the workbench, and that quick hands lose nothing. */
import { wordsOf } from '../../src/i18n';
import { PanelPage } from '../support/panel-page';
import { until } from '../support/until';
import { useWorkbench, type Session } from '../support/workbench';

const open = useWorkbench();
const words = wordsOf('ru');
const log = 'Оценка навыков.md';

async function openPython(): Promise<{ session: Session; panel: PanelPage; logBefore: string }> {
  const session = await open({ open: 'Навыки/Python.md' });
  const panel = new PanelPage(session);
  await panel.step('Junior', 'Middle').waitFor();
  return { session, panel, logBefore: await session.read(log) };
}

function activePath({ page }: Session): Promise<string | undefined> {
  return page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path);
}

test("a related skill's link opens its note, and the panel follows", async () => {
  const { session, panel } = await openPython();
  await panel.head(words.panel.related).click();
  await panel.root.getByRole('link', { name: 'PostgreSQL' }).first().click();
  await until(
    () => activePath(session),
    (path) => path === 'Навыки/PostgreSQL.md',
  );
  await panel.root.getByRole('heading', { name: 'PostgreSQL', level: 2 }).waitFor();
});

test('a project is started by its button, and the log says so', async () => {
  const { session, panel, logBefore } = await openPython();
  await panel.head(words.panel.projects).click();
  const row = panel.root.locator('.skill-matrix-item').filter({ hasText: 'Стенд по запросу' });
  await row.hover();
  await row.getByRole('button', { name: words.panel.startProject('Стенд по запросу') }).click();
  const line = '- [/] [[Навыки/Python|Python]] · Pet-project · Стенд по запросу 🛫 2026-11-22\n';
  await until(
    () => session.read(log),
    (text) => text === logBefore + line,
  );
  await row.getByText(words.panel.startedOn('22 нояб')).waitFor();
});

test('the ribbon brings the closed panel back', async () => {
  const { session, panel } = await openPython();
  await session.page.evaluate(() => window.workbench.app.workspace.detachLeavesOfType('skill-matrix-panel'));
  await panel.root.waitFor({ state: 'detached' });
  await session.page
    .locator('.side-dock-ribbon-action')
    .and(session.page.getByLabel(words.commands.openPanel))
    .click();
  await panel.step('Junior', 'Middle').waitFor();
});

test("a click on a criterion's text opens its line and ticks nothing", async () => {
  const { session, panel, logBefore } = await openPython();
  await panel.text('Обрабатывает повтор запроса без двойного действия.').click();
  const cell = session.page.locator('.mod-root td').filter({ hasText: 'Обрабатывает повтор запроса' });
  await until(
    () => cell.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight),
    Boolean,
  );
  expect(await session.read(log)).toBe(logBefore);
});

test('boxes ticked as fast as hands can are all in the log, each once', async () => {
  const { session, panel, logBefore } = await openPython();
  for (const level of ['Junior', 'Senior', 'Expert']) await panel.head(level).click();
  const boxes = panel.root.locator('.skill-matrix-level input[type="checkbox"]:not(:checked)');
  const names = await boxes.evaluateAll((elements) =>
    elements.map((box) => box.getAttribute('aria-label') ?? ''),
  );
  expect(names.length).toBeGreaterThan(8);
  await boxes.evaluateAll((elements) => {
    for (const box of elements) (box as HTMLInputElement).click();
  });
  const text = await until(
    () => session.read(log),
    (now) => now.slice(logBefore.length).trim().split('\n').length >= names.length,
  );
  expect(text.startsWith(logBefore)).toBe(true);
  const lines = text.slice(logBefore.length).trim().split('\n');
  expect(new Set(lines).size).toBe(names.length);
  expect(lines).toHaveLength(names.length);
  await panel.step('Expert').waitFor();
});

test('only unticked rows are shown when asked, and what was just ticked stays', async () => {
  const { panel } = await openPython();
  await panel.root.getByRole('button', { name: words.panel.onlyUnticked }).click();
  await panel.criterion('Middle', 'Покрывает тестами ветки с ошибками.').waitFor({ state: 'detached' });
  const box = panel.criterion('Middle', 'Обрабатывает повтор запроса без двойного действия.');
  await box.click();
  await panel.step('Middle', 'Senior').waitFor();
  expect(await box.isChecked()).toBe(true);
});

test('the command opens the log', async () => {
  const { session } = await openPython();
  await session.run(words.commands.openLog);
  await until(
    () => activePath(session),
    (path) => path === log,
  );
});
