/** How far a person is on a career stage, and what decides it. */
import { buildStage, stageCandidates } from '../../../../src/core/matrix/stage/stage';
import type { SkillNote } from '../../../../src/core/skill/schema';
import { aMatrix, aSkill } from '../../../support/builders';
import { aStage, aStageNote, groundOf } from '../../../support/stages';

const ladder = (...labels: string[]): Parameters<typeof aSkill>[0] => ({
  levels: labels.map((label) => [
    label,
    { criteria: [`Meets ${label}.`, `Shows ${label}.`], keySkills: ['Reads'] },
  ]),
});
const seniority = ladder('Junior', 'Middle', 'Senior', 'Expert');
const note = (path: string, sketch = seniority): SkillNote => aSkill({ ...sketch, path });
const matrix = aMatrix(
  [note('Go.md'), note('Skills/Python.md'), note('English.md', ladder('A1', 'A2', 'B1'))],
  [
    '- [x] [[Go]] · Junior · Meets Junior. ✅ 2026-11-01',
    '- [x] [[Go]] · Junior · Shows Junior. ✅ 2026-11-02',
    '- [x] [[Go]] · Middle · Meets Middle. ✅ 2026-11-03',
  ],
);
const targetsOf = (lines: string[], name?: string, level?: string) =>
  aStage(matrix, lines, name, level).skills.map(({ target }) => target && [target.label, target.source]);

test('a skill is ready when everything required up to its target is ticked', () => {
  const stage = aStage(matrix, ['- [ ] [[Go]] Junior', '- [x] [[Python]] Middle', '- [ ] [[Zabbix]]']);
  expect(stage.skills.map(({ name, standing, required }) => [name, standing, required])).toEqual([
    ['Go', 'reached', { done: 2, total: 2 }],
    ['Python', 'open', { done: 0, total: 4 }],
    ['Zabbix', 'noNote', { done: 0, total: 0 }],
  ]);
  expect(stage).toMatchObject({
    ready: { done: 1, total: 3 },
    criteriaLeft: 4,
    withoutNote: 1,
    withoutLevels: 0,
  });
});

test('what is missing for a target is named from the lowest level up', () => {
  const [go] = aStage(matrix, ['- [[Go]] Senior']).skills;
  expect(go?.missing.map(({ text }) => text)).toEqual(['Shows Middle.', 'Meets Senior.', 'Shows Senior.']);
});

test('the boxes of the stage are only read: a ticked one makes no skill ready', () => {
  const stage = aStage(matrix, ['- [x] [[Python]]', '- [ ] Ask for a mentor', '- no box']);
  expect(stage).toMatchObject({ boxes: { done: 1, total: 2 }, ready: { done: 0, total: 1 } });
});

test('a target is what the item says, else the property, else the name of the stage, else the lowest level', () => {
  expect(targetsOf(['- [[Go]] Senior'], 'Junior engineer', 'Middle')).toEqual([['Senior', 'item']]);
  expect(targetsOf(['- [[Go]]'], 'Junior engineer', 'Middle')).toEqual([['Middle', 'property']]);
  expect(targetsOf(['- [[Go]]'], 'Старший системный инженер')).toEqual([['Senior', 'name']]);
  expect(targetsOf(['- [[Go]]'], 'Младший системный инженер')).toEqual([['Junior', 'name']]);
  expect(targetsOf(['- [[Go]]'], 'Engineer')).toEqual([['Junior', 'lowest']]);
});

test('a level is known by its label, in brackets or among words, and by its rank in other words', () => {
  const asked = ['(Senior)', '— до уровня Middle', 'сеньор', 'L3', 'for the senior shift'];
  expect(asked.map((words) => targetsOf([`- [[Go]] ${words}`])[0]?.[0])).toEqual([
    'Senior',
    'Middle',
    'Senior',
    'Junior',
    'Senior',
  ]);
});

test('a level that the ladder lacks is the next one above it, else the highest', () => {
  expect(targetsOf(['- [[Go]] Lead', '- [[Python]] Trainee'])).toEqual([
    ['Expert', 'item'],
    ['Junior', 'item'],
  ]);
  const short = aMatrix([note('Go.md', ladder('Junior', 'Middle'))]);
  expect(aStage(short, ['- [[Go]] Senior']).skills[0]?.target?.label).toBe('Middle');
});

