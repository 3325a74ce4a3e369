/** The reports on a copy of the owner's own notes, beside a count by hand: 9 skills asked for, 3 of them there. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf, refusalOf, run, sampleVault, sharedNotes, vaultOf } from '../support/command-line';
import { goNote } from '../support/go-note';

const notes = sharedNotes();
const inNotes = notes === null ? test.skip : test;
const stage = 'Младший системный инженер';

async function json<T>(vault: string, argv: string[]): Promise<T> {
  const { code, stdout, stderr } = await run(vault, [...argv, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return JSON.parse(stdout) as T;
}

interface StageJson {
  ready: unknown;
  criteriaLeft: number;
  withoutNote: number;
  boxes: unknown;
  skills: {
    name: string;
    standing: string;
    target: { level: string; source: string } | null;
    missing: unknown[];
  }[];
}

/** A copy of the notes in which the Junior criterion of Python and the Middle one of Bash are ticked. */
async function tickedCopy(): Promise<string> {
  const vault = copyOf(notes ?? '');
  const first = async (skill: string, level: number) => {
    const { stdout } = await run(vault, ['read', `${skill}.md`, '--json']);
    const { levels } = JSON.parse(stdout) as { levels: { label: string; criteria: { text: string }[] }[] };
    return [levels[level]?.label ?? '', levels[level]?.criteria[0]?.text ?? ''];
  };
  await run(vault, ['tick', '.', 'Python', ...(await first('Python', 0)), '--date', '2026-11-01']);
  await run(vault, ['tick', '.', 'Bash', ...(await first('Bash', 1)), '--date', '2026-01-10']);
  return vault;
}

inNotes('the readiness of the stage is right by hand count', async () => {
  const { stages } = await json<{ stages: StageJson[] }>(await tickedCopy(), [
    'stages',
    '.',
    '--stage',
    stage,
  ]);
  const [progress] = stages;
  expect(progress).toMatchObject({
    ready: { done: 1, total: 9 },
    criteriaLeft: 2,
    withoutNote: 6,
    withoutLevels: 0,
    boxes: { done: 0, total: 8 },
  });
  expect(progress?.skills.map(({ name, standing }) => [name, standing])).toEqual([
    ['RHCSA', 'noNote'],
    ['LPIC1', 'noNote'],
    ['Python', 'reached'],
    ['Bash', 'open'],
    ['Prometheus', 'open'],
    ['Zabbix', 'noNote'],
    ['Grafana', 'noNote'],
    ['Ansible', 'noNote'],
    ['Linux Core Utils', 'noNote'],
  ]);
  const targets = progress?.skills.flatMap(({ target }) => (target ? [target] : []));
  expect(targets).toEqual(Array(3).fill({ level: 'Junior', source: 'name' }));
});

inNotes('the next steps are right by hand count', async () => {
  const { steps } = await json<{ steps: { name: string; level: string; reasons: { kind: string }[] }[] }>(
    await tickedCopy(),
    ['next', '.', '--stage', stage],
  );
  expect(steps.map(({ name, level, reasons }) => [name, level, ...reasons.map(({ kind }) => kind)])).toEqual([
    ['Bash', 'Junior', 'lastCriterion', 'closesGap', 'stale'],
    ['Prometheus', 'Junior', 'lastCriterion'],
  ]);
});

inNotes('the history is right by hand count', async () => {
  const vault = await tickedCopy();
  const history = await json<{
    entries: { skill: string; date: string }[];
    levels: unknown;
    review: unknown[];
  }>(vault, ['history', '.']);
  expect(history.entries.map(({ skill, date }) => [skill, date])).toEqual([
    ['Bash', '2026-01-10'],
    ['Python', '2026-11-01'],
  ]);
  expect(history.levels).toEqual([{ path: 'Python.md', name: 'Python', before: null, after: 'Junior' }]);
  expect(history.review).toMatchObject([{ path: 'Bash.md', group: 'Middle', days: 316 }]);
  const earlier = await json<{ entries: unknown[]; review: unknown[] }>(vault, [
    'history',
    '.',
    '--until',
    '2026-10-31',
  ]);
  expect([earlier.entries.length, earlier.review.length]).toEqual([1, 1]);
});

const log = '---\nskill-assessment: 1\n---\n';

