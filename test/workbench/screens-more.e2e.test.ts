/**
 * Pictures of what a person meets less often: notes that are no skills for other reasons, faults, pickers, menus,
 * dialogs, the settings and the boxes in the note. `npm run screens` writes them to `test/workbench/screens`.
 */
import { wordsOf } from '../../src/i18n';
import { PanelPage } from '../support/panel-page';
import { giveUp, openAll, openScene, scenes, show, take, takePanel, writeKnown } from '../support/scenes';
import { until } from '../support/until';
import { useWorkbench, type Look } from '../support/workbench';

const open = useWorkbench();
const python = 'Навыки/Python.md';
const log = 'Оценка навыков.md';
const last = 'Обрабатывает повтор';
const ladder = '| Уровень | Критерии оценки |\n| --- | --- |\n| Junior | Ставит пакет. |\n';

/** Long words, many tags, six levels as columns with their topics, and a project without a level. */
const demanding = `---
tags: [информационная-безопасность, среднемагистральные-воздухоплавательные-аппараты, сеть]
---
## Уровни

| Тема | Стажёр | Младший специалист | Специалист | Старший специалист | Ведущий специалист | Эксперт |
| --- | --- | --- | --- | --- | --- | --- |
| Электроизмерительное оборудование | Называет частоты. | Подключает высокочастотное радиоэлектронное оборудование. | Настраивает. | Ремонтирует. | Проектирует. | Преподаёт. |
| Безопасность | Знает правила. | Соблюдает правила. | Проверяет других. | Расследует происшествия. | Пишет правила. | Утверждает правила. |

## Пет-проекты

| Название проекта | Критерий успеха |
| --- | --- |
| Автоматизированное рабочее место радиоэлектронщика-метролога | Им пользуются превысокомногорассмотрительствующие коллеги. |
`;

test.each(scenes)('notes that are kept out, and a stage: $name', async (scene) => {
  const { session, panel } = await openScene(open, scene);
  const words = wordsOf(scene.lang);
  await writeKnown(session, 'Системный инженер.md', '---\nskill-stage: true\n---\n- [[Python]] Senior\n');
  await show(session, 'Системный инженер.md');
  await panel.text(words.panel.stageNote).waitFor();
  await takePanel(session, panel, `stage-note-${scene.name}`);
  await writeKnown(session, 'Нет.md', `---\nskill: false\n---\n${ladder}`);
  await show(session, 'Нет.md');
  await panel.text(words.reasons['marked-false']({})).waitFor();
  await takePanel(session, panel, `marked-false-${scene.name}`);
  await session.page.evaluate(async () => {
    const tab = window.workbench.app.setting.pluginTabs.find(({ id }) => id === 'skill-matrix');
    await tab?.setControlValue('skillTags', 'навык');
  });
  await show(session, 'Навыки/Bash.md');
  await panel.text(words.reasons['tag-missing']({ tags: 'навык' })).waitFor();
  await takePanel(session, panel, `tag-missing-${scene.name}`);
});

test.each(scenes)('reading that lasts, and a text that is never handed over: $name', async (scene) => {
  const { session, panel } = await openScene(open, scene);
  const words = wordsOf(scene.lang).panel;
  await session.page.evaluate(() => {
    window.workbench.app.vault.cachedRead = () => new Promise(() => undefined);
  });
  await writeKnown(session, 'Новая.md', 'Слова.\n');
  await show(session, 'Новая.md');
  await session.page.clock.fastForward(400);
  await panel.text(words.reading).waitFor();
  await takePanel(session, panel, `indexing-${scene.name}`);
  await giveUp(session, panel.text(words.unreadable));
  await takePanel(session, panel, `unreadable-${scene.name}`);
});

test.each(scenes)('a tick that is refused, ticks that are lost, a damaged log: $name', async (scene) => {
  const { session, panel } = await openScene(open, { ...scene, open: python });
  const words = wordsOf(scene.lang).panel;
  await panel.step('Junior', 'Middle').waitFor();
  const before = await session.read(log);
  await session.write(log, `${before}\n\`\`\`\ncode`);
  await until(
    () => session.page.evaluate((name) => window.workbench.app.vault.getFileByPath(name)?.stat.size, log),
    (size) => size === Buffer.byteLength(before) + 9,
  );
  await panel.criterion('Middle', last).click();
  await panel.root.getByRole('button', { name: words.retry }).waitFor();
  await takePanel(session, panel, `refused-${scene.name}`);
  await session.write(log, before);
  await session.page.clock.fastForward(10 * 60_000);
  await session.write(log, before.replace(/^.*Python\|Python.*\n/gm, ''));
  await panel.root.locator('.skill-matrix-lost').waitFor();
  await takePanel(session, panel, `lost-ticks-${scene.name}`);
  await session.write(log, '');
  await panel.text(words.logDamaged).waitFor();
  await takePanel(session, panel, `log-damaged-${scene.name}`);
});

test.each(scenes)('long words, many levels, narrow and wide: $name', async (scene) => {
  const files = { 'Радиоэлектроника.md': demanding };
  const { session, panel } = await openScene(open, { ...scene, files, open: 'Радиоэлектроника.md' });
  await panel.why.click();
  await openAll(panel);
  await takePanel(session, panel, `demanding-${scene.name}`);
  await session.page.addStyleTag({
    content: '.mod-right-split { width: 200px !important; flex: 0 0 200px !important; }',
  });
  await takePanel(session, panel, `demanding-narrow-${scene.name}`);
});

