/** The order in which the lines of one log, or of its conflict copies, decide. */
import fc from 'fast-check';
import { uniteLogs } from '../../../src/core/assessment/unite';
import { aLog } from '../../support/builders';
import { randomRuns } from '../../support/random-runs';

const line = (item: string, date: string | null, box = 'x', sign = '✅') =>
  `- [${box}] [[Go]] · Junior · ${item}${date === null ? '' : ` ${sign} ${date}`}`;

test('events are sorted by date, then by their place in the log; undated ones without a date above come first', () => {
  const lines = [
    line('A', null),
    line('B', '2026-11-03'),
    line('C', '2026-11-01'),
    line('D', null),
    line('E', '2026-11-03'),
  ];
  expect(uniteLogs([aLog(lines)]).events.map(({ item }) => item)).toEqual(['A', 'C', 'D', 'B', 'E']);
});

test('lines that a copy has more often than the log count as often as the copy has them', () => {
  const [tick, withdrawal] = [line('A', '2026-11-01'), line('A', '2026-11-01', '-', '❌')];
  const { events, diagnostics } = uniteLogs([
    aLog([tick, withdrawal]),
    aLog([tick, withdrawal, tick], 'Copy.md'),
  ]);
  expect(events.map(({ state, log }) => [state, log])).toEqual([
    ['ticked', 'Log.md'],
    ['withdrawn', 'Log.md'],
    ['ticked', 'Copy.md'],
  ]);
  expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
    ['log-copy', { log: 'Log.md', count: 1 }],
    ['log-copies-disagree', { item: 'A' }],
  ]);
});

test('a copy that says nothing new is still named', () => {
  const log = [line('A', '2026-11-01')];
  expect(uniteLogs([aLog(log), aLog(log, 'Copy.md')])).toMatchObject({
    events: [{ item: 'A' }],
    diagnostics: [{ path: 'Copy.md', code: 'log-copy', params: { count: 0 } }],
  });
});

const dates = fc.constantFrom(null, '2026-11-01', '2026-11-02', '2026-11-03');
const lines = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), dates), { maxLength: 12 });

test('nothing is lost or invented, and no event stands before an earlier day', () => {
  fc.assert(
    fc.property(lines, lines, (ours, theirs) => {
      const logs = [ours, theirs].map((each, at) =>
        aLog(
          each.map(([item, date]) => line(item, date)),
          `${at}.md`,
        ),
      );
      const { events } = uniteLogs(logs);
      const sorted = events.map(({ date }) => date ?? '');
      expect(sorted).toEqual([...sorted].sort());
      const said = (log: (typeof logs)[number]) => log.events.map(({ item, date }) => `${item} ${date}`);
      const united = events.map(({ item, date }) => `${item} ${date}`);
      const count = (list: string[], key: string) => list.filter((each) => each === key).length;
      for (const key of new Set(logs.flatMap(said))) {
        expect(count(united, key)).toBe(Math.max(...logs.map((log) => count(said(log), key))));
      }
    }),
    { seed: 21, numRuns: randomRuns(10_000) },
  );
});