test('a vault without a stage, a log or a tick says so', async () => {
  const vault = vaultOf({ 'Go.md': goNote });
  const said = async (verb: string, ...more: string[]) => (await run(vault, [verb, '.', ...more])).stdout;
  expect(await said('stages')).toBe('No note is marked as a stage.\n');
  expect(await said('history')).toBe('Nothing was ticked.\n');
  expect(await said('team')).toBe('The vault has no log yet.\n');
  expect(await said('team', '--lang', 'ru')).toBe('Журнала в хранилище пока нет.\n');
});

test('what a report cannot rest on is told on standard error, with path and line', async () => {
  const damaged = `${log}- [x] [[Go]] · Junior ·  ✅ 2026-03-01\n`;
  const vault = vaultOf({
    'Go.md': goNote,
    'Log.md': damaged,
    'Team/A.md': damaged.replace('1\n', '1\nperson: A\n'),
  });
  for (const verb of ['stages', 'next', 'history', 'review', 'export', 'team']) {
    const { code, stdout, stderr } = await run(vault, [verb, '.', '--json']);
    const places = stderr.split('\n').map((line) => line.split(' ').slice(0, 3).join(' '));
    const others = verb === 'team' ? ['Team/A.md:5: warning log-line-unread:'] : [];
    expect([code, places]).toEqual([0, ['Log.md:4: warning log-line-unread:', ...others, '']]);
    expect(JSON.parse(stdout)).toBeInstanceOf(Object);
  }
  const { code, stderr } = await run(vault, ['next', '.', '--person', 'Nobody']);
  expect([code, stderr]).toEqual([0, expect.stringContaining('No log bears “person: Nobody”')]);
});

test('a folder without notes and a period without days are refused', async () => {
  const vault = vaultOf({ 'Go.md': goNote, 'Team/A.md': log });
  expect(await refusalOf(vault, ['team', '.', '--folder', 'team'])).toContain('no notes in a folder “team”');
  const period = ['--since', '2026-05-02', '--until', '2026-05-01'];
  expect(await refusalOf(vault, ['history', '.', ...period])).toMatch(/^2026-05-02 lies after 2026-05-01/);
  expect(await refusalOf(vault, ['history', '.', '--since', '2026-11-23'])).toContain('2026-11-22');
  expect(await refusalOf(vault, ['summary', '.', '--since', '2026-11-23'])).toContain('2026-11-22');
});

test('a list of skills is offered as a stage, and is one once it is marked', async () => {
  const list = '- [ ] [[Go]]\n- [ ] [[Rust]] Junior\n';
  const vault = vaultOf({ 'Go.md': goNote, 'Rust.md': goNote, 'Plan.md': list });
  expect(await json(vault, ['stages', '.'])).toEqual({ stages: [], offered: ['Plan.md'] });
  expect((await run(vault, ['stages', '.'])).stderr).toContain('Plan.md');
  writeFileSync(join(vault, 'Plan.md'), `---\nskill-stage: true\n---\n${list}`);
  const { stdout, stderr } = await run(vault, ['stages', '.']);
  expect(stdout).toMatch(/^Plan\.md: 0 of 2 skills\n {2}Go +no level yet +→ Junior +\d criteria/);
  expect(stderr).toBe('');
});

test('a stage that is not there is refused with the nearest name', async () => {
  const vault = vaultOf({ 'Go.md': goNote, 'Plan.md': '---\nskill-stage: true\n---\n- [[Go]]\n' });
  expect(await refusalOf(vault, ['next', '.', '--stage', 'Plam'])).toContain('Nearest: Plan.');
});

test('the order of the steps is printed with them, and each reason with its line', async () => {
  const { stdout } = await run(copyOf(sampleVault), ['next', '.', '--stage', 'Инженер надёжности']);
  expect(stdout).toContain('last criterion to target (Навыки/Инфраструктура/Ansible.md:');
  expect(stdout).toMatch(/Order: more reasons first, [^\n]+\n$/);
});

test('the matrix can be asked for as it was on a day', async () => {
  const log = '---\nskill-assessment: 1\n---\n- [x] [[Go]] · Junior · Reads the code. ✅ 2026-03-01\n';
  const vault = vaultOf({ 'Go.md': goNote, 'Log.md': log });
  const done = async (...more: string[]) =>
    (await json<{ skills: { required: { done: number } }[] }>(vault, ['matrix', '.', ...more])).skills[0]
      ?.required.done;
  expect([await done(), await done('--until', '2026-02-28')]).toEqual([1, 0]);
});

