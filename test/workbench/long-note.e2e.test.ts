/** A note with ten thousand criteria in the panel: only what is near the screen is drawn, and a tick touches one row. */
import { PanelPage } from '../support/panel-page';
import { until } from '../support/until';
import { useWorkbench, type Session } from '../support/workbench';

const open = useWorkbench();
const total = 10_000;
const path = 'Skills/Long.md';

/** Levels as columns, a row for each criterion; another note is open, so that only the panel draws it. */
function longNote(): string {
  const rows = Array.from(
    { length: total },
    (_, at) => `| | Explains part ${at} of the protocol to a colleague. | | |`,
  );
  const last = '| | | Reads a dump. | Writes a parser. |';
  return ['| Skill | Junior | Middle | Senior |', '| --- | --- | --- | --- |', ...rows, last, ''].join('\n');
}

async function openLong(): Promise<{ session: Session; panel: PanelPage }> {
  const session = await open({ lang: 'en', files: { [path]: longNote(), 'Diary.md': '' }, open: 'Diary.md' });
  await session.page.evaluate(
    async ([type, pinned]) => {
      const [leaf] = window.workbench.app.workspace.getLeavesOfType(type);
      await leaf?.setViewState({ type, state: { pinned } });
    },
    ['skill-matrix-panel', path] as const,
  );
  const panel = new PanelPage(session, 'en');
  await panel.root.locator('.skill-matrix-item').first().waitFor();
  return { session, panel };
}

const rows = (panel: PanelPage): Promise<number> => panel.root.locator('.skill-matrix-item').count();

/** The texts of the rows that can be seen in the panel just now. */
function seen({ root }: PanelPage): Promise<string[]> {
  return root.locator('.skill-matrix-content').evaluate((content) => {
    const { top, bottom } = content.getBoundingClientRect();
    return [...content.querySelectorAll('.skill-matrix-item')].flatMap((row) => {
      const box = row.getBoundingClientRect();
      return box.bottom > top && box.top < bottom
        ? [row.querySelector('[data-name]')?.textContent ?? '']
        : [];
    });
  });
}

function scrollTo({ root }: PanelPage, share: number): Promise<void> {
  return root.locator('.skill-matrix-content').evaluate((content, to) => {
    content.scrollTop = to * (content.scrollHeight - content.clientHeight);
  }, share);
}

test('wherever it is scrolled, the panel shows rows and draws a small part of them, of what is missing too', async () => {
  const { panel } = await openLong();
  for (const share of [0.1, 0.5, 0.9, 0.2]) {
    await scrollTo(panel, share);
    await until(
      () => seen(panel),
      (texts) => texts.length > 8,
    );
    expect(await rows(panel)).toBeLessThan(500);
  }
  // What is missing stands at the top: from further down its rows are out of sight, and not drawn.
  await scrollTo(panel, 0);
  await panel.why.click();
  const missing = panel.root.locator('.skill-matrix-missing');
  await missing.first().waitFor();
  expect(await missing.count()).toBeLessThan(500);
});

test('scrolled page by page, nothing is left out and nothing stands twice', async () => {
  const { panel } = await openLong();
  const numbers = new Set<number>();
  for (let steps = 0; steps < 30; steps++) {
    const texts = await until(
      () => seen(panel),
      (now) => now.length > 5,
    );
    const now = texts.map((text) => Number(/\d+/.exec(text)?.[0]));
    expect(now).toEqual(now.map((_, at) => (now[0] ?? 0) + at));
    for (const number of now) numbers.add(number);
    await panel.root.locator('.skill-matrix-content').evaluate((content) => content.scrollBy(0, 300));
  }
  expect([...numbers].sort((a, b) => a - b)).toEqual([...numbers].map((_, at) => at));
  expect(numbers.size).toBeGreaterThan(150);
});

test('a tick changes one row, the counts and nothing else', async () => {
  const { panel } = await openLong();
  await panel.root.evaluate((root) => {
    const changed = new Set<Element>();
    Object.assign(window, { changed });
    new MutationObserver((records) => {
      for (const { target } of records) {
        const row =
          (target as Element).closest?.('.skill-matrix-item') ??
          target.parentElement?.closest('.skill-matrix-item');
        if (row) changed.add(row);
      }
    }).observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  });
  const box = panel.criterion('Junior', 'Explains part 7 of');
  await box.click();
  await panel.root
    .locator('.skill-matrix-why-row', { hasText: '9999' })
    .or(panel.root.getByText('1 of 10,000').first())
    .first()
    .waitFor();
  await until(() => box.isChecked(), Boolean);
  const changed = await panel.root.evaluate(
    () => (window as unknown as { changed: Set<Element> }).changed.size,
  );
  expect(changed).toBe(1);
});

test('the row with the focus stays while the panel is scrolled, and arrow keys go on from it', async () => {
  const { session, panel } = await openLong();
  await panel.criterion('Junior', 'Explains part 3 of').focus();
  await scrollTo(panel, 0.5);
  await until(
    () => seen(panel),
    (texts) => texts.length > 8,
  );
  await session.page.keyboard.press('ArrowDown');
  const focused = await session.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  expect(focused).toContain('Explains part 4 of');
});
