/** What a copy knows more than the logs: undated lines, links that mean nothing, notes that have moved. */
import type { AssessmentLog } from '../../../../src/core/assessment/schema';
import { ticksOf } from '../../../../src/core/matrix/guard/guard';
import {
  findDifferences,
  findLostTicks,
  type KnownEvent,
} from '../../../../src/core/matrix/guard/lost-ticks';
import { aLog, events } from '../../../support/builders';

const resolve = (link: string) => (link === 'Go' ? 'Go.md' : null);
const dated = '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-01';
const undated = '- [x] [[Go]] · Junior · Fixes a test.';
const gone = '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-02';

const known = (lines: string[], path: string | null = 'Go.md'): KnownEvent[] =>
  events(...lines).map((event) => ({ event, path }));
const lost = (logs: AssessmentLog[], lines: string[], path?: string | null) =>
  findLostTicks(logs, known(lines, path), resolve).map(({ path: note, item, then }) => [
    note,
    item,
    then.state,
  ]);
const differing = (logs: AssessmentLog[], lines: string[], path?: string | null) =>
  findDifferences(logs, known(lines, path), resolve).map(({ path: note, then }) => [note, then.state]);

test('a copy that knows nothing misses nothing', () => {
  expect(lost([aLog([dated])], [])).toEqual([]);
  expect(differing([aLog([dated])], [])).toEqual([]);
});

test('undated lines are missed, and come before dated ones', () => {
  expect(lost([aLog([])], [undated])).toEqual([['Go.md', 'Fixes a test.', 'ticked']]);
  expect(lost([aLog([])], [undated, gone])).toEqual([]);
  expect(lost([aLog([gone])], [undated])).toEqual([]);
  const untick = undated.replace('[x]', '[-]');
  expect(lost([aLog([untick])], [undated])).toEqual([]);
  expect(lost([aLog([undated])], [untick])).toEqual([]);
  expect(lost([aLog([undated])], [gone])).toEqual([['Go.md', 'Fixes a test.', 'open']]);
});

test('two lines of one day are missed as they stood', () => {
  const again = '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-02';
  expect(lost([aLog([dated])], [gone, again])).toEqual([]);
  expect(lost([aLog([gone])], [dated, gone, again])).toEqual([['Go.md', 'Fixes a test.', 'ticked']]);
});

test('a line that came back with the day it goes by is there; one that lost its day is not', () => {
  const untick = gone.replace('11-02', '11-01');
  const torn = untick.replace(' ❌ 2026-11-01', '');
  expect(lost([aLog([dated, untick, dated])], [dated, torn, dated])).toEqual([]);
  expect(lost([aLog([dated, untick])], [dated, torn, dated])).toEqual([['Go.md', 'Fixes a test.', 'ticked']]);
  expect(lost([aLog([dated, dated])], [dated, torn, dated, untick])).toEqual([
    ['Go.md', 'Fixes a test.', 'open'],
  ]);
  expect(lost([aLog([dated, torn, dated])], [dated, dated, untick])).toEqual([
    ['Go.md', 'Fixes a test.', 'open'],
  ]);
});

test('a line that was torn does not speak louder than what went with its end', () => {
  const other = '- [x] [[Go]] · Junior · Reads code. ✅ 2026-11-02';
  const torn = '- [x] [[Go]] · Junior · Fixes a test. ✅';
  expect(lost([aLog([other, torn])], [dated, gone])).toEqual([['Go.md', 'Fixes a test.', 'open']]);
  const again = '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-02';
  const tornOff = '- [-] [[Go]] · Junior · Fixes a test';
  expect(lost([aLog([other, again, tornOff])], [again, gone, again])).toEqual([
    ['Go.md', 'Fixes a test.', 'ticked'],
  ]);
});

test('a line whose link means nothing is missed under its link, and under the note it once meant', () => {
  const line = dated.replace('Go', 'Rust');
  expect(lost([aLog([])], [line], null)).toEqual([[null, 'Fixes a test.', 'ticked']]);
  expect(lost([], [line], 'Rust.md')).toEqual([['Rust.md', 'Fixes a test.', 'ticked']]);
  expect(differing([], [line], 'Rust.md')).toEqual([['Rust.md', 'ticked']]);
  expect(differing([aLog([])], [line], null)).toEqual([[null, 'ticked']]);
});

test('a day that is borrowed from the line above makes no difference', () => {
  const on = (day: string) => `- [x] [[Go]] · Junior · Reads code. ✅ ${day}`;
  const there = aLog([on('2026-11-05'), undated]);
  const known = events(on('2026-11-01'), undated).map((event) => ({ event, path: 'Go.md' }));
  const found = findDifferences([there], known, resolve);
  expect(found.map(({ item, isDoubtful }) => [item, isDoubtful])).toEqual([['Reads code.', false]]);
});

test('a tick without a date counts, and has no day', () => {
  expect(ticksOf(aLog([undated]), resolve)).toEqual({ count: 1, lastOn: null });
});
