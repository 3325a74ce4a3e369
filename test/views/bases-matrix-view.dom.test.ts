/** The matrix as a view of a base, handed its rows as Bases would hand them: its groups, its filter, what is no skill. */
import type * as O from 'obsidian';
import { goNote } from '../support/go-note';
import { endSessions, startSession } from '../support/plugin-in-host';
import { until } from '../support/until';

afterEach(endSessions);

const rustNote = goNote.replace('Junior | Modules', 'Trainee | Modules');
const files = {
  'Skills/Go.md': goNote,
  'Skills/Rust.md': rustNote,
  'Lua.md': goNote,
  'Diary.md': '# Monday\n',
};

type Session = Awaited<ReturnType<typeof startSession>>;

/** Groups of notes as a base makes them; null is the group of those without a value. */
function resultOf({ app }: Session, groups: [key: string | null, paths: string[]][]): O.BasesQueryResult {
  const groupedData = groups.map(([key, paths]) => ({
    key: key ?? undefined,
    hasKey: () => key !== null,
    entries: paths.map((path) => ({ file: app.vault.getFileByPath(path) })),
  }));
  return { groupedData } as unknown as O.BasesQueryResult;
}

/** The plugin's view of a base, in an element of its own. */
function createView({ app }: Session): { view: O.BasesView; element: HTMLElement } {
  const registration = app.bases.views.get('skill-matrix');
  if (!registration) throw new Error('no view');
  const element = document.body.createDiv();
  const view = registration.factory({} as O.QueryController, element);
  view.load();
  return { view, element };
}

const namesIn = (element: HTMLElement) =>
  [...element.querySelectorAll('.skill-matrix-grid-name')].map(({ textContent }) => textContent);

test('the base chooses and groups the rows, and notes that are no skills are left out', async () => {
  const session = await startSession(files);
  await session.open('Skills/Go.md');
  await session.shows('Go');
  const { view, element } = createView(session);
  view.data = resultOf(session, [
    ['fast', ['Skills/Rust.md']],
    ['Fast', ['Lua.md']],
    [null, ['Skills/Go.md', 'Diary.md']],
  ]);
  view.onDataUpdated();
  await until(
    () => namesIn(element),
    (names) => names.join() === 'Rust,Lua,Go',
  );
  const heads = [...element.querySelectorAll<HTMLElement>('.skill-matrix-grid-head')];
  expect(heads.map(({ textContent }) => textContent)).toEqual([
    'fast11 skill',
    'Fast11 skill',
    'No value11 skill',
  ]);
  // Closes itself alone, not the group that differs in capitals only.
  heads[0]?.click();
  await until(
    () => namesIn(element),
    (names) => names.join() === 'Lua,Go',
  );
  view.data = resultOf(session, [[null, ['Skills/Rust.md']]]);
  view.onDataUpdated();
  expect(namesIn(element)).toEqual(['Rust']);
  view.unload();
  expect(element.childElementCount).toBe(0);
});

test('a base without skills says so', async () => {
  const session = await startSession(files);
  const { view, element } = createView(session);
  view.data = resultOf(session, [[null, ['Diary.md']]]);
  view.onDataUpdated();
  await until(
    () => element.textContent,
    (text) => text?.includes('No skills match.') === true,
  );
  view.unload();
});

test('a note that changes before the base has told of its notes draws an empty table', async () => {
  const session = await startSession(files);
  const { view, element } = createView(session);
  const note = session.app.vault.getFileByPath('Skills/Go.md');
  if (!note) throw new Error('no note');
  await session.app.vault.modify(note, goNote.replace('Junior', 'Trainee'));
  await until(
    () => element.textContent,
    (text) => text?.includes('No skills match.') === true,
  );
  view.unload();
});

test('a base takes its room back for another view', async () => {
  const session = await startSession(files);
  const { view, element } = createView(session);
  const before = element.className;
  view.data = resultOf(session, [[null, ['Skills/Go.md']]]);
  view.onDataUpdated();
  view.unload();
  expect([element.childElementCount, element.className]).toEqual([0, before]);
});
