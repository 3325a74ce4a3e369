/** The matrix as a view of a base in a real browser. */
import { useWorkbench } from '../support/workbench';

const open = useWorkbench();

test('in a base the table stands in the room that it is given, and its cells open notes and levels', async () => {
  const session = await open({ open: 'Навыки/Bash.md', width: 1400 });
  const { page } = session;
  await page.locator('.skill-matrix-level').first().waitFor();
  // The stand-in runs no Bases: this hands over what a base with two groups would.
  await page.evaluate(() => {
    const { app } = window.workbench;
    const registration = app.bases.views.get('skill-matrix');
    const room = document.querySelector<HTMLElement>('.workspace-split.mod-root .view-content');
    if (!registration || !room) throw new Error('There is no view for bases.');
    const element = room.createDiv();
    element.setCssStyles({ position: 'absolute', inset: '0' });
    const view = registration.factory({} as never, element);
    view.load();
    const entriesOf = (paths: string[]) => paths.map((path) => ({ file: app.vault.getFileByPath(path) }));
    const group = (key: string | undefined, paths: string[]) => ({
      key,
      hasKey: () => key !== undefined,
      entries: entriesOf(paths),
    });
    const groupedData = [
      group('scripting', ['Навыки/Python.md', 'Навыки/Bash.md']),
      group(undefined, ['Навыки/PostgreSQL.md', 'Начните здесь.md']),
    ];
    Object.assign(view, { data: { groupedData } });
    view.onDataUpdated();
  });
  const table = page.locator('.skill-matrix-view .skill-matrix-grid');
  // The rows come as the notes are read.
  await table.locator('.skill-matrix-grid-name').nth(2).waitFor();
  await expect(table.locator('.skill-matrix-grid-name').allInnerTexts()).resolves.toEqual([
    'Python',
    'Bash',
    'PostgreSQL',
  ]);
  await expect(table.locator('.skill-matrix-grid-head').last().innerText()).resolves.toContain(
    'Без значения',
  );
  await page.locator('.skill-matrix-view').screenshot({ path: session.pathOfPicture('matrix-bases') });
  await page.locator('.skill-matrix-cell[aria-label^="PostgreSQL, Senior"]').click();
  await page.locator('.skill-matrix-panel .skill-matrix-name', { hasText: 'PostgreSQL' }).waitFor();
});
