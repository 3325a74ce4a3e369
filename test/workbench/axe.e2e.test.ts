/**
 * What an accessibility checker finds in what is ours: panel, reading view and settings, light and dark, wide and in a
 * page of 320 pixels. It must find nothing. The stand-in's own parts are not ours to judge.
 */
import type { Page } from 'playwright-core';
import { asked } from '../support/asked-looks';
import { axe, faultsIn } from '../support/axe';
import { PanelPage } from '../support/panel-page';
import { useWorkbench, type Look, type Session } from '../support/workbench';

const open = useWorkbench();
const python = 'Навыки/Python.md';

async function openPanel(look: Look): Promise<Session> {
  const session = await open({ ...look, open: python, scripts: [axe] });
  if ((look.width ?? 1280) < 400) await session.page.setViewportSize({ width: 1280, height: 800 });
  const panel = new PanelPage(session);
  await panel.step('Junior', 'Middle').waitFor();
  await panel.why.click();
  const closed = panel.root.locator('.skill-matrix-head[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  return session;
}

/** Gives one part of the page the whole width, as 400 % zoom of a window does. */
async function squeeze({ page }: Session, selector: string): Promise<void> {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.addStyleTag({
    content: `${selector} { position: fixed; inset: 0; z-index: 99; inline-size: 320px !important; }`,
  });
}

const looks = (['light', 'dark'] as const).flatMap((theme) =>
  [1280, 320].map((width) => ({ theme, width, name: `${theme}, ${width} px` })),
);

test.each(asked(looks))('the panel: $name', async ({ theme, width }) => {
  const session = await openPanel({ theme, width });
  if (width === 320) await squeeze(session, '.workspace-leaf-content[data-type="skill-matrix-panel"]');
  expect(await faultsIn(session.page, '.skill-matrix-panel')).toEqual([]);
});

test.each(asked(looks))("the reading view's boxes: $name", async ({ theme, width }) => {
  const session = await openPanel({ theme, width });
  if (width === 320) await squeeze(session, '.workspace-leaf-content[data-type="markdown"]');
  const table = session.page
    .locator('.mod-root table')
    .filter({ has: session.page.locator('input') })
    .first();
  await table.scrollIntoViewIfNeeded();
  expect(await faultsIn(session.page, '.mod-root table:has(input)')).toEqual([]);
});

// The controls of declared settings are drawn by the app, which alone can label them.
test.each(asked(looks))('the settings: $name', async ({ theme, width }) => {
  const session = await openPanel({ theme, width });
  await session.page.evaluate(() => {
    window.workbench.app.setting.open();
    window.workbench.app.setting.openTabById('skill-matrix');
  });
  await session.page.locator('.modal .setting-item').first().waitFor();
  if (width === 320) await squeeze(session, '.modal .vertical-tab-content');
  expect(await faultsIn(session.page, '.modal .vertical-tab-content', ['label', 'select-name'])).toEqual([]);
});

/** The contrast of an element's text to what is painted behind it; the checker gives mixed colours up as unknown. */
function contrastOf(page: Page, selector: string): Promise<number> {
  return page.evaluate((name) => {
    const element = document.querySelector(name);
    const pen = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
    if (!element || !pen) throw new Error(`There is no ${name}.`);
    const paint = (colour: string) => {
      pen.fillStyle = colour;
      pen.fillRect(0, 0, 1, 1);
    };
    const luminance = () => {
      const parts = [...pen.getImageData(0, 0, 1, 1).data].slice(0, 3).map((part) => part / 255);
      const [r = 0, g = 0, b = 0] = parts.map((part) =>
        part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const behind: string[] = [];
    for (let at: Element | null = element; at; at = at.parentElement)
      behind.unshift(getComputedStyle(at).backgroundColor);
    behind.forEach(paint);
    const ground = luminance();
    paint(getComputedStyle(element).color);
    const [light = 0, dark = 0] = [luminance(), ground].sort((one, other) => other - one);
    return (light + 0.05) / (dark + 0.05);
  }, selector);
}

// Theme makers and people choose other accents; the links and tags of the panel are mixed so that they can still be read.
const accents = [
  '0, 80%, 55%',
  '30, 90%, 50%',
  '150, 60%, 40%',
  '200, 90%, 45%',
  '258, 88%, 66%',
  '330, 80%, 60%',
];

test.each(asked(['light', 'dark'] as const))(
  'links, tags and marks of the panel under other accents: %s',
  async (theme) => {
    const session = await openPanel({ theme });
    const faults: string[] = [];
    for (const accent of accents) {
      const [h = '', s = '', l = ''] = accent.split(', ');
      await session.page.evaluate(
        (values) => {
          for (const [name, value] of Object.entries(values)) document.body.style.setProperty(name, value);
        },
        { '--accent-h': h, '--accent-s': s, '--accent-l': l },
      );
      const found = await faultsIn(session.page, '.skill-matrix-panel');
      faults.push(...found.map((fault) => `${accent}: ${fault}`));
      for (const part of ['.skill-matrix-tag', '.skill-matrix-link']) {
        const contrast = await contrastOf(session.page, part);
        if (contrast < 4.5) faults.push(`${accent}: ${part} ${contrast.toFixed(2)}`);
      }
    }
    expect(faults).toEqual([]);
  },
);
