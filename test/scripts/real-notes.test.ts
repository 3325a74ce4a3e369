/** The command line over a copy of real notes, which are not part of this project: `SHARED` names their folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SkillNote } from '../../src/core/skill/schema';
import { bytesOf, copyOf, run, sharedNotes } from '../support/command-line';

const notes = sharedNotes();
const inNotes = notes === null ? test.skip : test;
const copy = () => copyOf(notes ?? '');
const skills = ['Python', 'Docker', 'Bash', 'Prometheus'];
const levels = ['Junior', 'Middle', 'Senior', 'Expert'];

interface Row {
  cells: string[];
  line: number;
}

/** The filled rows of the table whose header starts with these two columns, cut at each pipe. */
function rowsBelow(text: string, ...columns: [string, string]): Row[] {
  const rows = text.split('\n').map((line, at) => ({
    cells: line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
    line: at + 1,
  }));
  const header = rows.findIndex(({ cells }) => cells[0] === columns[0] && cells[1] === columns[1]);
  const end = rows.findIndex(({ cells }, at) => at > header && cells.length === 0);
  return rows.slice(header + 2, end < 0 ? undefined : end);
}

async function readNote(vault: string, name: string): Promise<{ note: SkillNote; text: string }> {
  const { code, stdout, stderr } = await run(vault, ['read', `${name}.md`, '--json']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  return { note: JSON.parse(stdout) as SkillNote, text: readFileSync(join(vault, `${name}.md`), 'utf8') };
}

const plain = (cell: string) => cell.replace(/\[\[|\]\]|\*\*|`/g, '');

inNotes.each(skills)('%s reads word for word, each part at its line', async (name) => {
  const { note, text } = await readNote(copy(), name);
  const rows = rowsBelow(text, 'Уровень', 'Описание');
  expect(note.levels.map(({ label }) => label)).toEqual(levels);
  expect(note.levels.map(({ line }) => line)).toEqual(rows.map(({ line }) => line));
  expect(note.levels.map(({ description }) => description)).toEqual(
    rows.map(({ cells }) => plain(cells[1] ?? '')),
  );
  expect(note.levels.map(({ criteria }) => criteria.map((item) => item.text).join(' '))).toEqual(
    rows.map(({ cells }) => plain(cells[3] ?? '')),
  );
  const projects = rowsBelow(text, 'Уровень', 'Название проекта');
  expect(note.petProjects.map(({ title, level, line }) => [title, level, line])).toEqual(
    projects.map(({ cells, line }) => [plain(cells[1] ?? ''), plain(cells[0] ?? ''), line]),
  );
  const applications = rowsBelow(text, 'Применение', 'Описание');
  expect(note.businessValue.map((row) => [row.name, row.line])).toEqual(
    applications.map(({ cells, line }) => [plain(cells[0] ?? ''), line]),
  );
  expect(note.relations.map(({ line }) => line)).toEqual(
    rowsBelow(text, 'Технология', 'Взаимодействие').map(({ line }) => line),
  );
  expect(note.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

inNotes('Python has the counts that its tables show', async () => {
  const { note } = await readNote(copy(), 'Python');
  expect(note.levels.map(({ criteria }) => criteria.length)).toEqual([1, 1, 1, 1]);
  expect(note.levels.map(({ keySkills }) => keySkills.length)).toEqual([2, 2, 2, 1]);
  expect([note.businessValue.length, note.petProjects.length, note.relations.length]).toEqual([3, 4, 3]);
  expect(note.petProjects.map(({ links }) => links)).toEqual([[], [], [], []]);
  expect(note.relations[0]?.skills).toEqual([
    expect.objectContaining({ label: 'Bash', target: 'Bash' }),
    expect.objectContaining({ label: 'Shell', target: null }),
  ]);
  expect([note.path, note.name, note.tags]).toEqual(['Python.md', 'Python', ['scripting']]);
});

inNotes.each(['template', 'Debian', 'Младший системный инженер'])(
  '%s is no skill, and says why',
  async (name) => {
    const { code, stdout, stderr } = await run(copy(), ['read', `${name}.md`, '--json']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: 'null\n' });
    expect(stderr.split('\n')).toEqual([expect.stringMatching(/^.+\.md: .{10,}$/), '']);
  },
);

interface Row2 {
  name: string;
  level: string | null;
  nextLevel: string | null;
  required: { done: number; total: number };
}

async function pythonIn(vault: string): Promise<Row2 | undefined> {
  const { stdout } = await run(vault, ['matrix', '.', '--json']);
  return (JSON.parse(stdout) as { skills: Row2[] }).skills.find(({ name }) => name === 'Python');
}

inNotes('a tick gives the level, an untick takes it back, and no note changes', async () => {
  const vault = copy();
  const before = bytesOf(vault);
  const { note } = await readNote(vault, 'Python');
  const item = note.levels[0]?.criteria[0]?.text ?? '';
  const argv = ['.', 'Python', 'Junior', item];
  const line = `- [x] [[Python]] · Junior · ${item} ✅ 2026-11-22\n`;
  expect(await run(vault, ['tick', ...argv, '--date', '2026-11-22'])).toEqual({
    code: 0,
    stdout: line,
    stderr: '',
  });
  const log = join(vault, 'Skill assessment.md');
  expect(readFileSync(log, 'utf8')).toBe(`---\nskill-assessment: 1\n---\n${line}`);
  expect(await pythonIn(vault)).toMatchObject({
    level: 'Junior',
    nextLevel: 'Middle',
    required: { done: 1, total: 4 },
  });
  const withdrawn = `- [-] [[Python]] · Junior · ${item} ❌ 2026-11-22\n`;
  expect(await run(vault, ['untick', ...argv])).toEqual({ code: 0, stdout: withdrawn, stderr: '' });
  expect(readFileSync(log, 'utf8')).toBe(`---\nskill-assessment: 1\n---\n${line}${withdrawn}`);
  expect(await pythonIn(vault)).toMatchObject({
    level: null,
    nextLevel: 'Junior',
    required: { done: 0, total: 4 },
  });
  const after = bytesOf(vault);
  after.delete('Skill assessment.md');
  expect(after).toEqual(before);
});

inNotes('projects and applications are named by a word of either language', async () => {
  const vault = copy();
  const { note } = await readNote(vault, 'Python');
  const [project, application] = [note.petProjects[0]?.title ?? '', note.businessValue[0]?.name ?? ''];
  const started = await run(vault, ['tick', '.', 'Python', 'projects', project, '--started']);
  expect(started.stdout).toBe(`- [/] [[Python]] · Pet-project · ${project} 🛫 2026-11-22\n`);
  const used = await run(vault, ['tick', '.', 'Python', 'Business value', application]);
  expect(used.stdout).toBe(`- [x] [[Python]] · Бизнес-ценность · ${application} ✅ 2026-11-22\n`);
});

inNotes('the matrix lists the skills and leaves the others out', async () => {
  const { stdout } = await run(copy(), ['matrix', '.', '--json']);
  const { skills: rows } = JSON.parse(stdout) as { skills: Row2[] };
  expect(rows.map(({ name }) => name)).toEqual([...skills].sort());
});

inNotes('check finds no error', async () => {
  expect(await run(copy(), ['check', '.'])).toMatchObject({ code: 0, stderr: '' });
});
