/** Whatever a note holds, it is read without an exception, and its parts lie side by side. */
import fc from 'fast-check';
import * as v from 'valibot';
import { parseSkillNote, type NoteReading } from '../../../src/core/skill/parse';
import { skillNoteSchema } from '../../../src/core/skill/schema';
import { mutatedNote, noteText } from '../../support/arbitraries-notes';
import { plainOptions, readingOf } from '../../support/notes';
import { randomRuns } from '../../support/random-runs';

function expectTiles(text: string, { ranges }: NoteReading): void {
  let at = 0;
  for (const { start, end } of ranges) {
    if (start !== at || end <= start) throw new Error(`a gap or an overlap at ${at}`);
    at = end;
  }
  if (at !== text.length) throw new Error(`${text.length - at} characters are left over`);
}

test('any note is read, and its ranges tile the text', () => {
  let skills = 0;
  fc.assert(
    fc.property(mutatedNote, fc.boolean(), (text, skill) => {
      const frontmatter = skill ? { skill } : null;
      const reading = parseSkillNote({ path: 'a/Go.md', text, tags: [], frontmatter }, plainOptions);
      expectTiles(text, reading);
      if ((reading.note === null) === (reading.reason === null)) throw new Error('neither or both');
      if (reading.note && reading.note.levels.length > 0) skills++;
    }),
    { seed: 7, numRuns: randomRuns(1_000_000) },
  );
  expect(skills).toBeGreaterThan(randomRuns(1_000_000) / 20);
});

test('a note reads as plain JSON of its schema, with every line inside the note', () => {
  fc.assert(
    fc.property(noteText, (text) => {
      const { note } = readingOf(text);
      if (note === null) return;
      expect(v.safeParse(skillNoteSchema, note).issues).toBeUndefined();
      const lines = text.split(/\r\n|\r|\n/).length;
      const said = JSON.stringify(note).matchAll(/"line":(\d+)/g);
      for (const [, line] of said) expect(Number(line)).toBeLessThanOrEqual(lines);
    }),
    { seed: 8, numRuns: randomRuns(20_000) },
  );
});

describe('caps', () => {
  const head = '| Level | Criteria |\n|-|-|\n| Junior | a |\n';

  test('a cell over 2,000 characters is read that far', () => {
    const { note } = readingOf(`${head}| Middle | ${'b'.repeat(3_000)} |`);
    expect(note?.levels[1]?.criteria[0]?.text).toHaveLength(2_000);
    expect(note?.diagnostics).toMatchObject([
      { code: 'cell-too-long', line: 4, params: { characters: 3_000, limit: 2_000 } },
    ]);
  });

  test('a table over 10,000 rows is read that far', () => {
    const { note } = readingOf(`# Levels\n${head}${'| Junior | b |\n'.repeat(10_500)}`);
    expect(note?.diagnostics[0]).toMatchObject({
      code: 'table-too-long',
      line: 2,
      params: { rows: 10_501, limit: 10_000 },
    });
    expect(note?.levels[0]?.criteria).toHaveLength(10_000);
  });

  test('levels of very many criteria, in two tables, are one ladder', () => {
    const rows = `| Junior | ${'a;'.repeat(900)} |\n`.repeat(250);
    const { note } = readingOf(`${head}${rows}\n${head}${rows}`);
    expect(note?.levels.map(({ criteria }) => criteria.length)).toEqual([450_002]);
  });

  test('a note over 1 MB is read that far', () => {
    const { note, ranges } = readingOf(`${head}\n${'a'.repeat(1_100_000)}\n\n${head}`);
    expect(note?.diagnostics).toMatchObject([{ code: 'note-too-long', line: 1 }]);
    expect(note?.levels[0]?.criteria).toHaveLength(1);
    expect(ranges.at(-1)?.end).toBeGreaterThan(1_100_000);
  });
});
