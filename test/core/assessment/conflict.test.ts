/** Which lines stand on a side of a conflict of git, and which only look as if they did. */
import { ConflictSorter } from '../../../src/core/assessment/conflict';

/** Each line behind the sign of its place: `o` ours, `t` theirs, `n` neither, none outside of conflicts. */
function sorted(...lines: string[]): string[] {
  const settled: string[] = [];
  const sorter = new ConflictSorter<{ text: string }>(({ text }, place) =>
    settled.push(`${place?.charAt(0) ?? ''} ${text}`.trim()),
  );
  for (const text of lines) sorter.take({ text });
  sorter.end();
  return settled.filter((line) => !/[<|=>]{6}/.test(line));
}

const [start, base, middle, end] = ['<<<<<<< HEAD', '||||||| 1a2b3c', '=======', '>>>>>>> branch'];

test('a whole conflict has two sides, and a base that is neither', () => {
  expect(sorted('a', start, 'b', middle, 'c', end, 'd')).toEqual(['a', 'o b', 't c', 'd']);
  expect(sorted(start, 'b', base, 'x', middle, 'c', end)).toEqual(['o b', 'n x', 't c']);
  expect(sorted('<<<<<<<', 'b', '=======', 'c', '>>>>>>>')).toEqual(['o b', 't c']);
});

test.each([
  ['a beginning', [middle, 'c', end]],
  ['a middle', [start, 'b', end]],
  ['an end', [start, 'b', middle, 'c']],
  ['a beginning, with a base', [base, 'b', middle, 'c', end]],
])('what lacks %s is no conflict', (_what, lines) => {
  const plain = lines.filter((line) => line.length === 1);
  expect(sorted(...lines, 'd')).toEqual([...plain, 'd']);
});

test('a beginning within a conflict begins anew, and an end ends it once', () => {
  expect(sorted(start, 'a', start, 'b', middle, 'c', end)).toEqual(['a', 'o b', 't c']);
  expect(sorted(start, 'b', middle, 'c', end, 'd', end, 'e')).toEqual(['o b', 't c', 'd', 'e']);
  expect(sorted(start, 'b', middle, 'c', end, start, 'd', middle, 'e', end)).toEqual([
    'o b',
    't c',
    'o d',
    't e',
  ]);
});

test.each([
  '<<<<<<<HEAD',
  '<<<<<< HEAD',
  '<<<<<<<< HEAD',
  ' <<<<<<< HEAD',
  '< <<<<<<< HEAD',
  '> <<<<<<< HEAD',
])('%s begins none', (line) => expect(sorted(line, 'b', middle, 'c', end)).toEqual(sorted('b', 'c')));
