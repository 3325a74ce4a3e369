/** The verbs of the app's command line: the same JSON as our own, and faults as one line. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDay } from '../src/core/assessment/date';
import { run, vaultOf } from './support/command-line';
import { goNote } from './support/go-note';
import { endSessions, startSession, type Session } from './support/plugin-in-host';

afterEach(endSessions);

const go = 'Skills/Go.md';
const log = 'Skill assessment.md';

async function start(
  files: Record<string, string> = {},
): Promise<Session & { call: (verb: string, params?: Record<string, string>) => Promise<string> }> {
  const session = await startSession({ [go]: goNote, 'Diary.md': 'Monday.', ...files });
  await session.open(go);
  await session.shows('Junior');
  const call = async (verb: string, params: Record<string, string> = {}) => {
    const handler = session.app.cliHandlers.get(`skill-matrix:${verb}`);
    if (!handler) throw new Error(`There is no verb ${verb}.`);
    return handler(params);
  };
  return { ...session, call };
}

test('a note is read as the model, by its path', async () => {
  const { call } = await start();
  expect(JSON.parse(await call('read', { note: 'Skills/Go' }))).toMatchObject({
    path: go,
    name: 'Go',
    tags: ['languages'],
  });
  expect(await call('read', { note: 'Diary.md' })).toBe('Diary.md: No table with levels was found.');
  expect(await call('read', { note: 'Missing' })).toContain('“Missing.md” does not exist.');
});

test('the matrix is the JSON of our own command line', async () => {
  const { call } = await start();
  const matrix = JSON.parse(await call('matrix')) as { skills: { path: string; required: unknown }[] };
  expect(matrix.skills).toEqual([expect.objectContaining({ path: go, required: { done: 0, total: 3 } })]);
});

test('a tick prints the line that it has written, and a second one that it is so', async () => {
  const { call, read } = await start();
  const item = { skill: 'go', group: 'Junior', item: 'reads the code' };
  const line = await call('tick', { ...item, evidence: '[[Diary]]' });
  expect(line).toMatch(
    /^- \[x\] \[\[Skills\/Go\|Go\]\] · Junior · Reads the code\. · \[\[Diary\]\] ✅ \d{4}-\d\d-\d\d$/,
  );
  expect(read(log)).toContain(line);
  expect(await call('tick', item)).toBe('It is ticked already. Nothing was written.');
  const withdrawal = await call('untick', item);
  expect(withdrawal).toMatch(
    /^- \[-\] \[\[Skills\/Go\|Go\]\] · Junior · Reads the code\. ❌ \d{4}-\d\d-\d\d$/,
  );
  expect(read(log)?.endsWith(`${line}\n${withdrawal}\n`)).toBe(true);
  expect(await call('untick', item)).toBe('It is not ticked. Nothing was written.');
});

test('a line bears the day that is asked for, and no day before the last line of its item', async () => {
  const { call, read } = await start();
  const item = { skill: 'Go', group: 'Junior', item: 'Reads the code.' };
  expect(await call('tick', { ...item, date: '2026-03-05' })).toContain('✅ 2026-03-05');
  const before = read(log);
  expect(await call('untick', { ...item, date: '2026-03-04' })).toContain(
    'lies before the last line of this item',
  );
  expect(await call('untick', { ...item, date: 'May' })).toContain('“May” is no day of the calendar.');
  expect(read(log)).toBe(before);
  expect(await call('untick', { ...item, date: '2026-03-05' })).toContain('❌ 2026-03-05');
});

test('a day too early is refused by name once the log is known, and nothing of it is kept for later', async () => {
  const line = '- [x] [[Skills/Go|Go]] · Junior · Reads the code. ✅ 2026-03-05\n';
  const { call, app } = await start({ [log]: `---\nskill-assessment: 1\n---\n${line}` });
  const item = { skill: 'Go', group: 'Junior', item: 'Reads the code.' };
  expect(await call('untick', { ...item, date: '2026-03-04' })).toBe(
    '2026-03-04 lies before the last line of this item, 2026-03-05. Give that day or a later one as date=….',
  );
  expect(app.loadLocalStorage('skill-matrix-journal') ?? []).toEqual([]);
});

test('several proofs stand beside each other, and what is no link is refused', async () => {
  const { call, read } = await start();
  const item = { skill: 'Go', group: 'Junior', item: 'Reads the code.' };
  expect(await call('tick', { ...item, evidence: '[[Diary]] and [[Deploy]]' })).toContain('is no link');
  expect(read(log)).toBeUndefined();
  expect(await call('tick', { ...item, evidence: '[[Diary]], [[Deploy]]' })).toContain(
    ' · [[Diary]] · [[Deploy]] ✅',
  );
});

test('a project is started, and nothing else can be', async () => {
  const { call } = await start();
  expect(
    await call('tick', { skill: 'Go', group: 'projects', item: 'Guestbook', started: 'true' }),
  ).toContain('- [/]');
  const other = { skill: 'Go', group: 'Junior', item: 'Reads the code.', started: 'true' };
  expect(await call('tick', other)).toContain('Only pet projects can be started.');
  expect(await call('tick', { ...other, started: 'false' })).toContain('- [x]');
});

test.each([
  [{}, '“skill” is missing. Write skill=… after the command.'],
  [{ skill: 'Goo' }, 'There is no skill “Goo”. Nearest: “Go”.'],
  [{ skill: 'Go', group: 'Boss', item: 'x' }, 'has no level or section “Boss”'],
  [{ skill: 'Go', group: 'Junior', item: 'Reads' }, 'Nearest: “Reads the code.”'],
])('a fault is one line that says what to do: %j', async (params, sentence) => {
  const { call } = await start();
  const answer = await call('tick', params);
  expect(answer).toContain(sentence);
  expect(answer).not.toContain('\n');
});

test('check prints what is wrong, and summary the path of its note', async () => {
  const { call, read } = await start();
  expect(await call('check')).toContain('Skills/Go.md:');
  expect(await call('summary')).toBe('Skill progress.md');
  expect(read('Skill progress.md')).toContain('%% skill-matrix:begin %%');
});

test('what is ticked is confirmed once more when that is asked, once a day', async () => {
  const line = '- [x] [[Skills/Go|Go]] · Junior · Reads the code. ✅';
  const before = `---\nskill-assessment: 1\n---\n${line} 2026-01-10\n`;
  const { call, read } = await start({ [log]: before });
  const item = { skill: 'go', group: 'Junior', item: 'reads the code', confirm: 'true' };
  expect(await call('tick', item)).toContain(line);
  expect(read(log)?.slice(before.length)).toContain(line);
  expect(await call('tick', item)).toBe('It is ticked already. Nothing was written.');
});

const logOf = (person: string, ...lines: string[]) =>
  `---\nskill-assessment: 1\nperson: ${person}\n---\n${lines.map((line) => `- [x] [[Go]] · ${line}\n`).join('')}`;

/** A stage, a list that looks like one, and the logs of three people, one named by its folder alone. */
const team = {
  'Skills/Rust.md': goNote.replace('languages', 'systems'),
  'Stages/Engineer.md': '---\nskill-stage: true\n---\n- [[Go]] Middle\n- [[Zig]]\n',
  'Plan.md': '- [[Go]]\n- [[Rust]]\n',
  'Skill assessment.md': `---\nskill-assessment: 1\n---\n- [x] [[Go]] · Junior · Reads the code. ✅ 2026-01-05\n`,
  'Team/Anna.md': logOf(
    'Anna',
    'Junior · Reads the code. ✅ 2026-01-05',
    'Junior · Fixes a failing test. ✅ 2026-02-05',
  ),
  'Team/Boris.md':
    '---\nskill-assessment: 1\nperson:\n---\n- [x] [[Go]] · Middle · Writes a service. ✅ 2026-02-05\n',
};

