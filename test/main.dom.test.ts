/** The plugin as a whole in the stand-in host: it comes, works and goes without a trace. */
import { setLanguage } from './host/runtime';
import { goNote } from './support/go-note';
import { endSessions, panelOf, startSession } from './support/plugin-in-host';
import { until } from './support/until';

afterEach(async () => {
  await endSessions();
  setLanguage('en');
});

const run = (app: object, id: string) =>
  (app as { commands: { executeCommandById: (id: string) => unknown } }).commands.executeCommandById(id);
const notices = () => [...document.querySelectorAll('.notice')].map(({ textContent }) => textContent);

test('without an open note the panel says so', async () => {
  const { shows } = await startSession({ 'Skills/Go.md': goNote });
  await shows('No note is open');
});

test('in a vault without skills the panel offers an example', async () => {
  const { shows } = await startSession({});
  await shows('No skill notes yet');
});

test('the language of the app is the language of the panel', async () => {
  setLanguage('ru');
  const { shows } = await startSession({ 'Skills/Go.md': goNote });
  await shows('Заметка не открыта');
});

test('the command writes the summary beside what a person wrote, and opens it', async () => {
  const { app, read } = await startSession({ 'Skills/Go.md': goNote });
  await app.settle();
  run(app, 'skill-matrix:generate-progress-summary');
  const path = 'Skill progress.md';
  await until(
    () => app.workspace.getActiveFile()?.path,
    (active) => active === path,
  );
  const text = read(path) ?? '';
  expect(text).toContain('%% skill-matrix:begin %%');
  run(app, 'skill-matrix:generate-progress-summary');
  await app.settle();
  expect(read(path)).toBe(text);
});

test('a summary path on a foreign note is refused', async () => {
  const { app, read } = await startSession({
    'Skills/Go.md': goNote,
    'Skill progress.md': 'My own words.\n',
  });
  run(app, 'skill-matrix:generate-progress-summary');
  await until(notices, ([first]) => first?.includes('has a text of its own') ?? false);
  expect(read('Skill progress.md')).toBe('My own words.\n');
});

test('the log is opened where there is one, and none is made', async () => {
  const { app } = await startSession({
    'Skills/Go.md': goNote,
    'Logs/Mine.md': '---\nskill-assessment: 1\n---\n',
  });
  await app.settle();
  run(app, 'skill-matrix:open-assessment-log');
  await until(
    () => app.workspace.getActiveFile()?.path,
    (active) => active === 'Logs/Mine.md',
  );
});

test('without a log the command says that the first tick makes it', async () => {
  const { app, storage } = await startSession({ 'Skills/Go.md': goNote });
  run(app, 'skill-matrix:open-assessment-log');
  await until(notices, ([first]) => first?.includes('The first tick makes it') ?? false);
  expect(storage.paths().filter((path) => path.endsWith('.md'))).toEqual(['Skills/Go.md']);
});

test('switched off, the plugin leaves no view, command, icon or style, and comes back with its panel', async () => {
  const { app } = await startSession({ 'Skills/Go.md': goNote });
  const commands = () => Object.keys(app.commands.commands).filter((id) => id.startsWith('skill-matrix'));
  const icons = () => document.querySelectorAll('[aria-label="Open skill panel"]').length;
  expect(commands()).toContain('skill-matrix:open-skill-panel');
  expect(icons()).toBe(1);
  await app.plugins.disablePlugin('skill-matrix');
  expect(commands()).toEqual([]);
  expect(icons()).toBe(0);
  expect(document.querySelectorAll('[class*="skill-matrix"]')).toHaveLength(0);
  expect(app.workspace.hoverLinkSources.has('skill-matrix-panel')).toBe(false);
  await app.plugins.enablePlugin('skill-matrix');
  await until(
    () => panelOf(app)?.textContent ?? '',
    (text) => text.includes('No note is open'),
  );
});

test('switched on by a person, the plugin opens its panel', async () => {
  const { app } = await startSession({});
  await app.plugins.disablePlugin('skill-matrix');
  app.workspace.detachLeavesOfType('skill-matrix-panel');
  await app.plugins.enablePluginAndSave('skill-matrix');
  await until(
    () => app.workspace.getLeavesOfType('skill-matrix-panel').length,
    (count) => count === 1,
  );
});
