/** The panel's links and rows under pointer and keyboard, as Obsidian's own links behave, and what outlives a reload. */
import type { Locator } from 'playwright-core';
import { wordsOf } from '../../src/i18n';
import { PanelPage } from '../support/panel-page';
import { until } from '../support/until';
import { useWorkbench, type Session } from '../support/workbench';

const open = useWorkbench();
const words = wordsOf('ru');
const python = 'Навыки/Python.md';

async function openPython(): Promise<{ session: Session; panel: PanelPage; bash: Locator }> {
  const session = await open({ open: python });
  const panel = new PanelPage(session);
  await panel.step('Junior', 'Middle').waitFor();
  await panel.head(words.panel.related).click();
  return { session, panel, bash: panel.root.getByRole('link', { name: 'Bash', exact: true }) };
}

/** The paths of the open notes, by tab. */
function tabs({ page }: Session): Promise<unknown[]> {
  return page.evaluate(() =>
    window.workbench.app.workspace
      .getLeavesOfType('markdown')
      .map((leaf) => leaf.getViewState().state?.['file']),
  );
}

const both = [python, 'Навыки/Bash.md'];
const untilTabs = (session: Session, paths: string[]): Promise<unknown[]> =>
  until(
    () => tabs(session),
    (now) => JSON.stringify(now) === JSON.stringify(paths),
  );

test.each<[string, (bash: Locator) => Promise<void>]>([
  ['a click with Mod', (bash) => bash.click({ modifiers: ['Control'] })],
  ['a middle click', (bash) => bash.click({ button: 'middle' })],
  [
    'Mod+Enter',
    async (bash) => {
      await bash.focus();
      await bash.press('Control+Enter');
    },
  ],
])('%s on a link opens its note in a new tab', async (_name, act) => {
  const { session, bash } = await openPython();
  await act(bash);
  await untilTabs(session, both);
});

test('Enter on a link opens its note in place', async () => {
  const { session, bash } = await openPython();
  await bash.focus();
  await bash.press('Enter');
  await untilTabs(session, ['Навыки/Bash.md']);
});

test("the name's middle click and a criterion's click with Mod open new tabs", async () => {
  const { session, panel } = await openPython();
  const criterion = panel.root.locator('.skill-matrix-item-text', { hasText: 'Обрабатывает повтор' });
  await panel.root.getByRole('link', { name: 'Python', exact: true }).first().click({ button: 'middle' });
  await untilTabs(session, [python, python]);
  await criterion.click({ modifiers: ['Control'] });
  await untilTabs(session, [python, python, python]);
});

test('a link shows its note in a preview when the pointer rests on it with Mod', async () => {
  const { session, bash } = await openPython();
  await session.page.keyboard.down('Control');
  await bash.hover();
  await session.page.locator('.hover-popover').waitFor();
  await session.page.keyboard.up('Control');
});

test("a link's menu has the app's entries, and Escape gives the focus back", async () => {
  const { session, bash } = await openPython();
  await bash.focus();
  await bash.press('Shift+F10');
  const titles = await session.page.locator('.menu .menu-item-title').allInnerTexts();
  expect(titles).toContain(words.panel.openInNote);
  expect(titles).toContain('Open in new tab');
  expect(titles).toContain(words.commands.openPanel);
  await session.page.keyboard.press('Escape');
  expect(await bash.evaluate((link) => link === document.activeElement)).toBe(true);
});

