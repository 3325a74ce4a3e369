/** What one tick makes of a log's text, as before/after pairs, and when nothing is written. */
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import { groupWord } from '../../../src/core/vocabulary';
import type { SkillNote } from '../../../src/core/skill/schema';
import { applyTick, isOvertaken, renderFirstTick, type TickRequest } from '../../../src/vault/log/tick-edit';
import { aLog } from '../../support/builders';
import { skillNoteOf } from '../../support/skill-values';

const marker = '---\nskill-assessment: 1\n---\n';
const ticked = '- [x] [[Skills/Go|Go]] · Junior · Fixes a test. ✅ 2026-11-22\n';
const earlier = '- [x] [[Skills/Go|Go]] · Junior · Reads code. ✅ 2026-11-01\n';

const note: SkillNote = {
  ...skillNoteOf('Skills/Go.md', { Junior: ['Fixes a test.', 'Reads code.'], Middle: ['Designs an API.'] }),
  petProjects: [
    {
      level: 'Junior',
      title: 'Deploy',
      description: '',
      technologies: [],
      successCriterion: '',
      links: [],
      extra: {},
      line: 12,
    },
  ],
};

function request(changes: Partial<TickRequest> = {}): TickRequest {
  return {
    address: { path: note.path, group: 'Junior', item: 'Fixes a test.' },
    state: 'ticked',
    note,
    logPath: 'Log.md',
    person: null,
    otherLogs: [],
    resolve: (link) => (link === 'Skills/Go' || link === '/Skills/Go' ? note.path : null),
    readLog: parseAssessmentLog,
    today: '2026-11-22',
    undoable: null,
    isReplay: false,
    ...changes,
  };
}

const untick: Partial<TickRequest> = { state: 'open', today: '2026-11-23' };

test('the first tick makes a marked log of one line', () => {
  expect(renderFirstTick(request())).toEqual({
    text: marker + ticked,
    suffix: ticked,
    cut: null,
    from: 'open',
    to: 'ticked',
  });
});

test('a person of several has a log with their name', () => {
  const first = renderFirstTick(request({ person: 'Anna' }));
  expect('text' in first && parseAssessmentLog('Log.md', first.text)?.person).toBe('Anna');
});

test('a tick is one line at the end, after a final newline where that was missing', () => {
  const before = (marker + earlier).trimEnd();
  expect(applyTick(before, request())).toEqual({
    text: marker + earlier + ticked.trimEnd(),
    suffix: `\n${ticked.trimEnd()}`,
    cut: null,
    from: 'open',
    to: 'ticked',
  });
});

test('what is so already is not written again', () => {
  expect(applyTick(marker + ticked, request())).toMatchObject({ text: marker + ticked, suffix: null });
  expect(applyTick(marker + earlier, request(untick))).toMatchObject({
    text: marker + earlier,
    suffix: null,
  });
});

test('an un-tick is a line of its own', () => {
  const line = '- [-] [[Skills/Go|Go]] · Junior · Fixes a test. ❌ 2026-11-23\n';
  expect(applyTick(marker + ticked, request(untick))).toEqual({
    text: marker + ticked + line,
    suffix: line,
    cut: null,
    from: 'ticked',
    to: 'open',
  });
});

test('a quick un-tick cuts its own line off again', () => {
  const after = applyTick(marker + earlier + ticked, request({ ...untick, undoable: ticked }));
  expect(after).toEqual({
    text: marker + earlier,
    suffix: null,
    cut: ticked,
    from: 'ticked',
    to: 'open',
  });
});

test('a quick un-tick is a line of its own when the line is not the last any more', () => {
  const after = applyTick(marker + ticked + earlier, request({ ...untick, undoable: ticked }));
  expect(after).toMatchObject({ suffix: '- [-] [[Skills/Go|Go]] · Junior · Fixes a test. ❌ 2026-11-23\n' });
});

test('a quick un-tick is a line of its own above the rest of a torn line, which could tick the item again', () => {
  const own = '- [-] [[Skills/Go|Go]] · Junior · Fixes a test. ❌ 2026-11-22\n';
  const torn = (line: string) => `${marker}${line.slice(0, -4)}\n${ticked}`;
  const unticked = (text: string) => applyTick(text, request({ state: 'open', undoable: ticked }));
  expect(unticked(torn(ticked))).toMatchObject({ suffix: own, cut: null });
  expect(unticked(torn(earlier))).toMatchObject({ suffix: null, cut: ticked });
});

test('an un-tick of what is open only because its line was torn is a line of its own, once', () => {
  const torn = `${marker}${ticked.slice(0, -4)}\n`;
  const after = applyTick(torn, request({ state: 'open' }));
  expect(after).toMatchObject({ suffix: '- [-] [[Skills/Go|Go]] · Junior · Fixes a test. ❌ 2026-11-22\n' });
  const text = 'text' in after ? after.text : '';
  expect(applyTick(text, request({ state: 'open' }))).toMatchObject({ text, suffix: null });
  const twice = applyTick(`${text}${torn.slice(marker.length)}`, request({ state: 'open' }));
  expect(twice).toMatchObject({ suffix: '- [-] [[Skills/Go|Go]] · Junior · Fixes a test. ❌ 2026-11-22\n' });
  const copy = aLog([text.slice(torn.length)], 'Log 2.md');
  expect(applyTick(torn, request({ state: 'open', otherLogs: [copy] }))).toMatchObject({ suffix: null });
});

