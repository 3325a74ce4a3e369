/** The rows of stages, summary and team on the settings page: what they show, save and refuse. */
import { goNote } from '../support/go-note';
import { endSessions } from '../support/plugin-in-host';
import { choose, clickOn, flip, openSettings, row, show, type, valueOf } from '../support/settings-page';
import { until } from '../support/until';

afterEach(endSessions);

const list = '- [ ] [[Go]]\n- [ ] [[Rust]] Junior\n';

/** Waits until the saved settings hold this. */
async function savedAs(saved: () => unknown, wanted: Record<string, unknown>): Promise<void> {
  const part = () => {
    const all = (saved() ?? {}) as Record<string, unknown>;
    return JSON.stringify(Object.keys(wanted).map((key) => all[key]));
  };
  await until(part, (text) => text === JSON.stringify(Object.values(wanted)), 3000);
}

const says = (name: string, text: string) =>
  until(
    () => row(name).textContent ?? '',
    (shown) => shown.includes(text),
  );

test('the rows show the defaults', async () => {
  await openSettings();
  expect(valueOf('Current stage')).toBe('');
  expect(valueOf('Stale after, days')).toBe('180');
  expect(valueOf('Summary language')).toBe('');
  expect(valueOf('Team folder')).toBe('');
  expect(row('Summary sections').textContent).toContain('4 of 6');
  expect(row('Mark levels without evidence').querySelector('.is-enabled')).not.toBeNull();
});

test('a stage is chosen by its name, and a name without a note is refused', async () => {
  const { app, saved } = await openSettings({ 'Career/Middle.md': list });
  type('Current stage', 'Senior');
  await says('Current stage', 'There is no note “Senior”.');
  await app.settle();
  expect(saved()).toBeNull();
  type('Current stage', 'Middle');
  await savedAs(saved, { currentStage: 'Middle' });
  type('Current stage', '');
  await savedAs(saved, { currentStage: '' });
});

test('only notes that may be a stage are suggested', async () => {
  const files = { 'Career/Middle.md': list, 'Go.md': goNote, 'Diary.md': 'A day.\n' };
  const { shows, open } = await openSettings(files);
  await open('Go.md');
  await shows('Junior');
  type('Current stage', '.md');
  row('Current stage').querySelector('input')?.focus();
  const offered = () => [...document.querySelectorAll('.suggestion-item')].map((item) => item.textContent);
  await until(offered, (names) => names.length > 0);
  expect(offered()).toEqual(['Career/Middle.md']);
});

test('folders of stages are added and named', async () => {
  const { app, saved } = await openSettings();
  row('Stage folders').click();
  clickOn('Add folder');
  type('Folder 1', '/Career/');
  await savedAs(saved, { stageFolders: ['Career'], ignoredFolders: [] });
  show(app);
  expect(row('Stage folders').textContent).toContain('Career');
});

test.each(['-1', '1.5'])('%s days are refused, and not saved', async (days) => {
  const { app, saved } = await openSettings();
  type('Stale after, days', days);
  await says('Stale after, days', 'Use a whole number, 0 or more.');
  await app.settle();
  expect(saved()).toBeNull();
});

test('days are saved as a number, and 0 is one', async () => {
  const { saved } = await openSettings();
  type('Stale after, days', '90');
  await savedAs(saved, { staleAfterDays: 90 });
  type('Stale after, days', '0');
  await savedAs(saved, { staleAfterDays: 0 });
});

test('the language of the summary is one of three choices', async () => {
  const { saved } = await openSettings();
  const options = [...row('Summary language').querySelectorAll('option')].map(({ text }) => text);
  expect(options).toEqual(['Same as interface', 'English', 'Русский']);
  choose('Summary language', 'ru');
  await savedAs(saved, { summaryLanguage: 'ru' });
  choose('Summary language', '');
  await savedAs(saved, { summaryLanguage: '' });
});

test('a section of the summary is switched off and on, and one of a newer version is kept', async () => {
  const { app, saved } = await openSettings({
    '.obsidian/plugins/skill-matrix/data.json': '{"summaryWithout":["chart","future"]}',
  });
  row('Summary sections').click();
  flip('To check');
  await savedAs(saved, { summaryWithout: ['chart', 'future', 'check'] });
  flip('Chart');
  await savedAs(saved, { summaryWithout: ['future', 'check'] });
  show(app);
  expect(row('Summary sections').textContent).toContain('5 of 6');
});

test('the folder of the team is saved as the vault names it, and levels without evidence can go unnamed', async () => {
  const { saved } = await openSettings();
  type('Team folder', '/Team/');
  await savedAs(saved, { teamFolder: 'Team' });
  flip('Mark levels without evidence');
  await savedAs(saved, { teamFolder: 'Team', markUnproved: false });
});
