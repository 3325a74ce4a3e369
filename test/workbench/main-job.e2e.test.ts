/** The main job as a person does it in the workbench: open a skill note, tick, and see it on disk and in the panel. */
import { wordsOf } from '../../src/i18n';
import { PanelPage } from '../support/panel-page';
import { until } from '../support/until';
import { useWorkbench, type Session } from '../support/workbench';

const open = useWorkbench();
const words = wordsOf('ru');
const python = 'Навыки/Python.md';
const log = 'Оценка навыков.md';
const lastCriterion = 'Обрабатывает повтор запроса без двойного действия.';
const logLine = `- [x] [[Навыки/Python|Python]] · Middle · ${lastCriterion} ✅ 2026-11-22\n`;

async function openPython(): Promise<{
  session: Session;
  panel: PanelPage;
  note: string;
  logBefore: string;
}> {
  const session = await open({ open: python });
  const panel = new PanelPage(session);
  await panel.step('Junior', 'Middle').waitFor();
  return { session, panel, note: await session.read(python), logBefore: await session.read(log) };
}

test('an opened skill note has its four levels beside it, the next one open', async () => {
  const { panel, session } = await openPython();
  expect(await panel.levels()).toEqual(['Junior', 'Middle', 'Senior', 'Expert']);
  for (const level of ['Junior', 'Middle', 'Senior', 'Expert']) {
    expect(await panel.head(level).getAttribute('aria-expanded')).toBe(String(level === 'Middle'));
  }
  expect(await session.page.title()).toContain('stand-in');
});

test('a click on a box is on disk and in the panel within a second', async () => {
  const { panel, session, note, logBefore } = await openPython();
  const box = panel.criterion('Middle', lastCriterion);
  const started = performance.now();
  await box.click();
  await until(
    () => session.read(log),
    (text) => text === logBefore + logLine,
    1000,
  );
  await panel.step('Middle', 'Senior').waitFor({ timeout: 1000 });
  expect(performance.now() - started).toBeLessThan(1000);
  expect(await box.isChecked()).toBe(true);
  expect(await session.read(python)).toBe(note);
});

test('the keyboard alone ticks a criterion', async () => {
  const { panel, session, logBefore } = await openPython();
  await session.run(words.commands.openPanel);
  const isFocused = (): Promise<boolean> =>
    panel.criterion('Middle', lastCriterion).evaluate((box) => box === document.activeElement);
  await until(() => panel.why.evaluate((row) => row === document.activeElement), Boolean);
  await session.page.keyboard.press('Tab');
  for (let presses = 0; presses < 10 && !(await isFocused()); presses++)
    await session.page.keyboard.press('ArrowDown');
  expect(await isFocused()).toBe(true);
  await session.page.keyboard.press('Space');
  await until(
    () => session.read(log),
    (text) => text === logBefore + logLine,
    1000,
  );
  await panel.step('Middle', 'Senior').waitFor({ timeout: 1000 });
  expect(await isFocused()).toBe(true);
});

test('taken back within a minute, a tick leaves the log as it was', async () => {
  const { panel, session, logBefore } = await openPython();
  await panel.criterion('Middle', lastCriterion).click();
  await panel.step('Middle', 'Senior').waitFor();
  await session.page.clock.fastForward(50_000);
  await panel.criterion('Middle', lastCriterion).click();
  await until(
    () => session.read(log),
    (text) => text === logBefore,
  );
  await panel.step('Junior', 'Middle').waitFor();
});

test('taken back later, a tick is withdrawn by a line of its own', async () => {
  const { panel, session, logBefore } = await openPython();
  await panel.criterion('Middle', lastCriterion).click();
  await panel.step('Middle', 'Senior').waitFor();
  await session.page.clock.fastForward(61_000);
  await panel.criterion('Middle', lastCriterion).click();
  const withdrawn = logLine.replace('[x]', '[-]').replace('✅', '❌');
  await until(
    () => session.read(log),
    (text) => text === logBefore + logLine + withdrawn,
  );
  await panel.step('Junior', 'Middle').waitFor();
});

test('a criterion that another program adds to the note shows without a reload', async () => {
  const { panel, session, note } = await openPython();
  await session.write(python, note.replace(lastCriterion, `${lastCriterion} Пишет журнал изменений.`));
  await panel.criterion('Middle', 'Пишет журнал изменений.').waitFor();
  expect(await panel.criterion('Middle', lastCriterion).isChecked()).toBe(false);
});

test('a tick that another program adds to the log shows without a reload', async () => {
  const { panel, session, logBefore } = await openPython();
  await session.write(log, logBefore + logLine);
  await panel.step('Middle', 'Senior').waitFor();
});

test("the palette's command writes the summary and opens it", async () => {
  const { session } = await openPython();
  await session.run(words.commands.generateSummary);
  const path = 'Сводка по навыкам.md';
  const summary = await until(
    () => session.read(path).catch(() => ''),
    (text) => text.includes('%% skill-matrix:end %%'),
  );
  expect(summary).toContain('[[Навыки/Python|Python]]');
  const active = (): Promise<string | undefined> =>
    session.page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path);
  await until(active, (name) => name === path);
  await session.page.getByRole('link', { name: 'Python' }).first().waitFor();
  await session.picture('summary-ru');
});

test('the chart of the summary is drawn: a bar of all criteria and one of the ticked for each category', async () => {
  const { session } = await openPython();
  const { page } = session;
  await page.evaluate(async () => {
    const tab = window.workbench.app.setting.pluginTabs.find(({ id }) => id === 'skill-matrix');
    await tab?.setControlValue('summaryWithout/chart', true);
  });
  await session.run(words.commands.generateSummary);
  const chart = page.locator('.markdown-reading-view .mermaid svg');
  await chart.waitFor();
  await chart.scrollIntoViewIfNeeded();
  const text = await session.read('Сводка по навыкам.md');
  const categories = [...(/x-axis \[(.*)\]/.exec(text)?.[1] ?? '').matchAll(/"([^"]+)"/g)].map(
    ([, name]) => name,
  );
  expect(categories.length).toBeGreaterThan(1);
  expect(await chart.locator('.plot rect').count()).toBe(2 * categories.length);
  expect(await chart.locator('.bottom-axis .label text').allTextContents()).toEqual(categories);
  await session.picture('summary-chart-ru');
});

test('written twice, the summary stays byte for byte, and so does what a person added', async () => {
  const { session } = await openPython();
  const path = 'Сводка по навыкам.md';
  await session.run(words.commands.generateSummary);
  const first = await until(
    () => session.read(path).catch(() => ''),
    (text) => text.includes(':end %%'),
  );
  await session.write(path, `Моё вступление.\n\n${first}\nИ послесловие.\n`);
  await until(
    () => session.page.evaluate((name) => window.workbench.app.vault.getFileByPath(name)?.stat.size, path),
    (size) => size !== Buffer.byteLength(first),
  );
  await session.run(words.commands.generateSummary);
  await session.page.waitForTimeout(500);
  expect(await session.read(path)).toBe(`Моё вступление.\n\n${first}\nИ послесловие.\n`);
});
