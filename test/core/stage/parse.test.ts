/** What the list items of a stage note ask for. */
import { isStage, parseStage } from '../../../src/core/stage/parse';
import type { NoteSource } from '../../../src/core/skill/note-source';

const source = (text: string, frontmatter: NoteSource['frontmatter'] = null): NoteSource => ({
  path: 'Career/Middle engineer.md',
  text,
  tags: [],
  frontmatter,
});
const linksIn = (text: string) =>
  parseStage(source(text)).items.flatMap(({ links }) =>
    links.map(({ target, label, words }) => [target, label, words]),
  );

test('an item is its text, its box, the heading above and its links', () => {
  expect(parseStage(source('## Metrics\n- [x] see [[Notes/Prometheus|Prom]]\n- plain\n'))).toEqual({
    path: 'Career/Middle engineer.md',
    name: 'Middle engineer',
    level: null,
    items: [
      {
        text: 'see Prom',
        heading: 'Metrics',
        isChecked: true,
        links: [{ target: 'Notes/Prometheus', label: 'Prom', words: ['see'], line: 2 }],
        line: 2,
      },
      { text: 'plain', heading: 'Metrics', isChecked: null, links: [], line: 3 },
    ],
  });
});

test('words behind a link may name its level, and so may words before it', () => {
  expect(linksIn('- [ ] [[Python]] Senior')).toEqual([['Python', 'Python', ['Senior']]]);
  expect(linksIn('- [ ] Senior: [[Python]]')).toEqual([['Python', 'Python', ['Senior:']]]);
});

test('links with nothing but a comma or an “and” between them share the words behind the last', () => {
  expect(linksIn('- [[Python]], [[Bash]] и [[Go]] Middle')).toEqual([
    ['Python', 'Python', ['Middle']],
    ['Bash', 'Bash', ['Middle']],
    ['Go', 'Go', ['Middle']],
  ]);
  expect(linksIn('- [[Python]] Senior, [[Bash]]')).toEqual([
    ['Python', 'Python', ['Senior,']],
    ['Bash', 'Bash', []],
  ]);
});

test('a link to a heading means the note, and the heading may name the level', () => {
  expect(linksIn('- [ ] [[Python#Middle]] and [[Go#Junior|Golang]]')).toEqual([
    ['Python', 'Python', ['Middle']],
    ['Go', 'Golang', ['Junior']],
  ]);
});

test('what an alias says besides the name of the note may name the level', () => {
  expect(
    linksIn('- [[Go|Go (Senior)]], [[Skills/Bash|Middle Bash]], [[PostgreSQL|Postgres (Junior)]]'),
  ).toEqual([
    ['Go', 'Go (Senior)', ['(Senior)']],
    ['Skills/Bash', 'Middle Bash', ['Middle']],
    ['PostgreSQL', 'Postgres (Junior)', ['(Junior)']],
  ]);
  expect(linksIn('- [[AI|Expert systems]]')).toEqual([['AI', 'Expert systems', []]]);
});

test('items below items, numbered ones and Markdown links are read, and web addresses are no skills', () => {
  expect(linksIn('1. top\n   - [Go](notes/My%20go.md) and [docs](https://go.dev)\n')).toEqual([
    ['notes/My go', 'Go', ['and docs']],
  ]);
});

test('links outside of lists ask for nothing', () => {
  expect(linksIn('See [[Python]].\n\n| [[Go]] |\n| --- |\n| [[Bash]] |\n\n```\n- [[Rust]]\n```\n')).toEqual(
    [],
  );
});

test('links in code and in comments ask for nothing, and what is embedded is no link', () => {
  expect(linksIn('- `[[Go]]` in code\n- <!-- [[Bash]] -->\n- %% [[Rust]] %%\n- ![[Python]]\n')).toEqual([]);
  expect(linksIn('- `[[Go]]` but [[Bash]]\n').map(([target]) => target)).toEqual(['Bash']);
});

test('the property skill-level is kept as text', () => {
  expect(parseStage(source('', { 'skill-level': 'Senior' })).level).toBe('Senior');
  expect(parseStage(source('', { 'skill-level': 3 })).level).toBe('3');
});

test('a note is a stage by its property or its folder, and the property wins', () => {
  expect(isStage(source(''), [])).toBe(false);
  expect(isStage(source('', { 'skill-stage': true }), [])).toBe(true);
  expect(isStage(source(''), ['Career/'])).toBe(true);
  expect(isStage(source('', { 'skill-stage': false }), ['Career'])).toBe(false);
  expect(isStage(source(''), ['Care', ''])).toBe(false);
});
