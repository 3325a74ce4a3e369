/** The link of a line that repeats another: to the note by its present path, else as it was. */
import { linksOf } from '../../../src/core/assessment/link';
import { renderLinkAgain } from '../../../src/core/assessment/link-again';
import { buildLinkResolver } from '../../../src/core/markdown/link-resolver';

const resolve = buildLinkResolver(['Skills/Go.md', 'Skills/C#.md']);

test('a note that is known is linked by its path', () => {
  expect(renderLinkAgain('Old/Go', 'Skills/Go.md', 'Log.md', resolve)).toBe('[[Skills/Go|Go]]');
  expect(renderLinkAgain('Old', 'Skills/C#.md', 'Log.md', resolve)).toBe('[C\\#](Skills/C%23.md)');
});

test('a note that is not known keeps its link as it was', () => {
  expect(renderLinkAgain('Old/Go', null, 'Log.md', resolve)).toBe('[[Old/Go|Go]]');
  expect(renderLinkAgain('Gone', null, 'Log.md', resolve)).toBe('[[Gone]]');
});

test.each([' Go', 'Go ', 'a\\b', 'a\\', 'Go.md', 'C#/x', '/Go'])(
  'the link %j reads back as it was',
  (link) => {
    const [read] = linksOf(renderLinkAgain(link, null, 'Log.md', () => null));
    expect(read?.path).toBe(link);
  },
);

test('a note that cannot be linked from here keeps its link too', () => {
  expect(renderLinkAgain('Old/Go', 'Skills/Go.md', 'Log.md', () => null)).toBe('[[Old/Go|Go]]');
});
