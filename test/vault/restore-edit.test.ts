/** What bringing lost lines back makes of a log's text, and when it is left alone. */
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import { applyRestore, renderRestored, type RestoreRequest } from '../../src/vault/restore-edit';
import { events } from '../support/builders';

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

test('lost lines are written again with their own date, and undated ones with today’s', () => {
  expect(applyRestore(marker, request())).toMatchObject({ text: marker + tick });
  const undated = request({}, ['- [x] [[Go]] · Junior · Fixes a test.']);
  expect(applyRestore(marker, undated)).toMatchObject({ text: marker + tick.replace('-01', '-22') });
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
});
