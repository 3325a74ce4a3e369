/** What the built plugin may call otherwise: only names that nothing outside of our own code reads. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { defaultSettings } from '../../src/core/settings';
import { parseSkillNote } from '../../src/core/skill/parse';
import { goNote } from '../support/go-note';

const script = `import { shortNames } from './scripts/short-names.mjs';
console.log(shortNames(process.cwd()).source);`;
const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
  cwd: join(__dirname, '../..'),
  encoding: 'utf8',
});
const short = new RegExp(stdout.trim());

/** All keys of a value, however deep. */
function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(Array.isArray(value) ? [] : Object.keys(value)), ...Object.values(value).flatMap(keysOf)];
}

test('words on screen and private members may be called otherwise', () => {
  for (const name of ['twoCopies', 'noNoteOpenDesc', 'closeUnmatched', 'requestFor'])
    expect(name).toMatch(short);
});

test('a class that extends one of the app keeps its private names', () => {
  for (const name of ['goToSearch', 'findCandidates', 'showDay']) expect(name).not.toMatch(short);
});

test('what is saved or printed keeps its names', () => {
  const source = { path: 'Go.md', text: goNote, tags: [], frontmatter: null };
  const model = keysOf(parseSkillNote(source, defaultSettings).note);
  expect(model.length).toBeGreaterThan(20);
  const others = [
    'address',
    'evidence',
    'confirmation',
    'unattached',
    'nextLevel',
    'supporting',
    'read',
    'tick',
  ];
  expect([...model, ...keysOf(defaultSettings), ...others].filter((name) => short.test(name))).toEqual([]);
});

test('what the app and the browser call so keeps its name', () => {
  const theirs = [
    'onload',
    'getViewType',
    'addChild',
    'register',
    'containerEl',
    'querySelector',
    'children',
  ];
  expect(theirs.filter((name) => short.test(name))).toEqual([]);
});
