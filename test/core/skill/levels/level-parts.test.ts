/** A table that tells of several skills level by level reads as one ladder; a list of skills with a rating does not. */
import { faultsIn, readingOf, skillOf } from '../../../support/notes';

const table = (...rows: string[]) =>
  ['| Competency | Level | Criteria |', '|-|-|-|', ...rows.map((row) => `| ${row} |`)].join('\n');

test('each skill is a group, named once or in each row', () => {
  for (const again of ['Code', '']) {
    const note = skillOf(
      table(
        'Code | Junior | reads',
        `${again} | Middle | writes`,
        `${again} | Senior | plans`,
        'Tests | Junior | runs',
        'Tests | Senior | leads',
      ),
    );
    expect(
      note.levels.map(({ label, criteria }) => [
        label,
        ...criteria.map(({ group, text }) => `${group}: ${text}`),
      ]),
    ).toEqual([
      ['Junior', 'Code: reads', 'Tests: runs'],
      ['Middle', 'Code: writes'],
      ['Senior', 'Code: plans', 'Tests: leads'],
    ]);
    expect(faultsIn(note)).toEqual([]);
  }
});

test('highest first is put in rising order', () => {
  const { levels } = skillOf(
    table(
      'Code | Senior | plans',
      'Code | Junior | reads',
      'Tests | Senior | leads',
      'Tests | Junior | runs',
    ),
  );
  expect(levels.map(({ label }) => label)).toEqual(['Junior', 'Senior']);
});

test.each([
  ['one level each', ['Code | Junior | reads', 'Tests | Senior | leads']],
  [
    'a level twice',
    ['Code | Junior | reads', 'Code | Junior | writes', 'Tests | Junior | runs', 'Tests | Senior | leads'],
  ],
  [
    'levels in another order',
    ['Code | Junior | reads', 'Code | Senior | plans', 'Tests | Senior | leads', 'Tests | Junior | runs'],
  ],
  [
    'a row without a level',
    ['Code | Junior | reads', 'Code | | plans', 'Tests | Junior | runs', 'Tests | Senior | leads'],
  ],
])('skills with %s are rated', (_name, rows) => {
  expect(readingOf(table(...rows)).reason).toMatchObject({
    code: 'other-table',
    params: { b: 'Competency' },
  });
});