test('what is dragged is text of a link, and dropped on criteria it proves them until it is taken back', async () => {
  const { session, panel, bash } = await openPython();
  const text = await bash.evaluate((link) => {
    const dataTransfer = new DataTransfer();
    link.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
    return dataTransfer.getData('text/plain');
  });
  expect(text).toMatch(/^\[\[.*Bash.*\]\]$/);
  const { page } = session;
  const row = (item: string) => panel.root.locator('.skill-matrix-item', { hasText: item });
  const tests = row('Покрывает тестами ветки с ошибками.');
  const repeats = row('Обрабатывает повтор запроса без двойного действия.');
  const chip = words.panel.evidence('Бэкап с проверкой');
  await page.locator('[data-path="Подтверждения"]').click();
  const file = page.locator('[data-path="Подтверждения/Бэкап с проверкой.md"]');
  for (const item of [tests, repeats]) {
    await file.dragTo(item);
    await item.getByRole('link', { name: chip }).waitFor();
  }
  await expect(repeats.getByRole('checkbox').isChecked()).resolves.toBe(true);
  await repeats.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.setData('text/uri-list', 'https://example.org/commit/1');
    dataTransfer.setData('text/plain', 'https://example.org/commit/1');
    element.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  });
  await repeats.getByRole('link', { name: words.panel.evidence('https://example.org/commit/1') }).waitFor();
  await tests.getByRole('link', { name: chip }).click({ button: 'right' });
  await page.locator('.menu-item', { hasText: words.panel.removeEvidence }).click();
  await tests.getByRole('link', { name: chip }).waitFor({ state: 'detached' });
  await repeats.getByRole('link', { name: chip }).waitFor();
  const proofs = (await session.read('Оценка навыков.md')).split('\n').slice(-5, -1);
  const backup = '[[Подтверждения/Бэкап с проверкой|Бэкап с проверкой]]';
  const address = '[https://example.org/commit/1](https://example.org/commit/1)';
  expect(proofs.map((line) => line.replace(/ ✅.*/, '').split(' · ')[3])).toEqual([
    backup,
    backup,
    address,
    `~~${backup}~~`,
  ]);
});

test('"Open in log" goes to the line of the tick', async () => {
  const { session, panel } = await openPython();
  await panel.text('Покрывает тестами ветки с ошибками.').click({ button: 'right' });
  await session.page.locator('.menu').getByText(words.panel.openInLog).click();
  await untilTabs(session, ['Оценка навыков.md']);
});

test('a reload keeps what is open, how far it is scrolled and where Tab comes back to', async () => {
  const { session, panel } = await openPython();
  for (const label of ['Junior', 'Senior', 'Expert', words.panel.projects]) await panel.head(label).click();
  await panel.head('Expert').focus();
  const content = panel.root.locator('.skill-matrix-content');
  await content.evaluate((element) => element.scrollTo(0, 200));
  await session.page.clock.fastForward(1000);
  await session.page.waitForTimeout(300);
  await session.page.clock.fastForward(1000);
  await session.reload();
  await panel.step('Junior', 'Middle').waitFor();
  for (const label of ['Senior', 'Expert', words.panel.projects, words.panel.related])
    expect(await panel.head(label).getAttribute('aria-expanded')).toBe('true');
  expect(await content.evaluate(({ scrollTop }) => scrollTop)).toBe(200);
  expect(await panel.head('Expert').getAttribute('tabindex')).toBe('0');
});

test('the panel that was behind another tab comes back where it was', async () => {
  const { session, panel } = await openPython();
  const content = panel.root.locator('.skill-matrix-content');
  for (const label of ['Junior', 'Senior', 'Expert']) await panel.head(label).click();
  await content.evaluate(
    (element) =>
      new Promise((done) => {
        element.addEventListener('scroll', done, { once: true });
        element.scrollTo(0, 150);
      }),
  );
  await session.page.evaluate(async () => {
    const { workspace } = window.workbench.app;
    const leaf = workspace.getRightLeaf(false);
    await leaf?.setViewState({ type: 'empty' });
    if (leaf) await workspace.revealLeaf(leaf);
  });
  await panel.root.waitFor({ state: 'hidden' });
  await session.page.evaluate(async () => {
    const { workspace } = window.workbench.app;
    const [leaf] = workspace.getLeavesOfType('skill-matrix-panel');
    if (leaf) await workspace.revealLeaf(leaf);
  });
  await panel.root.waitFor();
  await until(
    () => content.evaluate(({ scrollTop }) => scrollTop),
    (top) => top === 150,
  );
});
