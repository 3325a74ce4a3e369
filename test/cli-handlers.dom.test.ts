/** The verbs of the app's command line: the same JSON as our own, and faults as one line. */
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
  expect(await call('untick', item)).toContain('Tick removed');
});

test('a project is started, and nothing else can be', async () => {
  const { call } = await start();
  expect(
    await call('tick', { skill: 'Go', group: 'projects', item: 'Guestbook', started: 'true' }),
  ).toContain('- [/]');
  const other = { skill: 'Go', group: 'Junior', item: 'Reads the code.', started: 'true' };
  expect(await call('tick', other)).toContain('Only pet projects can be started.');
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
