/**
 * What an accessibility checker finds in the panel where something is amiss or missing, light
 * and dark. It must find nothing.
 */
import { wordsOf } from '../../src/i18n';
import { asked } from '../support/asked-looks';
import { axe, faultsIn } from '../support/axe';
import { PanelPage } from '../support/panel-page';
import { giveUp, openAll, show, writeKnown } from '../support/scenes';
import { useWorkbench, type Session } from '../support/workbench';

const open = useWorkbench();
const themes = ['light', 'dark'] as const;
const words = wordsOf('ru');
const python = 'Навыки/Python.md';
const log = 'Оценка навыков.md';
const last = 'Обрабатывает повтор';

/** Collects what is found in each state of a session, named by it. */
function collector({ page }: Session): { found: string[]; check: (state: string) => Promise<void> } {
  const found: string[] = [];
  const check = async (state: string) => {
    for (const fault of await faultsIn(page, '.skill-matrix-panel')) found.push(`${state}: ${fault}`);
  };
  return { found, check };
}

test.each(asked(themes))('the panel without a skill: %s', async (theme) => {
  const session = await open({ theme, scripts: [axe] });
  const panel = new PanelPage(session);
  const { found, check } = collector(session);
  await panel.text(words.panel.noNoteOpen).waitFor();
  await check('no note');
  await show(session, 'Reference/Incident severity.md');
  await panel.text(words.panel.notSkill).waitFor();
  await check('not a skill');
  await show(session, log);
  await panel.root.getByRole('heading', { name: 'Оценка навыков' }).waitFor();
  await check('the log');
  await writeKnown(session, 'Пусто.md', '---\nskill: true\n---\n');
  await show(session, 'Пусто.md');
  await panel.text(words.panel.noLevels).waitFor();
  await check('no levels');
  await session.page.evaluate(() => {
    window.workbench.app.vault.cachedRead = () => new Promise(() => undefined);
  });
  await writeKnown(session, 'Новая.md', 'Слова.\n');
  await show(session, 'Новая.md');
  await panel.text(words.panel.reading).waitFor();
  await check('reading');
  await giveUp(session, panel.text(words.panel.unreadable));
  await check('unreadable');
  expect(found).toEqual([]);
});

test.each(asked(themes))('the panel with faults: %s', async (theme) => {
  const session = await open({ theme, open: python, scripts: [axe] });
  const panel = new PanelPage(session);
  await panel.step('Junior', 'Middle').waitFor();
  const { found, check } = collector(session);
  const before = await session.read(log);
  const note = await session.read(python);
  await session.write(
    python,
    note.replace('Запускает его на чужой машине без правок', 'Раздаёт его коллегам пакетом'),
  );
  await panel.head(words.panel.unattached).waitFor();
  await openAll(panel);
  await check('a tick without a criterion');
  await session.write(log, `${before}\n\`\`\`\ncode`);
  await session.page.waitForFunction(
    ([path, size]) => window.workbench.app.vault.getFileByPath(path)?.stat.size === size,
    [log, Buffer.byteLength(before) + 9] as const,
  );
  await panel.criterion('Middle', last).click();
  await panel.root.getByRole('button', { name: words.panel.retry }).waitFor();
  await check('a refused tick');
  await session.write(log, before);
  await session.page.clock.fastForward(10 * 60_000);
  await session.write(log, before.replace(/^.*Python\|Python.*\n/gm, ''));
  await panel.root.locator('.skill-matrix-lost').waitFor();
  await check('lost ticks');
  await session.write(log, '');
  await panel.text(words.panel.logDamaged).waitFor();
  await check('a damaged log');
  expect(found).toEqual([]);
});
