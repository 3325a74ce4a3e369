/**
 * Pictures of the panel in every state, both themes and both languages, for a person to look at: `npm run screens`
 * writes them to `test/workbench/screens`. That a state can be reached at all is what fails here.
 */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsOf } from '../../src/i18n';
import { PanelPage } from '../support/panel-page';
import { useWorkbench, type Look, type Session } from '../support/workbench';

const open = useWorkbench();
const folder = join(__dirname, 'screens');
const python = 'Навыки/Python.md';
const logs = { ru: 'Оценка навыков.md', en: 'Skill assessment.md' };
const log = logs.ru;
const table = (...rows: string[]): string =>
  ['| Уровень | Критерии оценки |', '| --- | --- |', ...rows.map((row) => `| ${row} |`), ''].join('\n');

beforeAll(() => mkdir(folder, { recursive: true }));

/** One look: a theme and a language, and how its pictures are named. */
interface Scene extends Look {
  lang: 'ru' | 'en';
  name: string;
}

const scenes: Scene[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['ru', 'en'] as const).map((lang) => ({ theme, lang, name: `${theme}-${lang}` })),
);

async function openScene(scene: Scene, note = python): Promise<{ session: Session; panel: PanelPage }> {
  const session = await open({ ...scene, open: note });
  const panel = new PanelPage(session, scene.lang);
  await panel.root.locator('.skill-matrix-content > *').first().waitFor();
  return { session, panel };
}

/** A picture of the whole panel, in a window high enough for it. */
async function take({ page }: Session, { root }: PanelPage, name: string): Promise<void> {
  const size = page.viewportSize() ?? { width: 1280, height: 800 };
  const hidden = await root
    .locator('.skill-matrix-content')
    .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await page.setViewportSize({ ...size, height: size.height + hidden });
  await root.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' });
  await page.setViewportSize(size);
}

async function openAll({ root }: PanelPage): Promise<void> {
  const closed = root.locator('.skill-matrix-head[aria-expanded="false"]');
  while ((await closed.count()) > 0) await closed.first().click();
  await root.page().mouse.move(0, 0);
}

function show({ page }: Session, path: string): Promise<void> {
  return page.evaluate((name) => window.workbench.app.workspace.openLinkText(name, ''), path);
}

test.each(scenes)('a skill, its reasons and its rows: $name', async (scene) => {
  const words = wordsOf(scene.lang).panel;
  const { session, panel } = await openScene(scene);
  await panel.step('Junior', 'Middle').waitFor();
  await session.page.screenshot({ path: join(folder, `app-${scene.name}.png`) });
  await take(session, panel, `skill-${scene.name}`);
  await panel.why.click();
  await panel.why.focus();
  await take(session, panel, `why-${scene.name}`);
  await panel.why.click();
  await panel.criterion('Middle', 'Обрабатывает повтор').focus();
  await session.page.keyboard.press('ArrowUp');
  await session.page.keyboard.press('ArrowDown');
  await take(session, panel, `focus-${scene.name}`);
  await session.page.keyboard.press('Shift+F10');
  await session.page.screenshot({ path: join(folder, `menu-${scene.name}.png`) });
  await session.page.keyboard.press('Escape');
  await panel.text('HTTP-клиенты').hover();
  await take(session, panel, `hover-${scene.name}`);
  await panel.criterion('Middle', 'Обрабатывает повтор').click();
  await panel.step('Middle', 'Senior').waitFor();
  await take(session, panel, `reached-${scene.name}`);
  await panel.root.getByRole('button', { name: words.onlyUnticked }).click();
  await panel.root.getByRole('button', { name: words.pin }).click();
  await take(session, panel, `unticked-pinned-${scene.name}`);
  await panel.root.getByRole('button', { name: words.onlyUnticked }).click();
  await openAll(panel);
  await take(session, panel, `open-${scene.name}`);
});

