/**
 * The whole main job without a pointer: open the panel, tick, prove, take back, go to the next gap, into the matrix and
 * back, write the summary, change a setting. What is said to a screen reader on the way is heard as well.
 */
import type { Page } from 'playwright-core';
import { wordsOf } from '../../src/i18n';
import { PanelPage } from '../support/panel-page';
import { until } from '../support/until';
import { useWorkbench, type Session } from '../support/workbench';

const open = useWorkbench();
const words = wordsOf('ru');
const python = 'Навыки/Python.md';
const log = 'Оценка навыков.md';
const summary = 'Сводка по навыкам.md';
const criterion = 'Обрабатывает повтор запроса без двойного действия.';

/** Name or text of what has the focus, on one line. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    const name = element?.getAttribute('aria-label') ?? element?.textContent ?? '';
    return element === document.body ? '' : name.replace(/\s+/gu, ' ').trim();
  });
}

const untilFocused = (page: Page, part: string): Promise<string> =>
  until(
    () => focused(page),
    (name) => name.includes(part),
  );

/** Presses a key until what has the focus bears these words. */
async function pressUntil(page: Page, key: string, part: string, most = 30): Promise<void> {
  for (let presses = 0; presses < most && !(await focused(page)).includes(part); presses++)
    await page.keyboard.press(key);
  expect(await focused(page)).toContain(part);
}

/** Types letters that the keys of the test's own layout do not have. */
async function typeLetters(page: Page, text: string): Promise<void> {
  const keys = await page.context().newCDPSession(page);
  for (const key of text) {
    await keys.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key });
    await keys.send('Input.dispatchKeyEvent', { type: 'keyUp', key });
  }
  await keys.detach();
}

const untilLog = (session: Session, holds: (text: string) => boolean): Promise<string> =>
  until(() => session.read(log), holds);

/** What the panel's polite region says now. */
const said = ({ root }: PanelPage): Promise<string> =>
  root
    .locator('[aria-live="polite"]')
    .innerText()
    .then((text) => text.replace(/\u00a0/gu, ' ').trim());

async function openPanel(): Promise<{ session: Session; panel: PanelPage }> {
  const session = await open({ open: python });
  const panel = new PanelPage(session);
  await panel.step('Junior', 'Middle').waitFor();
  await session.run(words.commands.openPanel);
  await untilFocused(session.page, 'До Middle');
  return { session, panel };
}

test('tick, hear it, prove it, take it back, and stand on the same row all the while', async () => {
  const { session, panel } = await openPanel();
  const { page } = session;
  const before = await session.read(log);
  await page.keyboard.press('Tab');
  await pressUntil(page, 'ArrowDown', criterion);
  await page.keyboard.press('Space');
  await untilLog(session, (text) => text.startsWith(before) && text.includes(criterion));
  await until(
    () => said(panel),
    (text) => text === 'Отмечено. Достигнут Middle.',
  );
  await untilFocused(page, criterion);
  await page.keyboard.press('Shift+Enter');
  await page.locator('.prompt').waitFor();
  await page.keyboard.type('Стенд');
  await page.locator('.suggestion-item.is-selected', { hasText: 'Стенд' }).waitFor();
  await page.keyboard.press('Enter');
  await untilLog(session, (text) => /повтор запроса.*\[\[[^\]]*Стенд для проверки веток/u.test(text));
  await untilFocused(page, criterion);
  const proof = words.panel.evidence('Стенд для проверки веток');
  await panel.root.getByRole('link', { name: proof }).waitFor();
  await pressUntil(page, 'ArrowRight', proof, 2);
  await pressUntil(page, 'ArrowLeft', criterion, 2);
  await page.keyboard.press('Space');
  await until(
    () => said(panel),
    (text) => text === 'Отметка снята.',
  );
  await untilFocused(page, criterion);
  await page.keyboard.press('Escape');
  await until(
    () => page.evaluate(() => document.activeElement?.closest('.skill-matrix-panel') === null),
    Boolean,
  );
});

test('why opens by Enter, leads to the line, and Escape goes one step back each time', async () => {
  const { session, panel } = await openPanel();
  const { page } = session;
  await page.keyboard.press('Enter');
  const why = panel.root.getByRole('region', { name: 'До Middle' });
  await why.waitFor();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(criterion);
  await page.keyboard.press('Escape');
  await why.waitFor({ state: 'detached' });
  await untilFocused(page, 'До Middle');
});

test('a project is begun by its menu, a section is found by its first letters, the next gap by its command', async () => {
  const { session, panel } = await openPanel();
  const { page } = session;
  await page.keyboard.press('Tab');
  await typeLetters(page, 'биз');
  await untilFocused(page, words.panel.businessValue);
  await page.keyboard.press('ArrowUp');
  await untilFocused(page, words.panel.projects);
  await page.keyboard.press('ArrowRight');
  await pressUntil(page, 'ArrowDown', 'Стенд по запросу');
  await page.keyboard.press('Shift+F10');
  await page.locator('.menu').waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await untilLog(session, (text) => /^- \[\/\] .*Стенд по запросу/mu.test(text));
  await untilFocused(page, 'Стенд по запросу');
  await pressUntil(page, 'ArrowUp', 'Senior0', 60);
  await page.keyboard.press('ArrowRight');
  await pressUntil(page, 'ArrowDown', 'Инструмент пережил');
  await page.keyboard.press('Space');
  await panel.text(words.panel.gapBelow('Senior')).waitFor();
  await session.run(words.commands.nextGap);
  await untilFocused(page, criterion);
});

test('the toolbar is one stop, and the matrix behind it is walked, entered and left by keys', async () => {
  const { session, panel } = await openPanel();
  const { page } = session;
  await pressUntil(page, 'Shift+Tab', words.panel.pin);
  await pressUntil(page, 'ArrowRight', words.commands.openMatrix);
  await page.keyboard.press('Enter');
  const grid = page.getByRole('grid').first();
  await grid.waitFor();
  await until(
    () => grid.evaluate((table) => table.querySelectorAll('[tabindex="0"]').length),
    (stops) => stops === 1,
  );
  await grid.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  await pressUntil(page, 'ArrowDown', 'Python', 80);
  await page.keyboard.press('Enter');
  await panel.step('Junior', 'Middle').waitFor();
  await until(
    () => page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path),
    (path) => path === python,
  );
});

test('a summary is written and a setting changed without a pointer', async () => {
  const { session, panel } = await openPanel();
  const { page } = session;
  await session.run(words.commands.generateSummary);
  await until(
    () => session.read(summary).catch(() => ''),
    (text) => text.includes('%% skill-matrix:end %%'),
  );
  // It is opened once it is written, and takes the focus last.
  await until(
    () => page.locator('.markdown-reading-view :focus, .markdown-source-view :focus').count(),
    (count) => count === 1,
  );
  await page.evaluate(() => {
    window.workbench.app.setting.open();
    window.workbench.app.setting.openTabById('skill-matrix');
  });
  const toggle = page
    .locator('.modal .setting-item', { hasText: words.settings.keySkillsRequired })
    .locator('input[type="checkbox"]');
  await toggle.focus();
  await page.keyboard.press('Space');
  await until(
    () => session.read('.obsidian/plugins/skill-matrix/data.json').catch(() => ''),
    (text) => /"keySkillsRequired":\s*true/u.test(text),
  );
  await page.keyboard.press('Escape');
  await page.evaluate((path) => window.workbench.app.workspace.openLinkText(path, ''), python);
  await panel.step(null, 'Junior').waitFor();
});
