/**
 * What a person expects of every panel of the app and is not shown by the other tests: where the panel may live, what
 * the menus of files hold, what is and is not announced, and that its looks come from the theme.
 */
import { wordsOf } from '../../src/i18n';
import { PanelPage } from '../support/panel-page';
import { quiet } from '../support/scenes';
import { until } from '../support/until';
import { useWorkbench, type Look, type Session } from '../support/workbench';

const open = useWorkbench();
const words = wordsOf('ru');
const python = 'Навыки/Python.md';
const log = 'Оценка навыков.md';
const criterion = 'Обрабатывает повтор запроса без двойного действия.';

async function openPython(look: Look = {}): Promise<{ session: Session; panel: PanelPage }> {
  const session = await open({ open: python, ...look });
  const panel = new PanelPage(session);
  await panel.step('Junior', 'Middle').waitFor();
  return { session, panel };
}

/** The titles of the menu that a file's own menu is, and those of the panel's tab. */
function menuTitles({ page }: Session, path: string): Promise<string[]> {
  return page.evaluate((name) => {
    const { app } = window.workbench;
    const titles: string[] = [];
    const item = new Proxy(
      {},
      { get: (_, key) => (text: string) => (key === 'setTitle' && titles.push(text), item) },
    );
    const menu = { addItem: (fill: (one: unknown) => void) => fill(item), addSeparator: () => menu };
    app.workspace.trigger('file-menu', menu, app.vault.getFileByPath(name), 'file-explorer');
    return titles;
  }, path);
}

test('the menu of a file has one entry for a skill note, and none for any other', async () => {
  const { session } = await openPython();
  expect(await menuTitles(session, python)).toEqual([words.commands.openPanel]);
  for (const other of ['Reference/Incident severity.md', log, 'Карьера/Инженер надёжности.md'])
    expect(await menuTitles(session, other)).toEqual([]);
});

test('moved to the left sidebar, the panel stays there, works, and is not opened a second time', async () => {
  const { session, panel } = await openPython();
  await session.page.evaluate(async () => {
    const { workspace } = window.workbench.app;
    workspace.getLeavesOfType('skill-matrix-panel')[0]?.detach();
    const leaf = workspace.getLeftLeaf(false);
    await leaf?.setViewState({ type: 'skill-matrix-panel', active: true });
    if (leaf) await workspace.revealLeaf(leaf);
  });
  await panel.step('Junior', 'Middle').waitFor();
  const before = await session.read(log);
  await panel.criterion('Middle', criterion).click();
  await until(
    () => session.read(log),
    (text) => text.length > before.length,
  );
  await session.run(words.commands.openPanel);
  await until(() => panel.why.evaluate((row) => row === document.activeElement), Boolean);
  const leftOf = () => panel.root.evaluate((root) => root.getBoundingClientRect().left);
  expect(await panel.root.count()).toBe(1);
  expect(await leftOf()).toBeLessThan(400);
});

test("rows, boxes, tags, links, buttons and what is shown without a skill bear the app's own classes", async () => {
  const { session, panel } = await openPython();
  const counts = () =>
    panel.root.evaluate((root) =>
      [
        '.nav-header > .nav-buttons-container > button.clickable-icon.nav-action-button[aria-label] svg',
        '.tree-item > h4 > button.tree-item-self.is-clickable.mod-collapsible.is-collapsed[aria-expanded="false"]',
        'input[type="checkbox"].task-list-item-checkbox',
        'a.tag',
        'a.internal-link',
      ].map((selector) => root.querySelectorAll(selector).length),
    );
  await panel.head(words.panel.related).click();
  const [tools, levels, boxes, tags, links] = await counts();
  expect({ tools, levels, tags }).toEqual({ tools: 5, levels: 3, tags: 1 });
  expect(Math.min(boxes ?? 0, links ?? 0)).toBeGreaterThan(2);
  await session.page.evaluate(() =>
    window.workbench.app.workspace.openLinkText('Reference/Incident severity.md', ''),
  );
  await panel.root.locator('.pane-empty').getByText(words.panel.notSkill).waitFor();
});

test('the panel is a view of its own kind: it never takes the place of a note, has an icon and a plain name', async () => {
  const { session } = await openPython();
  const view = await session.page.evaluate(() => {
    const { workspace } = window.workbench.app;
    const [leaf] = workspace.getLeavesOfType('skill-matrix-panel');
    const isRight = leaf?.getRoot() === workspace.rightSplit;
    return { isRight, icon: leaf?.view.getIcon(), navigates: leaf?.view.navigation };
  });
  expect(view).toEqual({ isRight: true, icon: 'list-checks', navigates: false });
  expect(words.commands.panelTitle).toMatch(/^\p{Lu}[^\p{Lu}]+$/u);
});

test('no control has two tooltips, and none is without a name', async () => {
  const { panel } = await openPython();
  const wrong = await panel.root.evaluate((root) => {
    const controls = [...root.querySelectorAll('button, a, input')];
    const isNamed = (each: Element) => (each.getAttribute('aria-label') ?? each.textContent).trim() !== '';
    return [...controls.filter((each) => !isNamed(each)), ...root.querySelectorAll('[title]')].map(
      ({ outerHTML }) => outerHTML,
    );
  });
  expect(wrong).toEqual([]);
});

test('a vault without skills leads to its first tick: the panel opens, offers an example, and the example is ticked', async () => {
  const session = await open({ files: { 'Дневник.md': 'Понедельник.\n' }, open: 'Дневник.md' });
  const panel = new PanelPage(session);
  await panel.root.getByRole('button', { name: words.panel.createSample }).click();
  await panel.step(null, 'Junior').waitFor();
  await panel.root
    .getByRole('checkbox', { name: /^Критерий, Junior/ })
    .first()
    .click();
  await panel.step('Junior', 'Middle').waitFor();
  expect(await session.read(log)).toMatch(/^---\nskill-assessment: 1\n---\n- \[x\] .* ✅ 2026-11-22\n$/);
});

