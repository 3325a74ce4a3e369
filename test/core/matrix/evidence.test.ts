/** What proves a level, and what a finished project offers as a proof. */
import { evidenceOf, isUnproved, projectEvidence } from '../../../src/core/matrix/evidence';
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

test('a finished project offers its own evidence, else its place in the skill note', () => {
  const section = { heading: 'Pet projects', depth: 2, line: 9, kind: 'petProjects' as const };
  const placed = { ...go, sections: [section] };
  expect(projectEvidence(...junior(go, parser(' · [[Repo]]')))).toMatchObject([{ target: 'Repo' }]);
  expect(projectEvidence(...junior(placed, parser()))).toEqual([
    { text: 'Parser', target: 'Skills/Go#Pet projects', url: null },
  ]);
  expect(projectEvidence(...junior(go, parser()))).toEqual([
    { text: 'Parser', target: 'Skills/Go', url: null },
  ]);
  expect(projectEvidence(...junior(go, test1()))).toEqual([]);
});
