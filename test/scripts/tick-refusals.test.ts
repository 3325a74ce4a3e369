/** What `tick` refuses: one line that says what there is and what to do, and nothing written. */
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, emptyFolder, refusalOf, run, vaultOf } from '../support/command-line';
import { goNote as go } from '../support/go-note';

const head = '---\nskill-assessment: 1\n---\n';
const log = 'Skill assessment.md';
const textOf = (vault: string, path = log) => readFileSync(join(vault, path), 'utf8');
const tickTest = ['tick', '.', 'Go', 'Junior', 'Fixes a failing test.'];

const twins = { 'Go.md': go, 'Old/Go.md': go };

test.each([
  [
    'an unknown skill',
    { 'Go.md': go, 'Rust.md': go },
    ['Gp', 'Junior', 'x'],
    'There is no skill “Gp”. Nearest: “Go”, “Rust”.',
  ],
  [
    'an unknown path',
    { 'Go.md': go },
    ['Old/Go.md', 'Junior', 'x'],
    'There is no skill “Old/Go.md”. Nearest: “Go.md”.',
  ],
  [
    'an unknown level',
    { 'Go.md': go },
    ['Go', 'Staff', 'x'],
    '“Go.md” has no level or section “Staff”. Use one of: “Junior”, “Middle”, “Pet project”, “Business value”.',
  ],
  [
    'an unknown item',
    { 'Go.md': go },
    ['Go', 'Junior', 'Fixes a falling test'],
    '“Go.md” has no “Fixes a falling test” in “Junior”. Nearest: “Fixes a failing test.”, “Reads the code.”, “Modules”.',
  ],
  [
    'an item of another level',
    { 'Go.md': go },
    ['Go', 'Middle', 'Modules'],
    '“Go.md” has no “Modules” in “Middle”. Nearest: “Writes a service.”.',
  ],
  [
    'two skills of one name',
    twins,
    ['Go', 'Junior', 'x'],
    'Several skills are named “Go”. Give the path of one: “Go.md”, “Old/Go.md”.',
  ],
  [
    'a twin without its suffix',
    { 'Go.md': go },
    ['Go', 'Projects', 'Robot'],
    '“Go.md” has several “Robot”. Use one of: “Robot (Middle)”, “Robot (Senior)”.',
  ],
  [
    'a vault without skills',
    { 'A.md': 'x' },
    ['Go', 'Junior', 'x'],
    '“.” holds no skill notes. Name a folder that does.',
  ],
  [
    'a start of what is no project',
    { 'Go.md': go },
    ['Go', 'Junior', 'Reads the code.', '--started'],
    'Only pet projects can be started. Leave “started” out.',
  ],
  [
    'evidence that is no link',
    { 'Go.md': go },
    ['Go', 'Junior', 'Reads the code.', '--evidence', 'javascript:alert(1)'],
    '“javascript:alert(1)” is no link. Give a note, a [[wikilink]] or a web address after --evidence.',
  ],
])('%s is refused with what there is, and nothing is written', async (_case, files, argv, line) => {
  const vault = vaultOf(files);
  const before = bytesOf(vault);
  expect(await refusalOf(vault, ['tick', '.', ...argv])).toBe(line);
  expect(bytesOf(vault)).toEqual(before);
});

test('of two skills of one name a path names one', async () => {
  const vault = vaultOf(twins);
  const argv = ['tick', '.', 'Old/Go', 'Junior', 'Reads the code.'];
  expect((await run(vault, argv)).stdout).toContain('- [x] [[Old/Go|Go]] · Junior · Reads the code. ✅');
});

test('a note that is no skill is refused with its reason', async () => {
  const line = await refusalOf(vaultOf({ 'Go.md': go, 'Stub.md': 'Later.' }), [
    'tick',
    '.',
    'Stub',
    'Junior',
    'x',
  ]);
  expect(line).toMatch(/^“Stub\.md” is not read as a skill\. .{10,}$/);
});

const settingsWith = (logPath: string) => ({
  'Go.md': go,
  'Foreign.md': 'My own text.\n',
  '.obsidian/plugins/skill-matrix/data.json': JSON.stringify({ logPath }),
});

test.each([
  ['outside the vault', '../Log', /outside the vault/],
  ['at an absolute path', '/tmp/Log.md', /outside the vault/],
  ['in the configuration folder', '.obsidian/Log', /hidden folder/],
  ['of another kind', 'Log.txt', /is not a note/],
  ['on a note that is not ours', 'Foreign', /“Foreign\.md” is not an assessment log/],
  ['on a skill note', 'Go.md', /“Go\.md” is not an assessment log/],
])('a log %s is refused, and nothing is written', async (_case, path, told) => {
  const vault = vaultOf(settingsWith(path));
  const before = bytesOf(vault);
  expect(await refusalOf(vault, tickTest)).toMatch(told);
  expect(bytesOf(vault)).toEqual(before);
});

test('a log behind a symbolic link is refused', async () => {
  const outside = emptyFolder();
  writeFileSync(join(outside, 'Log.md'), head);
  const vault = vaultOf(settingsWith('Logs/Log'));
  symlinkSync(outside, join(vault, 'Logs'));
  expect(await refusalOf(vault, tickTest)).toContain('symbolic link');
  expect(textOf(outside, 'Log.md')).toBe(head);
});

test('the log of another person is not written to', async () => {
  const vault = vaultOf({ 'Go.md': go, [log]: '---\nskill-assessment: 1\nperson: Anna\n---\n' });
  expect(await refusalOf(vault, tickTest)).toContain(`“${log}” is the log of another person`);
});

test('a log that ends in an open code block is refused', async () => {
  const vault = vaultOf({ 'Go.md': go, [log]: `${head}\`\`\`\ncode` });
  expect(await refusalOf(vault, tickTest)).toContain(log);
  expect(textOf(vault)).toBe(`${head}\`\`\`\ncode`);
});

test('a folder that cannot be made is no half-written log', async () => {
  const vault = vaultOf(settingsWith('Go.md/Log'));
  expect(await refusalOf(vault, tickTest)).toContain('“Go.md”');
  mkdirSync(join(vault, 'Free'));
  expect(bytesOf(vault).size).toBe(3);
});
