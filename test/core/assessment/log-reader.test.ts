/** A log that is read again and again. */
import { LogReader } from '../../../src/core/assessment/log-reader';
import { parseAssessmentLog } from '../../../src/core/assessment/parse';

const marker = '---\nskill-assessment: 1\n---\n';
const line = (item: string) => `- [x] [[Go]] · Junior · ${item} ✅ 2026-11-22\n`;

test('the same text gives the same value, a grown one what is read anew', () => {
  const { read } = new LogReader();
  const first = read('Log.md', marker + line('A'));
  expect(read('Log.md', marker + line('A'))).toBe(first);
  const grown = marker + line('A') + line('B');
  expect(read('Log.md', grown)).toEqual(parseAssessmentLog('Log.md', grown));
});

test('a note that is no log is none, and has no past when it is one again', () => {
  const { read } = new LogReader();
  const first = read('Log.md', marker + line('A'));
  expect(read('Log.md', '# Diary\n')).toBeNull();
  const again = read('Log.md', marker + line('A'));
  expect(again).toEqual(first);
  expect(again).not.toBe(first);
});

test('the four logs that were read last are remembered', () => {
  const { read } = new LogReader();
  const text = marker + line('A');
  const first = read('1.md', text);
  const second = read('2.md', text);
  for (const path of ['3.md', '4.md']) read(path, text);
  expect(read('1.md', text)).toBe(first);
  read('5.md', text);
  expect(read('1.md', text)).toBe(first);
  expect(read('2.md', text)).not.toBe(second);
});
