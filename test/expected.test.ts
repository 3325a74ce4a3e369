/** Every note of the sample vault reads as it is recorded in `test/expected`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { noteSourceOf } from '../scripts/cli/note-source';
import { defaultSettings } from '../src/core/settings';
import { parseSkillNote } from '../src/core/skill/parse';
import { skillNoteSchema } from '../src/core/skill/schema';
import { expectNoLeftovers, expectRecorded, filesBelow } from './support/expected';

const vault = join(__dirname, 'sample-vault');
const recordings = join(__dirname, 'expected');
const notes = filesBelow(vault, '.md');

const readingOf = (path: string) =>
  parseSkillNote(noteSourceOf(path, readFileSync(join(vault, path), 'utf8')), defaultSettings);

test.each(notes)('%s reads as recorded', (path) => {
  const { note, reason } = readingOf(path);
  expectRecorded(join(recordings, `${path}.json`), { note, reason });
});

test.each(notes)('what %s reads as fits the model', (path) => {
  const { note, reason } = readingOf(path);
  expect((note === null) === (reason === null)).toBe(false);
  if (note) expect(v.parse(skillNoteSchema, note)).toEqual(note);
});

test('no recording is left of a note that is gone', () => {
  expectNoLeftovers(
    recordings,
    notes.map((path) => `${path}.json`),
  );
});

test('the vault has enough notes to learn from, in both languages', () => {
  expect(notes.length).toBeGreaterThanOrEqual(15);
  expect(notes.some((path) => path.startsWith('Навыки/'))).toBe(true);
  expect(notes.some((path) => path.startsWith('Skills/'))).toBe(true);
});
