/** Which lines of a note a reader sees, where each stands, and what hides the end. */
import { hiddenEndOf, visibleLines } from '../../../src/core/assessment/lines';

const seen = (note: string) => visibleLines(note).map(({ text }) => text);
const places = (note: string) => visibleLines(note).map(({ start, line }) => [start, line]);
const open = (note: string) => hiddenEndOf(note);

test('a line ends with a line feed, a carriage return, or both', () => {
  expect(places('a\nb\r\nc\rd')).toEqual([
    [0, 1],
    [2, 2],
    [5, 3],
    [7, 4],
  ]);
  expect(seen('a\n\rb')).toEqual(['a', '', 'b']);
  expect(seen('\na\n')).toEqual(['', 'a']);
  expect(seen('a\n\n')).toEqual(['a', '']);
  expect(seen('')).toEqual([]);
});

test('a byte order mark and properties are no lines', () => {
  expect(places('\uFEFFa\n')).toEqual([[1, 1]]);
  expect(places('a\uFEFF')).toEqual([[0, 1]]);
  expect(places('\uFEFF---\nb: 1\n---\na')).toEqual([[14, 4]]);
  expect(seen('---\nb: 1\na')).toEqual(['---', 'b: 1', 'a']);
});

describe('hidden is what stands in', () => {
  test.each([
    ['a fence', '```', '```'],
    ['a fence with a language', '```js', '```'],
    ['a fence of tildes', '~~~ a `b`', '~~~'],
    ['a fence that is closed by a longer one with blanks', '```', '`````  \t'],
    ['a fence in quotes', '> > ```', '> > ```'],
    ['a comment', '%%', '%%'],
    ['a comment with words', '%% a', 'b %% c'],
    ['a formula', '$$', '$$'],
    ['an HTML comment', '<!-- a', 'b -->'],
    ['raw HTML', '<pre', '</pre>'],
    ['raw HTML with attributes', '<STYLE class="a">', 'a</Style>'],
    ['raw HTML that is whole', '<script>', '</script>'],
  ])('%s', (_what, opens, closes) => {
    const prefix = opens.startsWith('>') ? '> > ' : '';
    const inside = [opens, `${prefix}a`, prefix, `${prefix}b`];
    expect(seen(['x', ...inside, closes, 'y'].join('\n'))).toEqual(['x', 'y']);
    expect(open(['x', ...inside].join('\n'))).toEqual(
      prefix === '' ? { kind: /`|~~~/.test(opens) ? 'fence' : 'comment', line: 2 } : null,
    );
  });

  test.each([
    'a ```',
    '``',
    '``` a `b`',
    '%% a %%',
    '%',
    '$$ a $$',
    '<!-- a -->',
    '<prefix>',
    '<b><pre>',
    '<pre>a</pre>',
    'a %%',
    '<br>',
  ])('nothing of %s', (line) => expect(seen(`${line}\na`)).toEqual([line, 'a']));

  test('a fence until marks of its own kind, and no fewer, stand alone', () => {
    expect(seen('````\n```\n~~~~\n````js\n````\na')).toEqual(['a']);
    expect(seen('~~~\n```\n~~~\na')).toEqual(['a']);
  });
});

describe('a hidden part ends with', () => {
  test('its quote', () => {
    expect(seen('> ```\n> a\nb')).toEqual(['b']);
    expect(open('> ```\n> a\n')).toBeNull();
    expect(open('```\n> a\n')).toEqual({ kind: 'fence', line: 1 });
  });

  test('its list item, but not with a blank line in it', () => {
    expect(seen('- a\n  ```\n\n  b\nc')).toEqual(['- a', 'c']);
    expect(open('- a\n  ```\n  b\n')).toBeNull();
    expect(seen('- a\n  - b\n    ```\n  c\nd')).toEqual(['- a', '  - b', '  c', 'd']);
    expect(seen('- a\n  - b\n  ```\n  c\n  ```\n  d')).toEqual(['- a', '  - b', '  d']);
  });

  test('the item that it stands in, and not with one above that was left', () => {
    expect(seen('- a\nb\n```\n  c\n```\nd')).toEqual(['- a', 'b', 'd']);
    expect(seen('- a\n> ```\n> b\n> ```\nc')).toEqual(['- a', 'c']);
    expect(seen('> - a\n```\nb\n```\nc')).toEqual(['> - a', 'c']);
  });
});
