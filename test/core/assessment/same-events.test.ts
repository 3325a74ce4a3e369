/** When two readings of a log count as one. */
import { areSameEvents, beginsWithEvents, isSameEvent } from '../../../src/core/assessment/same-events';
import type { LogEvent } from '../../../src/core/assessment/schema';

const proof = { text: 'Deploy', target: 'Deploy', url: null };
const event: LogEvent = {
  state: 'ticked',
  link: 'Go',
  group: 'Junior',
  item: 'Reads code.',
  evidence: [],
  withdrawnEvidence: [],
  date: '2026-11-22',
  log: 'Log.md',
  line: 4,
};

const others: [what: string, change: Partial<LogEvent>][] = [
  ['state', { state: 'withdrawn' }],
  ['link', { link: 'Bash' }],
  ['group', { group: 'Middle' }],
  ['item', { item: 'Reads tests.' }],
  ['date', { date: null }],
  ['owner of its date', { isUndated: true }],
  ['log', { log: 'Copy.md' }],
  ['line', { line: 5 }],
  ['side of a conflict', { side: 'ours' }],
  ['evidence', { evidence: [proof] }],
  ['withdrawn evidence', { withdrawnEvidence: [proof] }],
];

test.each(others)('another %s makes another event', (_what, change) => {
  expect(isSameEvent(event, { ...event, ...change })).toBe(false);
  expect(isSameEvent({ ...event, ...change }, event)).toBe(false);
  expect(isSameEvent({ ...event, ...change }, { ...event, ...change })).toBe(true);
});

test('the same links as evidence and as withdrawn evidence are not the same', () => {
  expect(isSameEvent({ ...event, evidence: [proof] }, { ...event, withdrawnEvidence: [proof] })).toBe(false);
  expect(
    isSameEvent({ ...event, evidence: [proof] }, { ...event, evidence: [{ ...proof, text: 'D' }] }),
  ).toBe(false);
});

test('a longer reading begins with a shorter one, and not the other way round', () => {
  const next = { ...event, line: 5 };
  expect(beginsWithEvents([event, next], [{ ...event }])).toBe(true);
  expect(beginsWithEvents([event, next], [])).toBe(true);
  expect(beginsWithEvents([event], [event, next])).toBe(false);
  expect(beginsWithEvents([event, next], [next])).toBe(false);
});

test('readings are the same when neither is longer; no events are as good as none given', () => {
  expect(areSameEvents([event], [{ ...event }])).toBe(true);
  expect(areSameEvents([event], [event, event])).toBe(false);
  expect(areSameEvents([event, event], [event])).toBe(false);
  expect(areSameEvents(undefined, [])).toBe(true);
  expect(areSameEvents([], undefined)).toBe(true);
  expect(areSameEvents([event])).toBe(false);
});
