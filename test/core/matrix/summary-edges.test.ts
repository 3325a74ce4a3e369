/** The summary where a skill has no link, no further level, nothing required, or no past. */
import { buildChanges } from '../../../src/core/matrix/changes';
import { renderSummary } from '../../../src/core/matrix/summary';
import type { SkillNote } from '../../../src/core/skill/schema';
import { wordsOf } from '../../../src/i18n';
import { aMatrix, aSkill } from '../../support/builders';

function summaryOf(notes: SkillNote[], lines: string[]): string {
  return renderSummary({
    now: aMatrix(notes, lines),
    before: aMatrix(notes, lines, { until: '2026-10-22' }),
    since: '2026-10-23',
    today: '2026-11-22',
    words: wordsOf('en').summary,
    linkTo: () => null,
  });
}

const done = [
  '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-01',
  '- [x] [[Go]] · Middle · Writes a service. ✅ 2026-11-02',
];

test('a note that no link can name is written by its name', () => {
  expect(summaryOf([aSkill()], done)).toContain('Go — Middle');
});

test('a skill whose last level was just reached has no next one', () => {
  expect(summaryOf([aSkill()], done)).toMatch(/\| Go +\| Middle +\| — +\| 2 of 2 +\|/);
});

test('a skill without required items has nothing to count', () => {
  const talks = aSkill({ path: 'Talks.md', levels: [['Junior', { keySkills: ['Calm'] }]] });
  const lines = ['- [x] [[Talks]] · Junior · Calm ✅ 2026-11-01'];
  expect(summaryOf([talks], lines)).toMatch(/\| Talks +\| [^|]+\| — +\| — +\| — +\|/);
});

test('a skill that was not there before has no changes', () => {
  expect(buildChanges(aMatrix([aSkill()], done), aMatrix([]))).toEqual([]);
});