test.each(scenes)('pickers and menus: $name', async (scene) => {
  const { session, panel } = await openScene(open, { ...scene, open: python });
  const { page } = session;
  const words = wordsOf(scene.lang);
  await panel.criterion('Middle', last).focus();
  await page.keyboard.press('Shift+Enter');
  await page.locator('.prompt .suggestion-item').first().waitFor();
  await take(page, `evidence-picker-${scene.name}`);
  await page.keyboard.press('Escape');
  await session.run(words.commands.tickCriterion);
  await page.locator('.prompt .suggestion-item').nth(2).waitFor();
  await take(page, `tick-picker-${scene.name}`);
  await page.keyboard.press('Escape');
  await panel.head(words.panel.projects).click();
  await panel.box(wordsOf(scene.lang).panel.kinds.project).nth(1).focus();
  await page.keyboard.press('Shift+F10');
  await take(page, `project-menu-${scene.name}`);
  await page.keyboard.press('Escape');
  await panel.root.getByRole('button', { name: words.panel.more }).click();
  await take(page, `more-menu-${scene.name}`);
});

test.each(scenes)('dialogs: $name', async (scene) => {
  const faulty = `${ladder.replace('|\n| --- | --- |', '| Ключевые навыки |\n| --- | --- | --- |')}| Senior | Собирает пакет. |\n`;
  const files = {
    'Пакеты.md': faulty,
    [log]: `---\nskill-assessment: 1\n---\n${['[x]', '[-]', '[x]', '[-]']
      .map(
        (mark, at) =>
          `- ${mark} [[Пакеты]] · Junior · Ставит пакет. ${at % 2 ? '❌' : '✅'} 2026-11-0${at + 1}\n`,
      )
      .join('')}`,
  };
  const { session, panel } = await openScene(open, { ...scene, files, open: 'Пакеты.md' });
  const words = wordsOf(scene.lang);
  const { page } = session;
  const dialog = page.locator('.modal');
  await panel.head(words.panel.attention).click();
  await takePanel(session, panel, `attention-${scene.name}`);
  await panel.root.getByRole('button', { name: words.panel.fix }).first().click();
  await dialog.waitFor();
  await take(page, `fix-${scene.name}`);
  await page.keyboard.press('Escape');
  for (const command of ['writeLevels', 'tidyLog'] as const) {
    await session.run(words.commands[command]);
    await dialog.waitFor();
    await take(page, `${command}-${scene.name}`);
    await page.keyboard.press('Escape');
  }
});

test.each(scenes)('the boxes in the note: $name', async (scene) => {
  const { session } = await openScene(open, { ...scene, open: python, height: 2600 });
  const view = session.page.locator('.markdown-reading-view');
  await view.locator('.skill-matrix-checkbox').first().waitFor();
  await view.getByRole('checkbox', { name: last }).focus();
  await take(view, `reading-${scene.name}`);
});

test.each(scenes)('the settings and their pages: $name', async (scene) => {
  const { session } = await openScene(open, { ...scene, open: python, height: 1500 });
  const { page } = session;
  const { settings } = wordsOf(scene.lang);
  const toTab = (): Promise<void> =>
    page.evaluate(() => {
      window.workbench.app.setting.open();
      window.workbench.app.setting.openTabById('skill-matrix');
    });
  for (const name of ['main', 'ignored', 'tableWords', 'stageFolders', 'summarySections'] as const) {
    await toTab();
    const row = (text: string) =>
      page.locator('.modal .setting-item').filter({ has: page.getByText(text, { exact: true }) });
    await row(settings.skillTags).waitFor();
    if (name !== 'main') await row(settings[name]).click();
    await take(page, `settings-${name}-${scene.name}`);
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
  }
});

const sizes: [string, Look & { lang: 'ru' | 'en' }][] = (['light', 'dark'] as const).flatMap((theme) => [
  [`900-${theme}`, { theme, lang: 'ru', width: 900, height: 700 }],
  [`320-${theme}`, { theme, lang: 'ru', width: 320, height: 700, mobile: true }],
]);

test.each(sizes)('window, boxes in the note and settings in another width: %s', async (name, look) => {
  const { session } = await openScene(open, { ...look, name, open: python });
  const { page } = session;
  await take(page, `app-${name}`);
  if (look.mobile === true) await page.evaluate(() => window.workbench.app.workspace.rightSplit.collapse());
  const view = page.locator('.markdown-reading-view');
  await view.locator('.skill-matrix-checkbox').first().scrollIntoViewIfNeeded();
  await take(page, `reading-${name}`);
  await page.evaluate(() => {
    window.workbench.app.setting.open();
    window.workbench.app.setting.openTabById('skill-matrix');
  });
  await page.locator('.modal .setting-item').first().waitFor();
  await take(page, `settings-${name}`);
});

test.each(scenes.filter(({ name }) => name === 'light-ru' || name === 'dark-en'))(
  'the first run, in an empty vault and beside a diary: $name',
  async (scene) => {
    const session = await open({ ...scene, files: { 'Дневник.md': 'Понедельник.\n' } });
    const { panel: words } = wordsOf(scene.lang);
    const panel = new PanelPage(session, scene.lang);
    await panel.text(words.noSkills).waitFor();
    await take(session.page, `first-run-${scene.name}`);
    await show(session, 'Дневник.md');
    await panel.text(words.notSkill).waitFor();
    await takePanel(session, panel, `first-note-${scene.name}`);
  },
);
