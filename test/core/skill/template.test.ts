import { bodyOf, outlineOf } from '../../../src/core/skill/scan-note';
import { renderSample, renderTemplate, templateEdit } from '../../../src/core/skill/template';
import { readingOf, skillOf } from '../../support/notes';

const template = renderTemplate('en');

function inserted(text: string): string {
  const edit = templateEdit(text, template);
  if (!edit) throw new Error('refused');
  return text.slice(0, edit.at) + edit.insert + text.slice(edit.at);
}

test.each(['en', 'ru'])('the empty template is known for one, and filled it is a skill: %s', (language) => {
  expect(readingOf(renderTemplate(language)).reason?.code).toBe('levels-empty');
  const { levels, businessValue, petProjects, relations, diagnostics } = skillOf(renderSample(language));
  expect(levels.map(({ criteria, keySkills }) => [criteria.length, keySkills.length])).toEqual([
    [1, 2],
    [2, 2],
    [1, 2],
    [1, 1],
  ]);
  expect([businessValue.length, petProjects.length, relations.length]).toEqual([1, 2, 1]);
  expect(diagnostics).toEqual([]);
});

test.each([
  ['an empty note', ''],
  ['properties alone', '---\ntags: [a]\n---\n'],
  ['properties without a last line ending', '---\ntags: [a]\n---'],
  ['properties and a second line of dashes', '---\ntags:\n---\n---\n'],
  ['properties, dashes and a blank line', '---\ntags:\n---\n---\n\n'],
  ['text without a line ending', '# Go\n\nWords.'],
  ['text that ends with a line', '# Go\n\nWords.\n'],
  ['a table at the end', '| a | b |\n| --- | --- |\n| c | d |\n'],
  ['a list at the end', '- one\n- two'],
  ['other line endings', '# Go\r\n\r\nWords.\r\n'],
])('behind %s the tables stand by themselves, and no line above becomes a heading', (_, text) => {
  const after = inserted(text);
  expect(after.startsWith(text)).toBe(true);
  const headingsIn = (one: string) =>
    outlineOf(one, bodyOf(one)).blocks.filter(({ kind }) => kind === 'heading').length;
  expect(headingsIn(after)).toBe(headingsIn(text) + 4);
  const tables = outlineOf(after, bodyOf(after)).blocks.filter(({ kind }) => kind === 'table');
  const before = outlineOf(text, bodyOf(text)).blocks.filter(({ kind }) => kind === 'table');
  expect(tables.length).toBe(before.length + 4);
  expect(after.includes('\r\n')).toBe(!/[^\r]\n/u.test(after));
});

test('an empty note begins with the tables, and one with properties has a blank line first', () => {
  expect(inserted('').startsWith('## Levels')).toBe(true);
  expect(inserted('---\na: 1\n---\n')).toContain('---\n\n## Levels');
});

test('a note that ends in an open code block is refused', () => {
  expect(templateEdit('```\ncode', template)).toBeNull();
});
