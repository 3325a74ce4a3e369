/** Paths, link texts, properties and searches as the stand-in's small functions see them. */
import { getAllTags, resolveSubpath } from './cache-lookups';
import { getFrontMatterInfo, parseFrontMatterTags } from './frontmatter';
import { parseMetadata } from './metadata-parse';
import { normalizePath, parseLinktext, splitPath, stripHeading } from './paths';
import { prepareFuzzySearch, prepareSimpleSearch } from './search';

test.each([
  ['/a//b/', 'a/b'],
  ['a\\b', 'a/b'],
  ['', '/'],
  ['a\u00A0b', 'a b'],
  ['и\u0306', 'й'],
])('the path %j is %j', (path, expected) => {
  expect(normalizePath(path)).toBe(expected);
});

test('a link text falls into path and subpath', () => {
  expect(parseLinktext('Folder/A#One#Two')).toEqual({ path: 'Folder/A', subpath: '#One#Two' });
  expect(parseLinktext('A')).toEqual({ path: 'A', subpath: '' });
});

test('a name without a dot, or with one at its start, has no extension', () => {
  expect(splitPath('a.b/c')).toEqual({ folder: 'a.b', name: 'c', basename: 'c', extension: '' });
  expect(splitPath('.gitignore').extension).toBe('');
  expect(splitPath('x/v1.2.MD')).toMatchObject({ basename: 'v1.2', extension: 'md' });
});

test('headings are compared without punctuation', () => {
  expect(stripHeading('What?  [[A]] & B')).toBe('What A B');
});

test.each([
  ['---\na: 1\n---\nBody', 'a: 1\n', 'Body'],
  ['---\r\na: 1\r\n---\r\nBody', 'a: 1\r\n', 'Body'],
  ['---\n---\nBody', '', 'Body'],
  ['---\na: 1\n---', 'a: 1\n', ''],
])('the properties of %j are found', (text, frontmatter, body) => {
  const info = getFrontMatterInfo(text);
  expect([info.exists, info.frontmatter, text.slice(info.from, info.to)]).toEqual([
    true,
    frontmatter,
    frontmatter,
  ]);
  expect(text.slice(info.contentStart)).toBe(body);
});

test.each(['Body\n---\na: 1\n---\n', '---\na: 1\n', '----\na: 1\n----\n'])('%j has no properties', (text) => {
  expect(getFrontMatterInfo(text)).toMatchObject({ exists: false, contentStart: 0 });
});

test('tags come from properties in any form, and from the text', () => {
  expect(parseFrontMatterTags({ tags: 'a, #b c' })).toEqual(['#a', '#b', '#c']);
  expect(parseFrontMatterTags({ Tag: ['x', 2] })).toEqual(['#x', '#2']);
  expect(parseFrontMatterTags({})).toBeNull();
  expect(getAllTags(parseMetadata('---\ntags: [a]\n---\n#b and #a'))).toEqual(['#a', '#b', '#a']);
});

test('a subpath leads to a heading below its parents, or to a block', () => {
  const cache = parseMetadata('# A\n## B\n# C\n## B\ntext ^id\n# D');
  expect(resolveSubpath(cache, '#C#B')).toMatchObject({
    type: 'heading',
    start: { line: 3 },
    end: { line: 5 },
  });
  expect(resolveSubpath(cache, '#^id')).toMatchObject({ type: 'block', start: { line: 4 } });
  expect(resolveSubpath(cache, '#Nowhere')).toBeNull();
});

test('a simple search wants every word; a fuzzy one the letters in order', () => {
  expect(prepareSimpleSearch('py no')('Python notes')?.matches).toEqual([
    [0, 2],
    [7, 9],
  ]);
  expect(prepareSimpleSearch('py no')('Python')).toBeNull();
  expect(prepareFuzzySearch('pns')('Python notes')?.matches).toEqual([
    [0, 1],
    [5, 6],
    [11, 12],
  ]);
  expect(prepareFuzzySearch('zz')('Python')).toBeNull();
});

test('a fuzzy search ranks a whole run above scattered letters', () => {
  const score = (text: string): number => prepareFuzzySearch('bash')(text)?.score ?? -Infinity;
  expect(score('Bash')).toBeGreaterThan(score('Bank shares'));
});
