/** The owner's own notes, where they lie beside the project. Nothing of them is kept here but what they count to. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as v from 'valibot';
import { frontmatterOf } from '../../../src/core/markdown/frontmatter';
import { languageOf } from '../../../src/core/skill/language';
import { parseSkillNote } from '../../../src/core/skill/parse';
import { skillNoteSchema } from '../../../src/core/skill/schema';
import { plainOptions } from '../../support/notes';

const notes = join(process.env.SHARED ?? '../shared', 'notes');
const isThere = existsSync(notes);
if (!isThere) process.stdout.write(`Skipped: ${notes} is not there, so the real notes are not read.\n`);

function read(name: string) {
  const text = readFileSync(join(notes, name), 'utf8');
  const frontmatter = parse(frontmatterOf(text)?.text ?? '') as Record<string, unknown> | null;
  const reading = parseSkillNote({ path: name, text, tags: [], frontmatter }, plainOptions);
  return { text, ...reading, ranges: reading.ranges };
}

const skills = [
  { name: 'Bash.md', tag: 'scripting', skills: [3, 3, 2, 2], line: 51, applications: 4, relations: 5 },
  { name: 'Docker.md', tag: 'virtualization', skills: [2, 2, 2, 2], line: 32, applications: 3, relations: 3 },
  { name: 'Prometheus.md', tag: 'monitoring', skills: [2, 3, 2, 3], line: 45, applications: 3, relations: 5 },
  { name: 'Python.md', tag: 'scripting', skills: [2, 2, 2, 1], line: 32, applications: 3, relations: 3 },
];
const others = [
  ['template.md', 'levels-empty'],
  ['Debian.md', 'no-levels'],
  ['Младший системный инженер.md', 'no-levels'],
] as const;

(isThere ? describe : describe.skip)('the real notes', () => {
  test.each(skills)('$name is read whole', (expected) => {
    const { note, text, ranges } = read(expected.name);
    if (note === null) throw new Error('not read');
    expect(v.parse(skillNoteSchema, note)).toEqual(note);
    expect(note.tags).toEqual([expected.tag]);
    expect(note.levels.map(({ label }) => label)).toEqual(['Junior', 'Middle', 'Senior', 'Expert']);
    expect(note.levels.map(({ line }) => line)).toEqual([0, 1, 2, 3].map((i) => expected.line + i));
    expect(note.levels.map(({ criteria }) => criteria.length)).toEqual([1, 1, 1, 1]);
    expect(note.levels.map(({ keySkills }) => keySkills.length)).toEqual(expected.skills);
    expect(note.businessValue).toHaveLength(expected.applications);
    expect(note.relations).toHaveLength(expected.relations);
    expect(note.petProjects.map(({ level }) => level)).toEqual(['Junior', 'Middle', 'Senior', 'Expert']);
    expect(note.diagnostics).toEqual([]);
    expect(languageOf(note)).toBe('ru');
    expect(ranges.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text);
  });

  test('every line of Python.md is the line that the text stands in', () => {
    const { note, text } = read('Python.md');
    const lines = text.split('\n');
    const said = (note?.levels ?? []).flatMap((level) => [...level.criteria, ...level.keySkills]);
    expect(said).toHaveLength(11);
    for (const item of said) expect(lines[item.line - 1]).toContain(item.text);
    for (const section of note?.sections ?? [])
      expect(lines[section.line - 1]).toContain(`# ${section.heading}`);
    for (const project of note?.petProjects ?? []) expect(lines[project.line - 1]).toContain(project.title);
  });

  test('the first relation of Python.md names a link and a plain word, and its projects have no links', () => {
    const { note } = read('Python.md');
    expect(note?.relations[0]?.skills).toEqual([
      { label: 'Bash', target: 'Bash', line: 18 },
      { label: 'Shell', target: null, line: 18 },
    ]);
    expect(note?.petProjects.map(({ links }) => links)).toEqual([[], [], [], []]);
    expect(note?.sections.filter(({ kind }) => kind !== null).map(({ kind }) => kind)).toEqual([
      'relations',
      'levels',
      'businessValue',
      'petProjects',
    ]);
  });

  test('links without a text show their address', () => {
    const { note } = read('Bash.md');
    expect(note?.petProjects.map(({ links }) => links.map(({ url, text }) => url === text))).toEqual(
      Array(4).fill([true]),
    );
  });

  test.each(others)('%s is no skill: %s', (name, code) => {
    const { note, reason } = read(name);
    expect(note).toBeNull();
    expect(reason?.code).toBe(code);
  });
});
