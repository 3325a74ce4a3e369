/** `matrix`, `check` and `read` over the sample vault: what a person and a script get. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, copyOf, run, sampleVault, vaultOf } from '../support/command-line';
import { goNote } from '../support/go-note';

interface Json {
  skills: Record<string, unknown>[];
  unattached: Record<string, unknown>[];
  diagnostics: { path: string; code: string; severity: string; line: number }[];
}

async function jsonOf(vault: string, person?: string): Promise<Json> {
  const whose = person === undefined ? [] : ['--person', person];
  const { code, stdout, stderr } = await run(vault, ['matrix', '.', '--json', ...whose]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as Json;
}

test('each skill has its level, its next level and four counts, and nothing else', async () => {
  const { skills } = await jsonOf(sampleVault);
  expect(skills.find(({ name }) => name === 'Python')).toEqual({
    path: 'Навыки/Python.md',
    name: 'Python',
    tags: ['scripting'],
    level: 'Junior',
    nextLevel: 'Middle',
    required: { done: 3, total: 6 },
    supporting: { done: 0, total: 7 },
    petProjects: { done: 1, total: 4 },
    businessValue: { done: 1, total: 3 },
  });
});

test('stubs, templates, stages and foreign tables are no skills', async () => {
  const { skills } = await jsonOf(sampleVault);
  const paths = skills.map(({ path }) => path);
  expect(paths).toContain('Skills/Terraform.md');
  expect(
    paths.filter((path) =>
      /^(Шаблоны|Templates|Карьера|Reference|Evidence|Подтверждения)\//.test(String(path)),
    ),
  ).toEqual([]);
  expect(paths).not.toContain('Навыки/Zabbix.md');
  expect(paths).toEqual([...paths].sort());
});

test('a tick whose skill is gone is shown, with where it stands', async () => {
  const line = '- [x] [[Rust]] · Junior · Borrows. ✅ 2026-11-01';
  const vault = vaultOf({ 'Go.md': goNote, 'Log.md': `---\nskill-assessment: 1\n---\n${line}\n` });
  expect((await jsonOf(vault)).unattached).toEqual([
    {
      path: null,
      link: 'Rust',
      group: 'Junior',
      item: 'Borrows.',
      state: 'ticked',
      date: '2026-11-01',
      evidence: [],
      log: 'Log.md',
      line: 4,
    },
  ]);
});

test('for a person it is a table with a line a skill', async () => {
  const vault = vaultOf({ 'Go.md': goNote, 'Longer name.md': goNote });
  expect((await run(vault, ['matrix', '.'])).stdout).toBe(
    [
      'Skill           Level         Next    Required  Supporting  Projects  At work  Last tick',
      'Go.md           no level yet  Junior  0/3       0/1         0/3       0/1',
      'Longer name.md  no level yet  Junior  0/3       0/1         0/3       0/1',
      '',
    ].join('\n'),
  );
});

test('check prints path, line, severity, code and a sentence', async () => {
  const short = goNote.replace('| Middle | | Writes a service. |', '| Middle |');
  const vault = vaultOf({ 'Go.md': short });
  const { code, stdout } = await run(vault, ['check', '.']);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Go\.md:9: warning row-too-short: .{10,}$/m);
});

test('check agrees with the diagnostics of the matrix of each person', async () => {
  const { stdout } = await run(sampleVault, ['check', '.']);
  const own = await jsonOf(sampleVault);
  const others = await jsonOf(sampleVault, 'Марина');
  const all = [...own.diagnostics, ...others.diagnostics].map(
    ({ path, line, severity, code }) => `${path}:${line}: ${severity} ${code}`,
  );
  expect(own.diagnostics.length).toBeGreaterThan(3);
  const printed = stdout.split('\n').slice(0, -1);
  expect(printed.map((line) => line.split(': ').slice(0, 2).join(': ')).sort()).toEqual(
    [...new Set(all)].sort(),
  );
});

test('check speaks the language of --lang', async () => {
  const { stdout } = await run(sampleVault, ['check', '.', '--lang', 'ru']);
  for (const line of stdout.split('\n').slice(0, -1)) expect(line).toMatch(/: [a-z]+ [a-z-]+: .*[а-яё]/);
});

test('reading verbs write nothing', async () => {
  const vault = copyOf(sampleVault);
  const before = bytesOf(vault);
  for (const argv of [
    ['matrix', '.'],
    ['check', '.'],
    ['read', 'Навыки/Python.md'],
  ])
    await run(vault, argv);
  expect(bytesOf(vault)).toEqual(before);
});

test('read shows a person the note as it is understood', async () => {
  const { stdout } = await run(vaultOf({ 'Go.md': goNote }), ['read', 'Go.md']);
  expect(stdout).toBe(
    [
      'Go #languages',
      'Junior',
      '  Fixes a failing test. (required, line 8)',
      '  Reads the code. (required, line 8)',
      '  Modules (optional, line 8)',
      'Middle',
      '  Writes a service. (required, line 9)',
      'Projects',
      '  Junior: Guestbook',
      '  Middle: Robot',
      '  Senior: Robot',
      'Business value',
      '  Scripts',
      '',
    ].join('\n'),
  );
});

test('read --json prints every line of a note where it stands', async () => {
  const path = 'Навыки/Инфраструктура/Мониторинг.md';
  const { stdout } = await run(sampleVault, ['read', path, '--json']);
  const { levels } = JSON.parse(stdout) as { levels: { label: string; line: number }[] };
  const lines = readFileSync(join(sampleVault, path), 'utf8').split('\r\n');
  for (const { label, line } of levels) expect(lines[line - 1]).toContain(`| ${label} |`);
});

test.each([
  ['broken properties', 'Skills/Leadership/Hiring.md', 'tags: [people', 'frontmatter-unreadable'],
  ['an unclosed fence', 'Skills/Leadership/Hiring.md', '```text', 'fence-unclosed'],
  ['too many cells', 'Skills/Leadership/Mentoring.md', '| Senior |', 'row-too-long'],
  ['too few cells', 'Skills/Leadership/Mentoring.md', '| Middle |', 'row-too-short'],
  ['a pipe in a link', 'Навыки/PostgreSQL.md', '| **Senior** |', 'pipe-in-link'],
])('%s are told at their line, and the rest is read', async (_case, path, start, code) => {
  const lines = readFileSync(join(sampleVault, path), 'utf8').split('\n');
  const line = lines.findIndex((text) => text.startsWith(start)) + 1;
  const { stdout } = await run(sampleVault, ['check', '.']);
  expect(stdout).toContain(`${path}:${line}: warning ${code}: `);
  const { skills } = await jsonOf(sampleVault);
  expect(skills.map((skill) => skill.path)).toContain(path);
});
