import { frontmatterOf } from '../../../src/core/markdown/frontmatter';

describe('frontmatterOf', () => {
  test('the block ends at its first closing line, and a second rule is the body', () => {
    const text = '---\ntags:\n  - a\n---\n---\n# Title';
    expect(frontmatterOf(text)).toEqual({
      start: 0,
      end: 19,
      bodyStart: 20,
      endLine: 4,
      text: 'tags:\n  - a\n',
    });
    expect(text.slice(20)).toBe('---\n# Title');
  });

  test.each([
    ['CRLF', '---\r\na: 1\r\n---\r\nx', 3, 'a: 1\r\n', 'x'],
    ['lone CR', '---\ra: 1\r---\rx', 3, 'a: 1\r', 'x'],
    ['byte order mark', '\uFEFF---\na: 1\n---\nx', 3, 'a: 1\n', 'x'],
    ['trailing blanks', '--- \na: 1\n--- \t\nx', 3, 'a: 1\n', 'x'],
    ['empty block', '---\n---\nx', 2, '', 'x'],
    ['no final newline', '---\na: 1\n---', 3, 'a: 1\n', ''],
  ])('%s is read', (_name, text, endLine, yaml, body) => {
    const found = frontmatterOf(text);
    expect(found).toMatchObject({ endLine, text: yaml });
    expect(text.slice(found?.bodyStart)).toBe(body);
    expect(text.slice(0, found?.end).endsWith('---')).toBe(true);
  });

  test.each([
    '',
    '---',
    '---\na: 1\n',
    '----\na: 1\n----\n',
    ' ---\na: 1\n---\n',
    '\n---\na: 1\n---\n',
    '--- x\n---\n',
  ])('%j has no properties', (text) => {
    expect(frontmatterOf(text)).toBeNull();
  });
});
