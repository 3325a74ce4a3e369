/** Which files the command line reads as a vault, and which settings it reads them with. */
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyFolder, refusalOf, run, vaultOf } from '../support/command-line';
import { goNote } from '../support/go-note';

interface Listed {
  skills: { path: string; required: { total: number } }[];
}

async function listed(vault: string, ...flags: string[]) {
  const { code, stdout, stderr } = await run(vault, ['matrix', '.', '--json', ...flags]);
  const { skills } = JSON.parse(stdout) as Listed;
  return { code, stderr, skills, paths: skills.map(({ path }) => path) };
}

test('an empty folder is a vault without skills', async () => {
  expect(await listed(emptyFolder())).toMatchObject({ code: 0, stderr: '', paths: [] });
});

test('skills come in code-point order of their paths', async () => {
  const vault = vaultOf({ 'б/Go.md': goNote, 'a/Go.md': goNote, 'Z.md': goNote, 'a.md': goNote });
  expect((await listed(vault)).paths).toEqual(['Z.md', 'a.md', 'a/Go.md', 'б/Go.md']);
});

test('hidden folders, the configuration folder and other files are passed over', async () => {
  const vault = vaultOf({
    'Go.md': goNote,
    '.trash/Old.md': goNote,
    '.hidden.md': goNote,
    'config/Template.md': goNote,
    'Go.markdown': goNote,
    'Go.txt': goNote,
  });
  expect((await listed(vault, '--config-folder', 'config')).paths).toEqual(['Go.md']);
});

test('a link never leads out of the vault, nor round in circles', async () => {
  const outside = vaultOf({ 'Secret.md': goNote });
  const vault = vaultOf({ 'Go.md': goNote, 'Sub/Rust.md': goNote });
  symlinkSync(outside, join(vault, 'Linked'));
  symlinkSync(join(outside, 'Secret.md'), join(vault, 'Secret.md'));
  symlinkSync(vault, join(vault, 'Sub/Loop'));
  symlinkSync(join(vault, 'nowhere.md'), join(vault, 'Broken.md'));
  expect(await listed(vault)).toMatchObject({ stderr: '', paths: ['Go.md', 'Sub/Rust.md'] });
});

test('a note whose ending is in capitals is a note with the same name, in links too', async () => {
  const vault = vaultOf({ 'Sub/Go.MD': goNote });
  expect(await listed(vault)).toMatchObject({ stderr: '', paths: ['Sub/Go.MD'] });
  const { stdout } = await run(vault, ['tick', '.', 'Go', 'Junior', 'Reads the code.']);
  expect(stdout).toContain('- [x] [[Sub/Go|Go]] · Junior');
  expect((await listed(vault)).skills[0]?.required).toMatchObject({ done: 1 });
});

test('a folder that ends in .md is a folder', async () => {
  expect((await listed(vaultOf({ 'Box.md/Go.md': goNote }))).paths).toEqual(['Box.md/Go.md']);
});

test('a note that is no UTF-8 is told, and the rest is read', async () => {
  const vault = vaultOf({ 'Go.md': goNote, 'Bad.md': new Uint8Array([0xff, 0xfe]) });
  expect(await listed(vault)).toMatchObject({
    code: 0,
    stderr: '“Bad.md” is not UTF-8 text. Save it as UTF-8.\n',
    paths: ['Go.md'],
  });
  expect((await run(vault, ['check', '.'])).code).toBe(2);
});

const withSettings = (data: string) =>
  vaultOf({ 'Go.md': goNote, 'Old/Rust.md': goNote, '.obsidian/plugins/skill-matrix/data.json': data });

test('the settings that the plugin saved are used', async () => {
  const vault = withSettings('{"version":1,"ignoredFolders":["Old"],"keySkillsRequired":true,"later":[]}');
  const { paths, skills, stderr } = await listed(vault);
  expect({ paths, stderr }).toEqual({ paths: ['Go.md'], stderr: '' });
  expect(skills[0]?.required.total).toBe(4);
});

const dataPath = '.obsidian/plugins/skill-matrix/data.json';

test.each([
  ['cut off', '{"ignoredFolders":["Old"', 'holds no settings that can be read'],
  ['of another kind', '[]', 'holds no settings that can be read'],
  ['with a wrong value', '{"ignoredFolders":"Old"}', 'holds no settings that can be read'],
  ['empty', '', 'holds no settings that can be read'],
  ['of a newer version', '{"version":2,"ignoredFolders":["Old"]}', 'was saved by a newer version'],
])('settings %s are told, not used and not written', async (_case, data, told) => {
  const vault = withSettings(data);
  const { code, paths, stderr } = await listed(vault);
  expect({ code, paths }).toEqual({ code: 0, paths: ['Go.md', 'Old/Rust.md'] });
  expect(stderr).toMatch(new RegExp(`^“${dataPath.replace(/\./g, '\\.')}” ${told}.*\\n$`));
});

test('a note is read by the settings and from the root of its vault', async () => {
  const vault = withSettings('{"ignoredFolders":["Old"]}');
  expect(JSON.parse((await run(vault, ['read', 'Go.md', '--json'])).stdout)).toMatchObject({ path: 'Go.md' });
  const ignored = await run(join(vault, 'Old'), ['read', 'Rust.md', '--json']);
  expect(ignored).toMatchObject({ code: 0, stdout: 'null\n' });
});

test('without a configuration folder above, a note stands alone', async () => {
  const vault = vaultOf({ 'Deep/Go.md': goNote });
  expect(JSON.parse((await run(vault, ['read', 'Deep/Go.md', '--json'])).stdout)).toMatchObject({
    path: 'Go.md',
  });
  mkdirSync(join(vault, '.config'));
  const { stdout } = await run(vault, ['read', 'Deep/Go.md', '--json', '--config-folder', '.config']);
  expect(JSON.parse(stdout)).toMatchObject({ path: 'Deep/Go.md' });
});

test('a note that is linked to from outside is read where the link stands', async () => {
  const vault = vaultOf({ 'Go.md': goNote });
  const other = emptyFolder();
  symlinkSync(join(vault, 'Go.md'), join(other, 'Linked.md'));
  expect(JSON.parse((await run(other, ['read', 'Linked.md', '--json'])).stdout)).toMatchObject({
    name: 'Linked',
  });
  writeFileSync(join(other, 'Loop.md'), '');
  symlinkSync(join(other, 'A.md'), join(other, 'B.md'));
  expect(await refusalOf(other, ['read', 'B.md'])).toBe('“B.md” does not exist. Check the path.');
});
