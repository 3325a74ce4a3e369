/** The matrix in the stand-in host: its tab, its rows, what it remembers, and what follows a tick. */
import type { App, WorkspaceLeaf } from 'obsidian';
import { goNote } from '../support/go-note';
import { endSessions, startSession } from '../support/plugin-in-host';
import { until } from '../support/until';

afterEach(endSessions);

const rustNote = goNote.replace('Junior | Modules', 'Trainee | Modules');
const stageNote = '---\nskill-stage: true\n---\n- [ ] [[Go]] Middle\n- [ ] [[Rust]]\n- [ ] [[Zig]]\n';
const files = { 'Skills/Go.md': goNote, 'Skills/Rust.md': rustNote, 'Career/Engineer.md': stageNote };

type Session = Awaited<ReturnType<typeof startSession>>;

const viewOf = (app: App) =>
  app.workspace
    .getLeavesOfType('skill-matrix-matrix')[0]
    ?.view.containerEl.querySelector<HTMLElement>('.skill-matrix-matrix') ?? null;
const textIn = (app: App, selector: string) =>
  [...(viewOf(app)?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent ?? '');

const namesOf = (app: App) =>
  [...(viewOf(app)?.querySelectorAll('.skill-matrix-cell') ?? [])].map((cell) =>
    cell.getAttribute('aria-label'),
  );

async function openMatrix(session: Session): Promise<void> {
  await session.open('Skills/Go.md');
  await session.shows('Go');
  expect(session.app.commands.executeCommandById('skill-matrix:open-matrix')).toBe(true);
  await until(
    () => textIn(session.app, '.skill-matrix-grid-name'),
    (names) => names.length > 1,
  );
}

function choose(app: App, place: string, value: string): void {
  const field = viewOf(app)?.querySelector<HTMLSelectElement>(`${place} select`);
  if (!field) throw new Error(`no choice in ${place}`);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

test('every skill is a row, and the command opens one tab only', async () => {
  const session = await startSession(files);
  await openMatrix(session);
  expect(textIn(session.app, '.skill-matrix-grid-name').sort()).toEqual(['Go', 'Rust']);
  session.app.commands.executeCommandById('skill-matrix:open-matrix');
  await until(
    () => session.app.workspace.getLeavesOfType('skill-matrix-matrix').length,
    (count) => count === 1,
  );
});

test('a chosen stage shows targets, what is ready and what has no note', async () => {
  const session = await startSession(files);
  await openMatrix(session);
  choose(session.app, '.skill-matrix-stage', 'Career/Engineer.md');
  await until(
    () => textIn(session.app, '.skill-matrix-stage-ready').join(''),
    (text) => text.includes('0 of 3'),
  );
  expect(textIn(session.app, '.skill-matrix-stage-rest').join('')).toContain('1 skill has no note');
  expect(textIn(session.app, '.skill-matrix-grid-name')).toContain('Zig');
  const target = viewOf(session.app)?.querySelector('.skill-matrix-cell.is-target');
  expect(target?.getAttribute('aria-label')).toMatch(/^Go, Middle: \d+ of \d+(, .*)?, target\nCriteria /u);
});

test('a tick changes the row of its skill', async () => {
  const session = await startSession(files);
  await openMatrix(session);
  const cells = () => namesOf(session.app).join('|');
  const before = cells();
  document.querySelector<HTMLInputElement>('.skill-matrix-panel input[type=checkbox]')?.click();
  await until(cells, (now) => now !== before);
});

test('a tab that was behind another shows, once it is in front again, what was ticked meanwhile', async () => {
  const session = await startSession(files);
  const { app } = session;
  await openMatrix(session);
  const cells = () => namesOf(app).join('|');
  const before = cells();
  const [matrix] = app.workspace.getLeavesOfType('skill-matrix-matrix');
  await app.workspace.openLinkText('Go', '', 'tab');
  await app.settle();
  document.querySelector<HTMLInputElement>('.skill-matrix-panel input[type=checkbox]')?.click();
  await until(
    () => document.querySelectorAll('.skill-matrix-panel input[type=checkbox]:checked').length,
    (count) => count > 0,
  );
  await app.settle();
  expect(cells()).toBe(before);
  app.workspace.setActiveLeaf(matrix as WorkspaceLeaf);
  expect(cells()).not.toBe(before);
});

test('what was chosen comes back with the saved view, and nonsense with the defaults', async () => {
  const session = await startSession(files);
  await openMatrix(session);
  const leaf = session.app.workspace.getLeavesOfType('skill-matrix-matrix')[0];
  const state = leaf?.getViewState();
  expect(state?.state).toMatchObject({ order: 'category', closed: [] });
  await leaf?.setViewState({ type: 'skill-matrix-matrix', state: { order: 'name', filter: 7, closed: 'x' } });
  expect(leaf?.getViewState().state).toMatchObject({ order: 'name', filter: { text: '' }, closed: [] });
});

test('a level without evidence is marked in panel and matrix until the setting hides it', async () => {
  const log =
    '---\nskill-assessment: 1\n---\n' +
    ['Fixes a failing test.', 'Reads the code.']
      .map((item) => `- [x] [[Skills/Go|Go]] · Junior · ${item} ✅ 2026-01-02\n`)
      .join('');
  const settings = '.obsidian/plugins/skill-matrix/data.json';
  const session = await startSession({ ...files, 'Skill assessment.md': log, [settings]: '{}' });
  await openMatrix(session);
  const isMarked = () => namesOf(session.app).some((name) => name?.includes('reached, no evidence'));
  await until(isMarked, (marked) => marked);
  await session.shows('no evidence');
  session.storage.writeOutside(settings, '{"markUnproved":false}');
  const plugin = session.app.plugins.plugins['skill-matrix'];
  await plugin?.onExternalSettingsChange?.();
  await until(isMarked, (marked) => !marked, 3000);
  await until(session.panelText, (text) => !text.includes('no evidence'));
  expect(textIn(session.app, '.skill-matrix-legend').join('')).not.toContain('without evidence');
});