test('reading that lasts shows how far it is, in figures and to a screen reader', async () => {
  const session = await open();
  const panel = new PanelPage(session);
  await panel.text(words.panel.noNoteOpen).waitFor();
  await session.page.evaluate(async () => {
    const { vault, workspace } = window.workbench.app;
    vault.cachedRead = () => new Promise(() => undefined);
    await vault.create('Новая.md', 'Слова.\n');
    await workspace.openLinkText('Новая.md', '');
  });
  const bar = panel.root.getByRole('progressbar', { name: words.panel.reading });
  await bar.waitFor();
  const [now, most, text] = await bar.evaluate((each) =>
    ['valuenow', 'valuemax', 'valuetext'].map((name) => each.getAttribute(`aria-${name}`)),
  );
  expect(Number(now)).toBeLessThanOrEqual(Number(most));
  if (Number(most) > 0) await panel.text(text ?? '').waitFor();
});

test('a plain tick shows no notice, and a command that changes nothing on screen does', async () => {
  const { session, panel } = await openPython();
  const { page } = session;
  const notices = page.locator('.notice');
  await quiet(session);
  await panel.criterion('Middle', criterion).click();
  await panel.step('Middle', 'Senior').waitFor();
  expect(await notices.count()).toBe(0);
  await session.run(words.commands.undoTick);
  await panel.step('Junior', 'Middle').waitFor();
  await notices.getByText(criterion).waitFor();
});

test('every command has a name without the plugin, no hotkey of its own, and the ribbon one icon', async () => {
  const { session } = await openPython();
  const ours = await session.page.evaluate(() => {
    const { commands } = window.workbench.app.commands;
    return Object.values(commands)
      .filter(({ id }) => id.startsWith('skill-matrix:'))
      .map(({ id, name, hotkeys }) => ({ id, name, hotkeys: hotkeys?.length ?? 0 }));
  });
  expect(ours.length).toBeGreaterThan(10);
  for (const { id, name, hotkeys } of ours) {
    expect(id).not.toMatch(/^skill-matrix:.*(?:skill-matrix|command)/);
    expect(name.replace(/^Skill Matrix: /, '')).not.toMatch(/skill matrix|command|команда/i);
    expect(hotkeys).toBe(0);
  }
  const icon = session.page.locator(`.side-dock-ribbon-action[aria-label="${words.commands.openPanel}"]`);
  expect(await icon.count()).toBe(1);
  expect(await session.page.locator('.status-bar-item[class*="skill"]').count()).toBe(0);
});

test('an existing note of the person is never written over by the summary, and the reason is told', async () => {
  const { session } = await openPython();
  const mine = 'Моя сводка.\n';
  await session.write('Сводка по навыкам.md', mine);
  await session.page.waitForFunction(() => window.workbench.app.vault.getFileByPath('Сводка по навыкам.md'));
  await session.run(words.commands.generateSummary);
  await session.page
    .locator('.notice')
    .getByText(words.notices.summaryForeign('Сводка по навыкам.md'))
    .waitFor();
  expect(await session.read('Сводка по навыкам.md')).toBe(mine);
});

test('a tag shows the notes that bear it in the search of the app', async () => {
  const { session, panel } = await openPython();
  await panel.root.getByRole('link', { name: '#scripting' }).click();
  const queries = await session.page.evaluate(() => window.workbench.app.internalPlugins.search.queries);
  expect(queries).toEqual(['tag:#scripting']);
});

test('colours, letters and radii follow the theme: another theme changes them all', async () => {
  const { session, panel } = await openPython();
  await session.page.addStyleTag({
    content: `body { --font-ui-small: 15px; --radius-s: 9px; --interactive-accent: rgb(1, 120, 60);
      --background-primary: rgb(250, 240, 230); --text-normal: rgb(10, 20, 30); --checkbox-color: rgb(1, 120, 60);
      --checkbox-radius: 8px; }`,
  });
  const styles = await panel.root.evaluate((root) => {
    const of = (selector: string) => getComputedStyle(root.querySelector(selector) ?? root);
    return {
      text: of('.skill-matrix-item-text').fontSize,
      colour: of('.skill-matrix-label').color,
      card: of('.skill-matrix-card').backgroundColor,
      radius: of('.skill-matrix-card').borderRadius,
      fill: of('.skill-matrix-fill').backgroundColor,
      box: of('.skill-matrix-box:checked').backgroundColor,
      corner: of('.skill-matrix-box').borderRadius,
    };
  });
  expect(styles).toEqual({
    text: '15px',
    colour: 'rgb(10, 20, 30)',
    card: 'rgb(250, 240, 230)',
    radius: '9px',
    fill: 'rgb(1, 120, 60)',
    box: 'rgb(1, 120, 60)',
    corner: '8px',
  });
});

test('nothing moves when a level is completed: rows, sections and scroll stay where they are', async () => {
  const { session, panel } = await openPython();
  await session.page.mouse.move(0, 0);
  const places = () =>
    panel.root.evaluate((root) =>
      [...root.querySelectorAll('[data-row]')].map((row) => {
        const { x, y, width, height } = row.getBoundingClientRect();
        return [x, y, width, height];
      }),
    );
  const before = await places();
  await panel.criterion('Middle', criterion).focus();
  await session.page.keyboard.press('Space');
  await panel.step('Middle', 'Senior').waitFor();
  expect(await places()).toEqual(before);
});
