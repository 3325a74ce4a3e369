/** What a person types into a setting becomes a value, and the value the same text. */
import { defaultSettings } from '../../src/core/settings';
import {
  cleanFolders,
  parseSetting,
  parseTags,
  renderSetting,
  unusableTag,
} from '../../src/vault/setting-texts';

const names = { logPath: 'Skill assessment', summaryPath: 'Skill progress' };

test.each([
  ['', []],
  ['skill', ['skill']],
  ['#skill, craft/wood', ['skill', 'craft/wood']],
  ['навык;skill  craft/', ['навык', 'skill', 'craft']],
  ['skill, skill', ['skill']],
])('the text %j names the tags %j', (text, tags) => {
  expect(parseTags(text)).toEqual(tags);
});

test('a tag that no note can bear is named', () => {
  expect(unusableTag(['skill', 'a.b'])).toBe('a.b');
  expect(unusableTag(['2026'])).toBe('2026');
  expect(unusableTag(['skill', 'навык/база-данных_2'])).toBeNull();
});

test.each([
  [['/Archive/'], ['Archive']],
  [['', '/', ' '], []],
  [['Old \\ notes', 'Old/notes'], ['Old/notes']],
])('the folders %j are %j', (typed, folders) => {
  expect(cleanFolders(typed)).toEqual(folders);
});

test('a field without a path shows the default name, and saving that saves nothing', () => {
  expect(renderSetting('logPath', defaultSettings, names)).toBe('Skill assessment');
  expect(parseSetting('logPath', ' Skill assessment ', names)).toEqual({ logPath: '' });
  expect(parseSetting('summaryPath', 'Reports/Progress', names)).toEqual({ summaryPath: 'Reports/Progress' });
});

test('tags are shown as they are typed', () => {
  const settings = { ...defaultSettings, ...parseSetting('skillTags', '#skill,craft', names) };
  expect(renderSetting('skillTags', settings, names)).toBe('skill, craft');
});
