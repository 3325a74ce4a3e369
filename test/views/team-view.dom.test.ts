/** The team in the stand-in host: its tab, its people, what follows a line in somebody's log, and who sees nothing. */
import type { App } from 'obsidian';
import { goNote } from '../support/go-note';
import { endSessions, startSession, type Session } from '../support/plugin-in-host';
import { until } from '../support/until';

afterEach(endSessions);

const line = (skill: string, level: string, item: string) =>
  `- [x] [[Skills/${skill}|${skill}]] · ${level} · ${item} ✅ 2026-11-02\n`;
const log = (person: string | null, ...lines: string[]) =>
  `---\nskill-assessment: 1\n${person === null ? '' : `person: ${person}\n`}---\n${lines.join('')}`;
const junior = (skill: string) =>
  line(skill, 'Junior', 'Fixes a failing test.') + line(skill, 'Junior', 'Reads the code.');
const files = {
  'Skills/Go.md': goNote,
  'Skills/Rust.md': goNote,
  'Skills/Zig.md': goNote,
  'Skill assessment.md': log(null, line('Go', 'Junior', 'Reads the code.')),
  'Team/Анна.md': log('Анна', junior('Go'), line('Go', 'Middle', 'Writes a service.'), junior('Rust')),
};

const root = (app: App) =>
  app.workspace
    .getLeavesOfType('skill-matrix-team')[0]
    ?.view.containerEl.querySelector<HTMLElement>('.skill-matrix-team') ?? null;
const texts = (app: App, selector: string) =>
  [...(root(app)?.querySelectorAll(selector) ?? [])].map((each) => each.textContent ?? '');
const cells = (app: App) =>
  [...(root(app)?.querySelectorAll('tbody .skill-matrix-cell') ?? [])].map(
    (cell) => cell.getAttribute('aria-label') ?? '',
  );
const openTeam = ({ app }: Session) => app.commands.executeCommandById('skill-matrix:open-team');

async function start(more: Record<string, string> = {}): Promise<Session> {
  const session = await startSession({ ...files, ...more });
  await session.open('Skills/Go.md');
  await session.shows('Go');
  return session;
}

async function openedTeam(more: Record<string, string> = {}): Promise<Session> {
  const session = await start(more);
  expect(openTeam(session)).toBe(true);
  // The first lines come while others are still being read.
  const isWhole = () => texts(session.app, '.skill-matrix-team-reading').length === 0;
  await until(
    () => cells(session.app),
    (all) => all.length > 0 && isWhole(),
    3000,
  );
  return session;
}

test('people stand beside each other, and a cell says who, what and how far', async () => {
  const { app } = await openedTeam();
  expect(texts(app, '.skill-matrix-team-name')).toEqual(['Me', 'Анна']);
  expect(texts(app, '.skill-matrix-grid-name')).toEqual(['Go', 'Rust']);
  expect(cells(app)).toEqual(['Me, Go: 1 of 3', 'Анна, Go: Middle, can teach', 'Анна, Rust: Junior']);
  const none = root(app)?.querySelectorAll('.skill-matrix-grid-none') ?? [];
  expect([...none].map((cell) => cell.getAttribute('aria-label'))).toEqual(['nothing ticked']);
});

test('who can teach whom and what hangs on one person is said in sentences', async () => {
  const { app } = await openedTeam();
  expect(texts(app, '.skill-matrix-team-list li')).toEqual([
    'Go: Анна → Me',
    'Go: Анна, Middle',
    'Rust: Анна, Junior',
  ]);
});

test('a line in a log shows, and so does a person who joins', async () => {
  const session = await openedTeam();
  const { app, storage } = session;
  storage.writeOutside('Team/Анна.md', log('Анна', junior('Zig')));
  await until(
    () => cells(app),
    (all) => all.includes('Анна, Zig: Junior'),
    3000,
  );
  storage.writeOutside('Team/Игорь.md', log('Игорь', junior('Rust')));
  await until(
    () => cells(app),
    (all) => all.includes('Игорь, Rust: Junior'),
    3000,
  );
});

test('a cell opens the line of the log that it rests on', async () => {
  const { app } = await openedTeam();
  const cell = [...(root(app)?.querySelectorAll<HTMLElement>('.skill-matrix-cell') ?? [])].find((each) =>
    each.getAttribute('aria-label')?.startsWith('Анна, Rust'),
  );
  cell?.click();
  await until(
    () => app.workspace.getActiveFile()?.path,
    (path) => path === 'Team/Анна.md',
  );
});

test('the choice of skills comes back with the saved view', async () => {
  const { app } = await openedTeam();
  const leaf = app.workspace.getLeavesOfType('skill-matrix-team')[0];
  await leaf?.setViewState({ type: 'skill-matrix-team', state: { show: 'taught' } });
  await until(
    () => texts(app, '.skill-matrix-grid-name').join(),
    (names) => names === 'Go',
  );
  expect(leaf?.getViewState().state).toMatchObject({ show: 'taught', order: 'name', tag: null });
});

test('for one person there is no command; a tab that was left open says why it is empty', async () => {
  const alone = { 'Team/Анна.md': '' };
  const session = await start(alone);
  expect(openTeam(session)).toBe(false);
  await session.app.workspace.getLeaf('tab').setViewState({ type: 'skill-matrix-team' });
  await until(
    () => root(session.app)?.textContent ?? '',
    (text) => text.includes('Only one person keeps a log in this vault.'),
    3000,
  );
});
