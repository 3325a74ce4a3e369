/** The summary is made of records; it says what one made of the whole notes says, as the command line makes it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../src/i18n/en';
import { writeSummary } from '../../src/vault/summary-note';
import { run, vaultOf } from '../support/command-line';
import { until } from '../support/until';
import { endVaults, startVault, type VaultSession } from '../support/vault-in-host';

afterEach(endVaults);

const summary = 'Progress.md';
const log = 'Log.md';
const days = ['2026-09-01', '2026-11-01', '2026-11-22'];

/** A skill with two levels, a project and an application; the skill before it is one of its technologies. */
const skillNote = (at: number) => `# Levels

| Level | Criteria |
| --- | --- |
| Junior | Reads the manual of tool ${at} well. Repairs a broken part. |
| Senior | Teaches others how to use it. |

# Pet projects

| Level | Project | Technologies |
| --- | --- | --- |
| Junior | Small robot ${at} | [[Skill ${at - 1}]] |

# Business value

| Application | Benefits |
| --- | --- |
| Night shift | Fewer calls |
`;
const nameOf = (at: number) => `[[Skills/Skill ${at}|Skill ${at}]]`;
const line = (at: number, text: string, day: string) => `- [x] ${nameOf(at)} · ${text} ✅ ${day}\n`;

/** More than the book keeps whole: most are known by their records alone. */
const skills = Object.fromEntries(
  Array.from({ length: 60 }, (_, at) => [`Skills/Skill ${at}.md`, skillNote(at)]),
);
const ticks = [
  line(51, 'Junior · Reads the manual of tool 51 well.', '2026-09-01'),
  line(51, 'Junior · Repairs a broken part. · [[Night of the pump]]', '2026-10-15'),
  line(52, 'Junior · Repairs a brokn part.', '2026-11-20'),
  line(53, 'Beginner · Reads the manual of tool 53 well.', '2026-10-15'),
  line(53, 'Beginner · Repairs a broken part.', '2026-11-20'),
  line(54, 'Pet project · Small robot 54', '2026-11-20'),
  line(55, 'Business value · Night shift', '2026-10-15'),
  line(56, 'Junior · A text of long ago.', '2026-09-01'),
];
const later = [
  line(52, 'Senior · Teaches others how to use this.', '2026-11-22'),
  line(57, 'Junior · Reads the manul of tool 57 well.', '2026-11-22'),
  line(57, 'Junior · Repairs a broken part.', '2026-11-22'),
];
const logOf = (lines: string[]) => `---\nskill-assessment: 1\n---\n${lines.join('')}`;
const stage = { 'Stage.md': '---\nskill-stage: true\n---\n- [ ] [[Skill 51]] Senior\n- [ ] [[Skill 59]]\n' };

async function fromRecords(session: VaultSession, since: string): Promise<string> {
  const { app, book, index, stages, settings, read } = session;
  const written = await writeSummary(app, {
    book,
    open: (path) => index.open(path),
    stages,
    settings,
    words: en,
    path: () => summary,
    today: () => '2026-11-22',
    wish: { since, stage: stages.stages()[0]?.note },
  });
  expect(written).toEqual({ path: summary });
  return read(summary) ?? '';
}

async function fromNotes(files: Record<string, string>, since: string): Promise<string> {
  const vault = vaultOf({ ...files, '.obsidian/app.json': '{}' });
  const argv = ['summary', vault, '--since', since, '--out', summary];
  const { code, stderr } = await run(vault, files['Stage.md'] ? [...argv, '--stage', 'Stage'] : argv);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return readFileSync(join(vault, summary), 'utf8');
}

test.each([
  ['without a stage', {}],
  ['for a stage', stage],
])('many skills %s read the same from records as from notes, since any day', async (_, more) => {
  const files = { ...skills, ...more, [log]: logOf(ticks) };
  const session = await startVault(files);
  for (const since of days) expect(await fromRecords(session, since)).toBe(await fromNotes(files, since));
});

test('what the archive says in other words is read from the notes', async () => {
  const old = `---\nskill-assessment-archive: 1\n---\n${line(52, 'Junior · Reads the manul of tool 52 well.', '2026-08-01')}`;
  const files = { ...skills, [log]: logOf(ticks), 'Log archive.md': old };
  const session = await startVault(files);
  for (const since of days) expect(await fromRecords(session, since)).toBe(await fromNotes(files, since));
});

test('what the log has just said in other words is read from the notes, though the index has not come to them', async () => {
  const session = await startVault({ ...skills, [log]: logOf(ticks) });
  const { vault } = session.app;
  const read = vault.cachedRead.bind(vault);
  let release = () => {};
  const released = new Promise<void>((done) => (release = done));
  vault.cachedRead = async (file) => {
    if (file.path.startsWith('Skills/')) await released;
    return read(file);
  };
  session.storage.writeOutside(log, logOf([...ticks, ...later]));
  await until(
    () => session.book.eventsOf('Skills/Skill 57.md').length,
    (events) => events === 2,
  );
  const files = { ...skills, [log]: logOf([...ticks, ...later]) };
  const made = fromRecords(session, '2026-11-22');
  release();
  expect(await made).toBe(await fromNotes(files, '2026-11-22'));
  await session.settle();
  for (const since of days) expect(await fromRecords(session, since)).toBe(await fromNotes(files, since));
});

test('where the note of a use at work cannot be read, the log tells the use, and what only the note says is left out', async () => {
  const session = await startVault({ ...skills, [log]: logOf(ticks) });
  const { vault } = session.app;
  const read = vault.cachedRead.bind(vault);
  vault.cachedRead = (file) =>
    file.path === 'Skills/Skill 55.md' ? Promise.reject(new Error('It is locked.')) : read(file);
  const reported = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const text = await fromRecords(session, '2026-11-01');
  expect(reported).toHaveBeenCalled();
  expect(text).toContain('- **Night shift** ([[Skills/Skill 55|Skill 55]]). No evidence.');
  expect(text).not.toContain('Fewer calls');
});
