/** `tick` and `untick`: which line is written where, and what is left alone. */
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { goNote as go } from '../support/go-note';
import { bytesOf, copyOf, refusalOf, run, sampleVault, vaultOf } from '../support/command-line';

const head = '---\nskill-assessment: 1\n---\n';
const log = 'Skill assessment.md';
const textOf = (vault: string, path = log) => readFileSync(join(vault, path), 'utf8');
const tickTest = ['tick', '.', 'Go', 'Junior', 'Fixes a failing test.'];
const testLine = '- [x] [[Go]] · Junior · Fixes a failing test. ✅ 2026-11-22\n';

test('the first tick makes a marked log', async () => {
  const vault = vaultOf({ 'Go.md': go });
  expect(await run(vault, tickTest)).toEqual({ code: 0, stdout: testLine, stderr: '' });
  expect(textOf(vault)).toBe(head + testLine);
});

test('with --lang ru the new log has its Russian name', async () => {
  const vault = vaultOf({ 'Go.md': go });
  await run(vault, [...tickTest, '--lang', 'ru']);
  expect(textOf(vault, 'Оценка навыков.md')).toBe(head + testLine);
});

test('the settings of the vault name the log, and its folder is made', async () => {
  const data = JSON.stringify({ logPath: 'Journals/Ticks' });
  const vault = vaultOf({ 'Go.md': go, '.obsidian/plugins/skill-matrix/data.json': data });
  await run(vault, tickTest);
  expect(textOf(vault, 'Journals/Ticks.md')).toBe(head + testLine);
});

test('a marked log elsewhere in the vault is used', async () => {
  const vault = vaultOf({ 'Go.md': go, 'Journals/My ticks.md': head });
  await run(vault, tickTest);
  expect(textOf(vault, 'Journals/My ticks.md')).toBe(head + testLine);
  expect(bytesOf(vault).has(log)).toBe(false);
});

const crlf = (text: string) => text.replace(/\n/g, '\r\n');

test.each([
  ['a missing final newline', `${head}- Prose`, `\n${testLine.trimEnd()}`],
  ['prose at its end', `${head}Prose.\n`, `\n${testLine}`],
  ['CRLF', crlf(head), crlf(testLine)],
  ['a byte order mark', `\ufeff${head}`, testLine],
])('a log with %s keeps what it has', async (_case, before, added) => {
  const vault = vaultOf({ 'Go.md': go, [log]: before });
  await run(vault, tickTest);
  expect(textOf(vault)).toBe(before + added);
});

test('the mode of the log stays', async () => {
  const vault = vaultOf({ 'Go.md': go, [log]: head });
  chmodSync(join(vault, log), 0o640);
  await run(vault, tickTest);
  expect(statSync(join(vault, log)).mode & 0o777).toBe(0o640);
});

test('a person has a log of their own', async () => {
  const anna = '---\nskill-assessment: 1\nperson: Anna\n---\n';
  const vault = vaultOf({ 'Go.md': go, [log]: head, 'Anna.md': anna });
  await run(vault, [...tickTest, '--person', 'Anna']);
  expect([textOf(vault), textOf(vault, 'Anna.md')]).toEqual([head, anna + testLine]);
});

test.each([
  ['a name in another case', 'go', 'junior', 'fixes a failing test'],
  ['a path', 'Go.md', 'Junior', 'Fixes a failing test.'],
  ['a path from here', './Go.md', '**Junior**', ' Fixes  a failing test. '],
])('%s finds the item', async (_case, skill, group, item) => {
  expect((await run(vaultOf({ 'Go.md': go }), ['tick', '.', skill, group, item])).stdout).toBe(testLine);
});

test('evidence is written as links', async () => {
  const vault = vaultOf({ 'Go.md': go, 'Proof.md': '', 'Other.md': '' });
  const links = [
    '--evidence',
    'Proof',
    '--evidence',
    '[[Other|the proof]]',
    '--evidence',
    '[Report](https://example.org/a)',
  ];
  expect(await run(vault, [...tickTest, ...links])).toEqual({
    code: 0,
    stdout: testLine.replace(
      ' ✅',
      ' · [[Proof]] · [[Other|the proof]] · [Report](https://example.org/a) ✅',
    ),
    stderr: '',
  });
});

test('new evidence for what is ticked already is a new line, the same evidence is none', async () => {
  const vault = vaultOf({ 'Go.md': go, 'Proof.md': '' });
  await run(vault, tickTest);
  const withProof = [...tickTest, '--evidence', '[[Proof]]'];
  expect((await run(vault, withProof)).stdout).toBe(testLine.replace(' ✅', ' · [[Proof]] ✅'));
  expect(await run(vault, withProof)).toMatchObject({ code: 0, stdout: '' });
});

