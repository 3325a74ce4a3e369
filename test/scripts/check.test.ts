/** `check` over the sample vault names every fault that there is a code for, where a person finds it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { severities, type DiagnosticCode } from '../../src/core/diagnostic';
import { run, sampleVault, vaultOf } from '../support/command-line';

/** What stands in the line that a code is told of; the whole note for those that have no line of their own. */
const seen: Record<DiagnosticCode, RegExp> = {
  'frontmatter-unreadable': /./u,
  'fence-unclosed': /^[ >]*(?:`{3}|~{3})/u,
  'row-too-short': /\|/u,
  'row-too-long': /\|.*\|.*\|/u,
  'pipe-in-link': /\[\[[^\]]+[^\\]\|/u,
  'link-nested': /\[[^[]*\[\[/u,
  'level-duplicate': /\|/u,
  'ladder-differs': /\|/u,
  'criteria-empty': /\|/u,
  'ratings-unread': /\| *Junior/u,
  'column-unclear': /\|/u,
  'project-level-unknown': /\|/u,
  'project-level-missing': /^\| *\|/u,
  'skill-unlinked': /\|/u,
  'note-too-long': /^---|^#/u,
  'table-too-long': /\|/u,
  'cell-too-long': /.{2000}/u,
  'log-line-unread': /^- \[/u,
  'log-copy': /^---/u,
  'log-copies-disagree': /^- \[/u,
  'log-date-ahead': /✅|🛫|❌/u,
};

test('every code is told in the sample vault, at a line that shows it', async () => {
  const found = new Map<string, string>();
  const { stdout } = await run(sampleVault, ['check', '.']);
  for (const told of stdout.trim().split('\n')) {
    const [, path = '', number = '', severity, code = ''] =
      /^(.+?):(\d+): (\w+) ([\w-]+): ./u.exec(told) ?? [];
    expect(severity).toBe(severities[code as DiagnosticCode]);
    const text = readFileSync(join(sampleVault, path), 'utf8').split(/\r\n|\r|\n/u);
    const line = text[Number(number) - 1] ?? '';
    expect(line).toMatch(seen[code as DiagnosticCode]);
    found.set(code, line);
  }
  expect([...found.keys()].sort()).toEqual(Object.keys(severities).sort());
});

test('the logs of all people are checked, whoever asks', async () => {
  const log = (person: string, line: string) => `---\nskill-assessment: 1\n${person}---\n${line}\n`;
  const ahead = '- [x] [[Go]] · Junior · asks ✅ 2999-01-01';
  const vault = vaultOf({
    'Skill assessment.md': log('', ahead),
    'Anna.md': log('person: Anna\n', '- [x] [[Go]] · Junior ✅ 2026-01-01'),
    'Boris.md': log('person: Boris\n', ahead),
  });
  const { stdout } = await run(vault, ['check', '.', '--lang', 'en']);
  expect(stdout.match(/^.+:\d+: \w+ \S+(?=:)/gmu)).toEqual([
    'Skill assessment.md:4: hint log-date-ahead',
    'Anna.md:5: warning log-line-unread',
    'Boris.md:5: hint log-date-ahead',
  ]);
});

test('a name of another skill in plain text is told, and own words of the vault are read', async () => {
  const vault = vaultOf({
    'Go.md':
      '| Rung | Shows |\n|-|-|\n| Junior | asks |\n\n| Technology | Interaction |\n|-|-|\n| Bash | starts it |\n',
    'Bash.md': '| Level | Criteria |\n|-|-|\n| Junior | pipes |\n',
    '.obsidian/plugins/skill-matrix/data.json': '{"columnWords":{"level":["Rung"],"criteria":["Shows"]}}',
  });
  const { code, stdout } = await run(vault, ['check', '.']);
  expect(code).toBe(0);
  expect(stdout).toBe(
    'Go.md:7: hint skill-unlinked: “Bash” is the name of a skill note. Make it a link to see its level here.\n',
  );
});
