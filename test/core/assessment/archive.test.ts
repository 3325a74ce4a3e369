/** The archive of a log: what is added to it, and how it stands above the log in history. */
import {
  applyArchive,
  archivePathOf,
  linesBeyond,
  newArchive,
  parseArchive,
  withArchives,
} from '../../../src/core/assessment/archive';
import type { AssessmentLog } from '../../../src/core/assessment/schema';
import { aLog } from '../../support/builders';

const line = (item: string, date = '2026-11-01') => `- [x] [[Go]] · Junior · ${item} ✅ ${date}`;
const marker = '---\nskill-assessment-archive: 1\n---\n';

function anArchive(...lines: string[]): AssessmentLog {
  const archive = parseArchive('Log archive.md', `${marker}${lines.join('\n')}\n`);
  if (!archive) throw new Error('This is no archive.');
  return archive;
}

test('the archive stands beside its log, under its name', () => {
  expect(archivePathOf('Notes/Log.md')).toBe('Notes/Log archive.md');
  expect(archivePathOf('Log.md.md')).toBe('Log.md archive.md');
});

test('a new archive is marked as one, and is no log', () => {
  expect(newArchive(null)).toBe(marker);
  expect(parseArchive('A.md', newArchive('Anna'))).toMatchObject({ person: 'Anna', events: [] });
  expect(parseArchive('A.md', '---\nskill-assessment: 1\n---\n')).toBeNull();
});

test('a line that is wanted twice must stand there twice, whatever ends the lines', () => {
  const wanted = ['a', 'b', 'a', 'a'];
  expect(linesBeyond(wanted, '')).toEqual(wanted);
  expect(linesBeyond(wanted, 'a\r\nc\ra\n')).toEqual(['b', 'a']);
  expect(linesBeyond(wanted, 'b\na\na\na')).toEqual([]);
});

test('only missing lines are added, each on a line of its own', () => {
  expect(applyArchive(marker, ['a', 'b'])).toBe(`${marker}a\nb\n`);
  expect(applyArchive(`${marker}a`, ['a', 'b'])).toBe(`${marker}a\nb\n`);
  expect(applyArchive(`${marker}a\r`, ['b'])).toBe(`${marker}a\rb\n`);
  expect(applyArchive(`${marker}a`, ['a'])).toBe(`${marker}a`);
  expect(applyArchive('', ['a'])).toBe('a\n');
});

test('for history archived lines stand above the log, numbered up to 0', () => {
  const log = aLog([line('B', '2026-11-02')]);
  const whole = withArchives(log, [anArchive(line('A')), anArchive(line('C'))]);
  expect(whole.events.map((event) => [event.item, event.log, event.line])).toEqual([
    ['A', 'Log.md', -1],
    ['C', 'Log.md', 0],
    ['B', 'Log.md', 4],
  ]);
});

test('a line that log and archive both have counts once', () => {
  const whole = withArchives(aLog([line('A'), line('B')]), [anArchive(line('A'))]);
  expect(whole.events.map(({ item }) => item)).toEqual(['A', 'B']);
});

test('an archive of another person and an empty one are no past of the log', () => {
  const log = aLog([line('A')]);
  expect(withArchives(log, [{ ...anArchive(line('B')), person: 'Anna' }, anArchive()])).toBe(log);
});
