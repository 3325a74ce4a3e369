/** What is next on the way to a stage, in which order, and the facts that speak for it. */
import { nextLevelGoals, buildNextSteps } from '../../../../src/core/matrix/stage/next-steps';
import type { SkillNote } from '../../../../src/core/skill/schema';
import { aMatrix, aSkill } from '../../../support/builders';
import { aStage, stepGroundOf, stepsOf } from '../../../support/stages';

const levels: NonNullable<Parameters<typeof aSkill>[0]>['levels'] = [
  ['Junior', { criteria: ['Fixes a test.'] }],
  ['Middle', { criteria: ['Writes a service.', 'Tests it.'] }],
  ['Senior', { criteria: ['Designs one.'] }],
];
const go = aSkill({
  path: 'Go.md',
  levels,
  projects: [['Parser', 'Middle']],
  applications: ['Reports', 'Tools'],
});
const bash = aSkill({ path: 'Bash.md', levels });
const sql = aSkill({ path: 'SQL.md', levels });
const ref = (target: string | null, line = 9) => ({ label: target ?? 'plain', target, line });
const kinds = (notes: SkillNote[], lines: string[], stage = ['- [[Go]] Middle'], today?: string) => {
  const matrix = aMatrix(notes, lines);
  return stepsOf(matrix, aStage(matrix, stage), today).map(({ skill, reasons }) => [
    skill.name,
    ...reasons.map(({ kind }) => kind),
  ]);
};
const ticked = (link: string, item: string, date = '2026-11-01', level = 'Junior') =>
  `- [x] [[${link}]] · ${level} · ${item} ✅ ${date}`;
const junior = ticked('Go', 'Fixes a test.');

test('a step is the first open criterion up to the target', () => {
  const matrix = aMatrix([go], [junior]);
  expect(stepsOf(matrix, aStage(matrix, ['- [[Go]] Senior']))).toMatchObject([
    {
      skill: { name: 'Go' },
      item: { text: 'Writes a service.' },
      level: 'Middle',
      target: 'Senior',
      missing: { length: 3 },
    },
  ]);
});

test('a skill at its target is no step', () => {
  expect(kinds([go], [junior], ['- [[Go]] Junior'])).toEqual([]);
});

test('the last criterion to the target speaks for a skill', () => {
  expect(kinds([go, bash], [junior, ticked('Go', 'Tests it.', undefined, 'Middle')])).toEqual([
    ['Go', 'lastCriterion'],
  ]);
});

test('a gap speaks for a skill, and the reason is at the criterion that is ticked above it', () => {
  const matrix = aMatrix([go], [ticked('Go', 'Designs one.', undefined, 'Senior')]);
  const [step] = stepsOf(matrix, aStage(matrix, ['- [[Go]] Junior']));
  expect(step?.reasons).toContainEqual({ kind: 'closesGap', level: 'Senior', path: 'Go.md', line: 1 });
});

test('a started project of a level up to the target speaks for a skill, one above it does not', () => {
  const started = '- [/] [[Go]] · Pet-project · Parser 🛫 2026-11-02';
  expect(kinds([go], [started])).toEqual([['Go', 'projectStarted', 'farthest']]);
  expect(kinds([go], [started], ['- [[Go]] Junior'])).toEqual([['Go', 'lastCriterion']]);
});

test('a project can be started when all skills that its technologies link to have a level', () => {
  const [parser] = go.petProjects;
  const needing = (...targets: (string | null)[]): SkillNote => ({
    ...go,
    petProjects: parser ? [{ ...parser, technologies: targets.map((target) => ref(target)) }] : [],
  });
  const known = [ticked('Bash', 'Fixes a test.')];
  expect(kinds([needing('Bash', null, 'Go'), bash], known)).toEqual([['Go', 'projectReady', 'farthest']]);
  expect(kinds([needing('Bash', 'SQL'), bash, sql], known)).toEqual([['Go', 'farthest']]);
  expect(kinds([needing('Bash', 'Nowhere'), bash], known)).toEqual([['Go', 'farthest']]);
  expect(kinds([needing(null, 'Go')], [])).toEqual([['Go', 'farthest']]);
});

test('business value in use speaks for a skill', () => {
  const matrix = aMatrix([go], ['- [x] [[Go]] · Бизнес-ценность · Tools ✅ 2026-11-02']);
  const [step] = stepsOf(matrix, aStage(matrix, ['- [[Go]] Middle']));
  expect(step?.reasons[0]).toEqual({ kind: 'usedAtWork', application: 'Tools', path: 'Go.md', line: 1 });
});

test('another skill of the stage that is not ready and names this one speaks for it', () => {
  const naming: SkillNote = { ...bash, relations: [{ skills: [ref('Go', 23)], interaction: '', line: 23 }] };
  const matrix = aMatrix([go, naming], []);
  const steps = stepsOf(matrix, aStage(matrix, ['- [[Go]]', '- [[Bash]]']));
  expect(steps.map(({ skill }) => skill.name)).toEqual(['Go', 'Bash']);
  expect(steps[0]?.reasons).toContainEqual({
    kind: 'namedBy',
    skills: ['Bash.md'],
    path: 'Bash.md',
    line: 23,
  });
  const ready = [ticked('Bash', 'Fixes a test.')];
  expect(kinds([go, naming], ready, ['- [[Go]]', '- [[Bash]]'])).toEqual([['Go', 'lastCriterion']]);
});

test('the one skill that lacks most is farthest from its target; two that lack as many are not', () => {
  const stage = ['- [[Go]] Middle', '- [[Bash]] Senior'];
  expect(kinds([go, bash], [], stage)).toEqual([['Bash', 'farthest'], ['Go']]);
  expect(kinds([go, bash], [], ['- [[Go]] Middle', '- [[Bash]] Middle'])).toEqual([['Go'], ['Bash']]);
});

test('days without ticks speak for a skill when they are more than the setting says, and only after a first tick', () => {
  const old = ticked('Go', 'Fixes a test.', '2026-05-25');
  expect(kinds([go], [old], undefined, '2026-11-22')).toEqual([['Go', 'farthest', 'stale']]);
  expect(kinds([go], [old], undefined, '2026-11-21')).toEqual([['Go', 'farthest']]);
  expect(kinds([go], [])).toEqual([['Go', 'farthest']]);
});

test('more reasons come first, then fewer criteria to the target, then the order of the stage', () => {
  const stage = ['- [[SQL]] Senior', '- [[Bash]] Middle', '- [[Go]] Middle'];
  const work = '- [x] [[Go]] · Бизнес-ценность · Tools ✅ 2026-11-02';
  expect(kinds([go, bash, sql], [work], stage)).toEqual([
    ['Go', 'usedAtWork'],
    ['SQL', 'farthest'],
    ['Bash'],
  ]);
  expect(kinds([go, bash, sql], [], stage)).toEqual([['SQL', 'farthest'], ['Bash'], ['Go']]);
});

test('without a stage each skill is to reach its next level', () => {
  const matrix = aMatrix([go, bash], [junior]);
  const goals = nextLevelGoals(matrix.skills);
  const steps = buildNextSteps({ goals, ...stepGroundOf(matrix), today: '2026-11-22', staleAfterDays: 0 });
  expect(steps.map(({ skill, target }) => [skill.name, target])).toEqual([
    ['Bash', 'Junior'],
    ['Go', 'Middle'],
  ]);
});
