/** What the stand-in's metadata cache reads from a text. */
import type { CachedMetadata } from 'obsidian';
import { parseMetadata } from './metadata-parse';

function sectionsOf(text: string): [string, string][] {
  const sections = parseMetadata(text).sections ?? [];
  return sections.map(({ type, position }) => [type, text.slice(position.start.offset, position.end.offset)]);
}

test('each kind of block is a section with its own text', () => {
  const blocks: [string, string][] = [
    ['yaml', '---\ntags: [a]\n---'],
    ['heading', '## Levels'],
    ['paragraph', 'Some text\nin two lines'],
    ['table', '| A | B |\n| - | - |\n| 1 | 2 |'],
    ['list', '- one\n  - two\n- three'],
    ['callout', '> [!note] Title\n> text'],
    ['blockquote', '> words'],
    ['code', '```js\n# no heading\n```'],
    ['comment', '%% begin %%'],
    ['thematicBreak', '***'],
    ['footnoteDefinition', '[^1]: a note'],
    ['html', '<div>x</div>'],
  ];
  expect(sectionsOf(blocks.map(([, text]) => text).join('\n\n'))).toEqual(blocks);
});

test('a table whose rows end in blanks is a table, with the offsets of the note itself', () => {
  const table = '| Уровень | Описание |  \n| --- | --- | \n| Junior | x |';
  expect(sectionsOf(`Text\r\n\r\n${table}\n`)).toEqual([
    ['paragraph', 'Text'],
    ['table', table],
  ]);
});

test('places count lines from 0 and offsets from the start of the file, properties included', () => {
  const [heading] = parseMetadata('---\na: 1\n---\n\n# Title').headings ?? [];
  expect(heading).toEqual({
    heading: 'Title',
    level: 1,
    position: { start: { line: 4, col: 0, offset: 14 }, end: { line: 4, col: 7, offset: 21 } },
  });
});

test('list items know their task and their parent; roots have a negative one', () => {
  const { listItems = [] } = parseMetadata('Text\n\n- [ ] open\n  - [/] started ^id\n- plain\n');
  expect(listItems.map(({ task, parent, id }) => [task, parent, id])).toEqual([
    [' ', -2, undefined],
    ['/', 2, 'id'],
    [undefined, -2, undefined],
  ]);
});

test('an item reaches to its first inner item', () => {
  const text = '- one\n  more\n  - two\n';
  const places = (parseMetadata(text).listItems ?? []).map(({ position }) =>
    text.slice(position.start.offset, position.end.offset),
  );
  expect(places).toEqual(['- one\n  more', '- two']);
});

test('links, embeds and tags are found in text and table cells, not in code or comments', () => {
  const text = [
    '[[A#Part|shown]] #tag/inner ![[image.png]] [md](Two%20words.md)',
    '`[[no]] #no` %% [[no]] #no %% https://a.b/#no [web](https://a.b) a#no #123',
    '',
    '| [[B\\|b]] |',
    '| --- |',
    '| #cell |',
  ].join('\n');
  const cache = parseMetadata(text);
  expect(cache.links?.map(({ link, displayText }) => [link, displayText])).toEqual([
    ['A#Part', 'shown'],
    ['Two words.md', 'md'],
    ['B', 'b'],
  ]);
  expect(cache.embeds?.map(({ link }) => link)).toEqual(['image.png']);
  expect(cache.tags?.map(({ tag }) => tag)).toEqual(['#tag/inner', '#cell']);
});

test('a block id names its block, or the block before when it stands alone', () => {
  const text = 'Words ^one\n\n| A |\n| - |\n\n^two\n';
  const { blocks = {} } = parseMetadata(text);
  const starts = Object.entries(blocks).map(([id, { position }]) => [id, position.start.line]);
  expect(starts).toEqual([
    ['one', 0],
    ['two', 2],
  ]);
});

test('properties are values, and their links have keys', () => {
  const cache = parseMetadata('---\nlead: "[[Boss|the boss]]"\nall:\n  - "[[A]]"\n  - text\n---\n');
  expect(cache.frontmatter).toEqual({ lead: '[[Boss|the boss]]', all: ['[[A]]', 'text'] });
  expect(cache.frontmatterLinks).toEqual([
    { key: 'lead', original: '[[Boss|the boss]]', link: 'Boss', displayText: 'the boss' },
    { key: 'all.0', original: '[[A]]', link: 'A', displayText: 'A' },
  ]);
});

test('properties that are no YAML are a section and nothing else', () => {
  const cache: CachedMetadata = parseMetadata('---\na: [\n---\ntext');
  expect(cache.frontmatter).toBeUndefined();
  expect(cache.sections?.map(({ type }) => type)).toEqual(['yaml', 'paragraph']);
});