test.each(scenes)('no skill: $name', async (scene) => {
  const { session, panel } = await openScene(scene, 'Reference/Incident severity.md');
  const words = wordsOf(scene.lang).panel;
  await panel.text(words.notSkill).waitFor();
  await take(session, panel, `not-skill-${scene.name}`);
  await session.write('Пусто.md', `---\nskill: true\n---\n# Пусто\n`);
  await session.page.waitForFunction(() => window.workbench.app.vault.getFileByPath('Пусто.md'));
  await show(session, 'Пусто.md');
  await panel.root.getByRole('heading', { name: 'Пусто' }).waitFor();
  await take(session, panel, `no-levels-${scene.name}`);
  await show(session, log);
  await panel.root.getByRole('heading', { name: 'Оценка навыков' }).waitFor();
  await take(session, panel, `own-log-${scene.name}`);
});

test.each(scenes)('no note: $name', async (scene) => {
  const session = await open(scene);
  const panel = new PanelPage(session, scene.lang);
  await panel.text(wordsOf(scene.lang).panel.noNoteOpen).waitFor();
  await take(session, panel, `no-note-${scene.name}`);
});

test.each(scenes)('what is wrong: $name', async (scene) => {
  const { session, panel } = await openScene(scene);
  const words = wordsOf(scene.lang).panel;
  await panel.step('Junior', 'Middle').waitFor();
  const note = await session.read(python);
  await session.write(
    python,
    note.replace('Запускает его на чужой машине без правок', 'Раздаёт его коллегам пакетом'),
  );
  await panel.head(words.unattached).waitFor();
  await openAll(panel);
  await take(session, panel, `lost-criterion-${scene.name}`);
  const line = '- [x] [[Навыки/Bash|Bash]] · Junior · Проверяет код возврата. ✅ 2026-11-20\n';
  await session.write('Оценка навыков (конфликт).md', `---\nskill-assessment: 1\n---\n${line}`);
  await panel.text(words.twoCopies).waitFor();
  await take(session, panel, `two-copies-${scene.name}`);
});

test.each(scenes)('the log is gone: $name', async (scene) => {
  const { session, panel } = await openScene(scene);
  const words = wordsOf(scene.lang).panel;
  await panel.step('Junior', 'Middle').waitFor();
  await panel.criterion('Middle', 'Обрабатывает повтор').click();
  await panel.step('Middle', 'Senior').waitFor();
  await session.page.clock.fastForward(10 * 60_000);
  await rm(join(session.vault, log));
  await panel.text(words.logMissing).waitFor();
  await take(session, panel, `log-missing-${scene.name}`);
});

test.each(scenes)('no level yet, and all levels reached: $name', async (scene) => {
  const files = {
    'Начало.md': table('Junior | Ставит пакет.<br>Читает справку.', 'Middle | Собирает пакет.'),
    'Вершина.md': table('Junior | Ставит пакет.', 'Middle | Собирает пакет.'),
    [log]: `---\nskill-assessment: 1\n---\n- [x] [[Вершина]] · Junior · Ставит пакет. ✅ 2026-11-02\n- [x] [[Вершина]] · Middle · Собирает пакет. ✅ 2025-11-03\n`,
  };
  const session = await open({ ...scene, files, open: 'Начало.md' });
  const panel = new PanelPage(session, scene.lang);
  await panel.step(null, 'Junior').waitFor();
  await take(session, panel, `no-level-yet-${scene.name}`);
  await show(session, 'Вершина.md');
  await panel.step('Middle').waitFor();
  await openAll(panel);
  await take(session, panel, `all-reached-${scene.name}`);
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
  const { session, panel } = await openScene({ ...look, name });
  await panel.step('Junior', 'Middle').waitFor();
  if (css !== '') await session.page.addStyleTag({ content: css });
  await panel.why.click();
  await openAll(panel);
  await take(session, panel, name);
});

test.each(['light', 'dark'] as const)('all of a skill in forced colours: %s', async (theme) => {
  const { session, panel } = await openScene({ theme, lang: 'ru', name: '' });
  await panel.step('Junior', 'Middle').waitFor();
  await session.page.emulateMedia({ forcedColors: 'active', colorScheme: theme });
  await openAll(panel);
  await take(session, panel, `forced-colors-${theme}`);
});
