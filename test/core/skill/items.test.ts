/** What can be ticked in a note, and the two slots that name it in the log. */
import { tickableItems } from '../../../src/core/skill/items';
import { aSkill, type SkillSketch } from '../../support/builders';

const named = (sketch: SkillSketch) =>
  tickableItems(aSkill(sketch)).map(({ group, name }) => `${group} · ${name}`);

test('items come level by level, then projects, then applications', () => {
  const items = tickableItems(
    aSkill({
      levels: [
        ['Junior', { criteria: ['Fixes a test.'], keySkills: ['Reads code'] }],
        ['Middle', { criteria: ['Writes a service for the team.'] }],
      ],
      projects: [['Parser', 'Junior']],
      applications: ['Reports'],
    }),
  );
  expect(items.map(({ kind, group, name, level, required }) => [kind, group, name, level, required])).toEqual(
    [
      ['criterion', 'Junior', 'Fixes a test.', 'Junior', true],
      ['keySkill', 'Junior', 'Reads code', 'Junior', false],
      ['criterion', 'Middle', 'Writes a service for the team.', 'Middle', true],
      ['project', 'Pet project', 'Parser', 'Junior', false],
      ['application', 'Business value', 'Reports', null, false],
    ],
  );
});

test('groups that are no level bear the words of the note’s language', () => {
  expect(
    named({
      levels: [['Junior', { criteria: ['Пишет код'] }]],
      projects: [['Бот', null]],
      applications: ['Отчёты'],
    }),
  ).toEqual(['Junior · Пишет код', 'Pet-project · Бот', 'Бизнес-ценность · Отчёты']);
});

test('twins are counted within a level, criteria before key skills', () => {
  expect(
    named({
      levels: [
        ['Junior', { criteria: ['A', 'B', 'A'], keySkills: ['a', 'C'] }],
        ['Middle', { criteria: ['A'] }],
      ],
    }),
  ).toEqual(['Junior · A', 'Junior · B', 'Junior · A (2)', 'Junior · a (3)', 'Junior · C', 'Middle · A']);
});

test('projects that share a title bear their level', () => {
  const projects: [string, string][] = [
    ['Deploy', 'Junior'],
    ['Deploy', 'Middle'],
    ['Bot', 'Middle'],
  ];
  expect(named({ levels: [], projects }).map((name) => name.split(' · ')[1])).toEqual([
    'Deploy (Junior)',
    'Deploy (Middle)',
    'Bot',
  ]);
});

test('two levels of one label count their twins together, and so does a level called like the projects', () => {
  expect(
    named({
      levels: [
        ['A', { criteria: ['x'] }],
        ['a', { criteria: ['x'] }],
      ],
    }),
  ).toEqual(['A · x', 'a · x (2)']);
  expect(named({ levels: [['Project', { criteria: ['x'] }]], projects: [['x', null]] })).toEqual([
    'Project · x',
    'Pet project · x (2)',
  ]);
});

test('a project without a title is known by what else its row says', () => {
  const note = aSkill({
    levels: [],
    projects: [
      ['', null],
      ['', null],
      ['', null],
    ],
  });
  note.petProjects[0]!.description = 'Parses logs';
  note.petProjects[1]!.successCriterion = 'It runs';
  expect(tickableItems(note).map(({ name }) => name)).toEqual(['Parses logs', 'It runs', '—']);
});

test('a slot never holds a divider, while the text stays as it is', () => {
  const [item] = tickableItems(aSkill({ levels: [['L1 · Go', { criteria: ['a · b'] }]] }));
  expect(item).toMatchObject({ group: 'L1, Go', name: 'a, b', text: 'a · b', level: 'L1 · Go' });
});
