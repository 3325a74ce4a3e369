/** The words of notes are shipped in the form in which the program compares them, and notes read alike with them. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteSourceOf } from '../../scripts/cli/note-source';
import { defaultSettings } from '../../src/core/settings';
import { parseSkillNote } from '../../src/core/skill/parse';
import { languages, phrasesIn } from '../../src/core/vocabulary/languages';
import { wordForm } from '../../src/core/vocabulary/letters';
import { filesBelow } from '../support/expected';

/** What a script makes of `input`, which it gets as JSON. */
function answerOf(script: string, input: unknown): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(__dirname, '../..'),
    encoding: 'utf8',
    input: JSON.stringify(input),
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}

const forms = `import { text } from 'node:stream/consumers';
import { comparedForm } from './scripts/words-on-one-line.mjs';
console.log(JSON.stringify(JSON.parse(await text(process.stdin)).map(comparedForm)));`;

const readings = `import { text } from 'node:stream/consumers';
import esbuild from 'esbuild';
import { wordsOnOneLine } from './scripts/words-on-one-line.mjs';
const { outputFiles } = await esbuild.build({
  entryPoints: ['src/core/skill/parse.ts'], bundle: true, format: 'esm', write: false, plugins: [wordsOnOneLine],
});
const { parseSkillNote } = await import('data:text/javascript;base64,' + Buffer.from(outputFiles[0].contents).toString('base64'));
const { sources, options } = JSON.parse(await text(process.stdin));
console.log(JSON.stringify(sources.map((source) => { const { note, reason } = parseSkillNote(source, options); return { note, reason }; })));`;

/** Every word in a value, however deep. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/[\p{L}\p{M}’-]+/gu) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

test('each word of each language is shipped as it is compared', () => {
  const words = wordsIn(languages);
  const shipped = answerOf(forms, words) as string[];
  expect(words.length).toBeGreaterThan(3_000);
  expect(shipped.map(wordForm)).toEqual(words.map(wordForm));
  expect(shipped.join(' ')).not.toMatch(/[äöüéñçßёА-Я]/u);
});

test('every sample note reads as it does with the words as they are written', () => {
  const vault = join(__dirname, '../sample-vault');
  const sources = filesBelow(vault, '.md').map((path) =>
    noteSourceOf(path, readFileSync(join(vault, path), 'utf8')),
  );
  const ours = sources.map((source) => {
    const { note, reason } = parseSkillNote(source, defaultSettings);
    return { note, reason };
  });
  expect(sources.length).toBeGreaterThan(40);
  expect(answerOf(readings, { sources, options: defaultSettings })).toEqual(JSON.parse(JSON.stringify(ours)));
});

test('the first name of each column, which is shown, has no ending left open', () => {
  for (const { columns } of languages)
    for (const names of Object.values(columns)) expect(phrasesIn(names)[0]).not.toMatch(/[*…]/u);
});
