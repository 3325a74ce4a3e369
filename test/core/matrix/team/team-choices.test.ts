/** What is shown of a team, and in which order. */
import {
  chooseTeamSkills,
  noTeamChoices,
  parseTeamChoices,
  teamTags,
  type TeamChoices,
} from '../../../../src/core/matrix/team/team-choices';
import { buildTeamSkill, type TeamCell } from '../../../../src/core/matrix/team/team';

const cell = (at: number): TeamCell => ({
  level: at < 0 ? null : 'Junior',
  at,
  required: { done: 1, total: 3 },
  log: 'Log.md',
  line: 4,
});
const skill = (name: string, tags: string[], ...at: (number | null)[]) =>
  buildTeamSkill(
    { path: `${name}.md`, name, tags, ladder: ['Junior', 'Middle'] },
    at.map((each) => (each === null ? null : cell(each))),
  );
const skills = [
  skill('Rust', ['code'], null, null),
  skill('go', ['code/server'], 0, 1),
  skill('Bash', ['Shell'], 0, null),
  skill('SQL', [], -1, null),
];
const shown = (choices: Partial<TeamChoices>) =>
  chooseTeamSkills(skills, { ...noTeamChoices, ...choices }).map(({ name }) => name);

test('begun skills are shown by name, whatever the case; all of them when that is asked', () => {
  expect(shown({})).toEqual(['Bash', 'go', 'SQL']);
  expect(shown({ show: 'all' })).toEqual(['Bash', 'go', 'Rust', 'SQL']);
});

test('one person alone, and somebody who can teach, are asked for by themselves', () => {
  expect(shown({ show: 'sole' })).toEqual(['Bash']);
  expect(shown({ show: 'taught' })).toEqual(['go']);
});

test('a tag holds those nested below it, a text any part of the name', () => {
  expect(shown({ show: 'all', tag: 'Code' })).toEqual(['go', 'Rust']);
  expect(shown({ text: ' G ' })).toEqual(['go']);
});

test('skills that few or many people have come first, equals by name', () => {
  expect(shown({ order: 'fewest' })).toEqual(['SQL', 'Bash', 'go']);
  expect(shown({ order: 'most' })).toEqual(['go', 'Bash', 'SQL']);
});

test('tags are told once, by the alphabet', () => {
  expect(teamTags([...skills, skill('Zsh', ['shell'])])).toEqual(['code', 'code/server', 'shell']);
});

test('a saved view comes back, and nonsense with the defaults', () => {
  const choices: TeamChoices = { text: 'a', tag: 'b', show: 'sole', order: 'most' };
  expect(parseTeamChoices(choices)).toEqual(choices);
  expect(parseTeamChoices({ text: 1, tag: [], show: 'x', order: null })).toEqual(noTeamChoices);
  expect(parseTeamChoices(null)).toEqual(noTeamChoices);
});
