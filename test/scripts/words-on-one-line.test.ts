/** The words of notes are shipped in the form in which the program compares them. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { languages, phrasesIn } from '../../src/core/vocabulary/languages';
import { wordForm } from '../../src/core/vocabulary/letters';

const script = `import { text } from 'node:stream/consumers';
import { comparedForm } from './scripts/words-on-one-line.mjs';
console.log(JSON.stringify(JSON.parse(await text(process.stdin)).map(comparedForm)));`;

/** Every text in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/[\p{L}\p{M}’-]+/gu) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

test('each word of each language is shipped as it is compared', () => {
  const words = textsIn(languages);
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
    input: JSON.stringify(words),
  });
  expect(words.length).toBeGreaterThan(3_000);
  expect((JSON.parse(stdout) as string[]).map(wordForm)).toEqual(words.map(wordForm));
  expect(stdout).not.toMatch(/[äöüéñçßёА-Я]/u);
});

test('the first name of each column, which is shown, has no ending left open', () => {
  for (const { columns } of languages)
    for (const names of Object.values(columns)) expect(phrasesIn(names)[0]).not.toMatch(/[*…]/u);
});
