/**
 * Pictures of the panel in every state, both themes and both languages, for a person to look at: `npm run screens`
 * writes them to `test/workbench/screens`. That a state can be reached at all is what fails here.
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsOf } from '../../src/i18n';
import type { PanelPage } from '../support/panel-page';
import { openAll, openScene, scenes, show, take, takePanel, writeKnown, type Scene } from '../support/scenes';
import { useWorkbench, type Look, type Session } from '../support/workbench';

const open = useWorkbench();
const python = 'Навыки/Python.md';
const log = 'Оценка навыков.md';
const table = (...rows: string[]): string =>
  ['| Уровень | Критерии оценки |', '| --- | --- |', ...rows.map((row) => `| ${row} |`), ''].join('\n');

const openNote = (scene: Scene, note = python): Promise<{ session: Session; panel: PanelPage }> =>
  openScene(open, { ...scene, open: note });

test.each(scenes)('a skill, its reasons and its rows: $name', async (scene) => {
  const words = wordsOf(scene.lang).panel;
  const { session, panel } = await openNote(scene);
  await panel.step('Junior', 'Middle').waitFor();
  await take(session.page, `app-${scene.name}`);
  await takePanel(session, panel, `skill-${scene.name}`);
  await panel.why.click();
  await panel.why.focus();
  await takePanel(session, panel, `why-${scene.name}`);
  await panel.why.click();
  await panel.criterion('Middle', 'Обрабатывает повтор').focus();
  await session.page.keyboard.press('ArrowUp');
  await session.page.keyboard.press('ArrowDown');
  await takePanel(session, panel, `focus-${scene.name}`);
  await session.page.keyboard.press('Shift+F10');
  await take(session.page, `menu-${scene.name}`);
  await session.page.keyboard.press('Escape');
  await panel.text('HTTP-клиенты').hover();
  await takePanel(session, panel, `hover-${scene.name}`);
  await panel.criterion('Middle', 'Обрабатывает повтор').click();
  await panel.step('Middle', 'Senior').waitFor();
  await takePanel(session, panel, `reached-${scene.name}`);
  await panel.root.getByRole('button', { name: words.onlyUnticked }).click();
  await panel.root.getByRole('button', { name: words.pin }).click();
  await takePanel(session, panel, `unticked-pinned-${scene.name}`);
  await panel.root.getByRole('button', { name: words.onlyUnticked }).click();
  await openAll(panel);
  await takePanel(session, panel, `open-${scene.name}`);
});

test.each(scenes)('no skill: $name', async (scene) => {
  const { session, panel } = await openNote(scene, 'Reference/Incident severity.md');
  const words = wordsOf(scene.lang).panel;
  await panel.text(words.notSkill).waitFor();
  await takePanel(session, panel, `not-skill-${scene.name}`);
  await writeKnown(session, 'Пусто.md', `---\nskill: true\n---\n# Пусто\n`);
  await show(session, 'Пусто.md');
  await panel.root.getByRole('heading', { name: 'Пусто' }).waitFor();
  await takePanel(session, panel, `no-levels-${scene.name}`);
  await show(session, log);
  await panel.root.getByRole('heading', { name: 'Оценка навыков' }).waitFor();
  await takePanel(session, panel, `own-log-${scene.name}`);
});

test.each(scenes)('no note: $name', async (scene) => {
  const { session, panel } = await openScene(open, scene);
  await panel.text(wordsOf(scene.lang).panel.noNoteOpen).waitFor();
  await takePanel(session, panel, `no-note-${scene.name}`);
});

test.each(scenes)('what is wrong: $name', async (scene) => {
  const { session, panel } = await openNote(scene);
  const words = wordsOf(scene.lang).panel;
  await panel.step('Junior', 'Middle').waitFor();
  const note = await session.read(python);
  await session.write(
    python,
    note.replace('Запускает его на чужой машине без правок', 'Раздаёт его коллегам пакетом'),
  );
  await panel.head(words.unattached).waitFor();
  await openAll(panel);
  await takePanel(session, panel, `lost-criterion-${scene.name}`);
  const line = '- [x] [[Навыки/Bash|Bash]] · Junior · Проверяет код возврата. ✅ 2026-11-20\n';
  await session.write('Оценка навыков (конфликт).md', `---\nskill-assessment: 1\n---\n${line}`);
  await panel.text(words.twoCopies).waitFor();
  await takePanel(session, panel, `two-copies-${scene.name}`);
});

test.each(scenes)('the log is gone: $name', async (scene) => {
  const { session, panel } = await openNote(scene);
  const words = wordsOf(scene.lang).panel;
  await panel.step('Junior', 'Middle').waitFor();
  await panel.criterion('Middle', 'Обрабатывает повтор').click();
  await panel.step('Middle', 'Senior').waitFor();
  await session.page.clock.fastForward(10 * 60_000);
  await rm(join(session.vault, log));
  await panel.text(words.logMissing).waitFor();
  // The tick is looked at once more some time after it was written, and may meet the file that is gone.
  await session.faults.forget();
  await takePanel(session, panel, `log-missing-${scene.name}`);
});

test.each(scenes)('no level yet, and all levels reached: $name', async (scene) => {
  const files = {
    'Начало.md': table('Junior | Ставит пакет.<br>Читает справку.', 'Middle | Собирает пакет.'),
    'Вершина.md': table('Junior | Ставит пакет.', 'Middle | Собирает пакет.'),
    [log]: `---\nskill-assessment: 1\n---\n- [x] [[Вершина]] · Junior · Ставит пакет. ✅ 2026-11-02\n- [x] [[Вершина]] · Middle · Собирает пакет. ✅ 2025-11-03\n`,
  };
  const { session, panel } = await openScene(open, { ...scene, files, open: 'Начало.md' });
  await panel.step(null, 'Junior').waitFor();
  await takePanel(session, panel, `no-level-yet-${scene.name}`);
  await show(session, 'Вершина.md');
  await panel.step('Middle').waitFor();
  await openAll(panel);
  await takePanel(session, panel, `all-reached-${scene.name}`);
});

const others: [string, Look & { lang: 'ru' | 'en' }, string][] = [
  ['phone', { mobile: true, width: 390, height: 844, lang: 'ru' }, ''],
  ['phone-dark', { mobile: true, width: 390, height: 844, lang: 'en', theme: 'dark' }, ''],
  ['narrow-240', { lang: 'ru' }, '.mod-right-split { width: 240px !important; flex: 0 0 240px !important; }'],
  ['rtl', { lang: 'ru' }, 'body { direction: rtl; --direction: -1; }'],
  [
    'text-200',
    { lang: 'ru' },
    'body { --font-ui-smaller: 24px; --font-ui-small: 26px; --font-ui-medium: 30px; }',
  ],
];

test.each(others)('all of a skill in another shape: %s', async (name, look, css) => {
  const { session, panel } = await openNote({ ...look, name });
  await panel.step('Junior', 'Middle').waitFor();
  if (css !== '') await session.page.addStyleTag({ content: css });
  await panel.why.click();
  await openAll(panel);
  await takePanel(session, panel, name);
});

test.each(['light', 'dark'] as const)('all of a skill in forced colours: %s', async (theme) => {
  const { session, panel } = await openNote({ theme, lang: 'ru', name: '' });
  await panel.step('Junior', 'Middle').waitFor();
  await session.page.emulateMedia({ forcedColors: 'active', colorScheme: theme });
  await openAll(panel);
  await takePanel(session, panel, `forced-colors-${theme}`);
});
