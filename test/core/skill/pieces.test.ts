/** A note read in pieces reads as the note read at once, and no piece of a long table is long. */
import { defaultSettings } from '../../../src/core/settings';
import { parseSkillNote, parseSkillSketch, readInPieces } from '../../../src/core/skill/parse';
import { noteSourceOf } from '../../../scripts/cli/note-source';

const rows = 1000;
const table = (header: string, row: (at: number) => string) =>
  [header, header.replace(/[^|]+/gu, '-'), ...Array.from({ length: rows }, (_, at) => row(at)), ''].join(
    '\n',
  );

const levels = '| Level | Criteria |\n| - | - |\n| Junior | Reads. |\n| Middle | Writes. |\n\n';
const long: Record<string, string> = {
  'levels as columns': table(
    '| Skill | Junior | Middle | Senior |',
    (at) => `| Topic ${at} | Reads ${at}. | Writes ${at};<br>tests ${at} | — |`,
  ),
  'levels as columns that are ratings': table(
    '| Skill | Junior | Middle | Senior |',
    (at) => `| ${at} | 1 | 2 | x |`,
  ),
  'levels as rows that go on': table('| Level | Key skills | Criteria |', (at) =>
    at % 400 === 0
      ? `| ${['Junior', 'Middle', 'Senior'][at / 400]} | a | Begins. |`
      : `| | b${at} | Reads ${at}. |`,
  ),
  projects:
    levels +
    table('| Level | Project title | Technologies |', (at) => `| Junior | P${at} | [[Go]], C${at} |`),
  applications: levels + table('| Application | Benefits |', (at) => `| Use ${at} | Saves ${at} hours |`),
  relations: levels + table('| Technology | Interaction |', (at) => `| [[T${at}]] | Starts it |`),
  'another table': table('| Date | Sum |', (at) => `| 2026-01-${at} | ${at} |`),
};

function drained<Result>(work: Generator<void, Result>): { result: Result; stops: number } {
  for (let stops = 0; ; stops++) {
    const { done, value } = work.next();
    if (done === true) return { result: value, stops };
  }
}

test.each(Object.entries(long))('%s: the same in pieces', (_name, text) => {
  const source = noteSourceOf('Long.md', text);
  const whole = drained(readInPieces(source, defaultSettings, false)).result;
  const { note, reason } = parseSkillNote(source, defaultSettings);
  expect({ note: whole.note, reason: whole.reason }).toEqual({ note, reason });
  const sketch = drained(readInPieces(source, defaultSettings, true)).result.note;
  expect(sketch).toEqual(parseSkillSketch(source, defaultSettings));
});

test.each(Object.entries(long).slice(0, 6))('%s of 1,000 rows stop at least each 250 rows', (_name, text) => {
  const { stops } = drained(readInPieces(noteSourceOf('Long.md', text), defaultSettings, false));
  expect(stops).toBeGreaterThanOrEqual(rows / 250);
});
