/** What is kept of a skill is the same, whether its note was read whole or only as a sketch. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { noteSourceOf } from '../../../scripts/cli/note-source';
import { buildSilentRecord, type SkillRecord } from '../../../src/core/matrix/record/record';
import { defaultSettings } from '../../../src/core/settings';
import {
  parseSkillNote,
  parseSkillSketch,
  type NoteSource,
  type ParseOptions,
} from '../../../src/core/skill/parse';
import { noteText as corpusNote } from '../../bench/corpus';
import { mutatedNote, noteText } from '../../support/arbitraries-notes';
import { plainOptions, sourceOf } from '../../support/notes';
import { randomRuns } from '../../support/random-runs';

/** The record that both readings give; null when the note is no skill. */
function recordOf(source: NoteSource, options: ParseOptions): SkillRecord | null {
  const { note } = parseSkillNote(source, options);
  const sketch = parseSkillSketch(source, options);
  const whole = note && buildSilentRecord(note);
  expect(sketch && buildSilentRecord(sketch)).toEqual(whole);
  return whole;
}

/** Some of the notes of a folder, as the command line reads them. */
function notesIn(folder: string): NoteSource[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths
    .filter((path) => path.endsWith('.md'))
    .map((path) => noteSourceOf(path, readFileSync(join(folder, path), 'utf8')));
}

test.each([
  ['written note', noteText],
  ['mutated note', mutatedNote],
])('any %s', (_, texts) => {
  let skills = 0;
  fc.assert(
    fc.property(texts, fc.boolean(), fc.boolean(), (text, skill, keySkillsRequired) => {
      const source = sourceOf(text, { frontmatter: skill ? { skill } : null });
      if (recordOf(source, { ...plainOptions, keySkillsRequired })) skills++;
    }),
    { seed: 11, numRuns: randomRuns(10_000) },
  );
  expect(skills).toBeGreaterThan(randomRuns(10_000) / 20);
});

test('the notes of the benchmarks', () => {
  for (let seed = 0; seed < 300; seed++)
    expect(recordOf(sourceOf(corpusNote(seed)), defaultSettings)).not.toBeNull();
});

test('the sample vault', () => {
  const records = notesIn('test/sample-vault').map((source) => recordOf(source, defaultSettings));
  expect(records.filter(Boolean).length).toBeGreaterThan(40);
});

test("the owner's notes, where they lie beside the project", () => {
  const folder = join(process.env.SHARED ?? '../shared', 'notes');
  if (!existsSync(folder)) return;
  const records = notesIn(folder).map((source) => recordOf(source, defaultSettings));
  expect(records.filter(Boolean)).toHaveLength(4);
});

test('a description of marks alone is no criterion in a sketch either', () => {
  const rows = ['— ', '**', '[[Go]]', '`x`', '<br>', '![[a.png]]', '%%note%%', 'é', '&nbsp;', '1'];
  for (const said of rows)
    recordOf(
      sourceOf(
        `# Levels\n| Level | Description | Other |\n|-|-|-|\n| Junior | ${said} | a |\n| Middle | b | |`,
      ),
      plainOptions,
    );
});
