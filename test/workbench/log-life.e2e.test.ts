/** What happens to the log around the plugin: two pages at once, an editor, other programs, a reload in the middle. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { wordsOf } from '../../src/i18n';
import { PanelPage } from '../support/panel-page';
import { until } from '../support/until';
import { useWorkbench, type Session } from '../support/workbench';

const open = useWorkbench();
const words = wordsOf('ru');
const python = 'Навыки/Python.md';
const log = 'Оценка навыков.md';
const middle = 'Обрабатывает повтор запроса без двойного действия.';
const senior = 'Инструмент пережил смену двух хозяев без переписывания.';
const lineOf = (level: string, item: string) =>
  `- [x] [[Навыки/Python|Python]] · ${level} · ${item} ✅ 2026-11-22\n`;

/** A session, its panel with all levels open, and the log as it was. */
interface Opened {
  session: Session;
  panel: PanelPage;
  before: string;
}

async function openPython(session: Session): Promise<Opened> {
  await session.page.evaluate(async (path) => {
    const { workspace } = window.workbench.app;
    await workspace.openLinkText(path, '');
    await workspace.ensureSideLeaf('skill-matrix-panel', 'right', { reveal: true });
  }, python);
  const panel = new PanelPage(session);
  await panel.step('Junior', 'Middle').waitFor();
  return { session, panel, before: await session.read(log) };
}

/** Deletes the log as another program would, and waits until the app has heard of it. */
async function deleteOutside({ session }: Opened): Promise<void> {
  await rm(join(session.vault, log));
  await until(
    () => session.page.evaluate((path) => window.workbench.app.vault.getFileByPath(path) === null, log),
    Boolean,
  );
}

/** What is missing is spoken of once it has been missing for a while: sync may be on its way. */
function passTime({ page }: Session): Promise<void> {
  return page.clock.fastForward(15_000);
}

/** A panel after six minutes: by then the log as it is has become what this device remembers. */
async function openKnown(): Promise<Opened> {
  const opened = await openPython(await open());
  await until(
    () => opened.session.page.evaluate(() => Object.keys(localStorage).join()),
    (keys) => keys.includes('skill-matrix-guard'),
  );
  await opened.session.page.clock.fastForward(6 * 60_000);
  return opened;
}

/** All that the page's databases hold, as text. */
function databaseText({ page }: Session): Promise<string> {
  return page.evaluate(async () => {
    const answerOf = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error ?? new Error('The database does not answer.'));
      });
    const found: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await answerOf(indexedDB.open(name));
      for (const table of database.objectStoreNames)
        found.push(await answerOf(database.transaction(table).objectStore(table).getAll()));
      database.close();
    }
    return JSON.stringify(found);
  });
}

async function expectTicked({ panel }: Opened): Promise<void> {
  await panel.step('Senior', 'Expert').waitFor();
  await until(() => panel.criterion('Middle', middle).isChecked(), Boolean);
  await until(() => panel.criterion('Senior', senior).isChecked(), Boolean);
}

test('two pages that tick at the same moment both write their line, and nobody has to press anything', async () => {
  const first = await openPython(await open());
  const second = await openPython(await first.session.another());
  for (const { panel } of [first, second]) await panel.head('Senior').click();
  await Promise.all([
    first.panel.criterion('Middle', middle).click(),
    second.panel.criterion('Senior', senior).click(),
  ]);
  const lines = [lineOf('Middle', middle), lineOf('Senior', senior)];
  await until(
    () => first.session.read(log),
    (text) => lines.every((line) => text.includes(line)),
  );
  await Promise.all([expectTicked(first), expectTicked(second)]);
  const text = await first.session.read(log);
  expect(text.startsWith(first.before)).toBe(true);
  expect(text.length).toBe(first.before.length + lines.join('').length);
  for (const { panel } of [first, second]) expect(await panel.root.getByRole('alert').count()).toBe(0);
});

test('a tick goes into the open log without a character of what is being typed there', async () => {
  const { session, panel, before } = await openPython(await open());
  await panel.root.getByRole('button', { name: words.panel.pin }).click();
  await session.page.evaluate(async (path) => {
    const { workspace } = window.workbench.app;
    await workspace.openLinkText(path, '', 'split', { state: { mode: 'source', source: true } });
  }, log);
  const editor = session.page.locator('.cm-content').last();
  await editor.click();
  await session.page.keyboard.press('Control+End');
  await session.page.keyboard.type('Начато до отметки');
  await panel.criterion('Middle', middle).click();
  await editor.click();
  await session.page.keyboard.press('Control+End');
  await session.page.keyboard.type('\nи продолжено после.');
  const text = await until(
    () => session.read(log),
    (now) => now.includes('после.'),
  );
  expect(text.startsWith(before)).toBe(true);
  expect(text).toContain('Начато до отметки');
  expect(text).toContain(lineOf('Middle', middle));
  expect(text).toContain('и продолжено после.');
});

