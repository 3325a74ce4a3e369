/** Columns that stand in a table where nobody expects them: none is lost. */
import { levelsIn, readingOf, skillOf } from '../../support/notes';

const levels = '| Level | Criteria |\n|-|-|\n| Junior | asks |\n| Senior | answers |\n\n';

test('criteria of a project are those of its success, unless another column names these', () => {
  const { petProjects } = skillOf(
    `${levels}| Level | Project | Criteria | Key skills |\n|-|-|-|-|\n| Junior | Crawler | visits a site | loops |`,
  );
  expect(petProjects).toMatchObject([
    { successCriterion: 'visits a site', extra: { 'Key skills': 'loops' } },
  ]);
  const both = skillOf(
    `${levels}| Level | Project | Criteria | Success |\n|-|-|-|-|\n| Junior | Crawler | visits | ends |`,
  );
  expect(both.petProjects).toMatchObject([{ successCriterion: 'ends', extra: { Criteria: 'visits' } }]);
});

test('columns of other parts are kept beside an application', () => {
  const { businessValue } = skillOf(
    `${levels}| Use case | Benefits | Level | Tools |\n|-|-|-|-|\n| Parsing | fast | Junior | jq |`,
  );
  expect(businessValue).toMatchObject([{ name: 'Parsing', extra: { Level: 'Junior', Tools: 'jq' } }]);
});

test('a dash in the column of levels names none', () => {
  expect(levelsIn('| Level | Criteria |\n|-|-|\n| Junior | asks |\n| — | — |\n| Senior | answers |')).toEqual(
    ['Junior: asks', 'Senior: answers'],
  );
});

test('a table of levels in HTML is named as the reason, in code it is none', () => {
  const table = '<table>\n<tr><td>Junior</td><td>asks</td></tr>\n<tr><td>Senior</td></tr>\n</table>\n';
  expect(readingOf(`# Go\n\n${table}`).reason).toEqual({ code: 'html-table', line: 3, params: { line: 3 } });
  expect(readingOf(`\`\`\`html\n${table}\`\`\`\n`).reason?.code).toBe('no-levels');
  expect(readingOf(table.replaceAll(/Junior|Senior/gu, 'Anna')).reason?.code).toBe('no-levels');
});

test('below a heading of related skills a second column tells how they interact, whatever it is called', () => {
  const table = '| Technology | How it works with us |\n|-|-|\n| [[Bash]] | calls it |\n';
  expect(skillOf(`${levels}## Related skills\n\n${table}`).relations).toMatchObject([
    { skills: [{ label: 'Bash' }], interaction: 'calls it' },
  ]);
  const known = table.replace('How it works with us', 'Why');
  expect(skillOf(`${levels}## Related skills\n\n${known}`).relations).toHaveLength(1);
  expect(skillOf(`${levels}## Tools\n\n${table}`).relations).toEqual([]);
});
