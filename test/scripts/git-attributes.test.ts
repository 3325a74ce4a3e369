/** The lines for `.gitattributes` in the README cover the logs that the plugin makes, and no skill note. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsOf } from '../../src/i18n';

const readme = readFileSync(join(__dirname, '../../README.md'), 'utf8');
const lines = /```\n([^`]*merge=union\n)```/u.exec(readme)?.[1] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'skill-matrix-attributes-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('logs are united and other notes are not', () => {
  writeFileSync(join(folder, '.gitattributes'), lines);
  execFileSync('git', ['init', '-q', folder]);
  const names = ['en', 'ru'].map((lang) => `${wordsOf(lang).settings.logDefault}.md`);
  const paths = [...names, `Notes/${names[1] ?? ''}`, 'Team/Анна.md', 'Skills/Go.md'];
  const said = execFileSync('git', ['-C', folder, 'check-attr', '-z', 'merge', ...paths], {
    encoding: 'utf8',
  });
  const values = said.split('\0').filter((_, at) => at % 3 === 2);
  expect(values).toEqual(['union', 'union', 'union', 'union', 'unspecified']);
});
