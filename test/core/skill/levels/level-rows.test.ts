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

test('aspects of people’s grades are criteria without a heading too, where their texts are long enough', () => {
  const row = (...cells: string[]) => `| ${cells.join(' | ')} |`;
  const text = (first: string, second: string, ...cells: string[]) =>
    [row('Level', first, second), '|-|-|-|', row('Junior', ...cells), row('Senior', ...cells)].join('\n');
  const aspects = text('Scope', 'Autonomy', 'small tasks in one module', 'asks often');
  expect(skillOf(aspects).levels[0]?.criteria).toHaveLength(2);
  expect(readingOf(aspects.replace('Junior', 'Basic').replace('Senior', 'Advanced')).note).toBeNull();
  expect(readingOf(text('Hiring manager', 'Office', 'Anna Berg', 'Berlin')).note).toBeNull();
  expect(readingOf(text('Interview stages', 'Who decides', 'a call and a task', 'the lead')).note).toBeNull();
  const corner = text('Scope', 'Years', 'tasks at hand', '2').replace('Level', '');
  expect(readingOf(corner).note).toBeNull();
  expect(readingOf(`# Levels\n\n${corner}`).note).toBeNull();
  const placed = `# Levels\n\n${text('Scope', 'Autonomy', 'tasks', 'asks very often').replace('Level', '')}`;
  expect(readingOf(placed).note).toBeNull();
});
