/** What the logs of several people say together. */
import { buildLinkResolver } from '../../../../src/core/markdown/link-resolver';
import { buildTeam, soleSkills } from '../../../../src/core/matrix/team/team';
import { aLog, aSkill } from '../../../support/builders';

const notes = [aSkill(), aSkill({ path: 'Rust.md' }), aSkill({ path: 'Bash.md' })];
const junior = (skill: string) => `- [x] [[${skill}]] · Junior · Fixes a test. ✅ 2026-11-01`;
const middle = (skill: string) => `- [x] [[${skill}]] · Middle · Writes a service. ✅ 2026-11-02`;
const logOf = (person: string | null, lines: string[], path = `${person ?? 'Log'}.md`) => ({
  ...aLog(lines, path),
  person,
});
const teamOf = (...logs: ReturnType<typeof logOf>[]) =>
  buildTeam({ notes, logs, resolve: buildLinkResolver(notes.map(({ path }) => path)), today: '2026-11-22' });
const team = teamOf(
  logOf('Timur', [junior('Go'), middle('Go'), junior('Rust')]),
  logOf('Anna', [junior('Go')]),
  logOf(null, ['- [x] [[Go]] · Middle · Writes a service. ✅ 2026-11-03']),
);

test('people stand by name, and the one without a name comes first', () => {
  expect(team.people).toEqual([null, 'Anna', 'Timur']);
});

test('a cell is where one person stands in one skill, by which line of whose log; nothing ticked is no cell', () => {
  const go = team.skills.find(({ name }) => name === 'Go');
  expect(go?.cells).toEqual([
    { level: null, at: -1, required: { done: 1, total: 2 }, log: 'Log.md', line: 4 },
    { level: 'Junior', at: 0, required: { done: 1, total: 2 }, log: 'Anna.md', line: 4 },
    { level: 'Middle', at: 1, required: { done: 2, total: 2 }, log: 'Timur.md', line: 5 },
  ]);
  expect(team.skills.map(({ name }) => name)).toEqual(['Bash', 'Go', 'Rust']);
  expect(team.skills[0]?.cells).toEqual([null, null, null]);
});

test('those at the highest level can teach those who have begun and stand lower', () => {
  expect(team.skills[1]).toMatchObject({ holders: [2, 1], teachers: [2], learners: [0, 1] });
  expect(team.skills[2]).toMatchObject({ holders: [2], teachers: [2], learners: [] });
  expect(team.skills[0]).toMatchObject({ holders: [], teachers: [], learners: [] });
});

test('a skill that only one person has is told', () => {
  expect(soleSkills(team).map(({ name }) => name)).toEqual(['Rust']);
});

test('two logs of one person are read as one', () => {
  const both = teamOf(logOf('Anna', [junior('Go')], 'Anna.md'), logOf('Anna', [middle('Go')], 'Anna 2.md'));
  expect(both.people).toEqual(['Anna']);
  expect(both.skills[1]?.cells[0]?.level).toBe('Middle');
});

test('a line whose text the note has in another spelling is still found', () => {
  const slip = teamOf(logOf('Anna', ['- [x] [[Go]] · Junior · fixes a TEST ✅ 2026-11-01']));
  expect(slip.skills[1]?.cells[0]?.level).toBe('Junior');
});
