/**
 * Scenes for pictures: the workbench in both themes and both languages, at rest, with a picture taken of a part of it.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { PanelPage } from './panel-page';
import type { Look, Session } from './workbench';

const folder = join(__dirname, '../workbench/screens');

/** One look: a theme and a language, and how its pictures are named. */
export interface Scene extends Look {
  lang: 'ru' | 'en';
  name: string;
}

/** Both themes in both languages. */
export const scenes: Scene[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['ru', 'en'] as const).map((lang) => ({ theme, lang, name: `${theme}-${lang}` })),
);

/** Where the picture of that name goes. */
export async function pathOfScene(name: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  return join(folder, `${name}.png`);
}

/** Opens a scene beside its note and waits until the panel is drawn and what was announced at first is gone. */
export async function openScene(
  open: (look: Look) => Promise<Session>,
  scene: Scene,
): Promise<{ session: Session; panel: PanelPage }> {
  const session = await open(scene);
  const panel = new PanelPage(session, scene.lang);
  await panel.root.locator('.skill-matrix-content > *').first().waitFor({ state: 'attached' });
  await quiet(session);
  return { session, panel };
}

/**
 * Lets go what the first run says. In steps, between which the browser's database answers what it was asked before: at
 * one leap the plugin would have waited for it in vain.
 */
export async function quiet({ page }: Session): Promise<void> {
  const found = page.locator('.skill-matrix-found');
  await found.waitFor({ state: 'attached' });
  for (let passed = 0; passed < 20_000; passed += 4000) {
    await page.evaluate(() => indexedDB.databases());
    await page.clock.fastForward(4000);
  }
  await found.waitFor({ state: 'detached' });
}

/** A picture of the whole panel, in a window high enough for it. */
export async function takePanel({ page }: Session, { root }: PanelPage, name: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  const hidden = await root
    .locator('.skill-matrix-content')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await page.setViewportSize({ ...size, height: size.height + hidden });
  await root.screenshot({ path: await pathOfScene(name), animations: 'disabled' });
  await page.setViewportSize(size);
}

/** A picture of one part, or of the page as it is. */
export async function take(part: Locator | Session['page'], name: string): Promise<void> {
  await part.screenshot({ path: await pathOfScene(name), animations: 'disabled' });
}

/** Opens all levels and sections, and takes the pointer away. */
export async function openAll({ root }: PanelPage): Promise<void> {
  const closed = root.locator('.skill-matrix-head[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  await root.page().mouse.move(0, 0);
}

/** Opens a note as its link does. */
export function show({ page }: Session, path: string): Promise<void> {
  return page.evaluate((name) => window.workbench.app.workspace.openLinkText(name, ''), path);
}

/** Writes a note as another program would, and waits until the app knows it. */
export async function writeKnown(session: Session, path: string, text: string): Promise<void> {
  await session.write(path, text);
  await session.page.waitForFunction((name) => window.workbench.app.vault.getFileByPath(name), path);
}

/**
 * Lets the time pass after which a text that the vault does not hand over is given up, until `sign` says so; the
 * console, which is told of it, is as it should be.
 */
export async function giveUp({ page, faults }: Session, sign: Locator): Promise<void> {
  for (let tries = 0; tries < 4 && !(await sign.isVisible()); tries++) await page.clock.fastForward(10_000);
  await sign.waitFor();
  await faults.forget();
}
