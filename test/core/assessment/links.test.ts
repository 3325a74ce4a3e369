/** Links as they are read: wikilinks, Markdown links, and what only looks like one. */
import fc from 'fast-check';
import {
  linkAt,
  linksOf,
  parseEvidence,
  renderEvidence,
  renderNoteLink,
} from '../../../src/core/assessment/link';
import { randomRuns } from '../../support/random-runs';

const read = (line: string) =>
  linksOf(line).map(({ text, target, url, path, start, end }) => [
    line.slice(start, end),
    text,
    url ?? target,
    path,
  ]);

describe('is read', () => {
  const links: [link: string, text: string, target: string | null, path: string | null][] = [
    ['[[Go]]', 'Go', 'Go', 'Go'],
    ['[[a/Go.md]]', 'a/Go', 'a/Go', 'a/Go'],
    ['[[Go.md.txt]]', 'Go.md.txt', 'Go.md.txt', 'Go.md.txt'],
    ['[[ Go | the \\| language ]]', 'the \\| language', 'Go', 'Go'],
    ['[[Go\\|G]]', 'G', 'Go', 'Go'],
    ['[[a\\b]]', 'a\\b', 'a\\b', 'a\\b'],
    ['[[Go|]]', 'Go', 'Go', 'Go'],
    ['[[Go| ]]', 'Go', 'Go', 'Go'],
    ['[[|Go]]', 'Go', '', ''],
    ['[[Go.md#Part ]]', 'Go#Part', 'Go#Part', 'Go'],
    ['[[Go #Part]]', 'Go#Part', 'Go#Part', 'Go'],
    ['[[#Part]]', '#Part', '#Part', ''],
    ['[G](Go.md)', 'G', 'Go', 'Go'],
    ['[ G ](Go)', 'G', 'Go', 'Go'],
    ['[](Go.md)', 'Go.md', 'Go', 'Go'],
    ['[ ](Go.md)', 'Go.md', 'Go', 'Go'],
    ['[a \\] b](<My notes/C#.md>)', 'a ] b', 'My notes/C#.md', 'My notes/C'],
    ['[x](C%23%20a.md#P%20q)', 'x', 'C# a#P q', 'C# a'],
    ['[x](a%60b.md.md)', 'x', 'a`b.md', 'a`b.md'],
    ['[x](a%zz.md)', 'x', 'a%zz', 'a%zz'],
    ['[x](https://x.org/a.md)', 'x', 'https://x.org/a.md', null],
    ['[x](HTTP://x.org)', 'x', 'HTTP://x.org', null],
    ['[x](<https://x.org/a b>)', 'x', null, null],
    ['[x](mailto:a@b.c)', 'x', null, null],
    ['[x]()', 'x', null, null],
    ['[x](c:note)', 'x', 'c:note', 'c:note'],
    ['[x](a/b:note)', 'x', 'a/b:note', 'a/b:note'],
  ];
  test.each(links)('%s', (link, ...what) => {
    expect(read(link)).toEqual([[link, ...what]]);
    expect(read(`[y] ${link}${link} [`)).toEqual([
      [link, ...what],
      [link, ...what],
    ]);
  });

  const none = [
    '[[]]',
    '[[]',
    '[[a]',
    '[[a',
    '[[a]b]]',
    '[[a[b]]',
    '[a] (b)',
    '[a](b c)',
    '[a](b',
    '[a',
    '\\[[a]]',
  ];
  test.each(none)('nothing of %s', (text) => {
    expect(read(text).filter(([link]) => link === text)).toEqual([]);
    expect(linkAt(text, 0)).toBeNull();
  });

  test('a link behind an even number of backslashes, counted from where the search began', () => {
    expect(read('\\\\[[a]]')).toHaveLength(1);
    expect(read('\\\\\\[[a]]')).toHaveLength(0);
    expect(read('[[a]]\\[[b]][[c]]').map(([link]) => link)).toEqual(['[[a]]', '[[c]]']);
    expect(read('x\\[[a]] [[b]]').map(([link]) => link)).toEqual(['[[b]]']);
    expect(read('[[a\\]]\\\\[[b]]').map(([link]) => link)).toEqual(['[[a\\]]', '[[b]]']);
  });

  test('a link only where one begins', () => {
    expect(linkAt('a[[b]]', 0)).toBeNull();
    expect(linkAt('a[[b]]', 1)).toMatchObject({ path: 'b', start: 1, end: 6 });
    expect(linkAt('ab(c)', 0)).toBeNull();
  });
});

