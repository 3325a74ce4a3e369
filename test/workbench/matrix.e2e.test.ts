/** The matrix in a real browser: led by a stage, filtered, walked by keyboard, and opened at notes and levels. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { asked } from '../support/asked-looks';
import { useWorkbench, type Look, type Session } from '../support/workbench';

const open = useWorkbench();
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const names = { ru: 'Открыть матрицу', en: 'Open matrix' };

async function openMatrix(look: Look = {}): Promise<Session> {
  const { lang = 'ru' } = look;
  const session = await open({ ...look, lang, open: 'Навыки/Python.md' });
  await session.page.locator('.skill-matrix-level').first().waitFor();
  const name = names[lang === 'en' ? 'en' : 'ru'];
  await session.page.locator('.skill-matrix-toolbar').getByRole('button', { name }).click();
  await session.page.locator('.skill-matrix-grid tbody [data-line]').first().waitFor();
  // Lines stay where they are only once all notes are read.
  await session.page.locator('.skill-matrix-shown', { hasText: /^5\d/ }).waitFor();
  return session;
}

/** Chooses the stage that the vault offers first. */
async function chooseStage({ page }: Session): Promise<void> {
  const choice = page.locator('.skill-matrix-stage select');
  await choice.waitFor();
  await choice.selectOption({ index: 1 });
  await page.locator('.skill-matrix-stage-bar').waitFor();
}

const cell = (page: Page, name: string) => page.locator(`.skill-matrix-cell[aria-label^="${name}"]`);

const looks: [string, Look][] = [
  ['light-ru', { theme: 'light', width: 1700, height: 1400 }],
  ['dark-ru', { theme: 'dark', width: 1700, height: 1400 }],
  ['light-en', { theme: 'light', lang: 'en', width: 1700, height: 1400 }],
  ['narrow-ru', { theme: 'light', width: 900, height: 1200 }],
  ['tab-600-ru', { theme: 'light', width: 1210, height: 1200 }],
  ['mobile-ru', { theme: 'dark', mobile: true, width: 390, height: 844 }],
];

