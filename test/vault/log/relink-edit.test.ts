/** What giving the ticks of a lost note to another note makes of a log's text, and what takes it back. */
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import { applyRelink, applyRelinkBack, type RelinkRequest } from '../../../src/vault/log/relink-edit';
import { aSkill, logText } from '../../support/builders';

const evidence = '[[Report]]';
const old = logText(
  `- [x] [[Old/Golang|Golang]] · Junior · Fixes a test. · ${evidence} ✅ 2026-11-01`,
  '- [x] [[Old/Golang|Golang]] · Middle · Draws a diagram. ✅ 2026-11-02',
);

const request = (changes: Partial<RelinkRequest> = {}): RelinkRequest => ({
  link: 'Old/Golang',
  note: aSkill(),
  logPath: 'Log.md',
  person: null,
  otherLogs: [],
  resolve: (link) => (link === 'Go' ? 'Go.md' : null),
  readLog: parseAssessmentLog,
  today: '2026-11-22',
  ...changes,
});

function relinked(text: string, changes: Partial<RelinkRequest> = {}) {
  const done = applyRelink(text, request(changes));
  if ('fault' in done) throw new Error(done.fault);
  return done;
}

test('each tick gets a line under the new link with its day and its evidence, and the old text is withdrawn', () => {
  const done = relinked(old);
  expect(done.ticks).toBe(2);
  expect(done.text).toBe(
    [
      old.trimEnd(),
      `- [x] [[Go]] · Junior · Fixes a test. · ${evidence} ✅ 2026-11-01`,
      '- [x] [[Go]] · Middle · Draws a diagram. ✅ 2026-11-02',
      '- [-] [[Old/Golang|Golang]] · Junior · Fixes a test. ❌ 2026-11-22',
      '- [-] [[Old/Golang|Golang]] · Middle · Draws a diagram. ❌ 2026-11-22',
      '',
    ].join('\n'),
  );
});

test('a text with a slip of the pen becomes the one of the note', () => {
  const { text } = relinked(logText('- [x] [[Old/Golang]] · junior · Fixes a tset. ✅ 2026-11-01'));
  expect(text).toContain('- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-01\n');
});

test('what the note has ticked already is not ticked again', () => {
  const { text } = relinked(
    logText(
      '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-10-01',
      '- [x] [[Old/Golang]] · Junior · Fixes a test. ✅ 2026-11-01',
    ),
  );
  expect(text.match(/\[x\] \[\[Go\]\]/gu)).toHaveLength(1);
});

test('dismissing writes the withdrawals alone', () => {
  const done = relinked(old, { note: null });
  expect(done.text.slice(old.length).match(/^- \[-\] /gmu)).toHaveLength(2);
  expect(done.text.slice(old.length)).not.toContain('[x]');
});

test.each([
  ['a move', aSkill()],
  ['a dismissal', null],
])('%s is taken back by lines of its own: the same ticks stand again under the old link', (_name, note) => {
  const done = relinked(old, { note });
  const back = applyRelinkBack(done.text, done.back, request({ note }));
  if ('fault' in back) throw new Error(back.fault);
  expect(back.text.startsWith(done.text)).toBe(true);
  const again = relinked(back.text, { note });
  expect(again.ticks).toBe(2);
  expect(back.text.slice(done.text.length)).toContain(`Fixes a test. · ${evidence} ✅ 2026-11-22`);
});

test('taking back leaves what the note had before', () => {
  const text = logText(
    '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-10-01',
    `- [x] [[Old/Golang]] · Junior · Fixes a test. · ${evidence} ✅ 2026-11-01`,
  );
  const { back } = relinked(text);
  expect(back.filter(({ state, link }) => state === 'withdrawn' && link === '[[Go]]')).toEqual([]);
});

test('what has no day of its own moves with today’s, and a started project stays started', () => {
  const undated = relinked(logText('- [x] [[Old/Golang]] · Junior · Fixes a test.'));
  expect(undated.text).toContain('- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-22\n');
  const started = relinked(logText('- [/] [[Old/Golang]] · Pet project · Bot 🛫 2026-11-01'));
  expect(started.text).toContain('- [/] [[Go]] · Pet project · Bot 🛫 2026-11-01\n');
});

test('a tick that a copy of the log has from today is not moved: beside it no withdrawal would hold', () => {
  const copy = parseAssessmentLog('Log 2.md', old.replaceAll('2026-11-01', '2026-11-22'));
  if (!copy) throw new Error('The copy is no log.');
  expect(applyRelink(old, request({ otherLogs: [copy] }))).toEqual({ fault: 'log-ambiguous', line: null });
});

test('a move is taken back once, and only in a log that can be written to and read', () => {
  const { text, back } = relinked(old);
  const undone = applyRelinkBack(text, back, request());
  if ('fault' in undone) throw new Error(undone.fault);
  expect(undone.events).toHaveLength(back.length);
  expect(applyRelinkBack(undone.text, back, request())).toEqual({ text: undone.text, events: [] });
  expect(applyRelinkBack('# Diary\n', back, request())).toEqual({ fault: 'log-foreign', line: null });
  const readLog: RelinkRequest['readLog'] = (path) => parseAssessmentLog(path, text);
  expect(applyRelinkBack(text, back, request({ readLog }))).toEqual({ fault: 'log-ambiguous', line: null });
});

test('nothing under the link changes nothing', () => {
  expect(applyRelink(logText(), request())).toMatchObject({ text: logText(), ticks: 0, events: [] });
});

test('what is no log, the log of another person, or one that ends inside a fence, is left alone', () => {
  expect(applyRelink('# Diary\n', request())).toEqual({ fault: 'log-foreign', line: null });
  expect(applyRelink(old, request({ person: 'Anna' }))).toEqual({ fault: 'log-of-other', line: null });
  expect(applyRelink(`${old}\`\`\`\n`, request())).toMatchObject({ fault: 'log-end-unclosed' });
  expect(applyRelink(old, request({ resolve: () => null }))).toEqual({
    fault: 'skill-unlinkable',
    line: null,
  });
});

test('a log that is read otherwise than it was written is left alone', () => {
  const readLog: RelinkRequest['readLog'] = (path, text) =>
    parseAssessmentLog(path, text === old ? text : text.replace(/^- \[-\].*\n/mu, ''));
  expect(applyRelink(old, request({ readLog }))).toEqual({ fault: 'log-ambiguous', line: null });
});
