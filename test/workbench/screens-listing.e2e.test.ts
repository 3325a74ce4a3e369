/**
 * The pictures of the directory's listing, in the sizes that it asks for: `npm run screens` writes them to
 * `test/workbench/screens/listing`. Five at most for a computer, five for a phone. With `UPDATE_EXPECTED=1` those of the
 * README are renewed by them.
 */
import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsOf } from '../../src/i18n';
import { PanelPage } from '../support/panel-page';
import { quiet } from '../support/scenes';
import { showcase } from '../support/showcase';
import { until } from '../support/until';
import { useWorkbench, type Look, type Session } from '../support/workbench';

const open = useWorkbench();
const folder = join(__dirname, 'screens/listing');
const words = wordsOf('en');
const computer: Look = { lang: 'en', width: 1200, height: 800 };
const phone: Look = { lang: 'en', mobile: true, width: 450, height: 800, scale: 2 };
const skill = 'Skills/Kubernetes.md';
const docs = join(__dirname, '../../docs');
const inReadme = new Map([
  ['panel-light', join(docs, 'panel.png')],
  ['matrix', join(docs, 'matrix.png')],
]);

beforeAll(() => mkdir(folder, { recursive: true }));

async function openSkill(look: Look): Promise<{ session: Session; panel: PanelPage }> {
  const session = await open({ ...look, open: skill });
  const panel = new PanelPage(session, 'en');
  await panel.root.getByRole('heading', { name: 'Kubernetes', level: 2 }).waitFor();
  await panel.why.waitFor();
  await quiet(session);
  return { session, panel };
}

/** Takes the page as it is, and looks that the file has the size that the directory takes. */
async function take({ page }: Session, name: string, width: number, height: number): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.mouse.move(0, 0);
  await page.screenshot({ path, animations: 'disabled' });
  const header = await readFile(path);
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([width, height]);
  const shown = inReadme.get(name);
  if (shown !== undefined && process.env['UPDATE_EXPECTED'] === '1') await copyFile(path, shown);
}

const takeWide = (session: Session, name: string) => take(session, name, 1200, 800);
const takeHigh = (session: Session, name: string) => take(session, name, 900, 1600);

test.each(['light', 'dark'] as const)('the panel beside its note, %s', async (theme) => {
  const { session, panel } = await openSkill({ ...computer, theme });
  await panel.why.click();
  await takeWide(session, `panel-${theme}`);
});

test('the matrix of all skills', async () => {
  const session = await open({ ...computer, files: showcase });
  await quiet(session);
  await session.page.evaluate(async () => {
    const { commands, setting, workspace } = window.workbench.app;
    const tab = setting.pluginTabs.find(({ id }) => id === 'skill-matrix');
    await tab?.setControlValue('currentStage', 'Systems engineer');
    workspace.leftSplit.collapse();
    workspace.rightSplit.collapse();
    commands.executeCommandById('skill-matrix:open-matrix');
  });
  await session.page.getByRole('grid').getByText('Kubernetes').waitFor();
  await takeWide(session, 'matrix');
});

test('the summary', async () => {
  const { session } = await openSkill(computer);
  await session.run(words.commands.generateSummary);
  await until(
    () => session.page.evaluate(() => window.workbench.app.workspace.getActiveFile()?.path),
    (path) => path === 'Skill progress.md',
  );
  await session.page.locator('.markdown-reading-view table').first().waitFor();
  await session.page.locator('.notice').waitFor({ state: 'detached' });
  await takeWide(session, 'summary');
});

test('the settings', async () => {
  const { session } = await openSkill(computer);
  await session.page.evaluate(() => {
    window.workbench.app.setting.open();
    window.workbench.app.setting.openTabById('skill-matrix');
  });
  await session.page.locator('.modal .setting-item').first().waitFor();
  await takeWide(session, 'settings');
});

test.each(['light', 'dark'] as const)('the panel on a phone, %s', async (theme) => {
  const { session } = await openSkill({ ...phone, theme });
  await takeHigh(session, `phone-${theme}`);
});
