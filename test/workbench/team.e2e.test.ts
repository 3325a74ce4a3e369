/** The team in a real browser: its looks, its keyboard in both directions, and a table of many people and skills. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { wordsOf } from '../../src/i18n';
import { asked } from '../support/asked-looks';
import { useWorkbench, type Look, type Session } from '../support/workbench';

const open = useWorkbench();
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

async function openTeam(look: Look = {}): Promise<Session> {
  const { lang = 'ru' } = look;
  const session = await open({ ...look, lang });
  await session.page.waitForFunction(
    () => window.workbench.app.plugins.plugins['skill-matrix'] !== undefined,
  );
  await session.run(wordsOf(lang).commands.openTeam);
  await session.page.locator('.skill-matrix-team tbody [data-line]').first().waitFor();
  return session;
}

const looks: [string, Look][] = [
  ['light-ru', { theme: 'light' }],
  ['dark-en', { theme: 'dark', lang: 'en' }],
  ['narrow-ru', { theme: 'light', width: 900 }],
  ['rtl', { lang: 'ar' }],
  ['mobile-ru', { theme: 'dark', mobile: true, width: 390, height: 844 }],
];

test.each(asked(looks))('the team is drawn and has no accessibility fault: %s', async (name, look) => {
  const session = await openTeam(look);
  const { page } = session;
  if (look.mobile === true) await page.mouse.click(10, 700);
  for (const head of await page.locator('.skill-matrix-team summary').all()) await head.click();
  await page.locator('.skill-matrix-team').screenshot({ path: session.pathOfPicture(`team-${name}`) });
  await page.evaluate(axe);
  const faults = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axeCore };
    const { violations } = await checker.run({ include: ['.skill-matrix-team'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  expect(faults).toEqual([]);
});

const focused = (page: Page) =>
  page.evaluate(() => {
    const cell = document.activeElement?.closest<HTMLElement>('[data-column]');
    const line = cell?.closest<HTMLElement>('[data-line]');
    return [Number(line?.dataset['line']), Number(cell?.dataset['column'])];
  });

const head = (person: string) => `---\nskill-assessment: 1\nperson: ${person}\n---\n`;
const pad = (n: number) => String(n).padStart(3, '0');

/** So many people, each with a few of so many skills. */
function crowd(people: number, skills: number): Record<string, string> {
  const files: Record<string, string> = {};
  for (let at = 1; at <= skills; at++)
    files[`Skills/S${pad(at)}.md`] =
      '# Levels\n\n| Level | Criteria |\n| --- | --- |\n| Junior | Reads it. |\n| Middle | Writes it. |\n';
  for (let at = 1; at <= people; at++) {
    const own = Array.from({ length: 20 }, (_, step) => `S${pad(1 + ((at * 7 + step * 31) % skills))}`);
    const lines = own.map((name) => `- [x] [[${name}]] · Junior · Reads it. ✅ 2026-11-02\n`);
    files[`Team/P${pad(at)}.md`] = head(`P${pad(at)}`) + lines.join('');
  }
  return files;
}

test('the keyboard goes over lines and columns that are not drawn yet, and few of them are', async () => {
  const { page } = await openTeam({ files: crowd(60, 150), lang: 'en' });
  await page.locator('.skill-matrix-team [data-line="1"] [data-column="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await expect(focused(page)).resolves.toEqual([2, 2]);
  await page.keyboard.press('End');
  await expect(focused(page)).resolves.toEqual([2, 61]);
  await page.keyboard.press('Control+End');
  await expect(focused(page)).resolves.toEqual([150, 61]);
  const seen = await page.evaluate(() => {
    const { left, right, top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    const box = document.querySelector('.skill-matrix-team-box')?.getBoundingClientRect() ?? new DOMRect();
    return left >= box.left && right <= box.right + 1 && top >= box.top && bottom <= box.bottom + 1;
  });
  expect(seen).toBe(true);
  const above = await page.evaluate(() => {
    const box = document.querySelector('.skill-matrix-team-box')?.getBoundingClientRect() ?? new DOMRect();
    const [name, cell] = [0, 150].map((line) =>
      document.querySelector(`[data-line="${line}"] [data-column="61"]`)?.closest('th, td'),
    );
    const [head, at] = [name?.getBoundingClientRect(), cell?.getBoundingClientRect()];
    const isOnTop = document.elementFromPoint(box.left + 20, box.top + 20)?.closest('thead') !== null;
    // A cell leaves a gap of one pixel to its neighbours.
    const isInLine = Math.abs((head?.left ?? 0) - (at?.left ?? 9)) <= 1;
    return { isOnTop, isInLine, isFirst: Math.abs((head?.top ?? 0) - box.top) < 4 };
  });
  expect(above).toEqual({ isOnTop: true, isInLine: true, isFirst: true });
  expect(await page.locator('.skill-matrix-team td').count()).toBeLessThan(3000);
  await page.keyboard.press('Control+Home');
  await expect(focused(page)).resolves.toEqual([0, 0]);
});

test('read from the right, the arrows follow the eye', async () => {
  const { page } = await openTeam({ files: crowd(60, 20), lang: 'ar' });
  await page.locator('.skill-matrix-team [data-line="1"] [data-column="0"]').focus();
  await page.keyboard.press('ArrowLeft');
  await expect(focused(page)).resolves.toEqual([1, 1]);
  await page.keyboard.press('End');
  await expect(focused(page)).resolves.toEqual([1, 61]);
  await page.keyboard.press('ArrowRight');
  await expect(focused(page)).resolves.toEqual([1, 60]);
});

test('skills of one person alone are shown by a choice, and a cell opens the log', async () => {
  const { page } = await openTeam();
  const names = () => page.locator('.skill-matrix-team .skill-matrix-grid-name').allInnerTexts();
  await page.locator('.skill-matrix-team select').first().selectOption('sole');
  await page.locator('.skill-matrix-shown', { hasText: '3' }).waitFor();
  expect(await names()).toEqual(['Kubernetes', 'Photography', 'PostgreSQL']);
  await page.locator('.skill-matrix-cell[aria-label^="Игорь, PostgreSQL"]').click();
  await page.waitForFunction(() => window.workbench.app.workspace.getActiveFile()?.path === 'Team/Игорь.md');
});
