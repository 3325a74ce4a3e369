/** Which notes are read at all, judged by the cache: none that the parser would take for a skill is held back. */
import { defaultSettings } from '../../../src/core/settings';
import { parseSkillNote } from '../../../src/core/skill/parse';
import { mayBeSkill, noteSourceOf, propertiesOf, tagsOf } from '../../../src/vault/skills/note-kind';
import { endVaults, startVault } from '../../support/vault-in-host';

afterEach(endVaults);

const table = '| Level | Criteria |\n| --- | --- |\n| Junior | Reads code. |\n| Middle | Writes code. |\n';
const indented = (mark: string) => table.replace(/^(?=.)/gm, mark);

const skills: Record<string, string> = {
  'a table': table,
  'a table in a quote': indented('> '),
  'a table in a callout': `> [!note] Levels\n${indented('> ')}`,
  'a table in a list': `- Go\n\n${indented('  ')}`,
  'a list in a callout': '> [!note] Levels\n> - Junior: reads\n> - Middle: writes\n',
  'lists below lines in bold': '# Levels\n\n**Junior**\n- reads\n\n**Middle**\n- writes\n',
  'a slip in a heading': '# Levels\n## Junior\n- reads\n## Midle\n- writes\n## Senior\n- plans\n',
  'a list under a heading': '# Levels\n- Junior: reads\n- Middle: writes\n',
  'headings below a heading': '# Levels\n## Junior\n- reads\n## Middle\n- writes\n',
  'headings in a marked note': '---\nskill: true\n---\n## Junior\n- reads\n## Middle\n- writes\n',
};

const others: Record<string, string> = {
  prose: '# Monday\nRain.\n',
  'a list below a line in bold': '# Notes\n\n**Levels**\n\n- Junior: reads\n- Middle: writes\n',
  'a list': '# Shopping\n- Bread\n- Milk\n\nAnd more.\n',
  'a marked table': `---\nskill: false\n---\n${table}`,
};

async function judge(text: string, settings = defaultSettings, path = 'Note.md') {
  const { app } = await startVault({ [path]: text });
  const file = app.vault.getFileByPath(path);
  const cache = file && app.metadataCache.getFileCache(file);
  const source = { path, text, tags: tagsOf(cache), frontmatter: propertiesOf(cache) };
  return {
    mayBe: mayBeSkill(cache, path, settings),
    isSkill: parseSkillNote(source, settings).note !== null,
  };
}

test.each(Object.entries(skills))('%s is read, and it is a skill', async (_, text) => {
  expect(await judge(text)).toEqual({ mayBe: true, isSkill: true });
});

test.each(Object.entries(others))('%s is not read, and it is no skill', async (_, text) => {
  expect(await judge(text)).toEqual({ mayBe: false, isSkill: false });
});

test('with skill tags only notes that bear one are read', async () => {
  const settings = { ...defaultSettings, skillTags: ['craft'] };
  expect(await judge(table, settings)).toEqual({ mayBe: false, isSkill: false });
  expect(await judge(`#craft/wood\n\n${table}`, settings)).toEqual({ mayBe: true, isSkill: true });
  expect(await judge('#Craft\n', settings)).toEqual({ mayBe: true, isSkill: true });
});

test('ignored folders and notes are not read', async () => {
  const inFolder = { ...defaultSettings, ignoredFolders: ['Old'] };
  expect(await judge(table, inFolder, 'Old/Note.md')).toEqual({ mayBe: false, isSkill: false });
  expect(await judge(table, inFolder, 'Older/Note.md')).toEqual({ mayBe: true, isSkill: true });
  const named = { ...defaultSettings, ignoredNotes: ['Note.md'] };
  expect(await judge(table, named)).toEqual({ mayBe: false, isSkill: false });
});

test.each([
  ['an unclosed quote', '---\na: 1\nb: "x\nc: 3\n---\n', 3],
  ['an unclosed bracket', '---\ntags: [a,\n  b\naliases: [c]\nd: 4\n---\n', 2],
  ['a fault after a list on two lines, with CRLF', '---\r\ntags: [a,\r\n  b]\r\n\r\nc: : d\r\n---\r\n', 5],
  ['more lines than are searched', `---\n${'a: [\n'.repeat(300)}---\n`, 2],
])('%s in the properties is told with its line', async (_case, properties, line) => {
  const text = `${properties}${table}`;
  const { app } = await startVault({ 'Note.md': text });
  const file = app.vault.getFileByPath('Note.md');
  const source = noteSourceOf('Note.md', text, file && app.metadataCache.getFileCache(file));
  expect(source).toMatchObject({ frontmatter: null, frontmatterFaultLine: line });
  expect(parseSkillNote(source, defaultSettings).note?.diagnostics).toEqual([
    expect.objectContaining({ code: 'frontmatter-unreadable', line }),
  ]);
});

test.each([
  ['none', table],
  ['empty ones', `---\n---\n${table}`],
  ['sound ones', `---\na: 1\n---\n${table}`],
])('%s have no line at fault', async (_case, text) => {
  const { app } = await startVault({ 'Note.md': text });
  const file = app.vault.getFileByPath('Note.md');
  const source = noteSourceOf('Note.md', text, file && app.metadataCache.getFileCache(file));
  expect(source).not.toHaveProperty('frontmatterFaultLine');
});