test('a level between two of the ladder is the upper one, by the family of names that the ladder is of', () => {
  const others = aMatrix([
    note('Go.md', ladder('Beginner', 'Advanced', 'Expert')),
    note('Bash.md', ladder('Junior', 'Middle', 'Senior')),
  ]);
  const asked = aStage(others, ['- [[Go]] Middle', '- [[Bash]] Advanced']).skills;
  expect(asked.map(({ target }) => target?.label)).toEqual(['Advanced', 'Senior']);
});

test('a level is known in the cases of Russian, and behind an arrow as the end of the way', () => {
  const asked = ['до сеньора', 'к старшему', 'Junior → Senior', 'Middle -> Expert', '→ скоро, Middle'];
  expect(asked.map((words) => targetsOf([`- [[Go]] ${words}`])[0]?.[0])).toEqual([
    'Senior',
    'Senior',
    'Senior',
    'Expert',
    'Middle',
  ]);
  expect(targetsOf(['- [[Go]] в среднем час в день'])).toEqual([['Junior', 'lowest']]);
});

test('words of one ladder mean nothing in another', () => {
  expect(targetsOf(['- [[English]] Senior', '- [[English]] B1'])).toEqual([['B1', 'item']]);
  expect(targetsOf(['- [[English]] Senior'], 'Middle engineer')).toEqual([['A1', 'lowest']]);
});

test('a remark beside a link is no level', () => {
  expect(targetsOf(['- [[Go]] basic syntax and 3 katas'])).toEqual([['Junior', 'lowest']]);
});

test('a skill that is named twice counts once, at the higher of its levels', () => {
  const stage = aStage(matrix, ['- [[Go]] Middle', '- [[Go#Senior]]', '- [[Zabbix]], [[zabbix]]']);
  expect(stage.skills.map(({ name, target }) => [name, target?.label])).toEqual([
    ['Go', 'Senior'],
    ['Zabbix', undefined],
  ]);
});

test('a note that is no skill, or whose levels wait for nothing, has no levels; links between stages ask for none', () => {
  const soft = note('Soft.md', { levels: [['Junior', { keySkills: ['Listens'] }]] });
  const ground = groundOf(aMatrix([soft]), ['Debian.md', 'Senior.md', 'Engineer.md']);
  const lines = ['- [[Debian]]', '- [[Soft]]', '- [[Senior]]', '- [[Engineer]]'];
  const stage = buildStage(aStageNote(lines), { ...ground, stages: new Set(['Senior.md']) });
  expect(stage.skills.map(({ name, standing }) => [name, standing])).toEqual([
    ['Debian', 'noLevels'],
    ['Soft', 'noLevels'],
  ]);
  expect(stage).toMatchObject({ ready: { done: 0, total: 2 }, withoutLevels: 2, withoutNote: 0 });
});

test('an alias of a skill note is its name where no note has that name', () => {
  const python = { ...note('Skills/Python.md'), aliases: ['Питон'] };
  const twin = { ...note('Snake.md'), aliases: ['Змея'] };
  const other = { ...note('Boa.md'), aliases: ['Змея'] };
  const stage = aStage(aMatrix([python, twin, other]), [
    '- [[питон]]',
    '- [[Python|the snake]]',
    '- [[Змея]]',
  ]);
  expect(stage.skills.map(({ name, path }) => [name, path])).toEqual([
    ['Python', 'Skills/Python.md'],
    ['Змея', null],
  ]);
});

test('a note is offered as a stage when most of its items link, and most of what they link to are skills', () => {
  const ground = groundOf(matrix, ['Diary.md', 'Plan.md']);
  const offered = (...lines: string[]) => stageCandidates([aStageNote(lines)], ground).length === 1;
  expect(offered('- [[Go]]', '- [[Python]]', '- [[Zabbix]]', '- Ask')).toBe(true);
  expect(offered('- [[Go]]', '- [[Zabbix]]', '- [[Grafana]]')).toBe(false);
  expect(offered('- [[Go]]', '- [[Python]]', '- a', '- b', '- c')).toBe(false);
  expect(offered('- [[Go]], [[Diary]]', '- [[Python]]', '- [[Plan]]')).toBe(true);
  expect(offered('[[Go]] and [[Python]]')).toBe(false);
});
