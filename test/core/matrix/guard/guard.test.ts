/** What a device remembers of a log as it changes: notes that are renamed or gone, lines without dates, spoken items. */
import type { GuardCopy, GuardEntry } from '../../../../src/core/assessment/guard-copy';
import {
  copyAsLog,
  emptyCopy,
  missingInPieces,
  withMoved,
  seenInPieces,
  withSpoken,
  type GuardView,
} from '../../../../src/core/matrix/guard/guard';
import { atOnce } from '../../../../src/core/at-once';
import { aLog, events } from '../../../support/builders';
import { saidOf } from '../../../../src/core/matrix/guard/lost-ticks';

const findMissing = (...of: Parameters<typeof missingInPieces>) => atOnce(missingInPieces(...of));
const withSeen = (...of: Parameters<typeof seenInPieces>) => atOnce(seenInPieces(...of));

const ticked = '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-01';
const other = '- [x] [[Go]] · Junior · Reads code. ✅ 2026-11-01';
const known = (line: string, path: string | null = 'Go.md'): GuardEntry => ({
  event: saidOf(events(line)[0]!),
  path,
  from: 0,
  isOwn: false,
});
const copyOf = (...entries: GuardEntry[]): GuardCopy => ({ ...emptyCopy(null), log: 'Log.md', entries });
const viewOf = (lines: string[], resolve: GuardView['resolve'] = () => 'Go.md'): GuardView => ({
  mine: [aLog(lines)],
  resolve,
  now: 1000,
});
const remembered = ({ entries }: GuardCopy) =>
  entries.map(({ event, path, from }) => [event.item, path, from]);

test('what a person says of an item replaces what was known of it, also where its link meant no note before', () => {
  const copy = copyOf(known(ticked, null), known(ticked), known(other, null));
  const spoken = withSpoken(
    copy,
    { path: 'Go.md', group: 'Junior', item: 'Fixes a test.' },
    [],
    'Log.md',
    viewOf([]),
  );
  expect(remembered(spoken)).toEqual([['Reads code.', null, 0]]);
});

test('a renamed note and folder are followed; what meant no note still means none', () => {
  const copy = copyOf(known(ticked, 'Skills/Go.md'), known(other, null), known(other, 'Skills.md'));
  expect(withMoved(copy, 'Skills', 'Lore').entries.map(({ path }) => path)).toEqual([
    'Lore/Go.md',
    null,
    'Skills.md',
  ]);
  expect(withMoved(copy, 'Skills/Go.md', 'Go.md').entries.map(({ path }) => path)).toEqual([
    'Go.md',
    null,
    'Skills.md',
  ]);
  expect(withMoved(copy, 'Log.md', 'Logs/Log.md').log).toBe('Logs/Log.md');
});

test('a line that is new counts when it has stood for five minutes, and at once where its state was claimed', () => {
  const again = ticked.replace('-01', '-02');
  expect(remembered(withSeen(copyOf(), viewOf([ticked]), []))).toEqual([['Fixes a test.', 'Go.md', 301_000]]);
  expect(remembered(withSeen(copyOf(known(ticked)), viewOf([ticked, again]), []))).toEqual([
    ['Fixes a test.', 'Go.md', 0],
    ['Fixes a test.', 'Go.md', 0],
  ]);
});

test('a note that is away keeps the path that it was known by, and none where it never was there', () => {
  const away = () => null;
  expect(remembered(withSeen(copyOf(known(ticked)), viewOf([ticked], away), []))).toEqual([
    ['Fixes a test.', 'Go.md', 0],
  ]);
  expect(remembered(withSeen(copyOf(), viewOf([ticked], away), []))).toEqual([
    ['Fixes a test.', null, 301_000],
  ]);
});

test('of an item that was withdrawn only the lines from that day on are remembered', () => {
  const withdrawn = '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-02';
  expect(withSeen(copyOf(), viewOf([ticked, withdrawn]), []).entries).toHaveLength(1);
  const undated = ['- [x] [[Go]] · Junior · Fixes a test.', '- [-] [[Go]] · Junior · Fixes a test.'];
  expect(withSeen(copyOf(), viewOf(undated), []).entries).toHaveLength(2);
});

test('a tick that is not told of yet is not held without its withdrawal', () => {
  const withdrawn = '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-01';
  const heardFrom = 10_000;
  const own = (line: string) => ({ ...known(line), from: heardFrom, isOwn: true });
  const at = (lines: string[], now: number) => ({ ...viewOf(lines), now });
  const heard = withSeen(copyOf(own(ticked), own(withdrawn)), at([withdrawn], 1), []);
  const lost = withSeen(heard, at([], 2), findMissing(heard, at([], 2)));
  expect(lost.entries.map(({ event }) => event.state)).toEqual(['ticked', 'withdrawn']);
  expect(findMissing(lost, at([], heardFrom))).toEqual([]);
});

test('a line of this device that was torn while the vault was silent takes the claim on at once', () => {
  const torn = '- [x] [[Go]] · Junior · Fixes a test.';
  const at = (lines: string[], now: number) => ({ ...viewOf(lines), now });
  const written = copyOf({ ...known(ticked), from: 10_000, isOwn: true });
  const shown = withSeen(written, at([torn], 1), []);
  const counting = withSeen(shown, at([torn], 10_000), []);
  expect(findMissing(counting, at([], 10_001)).map(({ item }) => item)).toEqual(['Fixes a test.']);
});

test('read as a log, the copy has a link that still means its note where the old one means none', () => {
  const copy = copyOf(known(ticked, 'Lore/Go.md'), known(other, null));
  const log = copyAsLog(copy, (link) => (link === '/Lore/Go' ? 'Lore/Go.md' : null));
  expect(log?.events.map(({ link, item }) => [link, item])).toEqual([
    ['/Lore/Go', 'Fixes a test.'],
    ['Go', 'Reads code.'],
  ]);
});
