/** The settings page as the stand-in shows it, and what a changed setting does to the panel. */
import { wordsOf } from '../../src/i18n';
import { PanelPage } from '../support/panel-page';
import { until } from '../support/until';
import { useWorkbench, type Session } from '../support/workbench';

const open = useWorkbench();
const words = wordsOf('ru');
const data = '.obsidian/plugins/skill-matrix/data.json';

async function openSettings(): Promise<{ session: Session; panel: PanelPage }> {
  const session = await open({ open: 'Навыки/Python.md' });
  const panel = new PanelPage(session);
  await panel.step('Junior', 'Middle').waitFor();
  await session.page.evaluate(() => {
    window.workbench.app.setting.open();
    window.workbench.app.setting.openTabById('skill-matrix');
  });
  return { session, panel };
}

function row({ page }: Session, name: string) {
  return page.locator('.modal .setting-item').filter({ has: page.getByText(name, { exact: true }) });
}

test('the settings stand in four groups, each with what it does', async () => {
  const { session } = await openSettings();
  const { settings } = words;
  for (const name of [
    settings.skillTags,
    settings.ignored,
    settings.log,
    settings.person,
    settings.currentStage,
    settings.staleAfter,
    settings.summaryNote,
    settings.summarySections,
  ]) {
    await row(session, name).waitFor();
  }
  const headings = await session.page
    .locator('.modal .setting-item-heading .setting-item-name')
    .allInnerTexts();
  expect(headings).toEqual([settings.notes, settings.ticks, settings.levels, settings.stageAndSummary]);
  await session.picture('settings-ru');
  await row(session, settings.summarySections).scrollIntoViewIfNeeded();
  await session.picture('settings-summary-ru');
});

test('the page of ignored folders says which folders seem to hold templates', async () => {
  const { session } = await openSettings();
  const { settings } = words;
  await row(session, settings.ignored).click();
  const offer = row(session, settings.suggestions);
  await offer
    .getByText(/шаблон/)
    .nth(1)
    .waitFor();
  await session.picture('settings-ignored-ru');
});

test('a setting is saved in the vault and takes effect at once', async () => {
  const { session, panel } = await openSettings();
  await row(session, words.settings.keySkillsRequired).locator('.checkbox-container').click();
  await until(
    () => session.read(data).catch(() => '{}'),
    (text) => text.includes('"keySkillsRequired":true') || text.includes('"keySkillsRequired": true'),
  );
  await session.page.keyboard.press('Escape');
  await panel.step(null, 'Junior').waitFor();
});

test('a setting outlives a reload', async () => {
  const { session, panel } = await openSettings();
  await row(session, words.settings.keySkillsRequired).locator('.checkbox-container').click();
  await until(
    () => session.read(data).catch(() => '{}'),
    (text) => text.includes('true'),
  );
  await session.reload();
  await panel.step(null, 'Junior').waitFor();
});
