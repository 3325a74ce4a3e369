/** Ticking in the reading view as a person does it: by mouse and by keyboard, copied, embedded, and looked at. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Locator } from 'playwright-core';
import { wordsOf } from '../../src/i18n';
import { PanelPage } from '../support/panel-page';
import { until } from '../support/until';
import { useWorkbench, type Look, type Session } from '../support/workbench';

const open = useWorkbench();
const words = wordsOf('ru');
const python = 'Навыки/Python.md';
const log = 'Оценка навыков.md';
const criterion = 'Обрабатывает повтор запроса без двойного действия.';
const logLine = `- [x] [[Навыки/Python|Python]] · Middle · ${criterion} ✅ 2026-11-22\n`;
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

interface Reading {
  session: Session;
  view: Locator;
  box: Locator;
  before: string;
}

const boxNamed = (view: Locator, text: string) => view.getByRole('checkbox', { name: text });

async function openPython(look: Look = {}): Promise<Reading> {
  const session = await open({ open: python, ...look });
  const view = session.page.locator('.markdown-reading-view');
  await view.locator('.skill-matrix-checkbox').first().waitFor();
  return { session, view, box: boxNamed(view, criterion), before: await session.read(log) };
}

test('a click in the note is a line in the log, and the panel beside it shows the same', async () => {
  const { session, box, before } = await openPython();
  const note = await session.read(python);
  const panel = new PanelPage(session);
  await panel.step('Junior', 'Middle').waitFor();
  await box.click();
  await until(
    () => session.read(log),
    (text) => text === before + logLine,
    1000,
  );
  await panel.step('Middle', 'Senior').waitFor({ timeout: 1000 });
  await until(() => box.isChecked(), Boolean);
  expect(await session.read(python)).toBe(note);
});

test('a tick in the panel shows in the note, and its level takes its mark', async () => {
  const { session, view, box } = await openPython();
  const panel = new PanelPage(session);
  await panel.criterion('Middle', criterion).click();
  await until(() => box.isChecked(), Boolean);
  const reached = view.getByRole('img', { name: words.reading.reached });
  await until(
    () => reached.count(),
    (n) => n === 2,
  );
  await panel.criterion('Middle', criterion).click();
  await until(
    () => box.isChecked(),
    (isTicked) => !isTicked,
  );
});

test('the keyboard alone ticks in the note, and focus stays on the box', async () => {
  const { session, view, box, before } = await openPython();
  await view.locator('.skill-matrix-checkbox').first().focus();
  const isFocused = () => box.evaluate((one) => one === document.activeElement);
  for (let presses = 0; presses < 20 && !(await isFocused()); presses++)
    await session.page.keyboard.press('Tab');
  await session.page.keyboard.press('Space');
  await until(
    () => session.read(log),
    (text) => text === before + logLine,
    1000,
  );
  await until(() => box.isChecked(), Boolean);
  expect(await isFocused()).toBe(true);
  const ring = await box.evaluate((one) => getComputedStyle(one).outlineStyle);
  expect(ring).toBe('solid');
});

test('a tick moves nothing in the note', async () => {
  const { view, box } = await openPython();
  const places = () =>
    view.locator('td').evaluateAll((cells) =>
      cells.map((cell) => {
        const [own, table] = [cell, cell.closest('table')].map((one) => one?.getBoundingClientRect());
        return [(own?.x ?? 0) - (table?.x ?? 0), (own?.y ?? 0) - (table?.y ?? 0), own?.width, own?.height];
      }),
    );
  const before = await places();
  await box.click();
  await until(() => box.isChecked(), Boolean);
  const after = await places();
  expect(after).toEqual(before);
});

test('a selected and copied table is the author’s text alone', async () => {
  const { session, view } = await openPython();
  await session.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const copied = async () => {
    await view
      .locator('table')
      .first()
      .evaluate((table) => getSelection()?.selectAllChildren(table));
    await session.page.keyboard.press('Control+C');
    return session.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (type: string) => (await item?.getType(type))?.text();
      return { text: await read('text/plain'), html: (await read('text/html')) ?? '' };
    });
  };
  const withBoxes = await copied();
  expect(withBoxes.html).not.toMatch(/<input|skill-matrix|<svg/);
  await session.page.evaluate(async () => {
    const { setting } = window.workbench.app;
    const tab = setting.pluginTabs.find(({ id }) => id === 'skill-matrix');
    await tab?.setControlValue('readingBoxes', false);
  });
  await until(
    () => view.locator('.skill-matrix-checkbox').count(),
    (n) => n === 0,
  );
  expect(withBoxes.text).toBe((await copied()).text);
});

test('an embedded note and a preview show marks that nobody can tick', async () => {
  const session = await open({
    files: { 'Go.md': goNote, 'Day.md': '![[Go]]\n\nSee [[Go]].\n' },
    open: 'Day.md',
    lang: 'en',
  });
  const embed = session.page.locator('.internal-embed');
  await embed.locator('.skill-matrix-checkbox').first().waitFor();
  expect(await embed.locator('.skill-matrix-checkbox').count()).toBe(3);
  expect(await embed.locator('.skill-matrix-checkbox:enabled').count()).toBe(0);
  await session.page.keyboard.down('Control');
  await session.page.getByRole('link', { name: 'Go' }).hover();
  await session.page.keyboard.up('Control');
  const preview = session.page.locator('.popover');
  await preview.locator('.skill-matrix-checkbox').first().waitFor();
  expect(await preview.locator('.skill-matrix-checkbox:enabled').count()).toBe(0);
});

const goNote =
  '| Level | Criteria |\n| --- | --- |\n| Junior | Reads. |\n| Middle | Tests. |\n| Senior | Leads. |\n';

test.each([
  ['light', {}],
  ['dark', {}],
  ['light-narrow', { width: 700 }],
  ['light-mobile', { mobile: true, width: 390, height: 844 }],
] as [string, Look][])(
  'the reading view looks as it should, and every box has its name: %s',
  async (name, look) => {
    const theme = name.startsWith('dark') ? 'dark' : 'light';
    const { session, view } = await openPython({ ...look, theme, height: 1500, scripts: [axe] });
    await view.screenshot({ path: session.pathOfPicture(`reading-${name}`), animations: 'disabled' });
    const faults = await session.page.evaluate(async () => {
      const { axe: checker } = window as unknown as { axe: typeof axeCore };
      // The colour of links is the theme's.
      const context = { include: ['.markdown-reading-view table'], exclude: ['.internal-link'] };
      const { violations } = await checker.run(context);
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
    });
    expect(faults).toEqual([]);
  },
);