test.each<[string, Record<string, string>]>([
  ['matrix', {}],
  ['matrix', { until: '2025-12-31' }],
  ['stages', {}],
  ['stages', { stage: 'Plan' }],
  ['next', {}],
  ['next', { stage: 'engineer' }],
  ['history', {}],
  ['history', { since: '2026-02-01', until: '2026-03-01' }],
  ['review', {}],
  ['review', { days: '5' }],
  ['team', { folder: 'Team' }],
  ['export', {}],
  ['export', { format: 'md', stage: 'Engineer', until: '2026-01-31' }],
  ['check', {}],
])('%s %j prints what our own command line prints', async (verb, params) => {
  const { call } = await start(team);
  const answer = await call(verb, params);
  const flags = Object.entries(params).flatMap(([name, value]) => [`--${name}`, value]);
  const printsText = verb === 'export' || verb === 'check';
  const vault = vaultOf({ [go]: goNote, 'Diary.md': 'Monday.', ...team });
  const argv = [verb, '.', ...flags, ...(printsText ? [] : ['--json'])];
  const { stdout, stderr } = await run(vault, argv, localDay(new Date()));
  expect(stderr).toBe('');
  expect(answer.trimEnd()).toBe(stdout.trimEnd());
  expect(answer).toContain(verb === 'check' ? 'Skills/Go.md' : 'Go');
});

