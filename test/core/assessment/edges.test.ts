/**
 * The rare forms: what is left of a line, links that name nothing, undated conflicts, logs of a hundred thousand lines.
 */
import { localDay } from '../../../src/core/assessment/date';
import { renderEvidence } from '../../../src/core/assessment/link';
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import { uniteLogs } from '../../../src/core/assessment/unite';
import { buildStanding } from '../../../src/core/matrix/history/history';
import { aLog, events } from '../../support/builders';

test('a link without a name is seen by its address', () => {
  const [event] = events('- [x] [[Go]] · Junior · A · [](https://x.org) · [](Notes/B.md)');
  expect(event?.evidence.map(({ text }) => text)).toEqual(['https://x.org', 'Notes/B.md']);
});

test('a link between angle brackets is read like one without', () => {
  expect(events('- [x] [Go](<My notes/Go.md>) · Junior · A')[0]?.link).toBe('My notes/Go');
});

test('an evidence that names nothing is written as the note of its text', () => {
  expect(renderEvidence({ text: 'Report', target: null, url: null })).toBe('[[Report]]');
});

test('a name with an escape that JSON does not have is kept as it stands', () => {
  expect(parseAssessmentLog('L.md', '---\nskill-assessment: 1\nperson: "A\\qB"\n---\n')?.person).toBe(
    'A\\qB',
  );
});

test.each(['n]] · Junior · Fixes a test. ✅ 2026-11-22', '[[Go]] · Junior · Fixes a test.'])(
  'what is left of a tick is reported: %s',
  (line) => expect(aLog([line]).unread).toEqual([4]),
);

test.each(['a · b · c', 'Done · all of it ✅ 2026-11-22', 'a·b'])('%s is prose', (line) =>
  expect(aLog([line])).toMatchObject({ events: [], unread: [] }),
);

test('a conflict without dates is settled without them', () => {
  const lines = [
    '<<<<<<< a',
    '- [x] [[Go]] · Junior · A',
    '=======',
    '- [-] [[Go]] · Junior · A',
    '>>>>>>> b',
  ];
  expect(buildStanding(events(...lines), false)).toMatchObject({ state: 'ticked', lastOn: null });
});

test('a project that is started again keeps the day of its first start', () => {
  const lines = ['2026-11-01', '2026-11-03'].map((date) => `- [/] [[Go]] · Pet-project · A 🛫 ${date}`);
  expect(buildStanding(events(...lines), true)).toMatchObject({
    startedOn: '2026-11-01',
    lastOn: '2026-11-03',
  });
});

test('evidence that names nothing is known by its text', () => {
  const lines = [
    '- [x] [[Go]] · Junior · A · [x](data:1)',
    '- [x] [[Go]] · Junior · A · [x](data:2) · [y](data:1)',
  ];
  expect(buildStanding(events(...lines), false).evidence.map(({ text }) => text)).toEqual(['x', 'y']);
});

test('a log of two hundred thousand lines is united without running out of stack', () => {
  const [event] = events('- [x] [[Go]] · Junior · A ✅ 2026-11-22');
  const log = {
    ...aLog([]),
    events: Array.from({ length: 200_000 }, () => event).flatMap((each) => each ?? []),
  };
  expect(uniteLogs([log]).events).toHaveLength(200_000);
});

test('the day is that of the clock on the wall', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