test('the review tells what was confirmed too long ago, with its days, and only that', async () => {
  const log =
    '---\nskill-assessment: 1\n---\n' +
    '- [x] [[Go]] · Junior · Reads the code. ✅ 2026-03-01\n' +
    '- [x] [[Go]] · Junior · Fixes a failing test. ✅ 2026-03-02\n' +
    '- [x] [[Go]] · Junior · Reads the code. ✅ 2026-11-01\n';
  const vault = vaultOf({ 'Go.md': goNote, 'Log.md': log });
  const { review } = await json<{ review: unknown[] }>(vault, ['review', '.']);
  expect(review).toMatchObject([
    { path: 'Go.md', item: 'Fixes a failing test.', confirmedOn: '2026-03-02', days: 265 },
  ]);
  const { stdout } = await run(vault, ['review', '.', '--days', '20']);
  expect(stdout.split('\n').map((line) => line.slice(0, 10))).toEqual(['2026-03-02', '2026-11-01', '']);
  expect((await run(vault, ['review', '.', '--days', '0'])).stdout).toBe('Nothing waits for a review.\n');
  expect(await refusalOf(vault, ['review', '.', '--days', '-1'])).toContain('--days');
});

test('the team of a vault is printed, with what hangs on one person', async () => {
  const line = (box: string) => `- [${box}] [[Go]] · Junior · Reads the code. ✅ 2026-03-01\n`;
  const files = {
    'Go.md': goNote,
    'Team/Anna.md': `---\nskill-assessment: 1\n---\n${line('x')}`,
    'Team/B.md': `---\nskill-assessment: 1\nperson: Timur\n---\n${line('x')}`,
  };
  const team = await json<{ people: unknown[]; skills: unknown[] }>(vaultOf(files), [
    'team',
    '.',
    '--folder',
    'Team',
  ]);
  expect(team.people).toEqual(['Anna', 'Timur']);
  expect(team.skills).toMatchObject([
    { path: 'Go.md', levels: [{ person: 'Anna' }, { person: 'Timur' }], sole: false },
  ]);
  const { stdout } = await run(vaultOf(files), ['team', '.']);
  expect(stdout.split('\n')[0]).toMatch(/^Skill +no name +Timur$/);
});

test('a table for spreadsheets begins with a byte order mark, holds no formula and no day that is none', async () => {
  const vault = vaultOf({ '=1+1.md': goNote, 'Навыки/Go.md': goNote });
  const { stdout } = await run(vault, ['export', '.', '--lang', 'ru']);
  const [head, ...rows] = stdout.trimEnd().split('\r\n');
  expect(head).toMatch(/^\uFEFFКатегория,Навык,/);
  expect(rows.map((row) => row.split(',')[1])).toEqual(["'=1+1", 'Go']);
  expect(stdout).toContain('0 из ');
  expect(stdout).not.toMatch(/\d\/\d/);
  const table = (await run(vault, ['export', '.', '--format', 'md'])).stdout;
  expect(table).toMatch(/^\| Category +\| Skill/);
});

test('each report is printed as JSON for a program that publishes it', async () => {
  const vault = copyOf(sampleVault);
  const skillOf = (stdout: string) =>
    (JSON.parse(stdout) as { skills: { name: string }[] }).skills.find(({ name }) => name === 'Kubernetes');
  const table = (await run(vault, ['export', '.', '--json', '--until', '2026-11-30'])).stdout;
  expect(skillOf(table)).toMatchObject({
    level: 'Junior',
    levels: [
      { level: 'Junior', isReached: true, isUnproved: false, count: { done: 1, total: 5 } },
      {},
      {},
      {},
    ],
    evidence: [{ target: 'Capacity review 2026-09' }],
    lastOn: '2026-11-05',
  });
  expect((await run(vault, ['export', '.', '--format', 'json', '--until', '2026-11-30'])).stdout).toBe(table);
  const before = (await run(vault, ['export', '.', '--json', '--until', '2026-11-04'])).stdout;
  expect(skillOf(before)).toMatchObject({ level: null, evidence: [], lastOn: null });
  for (const verb of ['stages', 'next', 'history', 'review', 'team', 'matrix']) {
    const { code, stdout } = await run(vault, [verb, '.', '--json']);
    expect([verb, code, typeof JSON.parse(stdout)]).toEqual([verb, 0, 'object']);
  }
});
