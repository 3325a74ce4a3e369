/** A person's own words for columns and sections are read like those that everybody has. */
import { parseSettings } from '../../../src/core/settings';
import { vocabularyWith } from '../../../src/core/vocabulary';
import { faultsIn, levelsIn, readingOf, skillOf } from '../../support/notes';

const text =
  '## My rungs\n\n| Rung | Shows | Trick |\n|-|-|-|\n| Calf | stands | milk |\n| Bull | runs | hay |\n';

test('own words name columns and sections', () => {
  expect(readingOf(text).note).toBeNull();
  const columnWords = { level: ['Rung'], criteria: ['Shows'], keySkills: ['tricks'], levels: ['my rungs'] };
  expect(levelsIn(text, { columnWords })).toEqual(['Calf: stands; milk', 'Bull: runs; hay']);
});

test('own words are known in another form and with a slip, too', () => {
  const { columnMatch } = vocabularyWith({ criteria: ['Доказательств*', 'Proficiency check'] });
  expect(
    ['Доказательства', 'Доказатльство', 'Proficency check'].map((word) => columnMatch(word).keys),
  ).toEqual(Array(3).fill(['criteria']));
});

test('an own word wins over a known one, and other words stay', () => {
  const table = '| Level | Technologies |\n|-|-|\n| Junior | knows Go |\n| Senior | knows C |\n';
  expect(readingOf(table).note).toBeNull();
  const note = skillOf(table, {}, { columnWords: { criteria: ['technologies'] } });
  expect(note.levels.map(({ label, criteria }) => [label, criteria[0]?.text])).toEqual([
    ['Junior', 'knows Go'],
    ['Senior', 'knows C'],
  ]);
});

test('a word that stands for two columns is asked about', () => {
  const columnWords = { criteria: ['Shows'], keySkills: ['Shows'] };
  const note = skillOf('| Level | Description | Shows |\n|-|-|-|\n| Junior | a | b |\n', {}, { columnWords });
  expect(note.diagnostics).toMatchObject([
    {
      code: 'column-unclear',
      line: 1,
      params: { header: 'Shows', known: 'ключевые навыки / критерии оценки' },
    },
  ]);
  expect(note.levels[0]?.extra).toEqual({ Shows: 'b' });
});

test('words under a key that is no column are passed over, whatever the key', () => {
  const saved = JSON.parse(
    '{"columnWords":{"__proto__":["Level"],"constructor":["Level"],"other":["Level"]}}',
  ) as unknown;
  const { settings, fault } = parseSettings(saved);
  expect(fault).toBeNull();
  const { columnMatch } = vocabularyWith(settings.columnWords);
  expect([columnMatch('Level').keys, columnMatch('constructor').keys]).toEqual([['level'], []]);
});

test('an empty own word names nothing', () => {
  const note = skillOf(
    '| Level | Criteria | |\n|-|-|-|\n| Junior | a | b |\n',
    {},
    { columnWords: { links: ['', ' '] } },
  );
  expect(faultsIn(note)).toEqual([]);
});
