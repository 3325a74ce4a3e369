/** The summary where a skill has no link, no further level, nothing required, or no past. */
import { buildChanges } from '../../../src/core/matrix/changes';
import { aMatrix, aSkill } from '../../support/builders';
import { summaryOf } from '../../support/summaries';

const noLink = { parts: { linkTo: () => null } };

const done = [
  '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-01',
  '- [x] [[Go]] · Middle · Writes a service. ✅ 2026-11-02',
];

test('a note that no link can name is written by its name', () => {
  expect(summaryOf([aSkill()], done, noLink)).toContain('Go — Middle');
});

test('a skill whose last level was just reached has no next one', () => {
  expect(summaryOf([aSkill()], done, noLink)).toMatch(
    /\| Go +\| Middle, 2\u00a0Nov +\| — +\| all reached +\|/,
  );
});

test('a skill without required items has nothing to count', () => {
  const talks = aSkill({ path: 'Talks.md', levels: [['Junior', { keySkills: ['Calm'] }]] });
  const lines = ['- [x] [[Talks]] · Junior · Calm ✅ 2026-11-01'];
  expect(summaryOf([talks], lines, noLink)).toMatch(/\| Talks +\| no level yet +\| — +\| — +\|/);
});

test('a skill that was not there before has no changes', () => {
  expect(buildChanges(aMatrix([aSkill()], done), aMatrix([]))).toEqual([]);
});

test.each(['javascript:ran()', 'file:///etc/passwd', '//example.org/x'])(
  'a proof at %s is named and not linked',
  (url) => {
    const text = summaryOf(
      [aSkill()],
      [`- [x] [[Go]] · Junior · Fixes a test. · [the talk](${url}) ✅ 2026-11-01`],
    );
    expect(text).toContain('the talk');
    expect(text).not.toContain(`](${url}`);
  },
);

test('an application in use is told by its benefit, else by its description, else by its name', () => {
  const note = aSkill({ applications: ['Reports', 'Backups', 'Talks'] });
  const [reports, backups, talks] = note.businessValue;
  if (reports) reports.benefits = 'Saves time!';
  if (backups) backups.description = 'Every night.';
  if (talks) talks.benefits = ' . ';
  const lines = ['Reports · [[Proof]]', 'Backups', 'Talks'].map(
    (text) => `- [x] [[Go]] · Бизнес-ценность · ${text} ✅ 2026-11-01`,
  );
  const text = summaryOf([note], lines);
  expect(text).toContain('**Reports** ([[Go]]): Saves time! [[Proof]]');
  expect(text).toContain('**Backups** ([[Go]]): Every night. ');
  expect(text).toContain('**Talks** ([[Go]]). ');
});

test('many names are cut short, and checks can be switched off', () => {
  const proofs = ['A', 'B', 'C', 'D', 'E'].map((name) => `[[${name}]]`).join(' · ');
  const note = aSkill({ applications: ['Reports'] });
  const lines = [...done, `- [x] [[Go]] · Бизнес-ценность · Reports · ${proofs} ✅ 2026-11-01`];
  expect(summaryOf([note], lines)).toContain(' more');
  expect(summaryOf([note], done)).toContain('Levels without evidence');
  expect(summaryOf([note], done, { parts: { markUnproved: false, staleAfterDays: 0 } })).not.toContain(
    'Levels without evidence',
  );
});
