/**
 * Hostile texts in a real browser: all of them in notes and in a log, opened, unfolded, ticked, summed up and clicked
 * through. Nothing runs, nothing is asked for, no page opens. The vault is left in `.cache/hostile-vault` for a person
 * who wants to open it in the real app.
 */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { PanelPage } from '../support/panel-page';
import { chosenOf, payloads } from '../support/security-payloads';
import { hostileNote, hostileVault } from '../support/security-vault';
import { until } from '../support/until';
import { useWorkbench, type Session } from '../support/workbench';

const open = useWorkbench();
const kept = join(__dirname, '../../.cache/hostile-vault');
const perNote = 25;
const texts = chosenOf(payloads);

/** What calls itself hostile and got through: programs, pages, dialogs, frames, requests. */
class Ears {
  readonly heard: string[] = [];

  constructor(page: Page) {
    page.on('dialog', (dialog) => {
      this.heard.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('framenavigated', (frame) => {
      if (!/^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(frame.url()))
        this.heard.push(`left for ${frame.url()}`);
    });
    page.on('frameattached', (frame) => this.heard.push(`frame ${frame.url()}`));
    page.context().on('page', (other) => this.heard.push(`page ${other.url()}`));
    page.on('request', (request) => {
      if (request.url().includes('hostile.example')) this.heard.push(`request ${request.url()}`);
    });
    page.on('download', (download) => this.heard.push(`download ${download.url()}`));
  }
}

/** Notes that hold so many hostile texts each, and the log of one of them. */
function hostileFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  for (let at = 0; at < texts.length; at += perNote)
    files[`Skills/Hostile ${at}.md`] = hostileNote(texts.slice(at, at + perNote));
  const { files: one } = hostileVault('<img src=x onerror=ran()>');
  return { ...one, ...files };
}

async function openNote({ page }: Session, path: string): Promise<void> {
  await page.evaluate((name) => window.workbench.app.workspace.openLinkText(name, ''), path);
}

/** Unfolds the panel and clicks every link in it that is no web address. */
function clickThrough({ page }: Session): Promise<void> {
  return page.evaluate(async () => {
    const moment = () => new Promise((done) => setTimeout(done, 30));
    const panel = document.querySelector('.skill-matrix-panel');
    for (let times = 0; times < 4; times++) {
      for (const head of panel?.querySelectorAll<HTMLElement>('[aria-expanded="false"]') ?? []) head.click();
      await moment();
    }
    const links = [...(panel?.querySelectorAll<HTMLElement>('a') ?? [])];
    for (const link of links) {
      if (/^https?:/i.test(link.getAttribute('href') ?? '')) continue;
      link.click();
      for (const menu of document.querySelectorAll('.menu')) menu.remove();
    }
    await moment();
  });
}

test(`${texts.length} hostile texts run nothing, ask for nothing and open nothing`, async () => {
  const files = hostileFiles();
  const session = await open({
    lang: 'en',
    files,
    scripts: ['window.ran = () => { window.hasRun = true; };'],
  });
  const ears = new Ears(session.page);
  const panel = new PanelPage(session, 'en');
  const hostile = Object.keys(files).filter((path) => path.startsWith('Skills/'));
  for (const path of hostile) {
    const name = path.slice('Skills/'.length, -'.md'.length);
    // A link of the note before may still be opening the note that it names.
    await until(
      async () => {
        await openNote(session, path);
        return panel.root.getByRole('heading', { name, level: 2, exact: true }).isVisible();
      },
      Boolean,
      10_000,
    );
    await clickThrough(session);
  }
  expect(ears.heard).toEqual([]);
  await openNote(session, hostile.at(-1) ?? '');
  await panel.root.locator('input[type="checkbox"]:not(:checked)').first().click();
  await session.page.evaluate(() =>
    window.workbench.app.commands.executeCommandById('skill-matrix:generate-progress-summary'),
  );
  await until(
    () => session.page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path),
    (path) => path === 'Skill progress.md',
  );
  await openNote(session, 'Skill assessment.md');
  await session.page.evaluate(() => {
    window.workbench.app.setting.open();
    window.workbench.app.setting.openTabById('skill-matrix');
  });
  await session.page.waitForTimeout(300);
  expect(ears.heard).toEqual([]);
  expect(await session.page.evaluate(() => 'hasRun' in window)).toBe(false);
  await rm(kept, { recursive: true, force: true });
  await cp(session.vault, kept, { recursive: true });
}, 120_000);

test('ears that hear nothing would hear a program, a request and a page', async () => {
  const session = await open({
    lang: 'en',
    files: { 'Note.md': 'Plain.' },
    scripts: ['window.ran = () => { window.hasRun = true; };'],
  });
  const ears = new Ears(session.page);
  await session.page.evaluate(() => {
    window.ran();
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const image = document.createElement('img');
    image.src = 'https://hostile.example/i.png';
    document.body.append(image);
  });
  await until(
    () => ears.heard.length,
    (count) => count >= 2,
  );
  expect(await session.page.evaluate(() => 'hasRun' in window)).toBe(true);
  await session.faults.forget();
});
