/** How whole files are written: in one step, and never over what someone else has written meanwhile. */
import { readdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindAt, readText, replaceText } from '../../scripts/cli/disk';
import { emptyFolder, vaultOf } from '../support/command-line';

test('a new file is written, and nothing else is left in its folder', async () => {
  const folder = emptyFolder();
  expect(await replaceText(join(folder, 'A.md'), null, 'new')).toBe(true);
  expect(readdirSync(folder)).toEqual(['A.md']);
  expect(readFileSync(join(folder, 'A.md'), 'utf8')).toBe('new');
});

test.each([
  ['a file that says something else by now', 'other', 'old'],
  ['a file that has come meanwhile', 'other', null],
  ['a file whose bytes are no text by now', new Uint8Array([0xff]), 'old'],
])('%s is left alone', async (_case, now, before) => {
  const folder = vaultOf({ 'A.md': now });
  expect(await replaceText(join(folder, 'A.md'), before, 'new')).toBe(false);
  expect(readdirSync(folder)).toEqual(['A.md']);
  expect(readFileSync(join(folder, 'A.md'))).toEqual(Buffer.from(now));
});

test('a missing folder fails and leaves nothing', async () => {
  const folder = emptyFolder();
  await expect(replaceText(join(folder, 'Sub/A.md'), null, 'new')).rejects.toMatchObject({ code: 'ENOENT' });
  expect(readdirSync(folder)).toEqual([]);
});

test('of many writes at once one goes through, and none is lost unsaid', async () => {
  const file = join(vaultOf({ 'A.md': 'old' }), 'A.md');
  const texts = Array.from({ length: 20 }, (_, n) => `new ${n}`);
  const written = await Promise.all(texts.map((text) => replaceText(file, 'old', text)));
  expect(written.filter(Boolean)).toHaveLength(1);
  expect(readFileSync(file, 'utf8')).toBe(texts[written.indexOf(true)]);
});

test('a write under way holds others off, what a dead program left does not', async () => {
  const folder = vaultOf({ 'A.md': 'old', '.A.md.skill-matrix.tmp': 'half' });
  expect(await replaceText(join(folder, 'A.md'), 'old', 'new')).toBe(false);
  const longAgo = new Date(Date.now() - 120_000);
  utimesSync(join(folder, '.A.md.skill-matrix.tmp'), longAgo, longAgo);
  expect(await replaceText(join(folder, 'A.md'), 'old', 'new')).toBe(true);
  expect(readdirSync(folder)).toEqual(['A.md']);
});

test('a byte order mark stays in the text', async () => {
  expect(await readText(join(vaultOf({ 'A.md': '\ufeffa' }), 'A.md'))).toBe('\ufeffa');
});

test('what stands at a path is told without following links', async () => {
  const folder = vaultOf({ 'A.md': '' });
  symlinkSync(folder, join(folder, 'link'));
  writeFileSync(join(folder, 'B'), '');
  const kinds = ['A.md', '.', 'link', 'none', 'B/below'].map((name) => kindAt(join(folder, name)));
  expect(await Promise.all(kinds)).toEqual(['file', 'folder', 'other', null, null]);
});