describe('while the panel is open', () => {
  test('a deleted log is told; restored, it holds every tick again', async () => {
    const { session, panel, before } = await openKnown();
    await session.page.evaluate(async (path) => {
      const { fileManager, vault } = window.workbench.app;
      const file = vault.getFileByPath(path);
      if (file) await fileManager.trashFile(file);
    }, log);
    await passTime(session);
    await panel.text(words.panel.logMissing).waitFor();
    expect(await panel.criterion('Middle', middle).isDisabled()).toBe(true);
    await panel.root.getByRole('button', { name: words.panel.restore, exact: true }).click();
    await panel.text(words.panel.logMissing).waitFor({ state: 'detached' });
    await panel.step('Junior', 'Middle').waitFor();
    const linesOf = (text: string) => text.split('\n').filter((line) => line.startsWith('- [x]'));
    const restored = await session.read(log);
    // One of its ticks was withdrawn later, and needs no line any more.
    expect(linesOf(before).filter((line) => !restored.includes(line))).toEqual([
      '- [x] [[Skills/Go|Go]] · L1 · Fixes a failing test. ✅ 2026-11-17',
    ]);
  });

  test('a log that another program deletes may be begun anew', async () => {
    const opened = await openKnown();
    const { session, panel } = opened;
    await deleteOutside(opened);
    await passTime(session);
    await panel.text(words.panel.logMissing).waitFor();
    await panel.root.getByRole('button', { name: words.panel.startFresh, exact: true }).click();
    await session.page
      .locator('.modal')
      .getByRole('button', { name: words.panel.freshAgree, exact: true })
      .click();
    await panel.step(null, 'Junior').waitFor();
    await panel.criterion('Middle', middle).click();
    await until(
      () => session.read(log).catch(() => ''),
      (text) => text === `---\nskill-assessment: 1\n---\n${lineOf('Middle', middle)}`,
    );
  });

  test.each(['in the app', 'by another program'])('a log renamed %s is followed', async (where) => {
    const opened = await openKnown();
    const { session, panel, before } = opened;
    const moved = 'Журналы/Мои отметки.md';
    if (where === 'in the app')
      await session.page.evaluate(
        async ([from, to]) => {
          const { vault } = window.workbench.app;
          const file = vault.getFileByPath(from);
          await vault.createFolder('Журналы');
          if (file) await vault.rename(file, to);
        },
        [log, moved] as const,
      );
    else {
      await session.write(moved, before);
      await deleteOutside(opened);
    }
    await passTime(session);
    await panel.criterion('Middle', middle).click();
    await until(
      () => session.read(moved),
      (text) => text === before + lineOf('Middle', middle),
    );
    await panel.step('Middle', 'Senior').waitFor();
    expect(await panel.root.getByRole('alert').count()).toBe(0);
  });

  test('a line that a person adds by hand shows, and one that another program removes is told', async () => {
    const { session, panel, before } = await openKnown();
    await session.write(log, before + lineOf('Middle', middle));
    await panel.step('Middle', 'Senior').waitFor();
    const junior = before.split('\n').find((line) => line.includes('· Junior · Сам пишет скрипт')) ?? '';
    const shorter = before.replace(`${junior}\n`, '') + lineOf('Middle', middle);
    await session.write(log, shorter);
    await until(
      () => session.page.evaluate((path) => window.workbench.app.vault.getFileByPath(path)?.stat.size, log),
      (size) => size === Buffer.byteLength(shorter),
    );
    await passTime(session);
    await panel.text(words.panel.ticksLost(1)).waitFor();
    await panel.root.getByRole('button', { name: words.panel.restore, exact: true }).click();
    await panel.text(words.panel.ticksLost(1)).waitFor({ state: 'detached' });
    await until(
      () => session.read(log),
      (text) => text.includes(junior),
    );
    await panel.step('Middle', 'Senior').waitFor();
  });
});

describe('a reload', () => {
  test('writes the tick that was on its way, once', async () => {
    const { session, panel, before } = await openKnown();
    // The log cannot be written while the page is there: the tick stays an intent of this device.
    await session.page.route('**/api/write', (route) => route.abort());
    await panel.criterion('Middle', middle).click();
    await panel.root.getByRole('button', { name: words.panel.retry, exact: true }).waitFor();
    expect(await session.read(log)).toBe(before);
    await session.faults.forget();
    await session.page.unroute('**/api/write');
    await session.reload();
    await until(
      () => session.read(log),
      (text) => text === before + lineOf('Middle', middle),
    );
    await panel.step('Middle', 'Senior').waitFor();
  });

  test("keeps this device's copy in the database, when local storage is emptied", async () => {
    const { session, panel } = await openKnown();
    await panel.criterion('Middle', middle).click();
    await panel.step('Middle', 'Senior').waitFor();
    await until(
      () => databaseText(session),
      (text) => text.includes(middle),
    );
    await session.page.evaluate(() => {
      for (const key of Object.keys(localStorage)) if (key.includes('guard')) localStorage.removeItem(key);
    });
    await rm(join(session.vault, log));
    await session.reload();
    await passTime(session);
    await panel.text(words.panel.logMissing).waitFor();
    await panel.root.getByRole('button', { name: words.panel.restore, exact: true }).click();
    await panel.step('Middle', 'Senior').waitFor();
    await until(
      () => session.read(log).catch(() => ''),
      (text) => text.includes(lineOf('Middle', middle)),
    );
  });
});