test.each(asked(looks))('the matrix is drawn and has no accessibility fault: %s', async (name, look) => {
  const session = await openMatrix(look);
  const { page } = session;
  if (look.mobile === true) await page.mouse.click(10, 700);
  await chooseStage(session);
  await page.locator('.skill-matrix-matrix').screenshot({ path: session.pathOfPicture(`matrix-${name}`) });
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axeCore };
    const { violations } = await checker.run({ include: ['.skill-matrix-matrix'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  expect(faults).toEqual([]);
});

test('a tick in the panel shows in the matrix, and a cell opens its note and its level', async () => {
  const session = await openMatrix({ width: 1700 });
  const { page } = session;
  await page.getByPlaceholder('Найти навык…').fill('p');
  const before = await cell(page, 'Python, Middle').getAttribute('aria-label');
  await session.run('Открыть панель навыка');
  await page.locator('.skill-matrix-panel input[type=checkbox]:not(:checked)').first().click();
  await page.waitForFunction(
    (name) => [...document.querySelectorAll('.skill-matrix-cell')].every((each) => each.ariaLabel !== name),
    before,
  );
  await cell(page, 'PostgreSQL, Senior').first().click();
  const head = page.locator('.skill-matrix-panel .skill-matrix-head[aria-expanded=true]', {
    hasText: 'Senior',
  });
  await head.waitFor();
  await page.locator('.skill-matrix-panel .skill-matrix-name', { hasText: 'PostgreSQL' }).waitFor();
});

test('filters leave what they say, groups close, and a reload keeps both', async () => {
  const session = await openMatrix({ width: 1700 });
  const { page } = session;
  const names = () => page.locator('.skill-matrix-grid tbody .skill-matrix-grid-name').allInnerTexts();
  await page.getByPlaceholder('Найти навык…').fill('postgre');
  await page.locator('.skill-matrix-shown', { hasText: '1' }).waitFor();
  expect(new Set(await names())).toEqual(new Set(['PostgreSQL']));
  await page.locator('.skill-matrix-grid-head').first().click();
  const left = (await names()).length;
  await page.waitForTimeout(1500);
  await session.reload();
  await page.locator('.skill-matrix-grid tbody [data-line]').first().waitFor();
  await expect(page.getByPlaceholder('Найти навык…').inputValue()).resolves.toBe('postgre');
  expect(await names()).toHaveLength(left);
  await page.getByPlaceholder('Найти навык…').fill('nothing is called this');
  await page.getByRole('button', { name: 'Сбросить фильтры' }).click();
  expect((await names()).length).toBeGreaterThan(10);
});

test('the keyboard goes from cell to cell, over groups and to lines that are not drawn yet', async () => {
  const session = await openMatrix({ width: 1700 });
  const { page } = session;
  const focused = () =>
    page.evaluate(() => {
      const place = document.activeElement?.closest<HTMLElement>('[data-column]');
      const line = place?.closest<HTMLElement>('[data-line]');
      return [Number(line?.dataset['line']), Number(place?.dataset['column'])];
    });
  await page.locator('.skill-matrix-grid-head').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await expect(focused()).resolves.toEqual([1, 1]);
  await page.keyboard.press('Home');
  await expect(focused()).resolves.toEqual([1, 0]);
  await page.keyboard.press('Control+End');
  const [line] = await focused();
  expect(line).toBeGreaterThan(50);
  const leftOf = (selector: string) =>
    page.locator(selector).evaluateAll((all) => all.map((each) => each.getBoundingClientRect().left));
  const heads = await leftOf('.skill-matrix-grid thead th');
  await expect(leftOf(`.skill-matrix-grid [data-line="${line}"] > *`)).resolves.toEqual(heads);
  await page.keyboard.press('Control+Home');
  await expect(focused()).resolves.toEqual([0, 0]);
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('.skill-matrix-grid-head').first().getAttribute('aria-expanded')).resolves.toBe(
    'false',
  );
});

test('the table is saved for a spreadsheet, and the drawings as files', async () => {
  const session = await openMatrix({ width: 1700 });
  const { page } = session;
  await chooseStage(session);
  const save = async (entry: string): Promise<void> => {
    await page.locator('.skill-matrix-bar').getByRole('button', { name: 'Ещё' }).click();
    await page.locator('.menu-item', { hasText: entry }).first().click();
  };
  await save('Сохранить как CSV');
  await page.locator('.notice', { hasText: '.csv' }).waitFor();
  const csv = await session.read('Матрица навыков 2026-11-22.csv');
  expect(csv).toMatch(/^\uFEFFКатегория,Навык,/);
  expect(csv).toContain('scripting,Python,');
  await save('Сохранить как SVG');
  await page.locator('.notice', { hasText: '.svg' }).waitFor();
  const svg = await session.read('Матрица навыков 2026-11-22.svg');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"[^>]*>/);
  expect(svg).toContain('>PostgreSQL</text>');
  await save('Сохранить как PNG');
  await page.locator('.notice', { hasText: '.png' }).waitFor();
});

test('a level without evidence is marked until its project proves it, and the proofs open', async () => {
  const session = await openMatrix({ width: 1700 });
  const { page } = session;
  const log = 'Оценка навыков.md';
  const at = (group: string, text: string) =>
    `- [x] [[Навыки/Python|Python]] · ${group} · ${text} ✅ 2026-11-20\n`;
  const withdrawn = at('Junior', 'Запускает его на чужой машине без правок. · ~~[[Деплой 2026-10]]~~');
  await session.write(log, (await session.read(log)) + withdrawn);
  await page.getByPlaceholder('Найти навык…').fill('python');
  const junior = cell(page, 'Python, Junior').first();
  await page.locator('.skill-matrix-cell.is-unproved').first().waitFor();
  await expect(junior.getAttribute('aria-label')).resolves.toContain('достигнут, не подтверждён');
  await page.locator('.skill-matrix-matrix').screenshot({ path: session.pathOfPicture('matrix-unproved') });
  await junior.click();
  const panel = page.locator('.skill-matrix-panel');
  await panel.locator('.skill-matrix-level-word', { hasText: 'не подтверждён' }).waitFor();
  await panel.screenshot({ path: session.pathOfPicture('panel-unproved') });
  await panel.getByText('Запускает его на чужой машине').click({ button: 'right' });
  await session.picture('menu-project');
  await page.locator('.menu-item', { hasText: 'Подтвердить проектом «Разбор логов веб-сервера»' }).click();
  await panel.locator('.skill-matrix-chip', { hasText: 'Разбор логов' }).waitFor();
  await panel
    .locator('.skill-matrix-level-word', { hasText: 'не подтверждён' })
    .waitFor({ state: 'detached' });
  expect(
    (await session.read(log)).endsWith(
      '[[Навыки/Python#Pet-project|Разбор логов веб-сервера]] ✅ 2026-11-22\n',
    ),
  ).toBe(true);
  await page.locator('.workspace-tab-header', { hasText: 'Матрица навыков' }).click();
  await page.locator('.skill-matrix-proofs').first().click();
  await page.locator('.menu-item', { hasText: 'Разбор логов веб-сервера' }).click();
  await page.waitForFunction(() => window.workbench.app.workspace.getActiveFile()?.basename === 'Python');
});

test('ticks whose note is gone go to another note, come back by undo, and can be dismissed', async () => {
  const session = await openMatrix({ width: 1400 });
  const { page } = session;
  const log = 'Оценка навыков.md';
  const before = await session.read(log);
  const lines = [
    '- [x] [[Архив/Питон|Питон]] · Middle · Покрывает тестами ветки с ошибками. ✅ 2026-11-20',
    '- [x] [[Архив/Питон|Питон]] · Senior · Чего нигде нет. ✅ 2026-11-21',
  ];
  await session.write(log, `${before}${lines.join('\n')}\n`);
  const section = page.locator('.skill-matrix-losts');
  await section.getByRole('button', { name: 'Привязать: Архив/Питон' }).click();
  await page.locator('.suggestion-item').first().waitFor();
  await expect(page.locator('.suggestion-item').first().innerText()).resolves.toContain('Python');
  await page.keyboard.press('Enter');
  const said = section.getByRole('status');
  await said.filter({ hasText: '2 отметки теперь относятся к «Python»' }).waitFor();
  await section.getByRole('button').first().waitFor({ state: 'detached' });
  await expect(page.evaluate(() => document.activeElement?.className)).resolves.toBe('skill-matrix-losts');
  const moved = await session.read(log);
  expect(moved).toContain('- [-] [[Архив/Питон|Питон]] · Senior · Чего нигде нет. ❌ 2026-11-22');
  await session.run('Отменить последнюю отметку');
  await section.getByRole('button', { name: 'Убрать: Архив/Питон' }).click();
  await said.filter({ hasText: 'Убраны 2 отметки «Питон»' }).waitFor();
  expect((await session.read(log)).startsWith(moved)).toBe(true);
});

test('on paper the whole table stands, and nothing that can only be clicked', async () => {
  const session = await openMatrix({ width: 1700 });
  const { page } = session;
  const lines = page.locator('.skill-matrix-grid [data-line]');
  const inSight = await lines.count();
  const drawn = (count: number) =>
    page.waitForFunction(
      (wanted) => document.querySelectorAll('.skill-matrix-grid [data-line]').length === wanted,
      count,
    );
  await page.emulateMedia({ media: 'print' });
  const all = Number(await page.locator('.skill-matrix-grid').getAttribute('aria-rowcount')) - 1;
  expect(all).toBeGreaterThan(inSight);
  await drawn(all);
  await expect(page.locator('.skill-matrix-bar').isVisible()).resolves.toBe(false);
  // The app cuts its tabs off at the window's edge, so the picture needs a window as high as the table.
  await page.setViewportSize({ width: 1700, height: 4000 });
  await page.locator('.skill-matrix-matrix').screenshot({ path: session.pathOfPicture('matrix-print') });
  // Of the sample's eight levels, the last is on the paper as well.
  await page.setViewportSize({ width: 1200, height: 1400 });
  const edges = await page.locator('.skill-matrix-matrix').evaluate((view) => {
    const ends = [...view.querySelectorAll('[data-line="1"] > *')].map(
      (each) => each.getBoundingClientRect().right,
    );
    return { last: Math.max(...ends), paper: view.getBoundingClientRect().right, room: view.clientWidth };
  });
  expect(edges.room).toBeLessThan(760);
  expect(edges.last).toBeLessThanOrEqual(edges.paper);
  await page.setViewportSize({ width: 1700, height: 800 });
  await page.emulateMedia({ media: 'screen' });
  await drawn(inSight);
});

test('the head of the table stays in sight while its lines scroll, and the list of a phone is as wide as the view', async () => {
  const note = '# Levels\n\n| Level | Criteria |\n| --- | --- |\n| Junior | Reads it. |\n';
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`Skill ${at}.md`, note]));
  const { page } = await open({ files, lang: 'en', width: 1400, open: 'Skill 1.md' });
  await page.locator('.skill-matrix-level').first().waitFor();
  await page.locator('.skill-matrix-toolbar').getByRole('button', { name: 'Open matrix' }).click();
  await page.locator('[data-line="3"]').waitFor();
  await page.locator('.skill-matrix-matrix').evaluate((view) => view.scrollTo(0, 500));
  await page.waitForFunction(() => {
    const view = document.querySelector('.skill-matrix-matrix')?.getBoundingClientRect() ?? new DOMRect();
    const onTop = document.elementFromPoint(view.left + view.width / 2, view.top + 10);
    return onTop?.closest('thead, [data-line]')?.tagName === 'THEAD';
  });
  await page.setViewportSize({ width: 900, height: 800 });
  await page.locator('.skill-matrix-grid-goal .skill-matrix-list-only').first().waitFor();
  const { content, room } = await page
    .locator('.skill-matrix-matrix')
    .evaluate((view) => ({ content: view.scrollWidth, room: view.clientWidth }));
  expect(content).toBe(room);
});

test('Mod+F goes to the search from anywhere in the tab', async () => {
  const session = await openMatrix({ width: 1400 });
  const { page } = session;
  await page.locator('.skill-matrix-grid-head').first().focus();
  await page.keyboard.press('Control+f');
  await expect(page.evaluate(() => document.activeElement?.getAttribute('type'))).resolves.toBe('search');
});

test('a vault without skills offers a sample', async () => {
  const session = await open({ lang: 'en', files: { 'Diary.md': '# Monday' }, open: 'Diary.md' });
  const { page } = session;
  await page.locator('.skill-matrix-toolbar').getByRole('button', { name: 'Open matrix' }).click();
  const matrix = page.locator('.skill-matrix-matrix');
  await matrix.getByRole('button', { name: 'Create sample note' }).click();
  await page.waitForFunction(() => window.workbench.app.vault.getMarkdownFiles().length === 2);
});
