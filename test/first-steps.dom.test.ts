/** A person's first steps: the panel opens once and says what it found, a template is put in, an example is made. */
import { setLanguage } from './host/runtime';
import { goNote } from './support/go-note';
import { endSessions, startSession, type Session } from './support/plugin-in-host';
import { until } from './support/until';

afterEach(async () => {
  await endSessions();
  setLanguage('en');
});

const run = ({ app }: Session, id: string) => app.commands.executeCommandById(`skill-matrix:${id}`);
const notices = () => [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent ?? '');
const found = () =>
  [...document.querySelectorAll('.skill-matrix-found')].map(({ textContent }) => textContent);
const untilFound = (text: string) => until(found, (all) => all.some((one) => one.includes(text)));
const untilTold = (text: string) => until(notices, (all) => all.some((one) => one.includes(text)));

async function switchOn({ app }: Session): Promise<void> {
  await app.plugins.disablePlugin('skill-matrix');
  await app.plugins.enablePluginAndSave('skill-matrix');
}

test('switched on for the first time, it opens its panel and says what it found, and never again', async () => {
  const session = await startSession({ 'Skills/Go.md': goNote, 'Diary.md': 'Monday.' });
  await switchOn(session);
  await untilFound('1 skill note, 2 levels.');
  await switchOn(session);
  await session.app.settle();
  expect([...notices(), ...found()]).toEqual([]);
});

test('in Russian it says so in Russian, and without skills it says how to begin', async () => {
  setLanguage('ru');
  await switchOn(await startSession({ 'Skills/Go.md': goNote }));
  await untilFound('1\u00a0заметка о навыках, 2\u00a0уровня.');
  await endSessions();
  await switchOn(await startSession({}));
  await until(
    () => document.querySelector('.skill-matrix-panel')?.textContent ?? '',
    (text) => text.includes('Создать пример'),
  );
});

test('the template goes to the end of the open note in the language of the note, in one step', async () => {
  const text = '---\ntags:\n---\n---\n\nЗаметка о том, как собирают серверы.';
  const session = await startSession({ 'Сборка.md': text });
  await session.open('Сборка.md');
  expect(run(session, 'insert-skill-template')).toBe(true);
  const written = await until(
    () => session.read('Сборка.md') ?? '',
    (now) => now.includes('Критерии оценки'),
  );
  expect(written.startsWith(`${text}\n\n## Оценка уровня навыка\n`)).toBe(true);
  session.app.workspace.activeEditor?.editor?.undo();
  await until(
    () => session.read('Сборка.md'),
    (now) => now === text,
  );
});

test('a note without words gets the template in the language of the interface', async () => {
  setLanguage('ru');
  const session = await startSession({ '1.md': '' });
  await session.open('1.md');
  run(session, 'insert-skill-template');
  await until(
    () => session.read('1.md') ?? '',
    (now) => now.startsWith('## Оценка уровня навыка'),
  );
});

test('a note that ends in a code block stays as it is, and the person is told', async () => {
  const session = await startSession({ 'Code.md': '```\ncode' });
  await session.open('Code.md');
  run(session, 'insert-skill-template');
  await untilTold('ends inside a code block');
  expect(session.read('Code.md')).toBe('```\ncode');
});

test('a tagged note without levels has a button that inserts the template', async () => {
  const session = await startSession({ 'Go.md': '---\nskill: true\n---\nWords.\n' });
  await session.open('Go.md');
  await session.shows('No levels yet');
  [...document.querySelectorAll('button')]
    .find(({ textContent }) => textContent === 'Insert template')
    ?.click();
  await until(
    () => session.read('Go.md') ?? '',
    (text) => text.includes('| Level | Description |'),
  );
  await session.shows('The tables are there and still empty. Write criteria into that of levels.');
  expect(document.querySelector('.skill-matrix-panel')?.textContent).not.toContain('Insert template');
});

test('the example is made under a free name, opened and read as a skill', async () => {
  const session = await startSession({ 'Sample skill.md': 'Mine.' });
  run(session, 'create-sample-note');
  await session.shows('Junior');
  expect(session.app.workspace.getActiveFile()?.path).toBe('Sample skill 2.md');
  expect(session.read('Sample skill.md')).toBe('Mine.');
});

test('without a way into the settings a notice says where they are', async () => {
  const session = await startSession({ 'Diary.md': 'Monday.', 'Skills/Go.md': goNote });
  await session.open('Diary.md');
  await session.shows('Table words…');
  Object.assign(session.app.setting, { openTabById: undefined });
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Table words…')?.click();
  await untilTold('in the settings of the app');
});
