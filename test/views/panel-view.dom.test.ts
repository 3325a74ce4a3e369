/** The panel in the stand-in host: which note it shows, and that a tick on screen is a tick on disk. */
import { goNote } from '../support/go-note';
import { endSessions, panelOf, startSession } from '../support/plugin-in-host';
import { until } from '../support/until';

afterEach(endSessions);

const go = 'Skills/Go.md';
const rust = 'Skills/Rust.md';
const marker = '---\nskill-assessment: 1\n---\n';
const rustNote = goNote.replace('Junior | Modules', 'Trainee | Modules');

type Session = Awaited<ReturnType<typeof startSession>>;

function box({ app }: Session, name: string): HTMLInputElement {
  const boxes = [...(panelOf(app)?.querySelectorAll<HTMLInputElement>('input[type=checkbox]') ?? [])];
  const found = boxes.find((input) => input.getAttribute('aria-label')?.includes(name));
  if (!found) throw new Error(`There is no box "${name}".`);
  return found;
}

const heading = ({ app }: Session) => panelOf(app)?.querySelector('h2')?.textContent ?? '';
const pinButton = ({ app }: Session) => panelOf(app)?.querySelector<HTMLElement>('[aria-label="Pin skill"]');

async function startWith(files: Record<string, string> = {}): Promise<Session> {
  const session = await startSession({ [go]: goNote, [rust]: rustNote, 'Diary.md': '# Monday\n', ...files });
  await session.open(go);
  await session.shows('Go');
  await until(
    () => heading(session),
    (name) => name === 'Go',
  );
  return session;
}

test('the panel follows the open note', async () => {
  const session = await startWith();
  await session.open(rust);
  await until(
    () => heading(session),
    (name) => name === 'Rust',
  );
});

test('a note that is no skill says why', async () => {
  const session = await startWith();
  await session.open('Diary.md');
  await session.shows('Not a skill note');
});

test('the command brings the focus to what is missing, and without a skill to what the panel offers', async () => {
  const session = await startWith();
  const focusAfter = async (): Promise<string> => {
    session.app.commands.executeCommandById('skill-matrix:open-skill-panel');
    await until(
      () => panelOf(session.app)?.contains(document.activeElement) === true,
      (isIn) => isIn,
    );
    return document.activeElement?.textContent ?? '';
  };
  expect(await focusAfter()).toMatch(/^To /);
  (document.activeElement as HTMLElement).blur();
  await session.open('Diary.md');
  await session.shows('Not a skill note');
  expect(await focusAfter()).toBe('Table words…');
});

test('our own log says what it is', async () => {
  const session = await startWith({ 'Log.md': marker });
  await session.open('Log.md');
  await session.shows('assessment log');
  expect(session.panelText()).not.toContain('Not a skill note');
});

test('the panel keeps its note while it is active itself', async () => {
  const session = await startWith();
  const leaf = session.app.workspace.getLeavesOfType('skill-matrix-panel')[0];
  if (leaf) session.app.workspace.setActiveLeaf(leaf, { focus: true });
  await session.app.settle();
  expect(heading(session)).toBe('Go');
});

test("the menu of the panel's tab has what its toolbar has, for phones have no other", async () => {
  const session = await startWith();
  const titles: string[] = [];
  const item = new Proxy(
    {},
    { get: (_, key) => (text: string) => (key === 'setTitle' && titles.push(text), item) },
  );
  const menu = { addItem: (fill: (one: unknown) => void) => fill(item), addSeparator: () => menu };
  const view = session.app.workspace.getLeavesOfType('skill-matrix-panel')[0]?.view;
  view?.onPaneMenu(menu as never, 'more-options');
  expect(titles).toEqual(
    expect.arrayContaining(['Pin skill', 'Open assessment log', 'Generate progress summary']),
  );
});

test('a pinned skill stays while other notes open, and over a restart of the view', async () => {
  const session = await startWith();
  pinButton(session)?.click();
  await session.open(rust);
  await session.app.settle();
  expect(heading(session)).toBe('Go');
  const leaf = session.app.workspace.getLeavesOfType('skill-matrix-panel')[0];
  expect(leaf?.getViewState().state).toMatchObject({ pinned: go });
  pinButton(session)?.click();
  await until(
    () => heading(session),
    (name) => name === 'Rust',
  );
});

test('a note that is renamed, or its folder, keeps what is open and closed in the panel', async () => {
  const session = await startWith();
  const heads = () => [...(panelOf(session.app)?.querySelectorAll('.skill-matrix-head') ?? [])];
  const isOpen = () => heads().map((head) => head.getAttribute('aria-expanded') === 'true');
  (heads().at(0) as HTMLElement).click();
  (heads().at(2) as HTMLElement).click();
  await session.app.settle();
  const before = isOpen();
  expect(before.slice(0, 3)).toEqual([false, false, true]);
  const { vault } = session.app;
  const rename = async (path: string, to: string) => {
    const file = vault.getAbstractFileByPath(path);
    if (!file) throw new Error(`There is no ${path}.`);
    await vault.rename(file, to);
  };
  await rename(go, 'Skills/Golang.md');
  await until(
    () => heading(session),
    (name) => name === 'Golang',
  );
  expect(isOpen()).toEqual(before);
  await rename('Skills', 'Craft');
  await session.app.settle();
  expect(isOpen()).toEqual(before);
});

test('a pinned skill that is renamed is followed, and one that is deleted is let go', async () => {
  const session = await startWith();
  pinButton(session)?.click();
  await session.open(rust);
  const { vault } = session.app;
  const file = vault.getFileByPath(go);
  if (!file) throw new Error('There is no Go.');
  await vault.rename(file, 'Skills/Golang.md');
  await until(
    () => heading(session),
    (name) => name === 'Golang',
  );
  session.storage.removeOutside('Skills/Golang.md');
  await until(
    () => heading(session),
    (name) => name === 'Rust',
  );
});

test('a click on a box is a line on disk and a tick on screen', async () => {
  const session = await startWith();
  box(session, 'Reads the code.').click();
  await until(
    () => session.read('Skill assessment.md') ?? '',
    (text) => text.includes('· Junior · Reads the code. ✅'),
  );
  await until(
    () => box(session, 'Reads the code.').checked,
    (isChecked) => isChecked,
  );
  expect(session.read(go)).toBe(goNote);
});

test('an edit of the note by another program shows without a reload', async () => {
  const session = await startWith();
  session.storage.writeOutside(go, goNote.replace('Reads the code.', 'Reads the code. Names things.'));
  await session.shows('Names things.');
});

test('a refused tick says why in its place', async () => {
  const session = await startWith({ 'Skill assessment.md': '# Diary\n' });
  box(session, 'Reads the code.').click();
  await session.shows('is not an assessment log');
  expect(box(session, 'Reads the code.').checked).toBe(false);
  expect(session.read('Skill assessment.md')).toBe('# Diary\n');
});