test('a tick taken back gives a started project back its start', () => {
  const group = groupWord('petProjects', 'en');
  const started = `- [/] [[Skills/Go|Go]] · ${group} · Deploy 🛫 2026-11-01\n`;
  const address = { path: note.path, group, item: 'Deploy' };
  const done = applyTick(marker + started, request({ address }));
  const suffix = 'suffix' in done ? done.suffix : null;
  expect(suffix).toMatch(/^- \[x\] .* ✅ 2026-11-22\n$/);
  const text = 'text' in done ? done.text : '';
  expect(applyTick(text, request({ ...untick, address, undoable: suffix }))).toEqual({
    text: marker + started,
    suffix: null,
    cut: suffix,
    from: 'ticked',
    to: 'started',
  });
});

test('a line is never dated before the item’s last one', () => {
  const ahead = ticked.replace('2026-11-22', '2026-12-24');
  const after = applyTick(marker + ahead, request(untick));
  expect(after).toMatchObject({ suffix: expect.stringContaining('❌ 2026-12-24') as unknown });
});

test('a line that must bear its day is not written before the item’s last one', () => {
  const early = { ...untick, today: '2026-11-21', isDayFixed: true };
  expect(applyTick(marker + ticked, request(early))).toEqual({ fault: 'day-too-early', line: null });
  const after = applyTick(marker + ticked, request({ ...untick, isDayFixed: true }));
  expect(after).toMatchObject({ suffix: expect.stringContaining('❌ 2026-11-23') as unknown });
});

test('a tick without a day is confirmed by a line with one', () => {
  const undated = marker + ticked.replace(' ✅ 2026-11-22', '');
  const confirmed = applyTick(undated, request({ confirmation: 'give' }));
  expect(confirmed).toMatchObject({ text: undated + ticked, from: 'ticked', to: 'ticked' });
});

test('a note that is no log is left alone', () => {
  expect(applyTick('# Diary\n', request())).toEqual({ fault: 'log-foreign', line: null });
  expect(applyTick('', request())).toEqual({ fault: 'log-foreign', line: null });
});

test('the log of another person is left alone', () => {
  expect(applyTick(marker, request({ person: 'Anna' }))).toEqual({ fault: 'log-of-other', line: null });
});

test('an item that the note does not state is not ticked', () => {
  const address = { path: note.path, group: 'Junior', item: 'Sings.' };
  expect(applyTick(marker, request({ address }))).toEqual({ fault: 'item-gone', line: null });
});

test('a note that no link can name is not ticked', () => {
  expect(applyTick(marker, request({ resolve: () => null }))).toEqual({
    fault: 'skill-unlinkable',
    line: null,
  });
});

test('a log that ends in an open code block is left alone, and its line is named', () => {
  expect(applyTick(`${marker}\n\`\`\`\n`, request())).toEqual({ fault: 'log-end-unclosed', line: 5 });
});

test('what a copy of the log says counts as said', () => {
  const copy = parseAssessmentLog('Log 2.md', marker + ticked);
  const after = applyTick(marker, request({ otherLogs: copy ? [copy] : [] }));
  expect(after).toMatchObject({ text: marker, suffix: null });
});

test('what another day has said meanwhile holds against a tick that was left over', () => {
  const later = ticked + '- [-] [[Skills/Go|Go]] · Junior · Fixes a test. ❌ 2026-11-23\n';
  const left = applyTick(marker + later, request({ isReplay: true }));
  expect(left).toMatchObject({ text: marker + later, suffix: null, to: 'open' });
  expect(applyTick(marker + later, request())).toMatchObject({ from: 'open', to: 'ticked' });
});

test('a line is cut off only when that brings back the state that is wanted', () => {
  const group = groupWord('petProjects', 'en');
  const started = `- [/] [[Skills/Go|Go]] · ${group} · Deploy 🛫 2026-11-22\n`;
  const address = { path: note.path, group, item: 'Deploy' };
  const after = applyTick(marker + started, request({ address, undoable: started }));
  expect(after).toMatchObject({
    from: 'started',
    to: 'ticked',
    suffix: expect.stringContaining('[x]') as unknown,
  });
});

test('a log that is read otherwise than it was written is left alone', () => {
  const blind = request({
    readLog: (path, text) => (text === marker ? parseAssessmentLog(path, text) : null),
  });
  expect(applyTick(marker, blind)).toEqual({ fault: 'log-ambiguous', line: null });
  const repeating = request({
    readLog: (path, text) => {
      const log = parseAssessmentLog(path, text);
      return log && text !== marker ? { ...log, events: [...log.events, ...log.events] } : log;
    },
  });
  expect(applyTick(marker, repeating)).toEqual({ fault: 'log-ambiguous', line: null });
});

test('a line that changes nothing is not cut off', () => {
  const after = applyTick(marker + ticked + ticked, request({ ...untick, undoable: ticked }));
  expect(after).toMatchObject({ suffix: expect.stringContaining('[-]') as unknown });
});

describe('a later text', () => {
  const other = earlier.replace('Reads code.', 'Names a branch.');
  const appended = applyTick(marker + earlier, request());
  const cut = applyTick(marker + ticked, request({ ...untick, today: '2026-11-22', undoable: ticked }));

  test.each([
    ['that another program wrote from the text before the tick', appended, marker + earlier + other, true],
    ['that has the tick below what came in between', appended, marker + earlier + other + ticked, false],
    ['that goes on from the tick', appended, marker + earlier + ticked + other, false],
    ['that only lacks the tick', appended, marker + earlier, false],
    ['in which more is missing', appended, marker + other, false],
    ['that another program wrote from the text before the cut', cut, marker + ticked + other, true],
    ['that goes on from the cut', cut, marker + other, false],
  ])('%s is told from one that overtook it', (_name, done, text, expected) => {
    expect('fault' in done ? done : isOvertaken(done, text)).toBe(expected);
  });

  test('never overtakes a tick that was there already', () => {
    const done = applyTick(marker + ticked, request());
    expect('fault' in done ? done : isOvertaken(done, marker + ticked + other)).toBe(false);
  });
});
