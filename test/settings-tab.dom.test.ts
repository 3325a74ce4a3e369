/** The settings page in the stand-in host: what it shows, saves and refuses. */
import { endSessions } from './support/plugin-in-host';
import { clickOn, data, openSettings, row, show, type, valueOf } from './support/settings-page';
import { until } from './support/until';

afterEach(endSessions);

const noticesOf = () => [...document.querySelectorAll('.notice')].map((notice) => notice.textContent);

test('the fields show the defaults, and opening the page saves nothing', async () => {
  const { read } = await openSettings();
  expect(valueOf('Log')).toBe('Skill assessment');
  expect(valueOf('Summary note')).toBe('Skill progress');
  expect(valueOf('Skill tags')).toBe('');
  expect(read(data)).toBeUndefined();
});

test('tags are saved as a list', async () => {
  const { saved } = await openSettings();
  type('Skill tags', '#skill, craft');
  await until(saved, (all) => JSON.stringify(all).includes('"skillTags":["skill","craft"]'));
});

test('a path outside the vault is refused where it is typed, and not saved', async () => {
  const { app, read } = await openSettings();
  type('Log', '../Log');
  await until(
    () => row('Log').textContent,
    (text) => text?.includes('outside the vault') ?? false,
  );
  await app.settle();
  expect(read(data)).toBeUndefined();
});

test('the log and the summary are two notes', async () => {
  await openSettings();
  type('Log', 'Skill progress.md');
  await until(
    () => row('Log').textContent,
    (text) => text?.includes('two different notes') ?? false,
  );
});

test('a log elsewhere is named beside the field', async () => {
  const { app } = await openSettings({ 'Logs/Mine.md': '---\nskill-assessment: 1\n---\n' });
  const tabText = () => {
    show(app);
    return row('Log').textContent ?? '';
  };
  await until(tabText, (text) => text.includes('Ticks go to “Logs/Mine.md”.'), 3000);
});

test('the person is kept on this device and not among the settings', async () => {
  const { app, read } = await openSettings();
  type('Whose log this is', 'Anna');
  await until(
    () => app.loadLocalStorage('skill-matrix-person'),
    (name) => name === 'Anna',
  );
  expect(read(data)).toBeUndefined();
});

test('settings that cannot be read are told of and left as they are', async () => {
  const { read } = await openSettings({ [data]: '{"skillTags": 7}' });
  expect(noticesOf()).toEqual([expect.stringContaining('cannot be read')]);
  expect(read(data)).toBe('{"skillTags": 7}');
});

test('settings of a newer version are not saved over', async () => {
  const text = '{"version":2,"skillTags":["skill"]}';
  const { read } = await openSettings({ [data]: text });
  type('Skill tags', 'craft');
  await until(noticesOf, (notices) => notices.length === 2);
  expect(noticesOf()[1]).toContain('newer version');
  expect(read(data)).toBe(text);
});

test('what another device saves is in force at once', async () => {
  const { app, storage } = await openSettings();
  storage.writeOutside(data, '{"skillTags":["craft"]}');
  const tabText = () => {
    show(app);
    return valueOf('Skill tags');
  };
  await until(tabText, (text) => text === 'craft', 3000);
});

test('a folder is added, named and taken off the list again', async () => {
  const { app, saved } = await openSettings();
  const folders = () => (saved() as { ignoredFolders?: string[] } | null)?.ignoredFolders ?? [];
  row('Ignored folders').click();
  clickOn('Add folder');
  expect(saved()).toBeNull();
  type('Folder 1', '/Archive/');
  await until(folders, (list) => list.join() === 'Archive');
  clickOn('Add folder');
  type('Folder 2', 'Templates');
  await until(folders, (list) => list.join() === 'Archive,Templates');
  row('Folder 1').querySelector<HTMLElement>('.clickable-icon')?.click();
  await until(folders, (list) => list.join() === 'Templates');
  show(app);
  expect(row('Ignored folders').textContent).toContain('Templates');
});

test('own words are saved by column, and the open note is read by them at once', async () => {
  const note = '| Level | Shows |\n|-|-|\n| Junior | asks |\n| Senior | answers |\n';
  const { app, open, saved } = await openSettings({ 'Go.md': note });
  await open('Go.md');
  row('Table words').click();
  expect(row('Criteria').textContent).toContain('Known already: criteria, criterion, assessment criteria…');
  const preview = () => row('The open note reads as').textContent ?? '';
  await until(preview, (text) => text.includes('Go: not a skill note.'));
  type('Criteria', 'Shows, what it shows, Shows');
  await until(preview, (text) => text.includes('Go: Junior → Senior. Criteria: 2, key skills: 0'), 3000);
  expect(saved()).toMatchObject({ columnWords: { criteria: ['Shows', 'what it shows'] } });
  type('Criteria', '');
  await until(preview, (text) => text.includes('Go: not a skill note.'), 3000);
  expect(saved()).toMatchObject({ columnWords: {} });
  await app.settle();
});

test('a word that another column has is refused where it is typed', async () => {
  const { app, saved } = await openSettings({ [data]: '{"columnWords":{"criteria":["Shows"]}}' });
  row('Table words').click();
  expect(valueOf('Criteria')).toBe('Shows');
  type('Key skills', 'tricks, shows');
  await until(
    () => row('Key skills').textContent,
    (text) => text?.includes('“shows” already stands for “Criteria”.') ?? false,
  );
  await app.settle();
  expect(saved()).toEqual({ columnWords: { criteria: ['Shows'] } });
});

test('a saved key that is no column is named as it is', async () => {
  await openSettings({ [data]: '{"columnWords":{"constructor":["Shows"]}}' });
  row('Table words').click();
  type('Key skills', 'shows');
  await until(
    () => row('Key skills').textContent,
    (text) => text?.includes('“shows” already stands for “constructor”.') ?? false,
  );
});
