/** What proves a level, and what a finished project offers as a proof. */
import {
  evidenceOf,
  finishedProjectsFor,
  isUnproved,
  itemsProvenBy,
} from '../../../src/core/matrix/evidence';
import type { LevelProgress, SkillProgress } from '../../../src/core/matrix/schema';
import type { SkillNote } from '../../../src/core/skill/schema';
import { aSkill, standingIn } from '../../support/builders';

const go = aSkill({ path: 'Skills/Go.md', projects: [['Parser', 'Junior']] });
const test1 = (evidence = '') => `- [x] [[Skills/Go|Go]] · Junior · Fixes a test.${evidence} ✅ 2026-11-01`;
const parser = (evidence = '') => `- [x] [[Skills/Go|Go]] · Pet-project · Parser${evidence} ✅ 2026-11-02`;
function junior(note: SkillNote, ...lines: string[]): [SkillProgress, LevelProgress] {
  const skill = standingIn(note, ...lines);
  const [level] = skill.levels;
  if (!level) throw new Error('no level');
  return [skill, level];
}

test('a level that is reached without any evidence is unproved; its project may prove it', () => {
  expect(isUnproved(...junior(go, test1()))).toBe(true);
  expect(isUnproved(...junior(go, test1(' · [[Deploy]]')))).toBe(false);
  expect(isUnproved(...junior(go, test1(), parser(' · [[Repo]]')))).toBe(false);
  expect(isUnproved(...junior(go))).toBe(false);
});

test('evidence that is taken back proves nothing', () => {
  const gone = '- [x] [[Skills/Go|Go]] · Junior · Fixes a test. · ~~[[Deploy]]~~ ✅ 2026-11-03';
  expect(isUnproved(...junior(go, test1(' · [[Deploy]]'), gone))).toBe(true);
});

test('all evidence of a skill is told once', () => {
  const [skill] = junior(
    go,
    test1(' · [[Deploy]] · [Run](https://ci.example)'),
    parser(' · [[Deploy|again]]'),
  );
  expect(evidenceOf(skill).map(({ text }) => text)).toEqual(['Deploy', 'Run']);
});

test('a finished project may prove the criteria and key skills of its level, and nothing else', () => {
  const [skill, level] = junior(go, parser());
  const [criterion] = level.criteria;
  const [project] = skill.projects;
  if (!criterion || !project) throw new Error('no items');
  expect(finishedProjectsFor(skill, criterion)).toEqual([project]);
  expect(finishedProjectsFor(skill, project)).toEqual([]);
  const others = skill.levels.slice(1).flatMap(({ criteria }) => criteria);
  expect(others.length).toBeGreaterThan(0);
  expect(others.flatMap((item) => finishedProjectsFor(skill, item))).toEqual([]);
  expect(itemsProvenBy(skill, project)).toEqual([...level.criteria, ...level.keySkills]);
  expect(itemsProvenBy(skill, criterion)).toEqual([]);
});

test('a project that is not finished proves nothing', () => {
  const [skill, level] = junior(go, test1());
  const [project] = skill.projects;
  if (!project) throw new Error('no project');
  expect(level.criteria.flatMap((item) => finishedProjectsFor(skill, item))).toEqual([]);
  expect(itemsProvenBy(skill, project)).toEqual([]);
});
