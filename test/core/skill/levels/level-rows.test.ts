/** Levels as rows of a table whose other columns nobody knows. */
import { readingOf, skillOf } from '../../../support/notes';

test('columns of aspects are criteria in groups below a heading of levels, and no ratings', () => {
  const text =
    '| Level | Scope | Autonomy |\n|-|-|-|\n| Junior | small tasks | asks often; tells |\n| Senior | whole projects | asks rarely |\n';
  const { levels } = skillOf(`# Levels\n\n${text}`);
  expect(levels[0]?.criteria.map(({ group, text: own }) => `${group}: ${own}`)).toEqual([
    'Scope: small tasks',
    'Autonomy: asks often',
    'Autonomy: tells',
  ]);
  expect(levels[0]?.extra).toEqual({});
  expect(readingOf(text).note).toBeNull();
  const rated = '| Level | Python | SQL |\n|-|-|-|\n| Junior | 2 | 1 |\n| Senior | 5 | 4 |\n';
  expect(readingOf(`# Levels\n\n${rated}`).note).toBeNull();
});
