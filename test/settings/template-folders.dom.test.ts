/** Folders of templates are offered on the page of ignored folders, and none is set by itself. */
import { renderTemplate } from '../../src/core/skill/template';
import type { App } from '../host/app';
import { goNote } from '../support/go-note';
import { endSessions } from '../support/plugin-in-host';
import { openSettings, row, show } from '../support/settings-page';
import { until } from '../support/until';

afterEach(endSessions);

/** The folders that the page offers, once it has looked. */
async function offers(): Promise<(string | null)[]> {
  const offer = row('Folders of templates');
  await until(
    () => offer.textContent ?? '',
    (text) => /No other folder|seem to be templates/.test(text),
    3000,
  );
  return [...offer.querySelectorAll('button')].map((button) => button.textContent);
}

async function offersOf(app: App): Promise<(string | null)[]> {
  await app.settle();
  show(app);
  row('Ignored folders').click();
  return offers();
}

/** The core plugin Templates, switched on with this folder. */
function useTemplates({ internalPlugins }: App, folder: unknown): void {
  internalPlugins.plugins['templates'] = { enabled: true, instance: { options: { folder } } };
}

test('a folder of nothing but empty tables is offered, and ignored by a click only', async () => {
  const { app, saved } = await openSettings({
    'Templates/Skill.md': renderTemplate('en'),
    'Templates/Old/Навык.md': renderTemplate('ru'),
    'Skills/New.md': renderTemplate('en'),
    'Skills/Go.md': goNote,
  });
  expect(await offersOf(app)).toEqual(['Ignore “Templates/Old”', 'Ignore “Templates”']);
  expect(saved()).toBeNull();
  const buttons = [...row('Folders of templates').querySelectorAll('button')];
  buttons.find((button) => button.textContent === 'Ignore “Templates”')?.click();
  await until(saved, (all) => JSON.stringify(all).includes('"ignoredFolders":["Templates"]'));
  expect(await offers()).toEqual([]);
  expect(row('Folder 1').querySelector('input')?.value).toBe('Templates');
});

test('a template that is marked as a skill is still one', async () => {
  const { app } = await openSettings({ 'Forms/Skill.md': `---\nskill: true\n---\n${renderTemplate('en')}` });
  expect(await offersOf(app)).toEqual(['Ignore “Forms”']);
});

test('an empty note in the root makes no offer', async () => {
  const { app } = await openSettings({ 'Skill.md': renderTemplate('en') });
  expect(await offersOf(app)).toEqual([]);
});

test('the folders of Templates and Templater are offered where the vault has them', async () => {
  const { app } = await openSettings({ 'Forms/Day.md': 'A day.\n', 'Own/Week.md': 'A week.\n' });
  expect(await offersOf(app)).toEqual([]);
  useTemplates(app, 'Forms/');
  const templater = { settings: { templates_folder: 'Own' } };
  Object.assign(app.plugins.plugins, { 'templater-obsidian': templater });
  expect(await offersOf(app)).toEqual(['Ignore “Forms”', 'Ignore “Own”']);
  delete app.plugins.plugins['templater-obsidian'];
  useTemplates(app, 'Gone');
  expect(await offersOf(app)).toEqual([]);
});

test.each([7, '', '/', null])('%j as the folder of templates is no offer', async (folder) => {
  const { app } = await openSettings({ 'Forms/Day.md': 'A day.\n' });
  useTemplates(app, folder);
  expect(await offersOf(app)).toEqual([]);
});

test('a folder inside an ignored one is not offered', async () => {
  const { app } = await openSettings({
    'Meta/Forms/Day.md': 'A day.\n',
    '.obsidian/plugins/skill-matrix/data.json': '{"ignoredFolders":["Meta"]}',
  });
  useTemplates(app, 'Meta/Forms');
  expect(await offersOf(app)).toEqual([]);
});
