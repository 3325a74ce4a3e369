/** Every hostile text through every verb of the command line: a terminal sees text, and JSON stays JSON. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { terminalText } from '../../scripts/cli/terminal-text';
import { bytesOf, run, vaultOf, type Outcome } from '../support/command-line';
import { chosenOf, payloads } from '../support/security-payloads';
import { hostileVault } from '../support/security-vault';

const chosen = chosenOf(payloads, 5);
const unprintable = /(?!\n)[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

function expectPlain({ stdout, stderr }: Outcome): void {
  expect(stdout).not.toMatch(unprintable);
  expect(stderr).not.toMatch(unprintable);
}

async function runPlain(root: string, ...argv: string[]): Promise<Outcome> {
  const outcome = await run(root, argv);
  expectPlain(outcome);
  return outcome;
}

test.each(chosen)('%j in a vault is read, counted, ticked and summed up as text', async (payload) => {
  const { note, files } = hostileVault(payload);
  const root = vaultOf(files);
  const read = await runPlain(root, 'read', note, '--json');
  const skill = JSON.parse(read.stdout) as { path: string; levels: { label: string }[] } | null;
  expect(skill?.path).toBe(note);
  expect(skill?.levels[0]?.label).toBe('Junior');
  await runPlain(root, 'read', note);
  const { stdout } = await runPlain(root, 'matrix', '.', '--json');
  const matrix = JSON.parse(stdout) as { skills: { path: string }[] };
  expect(matrix.skills.map(({ path }) => path)).toContain(note);
  await runPlain(root, 'matrix', '.');
  await runPlain(root, 'check', '.');
  const logBefore = bytesOf(root).get('Skill assessment.md');
  const ticked = await runPlain(root, 'tick', '.', note, 'Junior', 'Plain criterion.');
  // A name that no link can hold is refused in a sentence, and nothing is written.
  if (ticked.code !== 0) expect(ticked.stderr).toMatch(/ link /);
  expect(bytesOf(root).get('Skill assessment.md') === logBefore).toBe(ticked.code !== 0);
  const summary = await runPlain(root, 'summary', '.');
  expect(summary).toMatchObject({ code: 0, stdout: 'Skill progress.md\n' });
});

test.each(chosen)(
  '%j as an argument is refused or used as text, and nothing is written elsewhere',
  async (payload) => {
    const root = vaultOf({ 'Go.md': hostileVault('').files['Go.md'] ?? '' });
    const before = [...bytesOf(root).keys()];
    for (const argv of [
      ['read', payload],
      ['matrix', payload],
      [payload],
      ['matrix', '.', `--${payload}`],
      ['matrix', '.', '--lang', payload],
      ['matrix', '.', '--config-folder', payload],
      ['matrix', '.', '--person', payload],
      ['tick', '.', payload, payload, payload],
      ['tick', '.', 'Go', 'Junior', payload],
    ]) {
      const { code, stderr } = await runPlain(root, ...argv);
      if (code === 2) expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    }
    expect([...bytesOf(root).keys()]).toEqual(before);
    await runPlain(root, 'summary', '.', '--out', payload);
    await runPlain(root, 'tick', '.', 'Go', 'Junior', 'Fixes a test.', '--evidence', payload);
    await runPlain(root, 'untick', '.', 'Go', 'Junior', 'Fixes a test.', '--date', payload);
    const after = [...bytesOf(root).keys()].filter((path) => !before.includes(path));
    expect(
      after.filter((path) => !path.endsWith('.md') || path.includes('..') || path.startsWith('.')),
    ).toEqual([]);
    expect(existsSync(join(root, '..', 'outside.md'))).toBe(false);
  },
);

test.each([
  ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
  ['a\rb\tc\u0000', 'a\\u000db\\u0009c\\u0000'],
  ['\u009b2J', '\\u009b2J'],
  ['\u202egnp', '\\u202egnp'],
  ['two\nlines', 'two\nlines'],
  ['Привет 👋 a\\b', 'Привет 👋 a\\b'],
])('%j is printed as %j', (text, printed) => {
  expect(terminalText(text)).toBe(printed);
});

test('a sign that is made visible in JSON is still the same value', () => {
  const value = { '\u009b\u202e': ['\u007f', '\u2028\u001b'] };
  expect(JSON.parse(terminalText(JSON.stringify(value, null, 2)))).toEqual(value);
});
