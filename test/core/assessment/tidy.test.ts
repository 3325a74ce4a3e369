/** Which lines of a log may be moved, and how they are cut out. */
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import { applyCut, movableLines } from '../../../src/core/assessment/tidy';

const head = '---\nskill-assessment: 1\n---\n';
const line = (item: string, date = ' ✅ 2026-11-22') => `- [x] [[Go]] · Junior · ${item}${date}`;

/** The texts of the lines that may be moved. */
function movable(...lines: string[]): string[] {
  const text = `${head}${lines.join('\n')}\n`;
  const log = parseAssessmentLog('Log.md', text);
  if (!log) throw new Error('This is no log.');
  return [...movableLines(log, text).values()].map((each) => each.text);
}

test('a line with a link and a date of its own may be moved', () => {
  expect(movable(line('A'), 'Some words.', line('B'))).toEqual([line('A'), line('B')]);
});

test('a line without a date stays, and so does the dated one above it, which gives it its date', () => {
  expect(movable(line('A'), line('B', ''), line('C'))).toEqual([line('C')]);
  expect(movable(line('A'), line('B'), line('C', ''))).toEqual([line('A')]);
  expect(movable(line('A', ''), line('B'))).toEqual([line('B')]);
});

test('a line in a list or a quote stays', () => {
  expect(movable(`  ${line('A')}`, `> ${line('B')}`, line('C'))).toEqual([line('C')]);
});

test('a line that has its link from a heading stays', () => {
  expect(movable('## [[Go]]', '- [x] Junior · A ✅ 2026-11-22')).toEqual([]);
});

test('a line with something below it that belongs to it stays', () => {
  expect(movable(line('A'), '  - a child', line('B'), '\twords', line('C'), '   ')).toEqual([line('C')]);
});

test('a side of a conflict stays', () => {
  const sides = ['<<<<<<< ours', line('A'), '=======', line('B'), '>>>>>>> theirs'];
  expect(movable(...sides, line('C'))).toEqual([line('C')]);
});

test.each(['\n', '\r\n', '\r'])('lines are cut with their ending %j, and all else stays', (ending) => {
  const [first, middle, last] = [line('A'), 'Some words.', line('B')];
  const text = [...head.trimEnd().split('\n'), first, middle, last].join(ending);
  const cut = (...wanted: string[]) => {
    const log = parseAssessmentLog('Log.md', text);
    const lines = log ? [...movableLines(log, text).values()] : [];
    return applyCut(
      text,
      lines.filter((each) => wanted.includes(each.text)),
    );
  };
  const top = head.replaceAll('\n', ending);
  expect(cut()).toBe(text);
  expect(cut(first)).toBe(`${top}${middle}${ending}${last}`);
  expect(cut(first, last)).toBe(`${top}${middle}${ending}`);
});
