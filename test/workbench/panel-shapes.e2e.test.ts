/** The panel on a phone, from right to left, in a window of its own, with large text and in the system's colours. */
import type { Page } from 'playwright-core';
import { wordsOf } from '../../src/i18n';
import { popOut } from '../support/pop-out';
import { PanelPage } from '../support/panel-page';
import { until } from '../support/until';
import { useWorkbench, type Look, type Session } from '../support/workbench';

const open = useWorkbench();
const python = 'Навыки/Python.md';
const log = 'Оценка навыков.md';
const open1 = 'Обрабатывает повтор запроса без двойного действия.';

async function openPanel(look: Look = {}): Promise<{ session: Session; panel: PanelPage }> {
  const session = await open({ ...look, open: python });
  const panel = new PanelPage(session, look.lang);
  await panel.step('Junior', 'Middle').waitFor();
  return { session, panel };
}

async function openAll({ root }: PanelPage): Promise<void> {
  const closed = root.locator('.skill-matrix-head[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
}

describe('on a phone', () => {
  const phone: Look = { mobile: true, width: 390, height: 844 };

  test('a tap ticks, and a tap on the text does not', async () => {
    const { session, panel } = await openPanel(phone);
    const before = await session.read(log);
    await panel.criterion('Middle', open1).tap();
    await panel.step('Middle', 'Senior').waitFor();
    expect(await session.read(log)).toBe(
      `${before}- [x] [[Навыки/Python|Python]] · Middle · ${open1} ✅ 2026-11-22\n`,
    );
  });

  test('what is pressed is 44 pixels high, and nothing waits for a pointer to hover', async () => {
    const { session, panel } = await openPanel(phone);
    await openAll(panel);
    const small = await panel.root.evaluate((root) => {
      const heightOf = (element: Element): number => {
        const row = element.closest('input, .skill-matrix-paperclip')
          ? element
          : element.closest('button, li');
        const inset = parseFloat(getComputedStyle(element, '::before').insetBlockStart) || 0;
        return (row ?? element).getBoundingClientRect().height - 2 * Math.min(0, inset);
      };
      return [...root.querySelectorAll('button, input')]
        .filter((element) => element.getClientRects().length > 0)
        .filter((element) => heightOf(element) < 43.5)
        .map((element) => element.outerHTML);
    });
    expect(small).toEqual([]);
    const tails = panel.root.locator('.skill-matrix-item .skill-matrix-tail');
    await session.page.mouse.move(0, 0);
    const seen = await tails.evaluateAll((all) =>
      all.map((tail) =>
        [...tail.children].some((child) => {
          const { opacity, display } = getComputedStyle(child);
          return display !== 'none' && opacity === '1';
        }),
      ),
    );
    expect(seen.length).toBeGreaterThan(10);
    expect(seen).not.toContain(false);
  });
});

test('from right to left the panel is mirrored: boxes at the right, counts at the left, nothing cut off', async () => {
  const { panel } = await openPanel({ lang: 'ar' });
  await openAll(panel);
  const places = await panel.root.evaluate((root) => {
    const of = (selector: string): DOMRect | undefined =>
      root.querySelector(selector)?.getBoundingClientRect();
    const [box, text, tail] = ['input', '.skill-matrix-item-text', '.skill-matrix-tail'].map((part) =>
      of(`.skill-matrix-item ${part}`),
    );
    const [chevron, count] = [
      of('.skill-matrix-head .skill-matrix-icon'),
      of('.skill-matrix-head .skill-matrix-count'),
    ];
    return [tail, text, box, count, chevron].map((rect) => rect?.left ?? NaN);
  });
  const [tail = 0, text = 0, box = 0, count = 0, chevron = 0] = places;
  expect(tail < text && text < box && count < chevron).toBe(true);
  expect(await panel.cutOff()).toEqual([]);
});

test('from right to left a text starts beside its box, whatever its own direction', async () => {
  const { panel } = await openPanel({ lang: 'ar' });
  const gaps = await panel.root.locator('.skill-matrix-item').evaluateAll((rows) =>
    rows.map((row) => {
      const [box, text] = ['input', '.skill-matrix-item-text'].map((part) =>
        row.querySelector(part)?.getBoundingClientRect(),
      );
      return (box?.left ?? NaN) - (text?.right ?? NaN);
    }),
  );
  expect(Math.max(...gaps)).toBeLessThan(12);
});

test('from right to left ← opens a level and → closes it', async () => {
  const { session, panel } = await openPanel({ lang: 'ar' });
  const senior = panel.head('Senior');
  await senior.focus();
  await session.page.keyboard.press('ArrowLeft');
  expect(await senior.getAttribute('aria-expanded')).toBe('true');
  await session.page.keyboard.press('ArrowRight');
  expect(await senior.getAttribute('aria-expanded')).toBe('false');
});

test('with text twice as large nothing is cut off or scrolls sideways', async () => {
  const { session, panel } = await openPanel();
  await session.page.addStyleTag({
    content: 'body { --font-ui-smaller: 24px; --font-ui-small: 26px; --font-ui-medium: 30px; }',
  });
  await openAll(panel);
  await panel.why.click();
  expect(await panel.cutOff()).toEqual([]);
});

test("in the system's colours boxes, bars and marks still tell their states", async () => {
  const { session, panel } = await openPanel();
  await session.page.emulateMedia({ forcedColors: 'active' });
  const looks = await panel.root
    .locator('.skill-matrix-segment')
    .evaluateAll((segments) =>
      segments.map((segment) => [
        getComputedStyle(segment).borderTopWidth,
        getComputedStyle(segment).borderTopStyle,
      ]),
    );
  expect(new Set(looks.map((look) => look.join(' ')))).toEqual(new Set(['1px solid']));
  const box = panel.root.locator('.skill-matrix-item input').first();
  expect(await box.evaluate((element) => getComputedStyle(element).appearance)).toBe('auto');
});

describe('in a window of its own', () => {
  async function openOutside(): Promise<{ session: Session; outside: Page }> {
    const { session } = await openPanel();
    return { session, outside: await popOut(session, 'skill-matrix-panel') };
  }

  test('a click ticks, and the panel there shows it', async () => {
    const { session, outside } = await openOutside();
    const before = await session.read(log);
    await outside.getByRole('checkbox', { name: open1 }).click();
    await until(
      () => session.read(log),
      (text) => text === `${before}- [x] [[Навыки/Python|Python]] · Middle · ${open1} ✅ 2026-11-22\n`,
    );
    await outside.locator('.skill-matrix-step', { hasText: 'Senior' }).waitFor();
  });

  test('arrow keys, typed letters and the menu work where the panel is', async () => {
    const { outside } = await openOutside();
    const words = wordsOf('ru').panel;
    const focused = (): Promise<string> =>
      outside.evaluate(() => document.activeElement?.textContent || document.activeElement?.ariaLabel || '');
    await outside.locator('.skill-matrix-head').first().focus();
    await outside.keyboard.press('ArrowDown');
    expect(await focused()).toContain('Middle');
    await outside.keyboard.press('e');
    expect(await focused()).toContain('Expert');
    await outside.keyboard.press('Shift+F10');
    await outside.locator('.menu').getByText(words.openInNote).waitFor();
  });

  test('it looks as in the main window', async () => {
    const { session, outside } = await openOutside();
    await outside.screenshot({ path: session.pathOfPicture('pop-out') });
    const row = outside.locator('.skill-matrix-item').first();
    expect(await row.evaluate((element) => getComputedStyle(element).display)).toBe('grid');
  });
});
