/** `summary`: what lies between the markers is written, everything else is kept. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, copyOf, refusalOf, run, sampleVault, vaultOf } from '../support/command-line';
import { expectRecordedText } from '../support/expected';
import { goNote } from '../support/go-note';

const begin = '%% skill-matrix:begin %%';
const end = '%% skill-matrix:end %%';
const textOf = (vault: string, path: string) => readFileSync(join(vault, path), 'utf8');

test('the path of the note is printed, and only that note is new', async () => {
  const vault = copyOf(sampleVault);
  const before = bytesOf(vault);
  expect(await run(vault, ['summary', '.'])).toEqual({ code: 0, stdout: 'Skill progress.md\n', stderr: '' });
  const after = bytesOf(vault);
  expect(after.delete('Skill progress.md')).toBe(true);
  expect(after).toEqual(before);
});

test('the second run changes no byte', async () => {
  const vault = copyOf(sampleVault);
  await run(vault, ['summary', '.']);
  const first = bytesOf(vault);
  await run(vault, ['summary', '.']);
  expect(bytesOf(vault)).toEqual(first);
});

test('--lang ru names and words it in Russian', async () => {
  const vault = copyOf(sampleVault);
  expect((await run(vault, ['summary', '.', '--lang', 'ru'])).stdout).toBe('Сводка по навыкам.md\n');
  expect(textOf(vault, 'Сводка по навыкам.md')).toMatch(/22\s+ноября\s+2026/);
});

test('the Russian summary of the sample vault on the way to its stage is as recorded, byte for byte', async () => {
  const vault = copyOf(sampleVault);
  const argv = ['summary', '.', '--lang', 'ru', '--since', '2026-10-01', '--stage', 'Инженер надёжности'];
  await run(vault, argv);
  const name = 'Сводка по навыкам.md';
  expectRecordedText(join(__dirname, '..', 'expected', name), textOf(vault, name));
});

test('text outside the markers is kept, what stood between them is not', async () => {
  const text = `For the meeting.\r\n\r\n${begin}\r\nold\r\n${end}\r\n\r\nQuestions: none`;
  const vault = vaultOf({ 'Go.md': goNote, 'Notes/My progress.md': text });
  expect((await run(vault, ['summary', '.', '--out', 'Notes/My progress'])).stdout).toBe(
    'Notes/My progress.md\n',
  );
  const written = textOf(vault, 'Notes/My progress.md');
  expect(written.startsWith(`For the meeting.\r\n\r\n${begin}`)).toBe(true);
  expect(written.endsWith(`${end}\r\n\r\nQuestions: none`)).toBe(true);
  expect(written).not.toContain('old');
  expect(written).toContain('[[Go]]');
});

test('--since chooses what counts as new', async () => {
  const log = '---\nskill-assessment: 1\n---\n- [x] [[Go]] · Junior · Reads the code. ✅ 2026-03-01\n';
  const vault = vaultOf({ 'Go.md': goNote, 'Log.md': log });
  await run(vault, ['summary', '.', '--out', 'A']);
  await run(vault, ['summary', '.', '--out', 'B', '--since', '2026-02-01']);
  expect(textOf(vault, 'B.md')).not.toBe(textOf(vault, 'A.md'));
});

test('the settings of the vault name the note', async () => {
  const data = JSON.stringify({ summaryPath: 'Reports/Progress' });
  const vault = vaultOf({ 'Go.md': goNote, '.obsidian/plugins/skill-matrix/data.json': data });
  expect((await run(vault, ['summary', '.'])).stdout).toBe('Reports/Progress.md\n');
});

const head = '---\nskill-assessment: 1\n---\n';

test.each([
  [
    'two begin markers',
    'Mine.md',
    `${begin}\na\n${begin}\nb\n${end}\n`,
    /“Mine\.md” has a second begin marker at line 3/,
  ],
  ['a begin marker alone', 'Mine.md', `${begin}\na\n`, /“Mine\.md” has a begin marker at line 1 and no end/],
  ['an end marker alone', 'Mine.md', `a\n${end}\n`, /“Mine\.md” has an end marker at line 2 and no begin/],
  [
    'markers in a code block',
    'Mine.md',
    `\`\`\`\n${begin}\n${end}\n\`\`\`\n`,
    /“Mine\.md” has a marker inside code/,
  ],
  ['a note of one’s own', 'Mine.md', 'My thoughts.\n', /“Mine\.md” has a text of its own/],
  ['the log', 'Mine.md', head, /“Mine\.md” has a text of its own/],
  ['a skill note', 'Go.md', goNote, /“Go\.md” has a text of its own/],
  ['a path outside the vault', '../Mine.md', null, /“\.\.\/Mine\.md” lies outside the vault/],
  ['an absolute path', '/tmp/Mine.md', null, /“\/tmp\/Mine\.md” lies outside the vault/],
  ['the configuration folder', '.obsidian/Mine.md', null, /“\.obsidian\/Mine\.md” lies in a hidden folder/],
  ['another kind of file', 'Mine.txt', null, /“Mine\.txt” is not a note/],
  ['no path', ' ', null, /^The path names no note\.$/],
  ['a folder that is a note', 'Go.md/Mine.md', null, /“Go\.md” exists/],
])('%s: refused with the reason and left alone', async (_case, path, text, told) => {
  const vault = vaultOf({ 'Go.md': goNote, ...(text === null ? {} : { [path]: text }) });
  const before = bytesOf(vault);
  expect(await refusalOf(vault, ['summary', '.', '--out', path])).toMatch(told);
  expect(bytesOf(vault)).toEqual(before);
});

test('a summary note that is no UTF-8 is left alone', async () => {
  const vault = vaultOf({ 'Go.md': goNote });
  writeFileSync(join(vault, 'Skill progress.md'), new Uint8Array([0xff]));
  const { code, stderr } = await run(vault, ['summary', '.']);
  expect(code).toBe(2);
  expect(stderr).toContain('“Skill progress.md” is not UTF-8 text.');
});
