/**
 * How the workbench and the panel look, as pictures for a person under `.cache/screenshots`; what a program can judge
 * of that, it judges: contrast, names and roles, nothing cut off and nothing scrolling sideways.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axeCore from 'axe-core';
import type { Page } from 'playwright-core';
import { PanelPage } from '../support/panel-page';
import { useWorkbench, type Look, type Session } from '../support/workbench';

const open = useWorkbench();
const notes = { ru: 'Навыки/Python.md', en: 'Skills/Kubernetes.md' };
const axe = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');

async function openPanel(look: Look): Promise<{ session: Session; panel: PanelPage }> {
  const { lang = 'ru' } = look;
  const session = await open({ ...look, open: notes[lang] });
  const panel = new PanelPage(session, lang);
  await panel.root.locator('.skill-matrix-level').first().waitFor();
  return { session, panel };
}

/** Opens what is closed, so that a picture and a check see all of it. */
async function openAll(panel: PanelPage): Promise<void> {
  const closed = panel.root.locator('.skill-matrix-head[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
}

/** Saves a picture of the whole panel, in a window high enough for it. */
async function pictureOf(session: Session, panel: PanelPage, name: string): Promise<void> {
  const { page } = session;
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  const content = panel.root.locator('.skill-matrix-content');
  const hidden = await content.evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await page.setViewportSize({ width, height: height + hidden });
  await panel.root.screenshot({ path: session.pathOfPicture(name), animations: 'disabled' });
}

/** What an accessibility check finds in the panel, as `rule: element`. */
async function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: typeof axeCore };
    // The colour of links is the theme's, on its own side panel under 4.5:1; a plugin that changed it would stand out.
    const context = { include: ['.skill-matrix-panel'], exclude: ['.internal-link'] };
    const { violations } = await checker.run(context);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

const looks: [string, Look][] = [
  ['light-ru', { theme: 'light', lang: 'ru' }],
  ['dark-ru', { theme: 'dark', lang: 'ru' }],
  ['light-en', { theme: 'light', lang: 'en' }],
  ['dark-en', { theme: 'dark', lang: 'en' }],
  ['mobile-light-ru', { mobile: true, width: 390, height: 844 }],
];

test.each(looks)('the panel stands beside its note: %s', async (name, look) => {
  const { session, panel } = await openPanel(look);
  await session.picture(`workbench-${name}`);
  await openAll(panel);
  await pictureOf(session, panel, `panel-${name}`);
  const overflow = await panel.root.evaluate((root) => root.scrollWidth - root.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test.each([['light'], ['dark']] as const)(
  'every name, role and contrast of the panel holds in %s',
  async (theme) => {
    const { session, panel } = await openPanel({ theme, scripts: [axe] });
    await openAll(panel);
    expect(await faultsOf(session.page)).toEqual([]);
  },
);

test('a panel of 240 pixels cuts nothing off', async () => {
  const { session, panel } = await openPanel({ lang: 'ru' });
  await session.page.addStyleTag({
    content: '.mod-right-split { width: 240px !important; flex: 0 0 240px !important; }',
  });
  await openAll(panel);
  await pictureOf(session, panel, 'panel-narrow-ru');
  const wide = await panel.root.evaluate((root) =>
    [root, ...root.querySelectorAll(':not(input)')]
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
      .map((element) => element.getAttribute('class') ?? ''),
  );
  expect(wide.filter((name) => !name.includes('skill-matrix-hidden'))).toEqual([]);
});
