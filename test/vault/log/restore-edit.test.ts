/** What bringing lost lines back makes of a log's text, and when it is left alone. */
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import { applyRestore, renderRestored, type RestoreRequest } from '../../../src/vault/log/restore-edit';
import { events } from '../../support/builders';

const marker = '---\nskill-assessment: 1\n---\n';
const tick = '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-01\n';

const request = (changes: Partial<RestoreRequest> = {}, lines = [tick.trimEnd()]): RestoreRequest => ({
  logPath: 'Log.md',
  person: null,
  otherLogs: [],
  known: events(...lines).map((event) => ({ event, path: 'Go.md' })),
  wanted: 'ticks',
  resolve: (link) => (link === 'Go' || link === '/Go' ? 'Go.md' : null),
  readLog: parseAssessmentLog,
  today: '2026-11-22',
  ...changes,
});

const undated = '- [x] [[Go]] · Junior · Fixes a test.\n';
const withdrawn = '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-03\n';
const other = '- [x] [[Go]] · Junior · Reads code. ✅ 2026-11-02\n';

test('lost lines are written again with their own date', () => {
  expect(applyRestore(marker, request())).toMatchObject({ text: marker + tick });
});

test('a line that nothing dated confirms comes back without a date, as it was', () => {
  const alone = request({}, [undated.trimEnd()]);
  expect(applyRestore(marker, alone)).toMatchObject({ text: marker + undated });
  const below = request({}, [other.trimEnd(), undated.trimEnd()]);
  expect(applyRestore(marker, below)).toMatchObject({ text: marker + other + undated });
  const again = request({}, [withdrawn.trimEnd(), undated.trimEnd()]);
  expect(applyRestore(marker, again)).toMatchObject({ text: marker + withdrawn + undated });
  expect(applyRestore(marker + withdrawn + undated, again)).toMatchObject({ events: [] });
});

test('an undated line that a dated one confirms comes back with its day, or today’s', () => {
  const evidence = undated.replace('test.', 'test. · [[Report]]');
  const both = request({}, [evidence.trimEnd(), tick.trimEnd()]);
  const text = marker + tick + evidence.replace('\n', ' ✅ 2026-11-22\n');
  expect(applyRestore(marker, both)).toMatchObject({ text });
});

test('a line without a date stands below the day that took it back, wherever the log ends', () => {
  const known = request({}, [withdrawn.trimEnd(), undated.trimEnd()]);
  const text = marker + withdrawn + tick.replace('Fixes a test', 'Writes code');
  expect(applyRestore(text, known)).toMatchObject({ text: text + undated + withdrawn + undated });
  const all = { ...known, wanted: 'all' as const };
  expect(applyRestore(text + undated + withdrawn + undated, all)).toMatchObject({ events: [] });
});

test('an un-tick without a date takes back a tick that goes by a later day than the log’s last', () => {
  const day = (line: string, date: string) => line.replace('2026-11-02', date);
  const text = marker + day(other, '2026-11-03') + undated + other.replace('Reads', 'Writes');
  const untick = undated.replace('[x]', '[-]');
  const [, tickedThen] = events(day(other, '2026-11-03').trimEnd(), undated.trimEnd());
  const [, unticked] = events(day(other, '2026-11-04').trimEnd(), untick.trimEnd());
  if (!tickedThen || !unticked) throw new Error('The lines are not read.');
  const lost = [tickedThen, unticked].map((event) => ({ event, path: 'Go.md' }));
  const above = untick.replace('.\n', '. ❌ 2026-11-03\n');
  expect(applyRestore(text, request({ known: lost }))).toMatchObject({ text: text + untick + above });
});

test('lines of several days come back in the order of their days', () => {
  const later = '- [x] [[Go]] · Junior · Reads code. ✅ 2026-11-05';
  const same = '- [x] [[Go]] · Junior · Writes code. ✅ 2026-11-05';
  const back = renderRestored(request({}, [later, same, tick.trimEnd()]));
  expect(back).toMatchObject({ text: `${marker}${tick}${later}\n${same}\n` });
});

test('what is not missing is not written', () => {
  expect(applyRestore(marker + tick, request())).toEqual({ text: marker + tick, events: [] });
});

test.each([
  ['no log', '# Diary\n', {}, 'log-foreign', null],
  ['the log of another person', marker, { person: 'Anna' }, 'log-of-other', null],
  ['a log that ends in a code block', `${marker}\`\`\`\n`, {}, 'log-end-unclosed', 4],
])('%s is left alone', (_what, text, changes, fault, line) => {
  expect(applyRestore(text, request(changes))).toEqual({ fault, line });
});

test('a log that is read otherwise than it was written is left alone', () => {
  const readLog: RestoreRequest['readLog'] = (path, text) =>
    text === marker ? parseAssessmentLog(path, text) : null;
  expect(applyRestore(marker, request({ readLog }))).toEqual({ fault: 'log-ambiguous', line: null });
  const blind = request({ readLog: (path) => parseAssessmentLog(path, marker) });
  expect(applyRestore(marker, blind)).toEqual({ fault: 'log-ambiguous', line: null });
});
