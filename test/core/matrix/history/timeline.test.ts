/** What was ticked when, and what has not been confirmed for long. */
import { buildLinkResolver } from '../../../../src/core/markdown/link-resolver';
import { groupEvents } from '../../../../src/core/matrix/record/group-events';
import { buildReview } from '../../../../src/core/matrix/history/review';
import { buildTimeline } from '../../../../src/core/matrix/history/timeline';
import { aLog, aMatrix, aSkill } from '../../../support/builders';

const go = aSkill({ projects: [['Parser', 'Junior']], applications: ['Reports'] });
const always = { since: '0000-00-00', until: '9999-12-31' };
const timeline = (lines: string[], period = always) =>
  buildTimeline([go], groupEvents([aLog(lines)], buildLinkResolver(['Go.md']), '2026-11-22'), period).map(
    ({ date, change, skill, kind, item }) => [date, change, skill, kind, item],
  );
const test1 = (box: string, date: string) => `- [${box}] [[Go]] · Junior · Fixes a test. ✅ ${date}`;

test('a tick, a second one and a withdrawal are told by what they change', () => {
  const lines = [
    test1('x', '2026-11-01'),
    test1('x', '2026-11-05'),
    test1('-', '2026-11-09'),
    test1('-', '2026-11-10'),
  ];
  expect(timeline(lines)).toEqual([
    ['2026-11-01', 'ticked', 'Go', 'criterion', 'Fixes a test.'],
    ['2026-11-05', 'confirmed', 'Go', 'criterion', 'Fixes a test.'],
    ['2026-11-09', 'withdrawn', 'Go', 'criterion', 'Fixes a test.'],
  ]);
});

test('a project is started and ticked; what is no project cannot be started', () => {
  const lines = [
    '- [/] [[Go]] · Pet-project · Parser 🛫 2026-11-02',
    '- [x] [[Go]] · Pet-project · Parser ✅ 2026-11-03',
    '- [/] [[Go]] · Бизнес-ценность · Reports 🛫 2026-11-04',
  ];
  expect(timeline(lines).map(([, change]) => change)).toEqual(['started', 'ticked']);
});

test('a period holds both its days, and what was before it still counts', () => {
  const lines = [test1('x', '2026-11-01'), test1('x', '2026-11-05'), test1('-', '2026-11-09')];
  const changes = (since: string, until: string) =>
    timeline(lines, { since, until }).map(([, change]) => change);
  expect(changes('2026-11-05', '2026-11-09')).toEqual(['confirmed', 'withdrawn']);
  expect(changes('2026-11-06', '2026-11-08')).toEqual([]);
});

test('lines that mean no item and no note are told as well', () => {
  const lines = [
    '- [x] [[Gone]] · Junior · Sings. ✅ 2026-11-02',
    '- [x] [[Go]] · Junior · Juggles five torches. ✅ 2026-11-03',
  ];
  expect(timeline(lines)).toEqual([
    ['2026-11-02', 'ticked', 'Gone', null, 'Sings.'],
    ['2026-11-03', 'ticked', 'Go', null, 'Juggles five torches.'],
  ]);
});

test('lines without a date come first, and those of one day in the order of their logs', () => {
  const other = '- [x] [[Go]] · Middle · Writes a service. ✅ 2026-11-02';
  const logs = [
    aLog(['- [x] [[Go]] · Бизнес-ценность · Reports', test1('x', '2026-11-02')], 'B.md'),
    aLog([other], 'A.md'),
  ];
  const grouped = groupEvents(logs, buildLinkResolver(['Go.md']), '2026-11-22');
  const told = buildTimeline([go], grouped, { since: '', until: '9999-12-31' });
  expect(told.map(({ date, log, item }) => [date, log, item])).toEqual([
    [null, 'B.md', 'Reports'],
    ['2026-11-02', 'A.md', 'Writes a service.'],
    ['2026-11-02', 'B.md', 'Fixes a test.'],
  ]);
});

test('two lines of one log and day are told in their order', () => {
  const middle = '- [x] [[Go]] · Middle · Writes a service. ✅ 2026-11-01';
  const told = (...lines: string[]) => timeline(lines).map(([, , , , item]) => item);
  expect(told(test1('x', '2026-11-01'), middle)).toEqual(['Fixes a test.', 'Writes a service.']);
  expect(told(middle, test1('x', '2026-11-01'))).toEqual(['Writes a service.', 'Fixes a test.']);
});

test('what is logged for a note that is no skill is told by its link', () => {
  const grouped = groupEvents([aLog([test1('x', '2026-11-02')])], buildLinkResolver(['Go.md']), '2026-11-22');
  expect(buildTimeline([], grouped, always).map(({ path, skill }) => [path, skill])).toEqual([[null, 'Go']]);
});

test('the review queue holds what was confirmed too long ago, the longest ago first, and no projects', () => {
  const lines = [
    test1('x', '2026-01-01'),
    '- [x] [[Go]] · Middle · Writes a service. ✅ 2025-12-01',
    '- [x] [[Go]] · Pet-project · Parser ✅ 2025-01-01',
    '- [x] [[Go]] · Бизнес-ценность · Reports ✅ 2026-11-01',
  ];
  const queue = (today: string, days: number, more: string[] = []) =>
    buildReview(aMatrix([go], [...lines, ...more]).skills, today, days).map(({ item, days: n }) => [
      item.text,
      n,
    ]);
  expect(queue('2026-11-22', 180)).toEqual([
    ['Writes a service.', 356],
    ['Fixes a test.', 325],
  ]);
  expect(queue('2026-11-22', 180, [test1('x', '2026-11-20')])).toEqual([['Writes a service.', 356]]);
  expect(queue('2026-06-30', 180)).toEqual([['Writes a service.', 211]]);
  expect(queue('2026-11-22', 0)).toEqual([]);
});
