/** What re-attaching and dismissing make of a log's text, and when it is left alone. */
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import { applyTray, type TrayRequest } from '../../../src/vault/log/tray-edit';
import { aSkill } from '../../support/builders';

const marker = '---\nskill-assessment: 1\n---\n';
const note = aSkill();
const old = '- [x] [[Go]] · Junior · Mends a red wall. ✅ 2026-11-01\n';
const target = { path: 'Go.md', group: 'Junior', item: 'Fixes a test.' };

const request = (changes: Partial<TrayRequest> = {}): TrayRequest => ({
  note,
  logPath: 'Log.md',
  person: null,
  otherLogs: [],
  resolve: (link) => (link === 'Go' ? 'Go.md' : null),
  readLog: parseAssessmentLog,
  today: '2026-11-22',
  tick: { group: 'Junior', item: 'Mends a red wall.' },
  target,
  ...changes,
});
const tick = (day: string) => `- [x] [[Go]] · Junior · Fixes a test. ✅ ${day}\n`;
const withdrawal = '- [-] [[Go]] · Junior · Mends a red wall. ❌ 2026-11-22\n';

test('a tick gets its new text with its old day, and the old text is withdrawn', () => {
  expect(applyTray(marker + old, request())).toMatchObject({
    text: marker + old + tick('2026-11-01') + withdrawal,
  });
});

test('a tick without a date gets today’s', () => {
  const text = `${marker}- [x] [[Go]] · Junior · Mends a red wall.\n`;
  expect(applyTray(text, request())).toMatchObject({ text: text + tick('2026-11-22') + withdrawal });
});

test('a tick that is attached meanwhile is left as it is', () => {
  expect(applyTray(marker, request())).toEqual({ text: marker, events: [] });
});

test('what is no log, or the log of another person, is left alone', () => {
  expect(applyTray('# Diary\n', request())).toEqual({ fault: 'log-foreign', line: null });
  expect(applyTray(marker, request({ person: 'Anna' }))).toEqual({ fault: 'log-of-other', line: null });
});

test('a log that is read otherwise than it was written is left alone', () => {
  const reading =
    (change: (text: string) => string): TrayRequest['readLog'] =>
    (path, text) =>
      parseAssessmentLog(path, text === marker + old ? text : change(text));
  const ambiguous = { fault: 'log-ambiguous', line: null };
  const without = request({ readLog: reading(() => marker) });
  expect(applyTray(marker + old, without)).toEqual(ambiguous);
  const withOther = request({ readLog: reading((text) => text.replace(withdrawal, tick('2026-11-02'))) });
  expect(applyTray(marker + old, withOther)).toEqual(ambiguous);
});
