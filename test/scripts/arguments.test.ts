/** What the command line makes of its arguments before it looks at any file. */
import { refusalOf, run } from '../support/command-line';

test('no arguments: the usage on standard error', async () => {
  const { code, stdout, stderr } = await run('/', []);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  for (const verb of ['read', 'matrix', 'check', 'tick', 'untick', 'summary'])
    expect(stderr).toContain(`skill-matrix ${verb} `);
});

test.each([[['--help']], [['-h']], [['summary', '.', '--help']]])(
  '%j is answered on standard output',
  async (argv) => {
    const { code, stdout, stderr } = await run('/', argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('skill-matrix summary VAULT [--out NOTE] [--since DATE]');
  },
);

test('the help of one verb leaves the others out', async () => {
  expect((await run('/', ['read', '--help'])).stdout).not.toContain('skill-matrix summary');
});

test('the help speaks the language of --lang', async () => {
  expect((await run('/', ['--help', '--lang', 'ru'])).stdout).toContain('читает заметки о навыках');
});

test.each([
  [
    'an unknown verb',
    ['reed', 'x'],
    'Unknown verb “reed”. Use one of: read, matrix, stages, next, history, review, team, export, check, tick, untick, summary.',
  ],
  [
    'flags without a verb',
    ['--json'],
    'Unknown verb “”. Use one of: read, matrix, stages, next, history, review, team, export, check, tick, untick, summary.',
  ],
  [
    'a name of object members',
    ['constructor'],
    'Unknown verb “constructor”. Use one of: read, matrix, stages, next, history, review, team, export, check, tick, untick, summary.',
  ],
  ['an unknown flag', ['read', 'x', '--jsn'], 'Unknown flag “--jsn”. “skill-matrix --help” lists the flags.'],
  ['an unknown short flag', ['read', '-j', 'x'], 'Unknown flag “-j”. “skill-matrix --help” lists the flags.'],
  [
    'a flag of another verb',
    ['read', 'x', '--out', 'y'],
    '“--out” does not go with this verb. Write: skill-matrix read NOTE [--json]',
  ],
  [
    'evidence for an untick',
    ['untick', '.', 'a', 'b', 'c', '--evidence', 'x'],
    '“--evidence” does not go with this verb. Write: skill-matrix untick VAULT SKILL GROUP ITEM [--date DATE]',
  ],
  ['a missing operand', ['read'], 'NOTE is missing. Write: skill-matrix read NOTE [--json]'],
  ['an empty operand', ['check', ''], 'VAULT is missing. Write: skill-matrix check VAULT'],
  [
    'a missing item',
    ['untick', '.', 'Python', 'Junior'],
    'ITEM is missing. Write: skill-matrix untick VAULT SKILL GROUP ITEM [--date DATE]',
  ],
  [
    'one operand too many',
    ['check', '.', 'my', 'vault'],
    '“my” is one too many; put texts with blanks in quotes. Write: skill-matrix check VAULT',
  ],
  ['a flag without its value', ['summary', '.', '--out'], '“--out” needs a value after it.'],
  ['a value for a switch', ['read', 'x', '--json=yes'], '“--json” takes no value. Leave it out.'],
  [
    'a day that is none',
    ['summary', '.', '--since', '2026-02-30'],
    '“2026-02-30” is no day of the calendar. Write it as 2026-11-22 after --since.',
  ],
  [
    'a word for a day',
    ['tick', '.', 'a', 'b', 'c', '--date', 'today'],
    '“today” is no day of the calendar. Write it as 2026-11-22 after --date.',
  ],
  [
    'a short date',
    ['tick', '.', 'a', 'b', 'c', '--date', '2026-1-2'],
    '“2026-1-2” is no day of the calendar. Write it as 2026-11-22 after --date.',
  ],
  [
    'a language that is none',
    ['check', '.', '--lang', '../en'],
    '“../en” is no language. Give a code such as en or ru after --lang.',
  ],
  [
    'an empty person',
    ['check', '.', '--person', ' '],
    'Give a name on one line, up to 100 characters, after --person.',
  ],
  [
    'a person on two lines',
    ['check', '.', '--person', 'a\nb'],
    'Give a name on one line, up to 100 characters, after --person.',
  ],
  [
    'a configuration folder outside',
    ['check', '.', '--config-folder', '../x'],
    '“../x” is no folder inside the vault. Give a name such as .obsidian after --config-folder.',
  ],
  [
    'an absolute configuration folder',
    ['check', '.', '--config-folder', '/etc'],
    '“/etc” is no folder inside the vault. Give a name such as .obsidian after --config-folder.',
  ],
])('%s is refused in one line', async (_case, argv, line) => {
  expect(await refusalOf('/', argv)).toBe(line);
});

test('a refusal speaks the language of --lang', async () => {
  expect(await refusalOf('/', ['reed', '--lang', 'ru-RU'])).toMatch(/^Неизвестная команда «reed»\./);
});

test('a refusal stays on one line whatever it quotes', async () => {
  expect(await refusalOf('/', ['read\nme\u001b[31m\u2028'])).toMatch(/^Unknown verb “read me \[31m ”\./);
});