test('with --confirm a tick of an earlier day gets a line with the new date, once a day', async () => {
  const vault = vaultOf({ 'Go.md': go });
  await run(vault, [...tickTest, '--date', '2026-03-01']);
  expect(await run(vault, tickTest)).toMatchObject({ stdout: '' });
  expect((await run(vault, [...tickTest, '--confirm'])).stdout).toBe(testLine);
  expect(await run(vault, [...tickTest, '--confirm'])).toMatchObject({ code: 0, stdout: '' });
  const { stdout } = await run(vault, ['history', '.', '--json']);
  const { entries } = JSON.parse(stdout) as { entries: { change: string; date: string }[] };
  expect(entries.map(({ change, date }) => [change, date])).toEqual([
    ['ticked', '2026-03-01'],
    ['confirmed', '2026-11-22'],
  ]);
});

test('a link to a note that is not there yet is written and told', async () => {
  const { stdout, stderr } = await run(vaultOf({ 'Go.md': go }), [...tickTest, '--evidence', '[[Later]]']);
  expect([stdout, stderr]).toEqual([
    testLine.replace(' ✅', ' · [[Later]] ✅'),
    'There is no note “Later” yet. The link was written all the same.\n',
  ]);
});

test.each([
  ['tick', 'It is ticked already. Nothing was written.'],
  ['untick', 'It is not ticked. Nothing was written.'],
])('a second %s appends nothing', async (verb, told) => {
  const vault = vaultOf({ 'Go.md': go });
  await run(vault, tickTest);
  await run(vault, [verb, ...tickTest.slice(1)]);
  const before = textOf(vault);
  expect(await run(vault, [verb, ...tickTest.slice(1)])).toEqual({
    code: 0,
    stdout: '',
    stderr: `${told}\n`,
  });
  expect(textOf(vault)).toBe(before);
});

test('a project is started, then done', async () => {
  const vault = vaultOf({ 'Go.md': go });
  const argv = ['tick', '.', 'Go', 'Pet projects', 'Guestbook'];
  expect((await run(vault, [...argv, '--started'])).stdout).toMatch(/^- \[\/\] .* 🛫 2026-11-22\n$/);
  expect((await run(vault, [...argv, '--started'])).stderr).toBe(
    'It is started already. Nothing was written.\n',
  );
  expect((await run(vault, argv, '2026-11-25')).stdout).toMatch(/^- \[x\] .* ✅ 2026-11-25\n$/);
});

test('a line is never dated before the last one of its item', async () => {
  const vault = vaultOf({ 'Go.md': go });
  await run(vault, [...tickTest, '--date', '2026-11-23']);
  expect((await run(vault, ['untick', ...tickTest.slice(1)], '2026-11-20')).stdout).toContain(
    '❌ 2026-11-23',
  );
  expect(await refusalOf(vault, [...tickTest, '--date', '2026-11-22'])).toBe(
    '2026-11-22 lies before the last line of this item, 2026-11-23. Give that day or a later one after --date.',
  );
});

test('a date in the future is written and told', async () => {
  const { stdout, stderr } = await run(vaultOf({ 'Go.md': go }), [...tickTest, '--date', '2027-01-01']);
  expect([stdout, stderr]).toEqual([
    testLine.replace('2026-11-22', '2027-01-01'),
    '2027-01-01 lies in the future. The line was written all the same.\n',
  ]);
});

test('projects that share a title are told apart by their level', async () => {
  const vault = vaultOf({ 'Go.md': go });
  expect((await run(vault, ['tick', '.', 'Go', 'Projects', 'Robot (Senior)'])).stdout).toContain(
    '· Robot (Senior) ✅',
  );
});

test('ticking leaves every other file of the sample vault as it was', async () => {
  const vault = copyOf(sampleVault);
  const before = bytesOf(vault);
  const argv = ['tick', '.', 'Kubernetes', 'Middle', 'Sets limits from measured use.'];
  const { stdout } = await run(vault, argv);
  expect(stdout).toBe(
    '- [x] [[Skills/Kubernetes|Kubernetes]] · Middle · Sets limits from measured use. ✅ 2026-11-22\n',
  );
  const mine = 'Оценка навыков.md';
  expect(textOf(vault, mine)).toBe(readFileSync(join(sampleVault, mine), 'utf8') + stdout);
  const after = bytesOf(vault);
  for (const files of [before, after]) files.delete(mine);
  expect(after).toEqual(before);
});