test.each<[string, Record<string, string>]>([
  ['Skill progress.md', {}],
  ['Skill progress.md', { since: '2026-01-01', stage: 'Engineer' }],
  ['Skill progress.md', { since: '2026-01-01', stage: 'Plan' }],
  ['Reports/Spring.md', { out: 'Reports/Spring', since: '2026-02-01', lang: 'ru' }],
])('a summary in %s with %j is what our own command line writes', async (path, params) => {
  const { call, read } = await start(team);
  expect(await call('summary', params)).toBe(path);
  const vault = vaultOf({ [go]: goNote, 'Diary.md': 'Monday.', ...team });
  const flags = Object.entries(params).flatMap(([name, value]) => [`--${name}`, value]);
  await run(vault, ['summary', '.', ...flags], localDay(new Date()));
  expect(read(path)).toBe(readFileSync(join(vault, path), 'utf8'));
  expect(read(path)).toContain('Go');
});

test('verbs and flags are those of our own command line, but those that a vault already answers', async () => {
  const { app } = await start();
  const { stdout } = await run('.', ['--help']);
  const own = [...stdout.matchAll(/^ {2}skill-matrix (\w+)(.*)$/gm)].map(([, verb = '', rest = '']) => {
    const flags = [...rest.matchAll(/--([\w-]+)/g)].map(([, flag = '']) => flag);
    return [verb, flags.filter((flag) => flag !== 'json').sort()];
  });
  const operands = ['note', 'skill', 'group', 'item', 'lang'];
  const theirs = [...app.cliFlags].map(([id, flags]) => {
    const names = Object.keys(flags ?? {}).filter((name) => !operands.includes(name));
    return [id.replace('skill-matrix:', ''), names.sort()];
  });
  expect(Object.fromEntries(theirs)).toEqual(Object.fromEntries(own));
});

test.each([
  ['summary', { stage: 'Engineers' }, 'There is no stage “Engineers”.'],
  ['summary', { out: '../Report' }, '../Report'],
  ['summary', { since: 'May' }, '“May” is no day of the calendar.'],
  ['history', { since: 'May' }, '“May” is no day of the calendar. Write since=2026-11-22 after the command.'],
  ['history', { since: '2026-05-02', until: '2026-05-01' }, '2026-05-02 lies after 2026-05-01'],
  ['summary', { since: '9000-01-01' }, '9000-01-01 lies after'],
  ['review', { days: 'many' }, '“many” is no number of days. Write days=180 after the command.'],
  ['history', { until: 'true' }, '“until” is missing.'],
  [
    'export',
    { format: 'xls' },
    '“xls” is no format. Write format=csv, format=md or format=json after the command.',
  ],
  ['next', { stage: 'Engineers' }, 'There is no stage “Engineers”.'],
])('a report that is asked for wrongly says so in one line: %s %j', async (verb, params, sentence) => {
  const { call } = await start(team);
  const answer = await call(verb, params);
  expect(answer).toContain(sentence);
  expect(answer).not.toContain('\n');
});
