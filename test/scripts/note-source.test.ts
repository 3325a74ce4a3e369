/** What the command line hands to the core for one file: properties, tags and where the properties break. */
import { noteSourceOf } from '../../scripts/cli/note-source';

const tagsIn = (text: string) => noteSourceOf('Note.md', text).tags;

test.each([
  ['a list', '---\ntags:\n  - scripting\n  - database/sql\n---\n', ['scripting', 'database/sql']],
  ['one line', '---\ntags: [a, "#b"]\n---\n', ['a', 'b']],
  ['text with commas', '---\ntags: a, b c\n---\n', ['a', 'b', 'c']],
  ['the singular', '---\nTag: a\n---\n', ['a']],
  ['nothing', '---\ntags:\n---\n', []],
  ['a number and null', '---\ntags: [2026, null, "2026", x2026]\n---\n', ['x2026']],
  ['the same tag twice', '---\ntags: [Ops]\n---\n#ops #dev', ['Ops', 'dev']],
  ['the body', 'Text #сети and #a/b/ here.\n- #list', ['сети', 'a/b', 'list']],
  ['the body after a second ---', '---\ntags: [a]\n---\n---\n#b', ['a', 'b']],
  ['no tag inside a word or link', 'C#sharp [[Note#Part]] http://x/#y &#35;', []],
  ['no tag in a heading mark', '# Title\n## Part #real', ['real']],
  ['no tag that is a number', '#1 #1a', ['1a']],
  ['no tag in code', '`#a` ``#b ` #c`` #d\n```\n#e\n```\n~~~\n#f\n```\n#g\n~~~\n#h', ['d', 'h']],
  ['an unclosed backtick is text', 'a ` #b', ['b']],
  ['no tag in comments', '%% #a\n#b %% #c <!-- #d\n#e --> #f', ['c', 'f']],
  ['CRLF and lone CR', '---\r\ntags: [a]\r\n---\r\n#b\r#c', ['a', 'b', 'c']],
])('tags: %s', (_case, text, tags) => {
  expect(tagsIn(text)).toEqual(tags);
});

test('properties are handed over as they are', () => {
  const { frontmatter } = noteSourceOf('A.md', '---\nskill: false\naliases: [x]\n---\n');
  expect(frontmatter).toEqual({ skill: false, aliases: ['x'] });
});

test.each([
  ['an unclosed quote', '---\na: 1\nb: "x\nc: 3\n---\n', 3],
  ['an unclosed bracket', '---\ntags: [a,\n  b\naliases: [c]\nd: 4\n---\n', 2],
  ['a fault after a list on two lines', '---\ntags: [a,\n  b]\n\nc: : d\n---\n', 5],
  ['a key twice', '---\na: 1\nb: 2\na: 3\n---\n', 4],
  ['a bad indent, with CRLF', '---\r\na: 1\r\n b: 2\r\n---\r\n', 3],
  [
    'too many references',
    `---\na: &a [x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c]\n---\n`,
    2,
  ],
])('%s leaves no properties and names its line', (_case, text, line) => {
  expect(noteSourceOf('A.md', text)).toMatchObject({ frontmatter: null, frontmatterFaultLine: line });
});

test.each([
  ['no block', 'text'],
  ['an empty block', '---\n---\n'],
  ['a list', '---\n- a\n---\n'],
])('%s is no fault', (_case, text) => {
  const source = noteSourceOf('A.md', text);
  expect(source.frontmatter).toBeNull();
  expect(source).not.toHaveProperty('frontmatterFaultLine');
});

test('a property named __proto__ stays a property', () => {
  const { frontmatter } = noteSourceOf('A.md', '---\n__proto__: {skill: true}\n---\n');
  expect(Object.getPrototypeOf(frontmatter)).toBe(Object.prototype);
  expect(frontmatter).not.toHaveProperty('skill');
});
