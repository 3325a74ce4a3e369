/** Links whose address stands elsewhere in the note are read like any others. */
import type { Definitions } from '../../../src/core/markdown/link-definition';
import { readInline } from '../../../src/core/markdown/read-inline';
import { scanOutline } from '../../../src/core/markdown/scan-outline';
import { faultsIn, levelsIn, skillOf } from '../../support/notes';

const definitions: Definitions = new Map([
  ['D', 'https://a.b/c'],
  ['BIG DOC', 'notes/Big%20doc.md'],
  ['PIC', 'a.png'],
]);

const shown = (source: string, by: Definitions | null = definitions) => {
  const { text, within, links } = readInline(source, 0, source.length, by);
  return [text, links.map(({ start, end, url, target }) => [within.slice(start, end), url ?? target])];
};

test.each([
  ['[docs][d]', 'docs', [['docs', 'https://a.b/c']]],
  ['the [**docs**][D], now', 'the docs, now', [['docs', 'https://a.b/c']]],
  ['[d][]', 'd', [['d', 'https://a.b/c']]],
  ['[d]', 'd', [['d', 'https://a.b/c']]],
  ['[guide][big   doc]', 'guide', [['guide', 'notes/Big doc']]],
  ['![seen][pic] text', 'text', []],
  ['[docs][none]', '[docs][none]', []],
  ['[d][none]', '[d][none]', []],
  ['[d](https://x.y)', 'd', [['d', 'https://x.y']]],
  ['[see [d]]', '[see d]', [['d', 'https://a.b/c']]],
  ['a[0] and [ ]', 'a[0] and [ ]', []],
  ['`[docs][d]`', '[docs][d]', []],
])('%j is seen as %j', (source, text, links) => {
  expect(shown(source)).toEqual([text, links]);
});

test('without definitions brackets are text', () => {
  expect(shown('[docs][d]', null)).toEqual(['[docs][d]', []]);
});

test.each([
  ['[d]: https://a.b', { D: 'https://a.b' }],
  ['[d]: <a b> "title"\n[E  e]:\n  c.md', { D: 'a b', 'E E': 'c.md' }],
  ['[d]: one\n\n[D]: two', { D: 'one' }],
  ['> [d]: a\n\n- [e]: b\n- text', { D: 'a', E: 'b' }],
  ['[d]: a\n| x |\n|---|', { D: 'a' }],
  ['[d]: a\nTitle\n===', { D: 'a' }],
])('the definitions of %j are known', (text, known) => {
  expect(Object.fromEntries(scanOutline(text).definitions ?? [])).toEqual(known);
});

test.each([
  'text\n[d]: a',
  '```\n[d]: a\n```',
  '- [ ] task',
  '[[d]]: a',
  '[d] : a',
  '[d]:',
  '%%\n[d]: a\n%%',
])('%j defines nothing', (text) => {
  expect(scanOutline(text).definitions).toBeNull();
});

test('a note shows its references as links, wherever it defines them', () => {
  const text =
    '| Level | Criteria |\n|-|-|\n| Junior | Reads [a; b][d]; says why |\n\n[d]: https://a.b\n[go]: Go.md\n';
  expect(levelsIn(text)).toEqual(['Junior: Reads a; b | says why']);
  const note = skillOf(
    `${text}\n| Level | Project | Technologies | Links |\n|-|-|-|-|\n| Junior | Bot | [Go][] | [Docs][d] |\n`,
  );
  expect(note.petProjects).toMatchObject([
    { technologies: [{ label: 'Go', target: 'Go' }], links: [{ text: 'Docs', url: 'https://a.b' }] },
  ]);
  expect(faultsIn(note)).toEqual([]);
});

test('a heading that is a reference names its section', () => {
  expect(levelsIn('# [Levels][l]\n\n- Junior: asks [Ann][]\n\n[l]: x\n[ann]: y')).toEqual([
    'Junior: asks Ann',
  ]);
});