describe('evidence', () => {
  test.each(['https://x.org', 'http://x.org/a?b#c'])('%s is an address', (url) => {
    expect(parseEvidence(` ${url} `)).toEqual({ text: url, target: null, url });
  });

  test.each(['see https://x.org', 'https://x.org/<b>', 'https://x y', 'mailto:a', 'a]b', 'a[b', '[[a]] b'])(
    '%s is no address, and no link',
    (text) => expect(parseEvidence(text)?.url ?? null).toBeNull(),
  );

  test.each([
    ['the name of a note', 'a/Go.md', 'a/Go'],
    ['a name with a colon behind a folder', 'a/b:c', 'a/b:c'],
    ['a name with one letter before a colon', 'c:x', 'c:x'],
  ])('may be %s', (_what, given, target) => {
    expect(parseEvidence(given)).toEqual({ text: target, target, url: null });
  });

  test.each([
    [{ text: 'Go#Part', target: 'Go#Part', url: null }, '[[Go#Part]]'],
    [{ text: 'b', target: 'Go#^b1', url: null }, '[[Go#^b1|b]]'],
    [{ text: 'b', target: 'Go^b', url: null }, '[b](Go%5Eb.md)'],
    [{ text: 'b', target: 'C##x', url: null }, '[b](C%23.md#x)'],
    [{ text: 'b', target: 'Notes/C#', url: null }, '[b](Notes/C%23.md)'],
    [{ text: 'b', target: 'Go#A `b`#^c', url: null }, '[b](Go.md#A%20%60b%60#%5Ec)'],
    [{ text: 'b', target: 'Go#Part#Sub', url: null }, '[[Go#Part#Sub|b]]'],
    [{ text: 'b', target: 'Go.md#Part', url: null }, '[[Go.md.md#Part|b]]'],
    [{ text: 'a|b', target: 'Go', url: null }, '[a\\|b](Go.md)'],
    [{ text: 'Talk', target: null, url: 'https://x.org/a b(c)' }, '[Talk](https://x.org/a%20b%28c%29)'],
    [{ text: 'é', target: 'a\u00a0b', url: null }, '[[a\u00a0b|é]]'],
    [{ text: 'é', target: 'é^', url: null }, '[é](é%5E.md)'],
    [{ text: 'x', target: 'a\tb`', url: null }, '[x](a%09b%60.md)'],
  ])('%j is %s', (evidence, link) => expect(renderEvidence(evidence)).toBe(link));
});

test('any path is written so that it reads back, on one line', () => {
  const piece = fc.constantFrom(
    'a',
    'Ж',
    '/',
    '.md',
    ' ',
    '\\',
    '#',
    '^',
    '[',
    ']',
    '|',
    '`',
    '%%',
    '%',
    '==',
    '::',
    ':',
    '~',
    '$',
    '<',
    '>',
    '(',
    ')',
    '\n',
    '\r',
    '"',
    '*',
    '_',
    '😀',
  );
  const path = fc.array(piece, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(path, (link) => {
      const line = renderNoteLink(link);
      expect(linksOf(line).map((each) => [each.path, each.end])).toEqual([[link, line.length]]);
      expect(line).not.toMatch(/[\n\r]/);
    }),
    { seed: 4, numRuns: randomRuns(20_000) },
  );
});
