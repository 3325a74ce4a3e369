import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { frontmatterOf } from '../../../src/core/markdown/frontmatter';
import { buildItemPlaces, type ItemPlaces, type MarkedText } from '../../../src/core/skill/item-places';
import { tickableItems } from '../../../src/core/skill/items';
import { parseSkillNote } from '../../../src/core/skill/parse';
import { plainOptions, sourceOf } from '../../support/notes';

const vault = join(__dirname, '../../sample-vault');

function placesIn(text: string): ItemPlaces {
  const places = buildItemPlaces(sourceOf(text), plainOptions);
  if (!places) throw new Error('not read as a skill');
  return places;
}

const cellsOf = ({ tables }: ItemPlaces): MarkedText[] => tables.flatMap(({ rows }) => rows.flat());

/** `2 Middle: Tests` for a box before the rest of a cell behind two characters. */
function marksIn(text: string): string[] {
  const places = placesIn(text);
  return [...cellsOf(places), ...places.bullets].flatMap((piece) =>
    piece.items.map(({ offset, group, name }) => `${offset} ${group}: ${name} | ${piece.text.slice(offset)}`),
  );
}

const table = (...rows: string[]) =>
  ['| Level | Key skills | Criteria |', '| --- | --- | --- |', ...rows].join('\n');

test('every thing to tick of the sample vault has one place, whatever the shape of its note', () => {
  const notes = readdirSync(vault, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.md'),
  );
  let read = 0;
  for (const path of notes) {
    const text = readFileSync(join(vault, path), 'utf8');
    const frontmatter = safely(frontmatterOf(text)?.text ?? '');
    const source = { path, text, tags: [], frontmatter };
    const { note } = parseSkillNote(source, plainOptions);
    const places = buildItemPlaces(source, plainOptions);
    if (!note || note.levels.length === 0) expect(places).toBeNull();
    if (!note || !places) continue;
    const placed = [...cellsOf(places), ...places.bullets].flatMap(({ items }) => items);
    const keys = placed.map(({ group, name }) => `${group} ${name}`).sort();
    expect(keys).toEqual(
      tickableItems(note)
        .map(({ group, name }) => `${group} ${name}`)
        .sort(),
    );
    read++;
  }
  expect(read).toBeGreaterThan(50);
});

function safely(yaml: string): Record<string, unknown> | null {
  try {
    return parse(yaml) as Record<string, unknown> | null;
  } catch {
    return null;
  }
}

test('several criteria of a cell have each its own place behind marks and breaks', () => {
  const text = table(
    '| Junior | Git, **shell** | - Reads logs<br>- Writes [[Bash\\|scripts]] |',
    '| Middle | | Tests. |',
  );
  expect(marksIn(text)).toEqual([
    '0 Junior: Git | Git,shell',
    '4 Junior: shell | shell',
    '1 Junior: Reads logs | Readslogs-Writesscripts',
    '11 Junior: Writes scripts | Writesscripts',
    '0 Middle: Tests. | Tests.',
  ]);
});

test('of one text below two levels each is placed in the column of its own level', () => {
  const text =
    '| Skill | Junior | Middle | Senior |\n| --- | --- | --- | --- |\n| Git | Commits | Rebases | Commits |';
  expect(marksIn(text)).toEqual([
    '0 Junior: Commits | Commits',
    '0 Middle: Rebases | Rebases',
    '0 Senior: Commits | Commits',
  ]);
});

test('twins inside one cell keep their order, and twins of two columns of a level have no place', () => {
  expect(marksIn(table('| Junior | | Tests; Tests |', '| Middle | | Other |'))).toEqual([
    '0 Junior: Tests | Tests;Tests',
    '6 Junior: Tests (2) | Tests',
    '0 Middle: Other | Other',
  ]);
  expect(marksIn(table('| Junior | Tests | Tests |', '| Middle | | Other |'))).toEqual([
    '0 Middle: Other | Other',
  ]);
});

test('the cell of a level bears its label, in rows and in columns', () => {
  const rows = cellsOf(placesIn(table('| **Junior** | Git | Reads. |', '| Middle | | Tests. |')));
  expect(rows.flatMap(({ level }) => level ?? [])).toEqual(['Junior', 'Middle']);
  const columns =
    '| Skill | Junior | Middle | Senior |\n| --- | --- | --- | --- |\n| Git | a b | c d | e f |';
  expect(cellsOf(placesIn(columns)).flatMap(({ level }) => level ?? [])).toEqual([
    'Junior',
    'Middle',
    'Senior',
  ]);
});

test('a bullet is marked behind the name of its level, and a task is left alone', () => {
  const list = '## Levels\n\n- **Junior**: reads logs\n- **Middle**: tests\n- [ ] **Senior**: leads';
  expect(marksIn(list)).toEqual(['7 Junior: reads logs | readslogs', '7 Middle: tests | tests']);
});

test('a project whose title stands in two cells of its row has no place', () => {
  const text = `${table('| Junior | Git | Reads. |', '| Middle | | Tests. |')}\n
| Level | Project title | Description | Technologies |\n| --- | --- | --- | --- |
| Junior | Bot | Bot | Git |\n| Middle | Site | Pages. | Git |`;
  expect(marksIn(text).filter((mark) => mark.includes('roject'))).toEqual(['0 Pet project: Site | Site']);
});

test('a note that is no skill has no places', () => {
  expect(buildItemPlaces(sourceOf('Just words.'), plainOptions)).toBeNull();
});
