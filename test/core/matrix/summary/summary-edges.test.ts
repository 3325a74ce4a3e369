/** The summary where a skill has no link, no further level, nothing required, or no past. */
import { buildChanges } from '../../../../src/core/matrix/history/changes';
import { buildNextSteps, nextLevelGoals } from '../../../../src/core/matrix/stage/next-steps';
import { aMatrix, aSkill } from '../../../support/builders';
import { aStage, stepGroundOf } from '../../../support/stages';
import { summaryOf } from '../../../support/summaries';

const noLink = { parts: { linkTo: () => null } };

const done = [
  '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-01',
  '- [x] [[Go]] · Middle · Writes a service. ✅ 2026-11-02',
];

test('a note that no link can name is written by its name', () => {
  expect(summaryOf([aSkill()], done, noLink)).toContain('Go — now Middle');
});

test('the lead says which levels are no longer reached', () => {
  const withdrawn = [
    '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-08-01',
    '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-03',
  ];
  expect(summaryOf([aSkill()], withdrawn, noLink)).toContain(':** Go — no longer Junior, 1 tick withdrawn.');
});

test('of many levels that are no longer reached the lead says how many', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const notes = names.map((name) => aSkill({ path: `${name}.md` }));
  const withdrawn = names.flatMap((name) => [
    `- [x] [[${name}]] · Junior · Fixes a test. ✅ 2026-08-01`,
    `- [-] [[${name}]] · Junior · Fixes a test. ❌ 2026-11-03`,
  ]);
  expect(summaryOf(notes, withdrawn)).toContain(':** 7 skills lost a level, 7 ticks withdrawn.');
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
  const note = aSkill({ applications: ['Reports', 'Backups', 'Talks', 'Games'] });
  const [reports, backups, talks] = note.businessValue;
  if (reports) reports.benefits = 'Saves time!';
  if (backups) backups.description = 'Every night.';
  if (talks) talks.benefits = ' . ';
  const lines = ['Reports · [[Proof]]', 'Backups', 'Talks'].map(
    (text) => `- [x] [[Go]] · Бизнес-ценность · ${text} ✅ 2026-11-01`,
  );
  const text = summaryOf([note], lines);
  expect(text).toContain('**Reports** ([[Go]]). Saves time! [[Proof]]');
  expect(text).toContain('**Backups** ([[Go]]). Every night. ');
  expect(text).toContain('**Talks** ([[Go]]). ');
  expect(text).not.toContain('**Games**');
});

test('many names are cut short, and checks can be switched off', () => {
  const proofs = ['A', 'B', 'C', 'D', 'E'].map((name) => `[[${name}]]`).join(' · ');
  const note = aSkill({ applications: ['Reports'] });
  const lines = [...done, `- [x] [[Go]] · Бизнес-ценность · Reports · ${proofs} ✅ 2026-11-01`];
  expect(summaryOf([note], lines)).toContain(' more');
  expect(summaryOf([note], done)).toContain('No evidence at the level itself');
  expect(summaryOf([note], done, { parts: { markUnproved: false, staleAfterDays: 0 } })).not.toContain(
    'No evidence at the level itself',
  );
});

describe('the chart', () => {
  const withChart = { without: new Set<never>() };
  const tagged = ['Go', 'Bash'].map((name) => aSkill({ path: `${name}.md`, tags: [name.toLowerCase()] }));

  test('counts up to the targets of the stage, and nothing outside of it', () => {
    const stage = ['- [[Go]] Middle', '- [[Bash]] Junior', '- [[Rust]] Guild'];
    const rust = aSkill({ path: 'Rust.md', tags: ['rust'], levels: [] });
    const outside = aSkill({ path: 'Perl.md', tags: ['perl'] });
    const text = summaryOf([...tagged, rust, outside], done, { stage, parts: withChart });
    expect(text).toContain('x-axis ["bash", "go"]');
    expect(text).toContain('bar [1, 2]\n    bar [0, 2]');
  });

  test('is left out where there is one category alone', () => {
    expect(summaryOf([aSkill({ tags: ['go'] })], done, { parts: withChart })).not.toContain('xychart');
    expect(summaryOf(tagged, done, { parts: withChart })).toContain('xychart');
  });
});

test('a proof on the web is linked', () => {
  const line = '- [x] [[Go]] · Junior · Fixes a test. · [Talk](https://example.org/x) ✅ 2026-11-01';
  expect(summaryOf([aSkill()], [line])).toContain('[Talk](https://example.org/x)');
});

test('other stages are told after the chosen one, or alone', () => {
  const other = aStage(aMatrix([aSkill()], done), ['- [[Go]] Middle'], 'Lead');
  const parts = { otherStages: [other], linkTo: (path: string) => `[[${path}]]` };
  expect(summaryOf([aSkill()], done, { parts })).toMatch(/\[\[Lead\.md]]\u00a0— 1 of 1 skill\./);
  expect(summaryOf([aSkill()], done, { parts, stage: ['- [[Go]] Junior'] })).toMatch(
    /\[\[Engineer\.md]].*\[\[Lead\.md]]/,
  );
});

describe('a new level', () => {
  const both = (...days: (string | null)[]) =>
    ['Junior · Fixes a test.', 'Middle · Writes a service.'].map(
      (item, at) => `- [x] [[Go]] · ${item}${days[at] === null ? '' : ` ✅ ${days[at]}`}`,
    );

  test('is dated by the last of its ticks, wherever that stands', () => {
    expect(summaryOf([aSkill()], both('2026-11-09', '2026-11-02'))).toMatch(/Middle, 9\u00a0Nov/);
  });

  test('whose ticks have no date is named without one', () => {
    const changes = buildChanges(aMatrix([aSkill()], both(null, null)), aMatrix([aSkill()]));
    expect(summaryOf([aSkill()], both(null, null), { parts: { changes } })).toMatch(
      /\| \[\[Go]] +\| Middle +\|/,
    );
  });

  test('at its target says so in the table', () => {
    expect(summaryOf([aSkill()], done, { stage: ['- [[Go]] Middle'] })).toMatch(/\| Middle +\| reached +\|/);
  });
});

test('a step without a reason is a step', () => {
  const all = aMatrix([aSkill()]);
  const [step] = buildNextSteps({
    goals: nextLevelGoals(all.skills),
    ...stepGroundOf(all),
    today: '2026-11-22',
    staleAfterDays: 180,
  });
  if (!step) throw new Error('There is no step.');
  const text = summaryOf([aSkill()], [], { parts: { steps: [{ ...step, reasons: [] }] } });
  expect(text).toMatch(/^1\. \[\[Go]] → Junior: “Fixes a test”\.$/m);
});

test('what a note no longer tells is left empty', () => {
  const lines = [done[0] ?? '', '- [x] [[Go]] · Бизнес-ценность · Reports ✅ 2026-11-01'];
  const note = aSkill({ applications: ['Reports'] });
  const now = aMatrix([note], lines);
  const nameless = now.skills.map((skill) => ({
    ...skill,
    levels: [],
    applications: skill.applications.map((item) => ({ ...item, text: null })),
  }));
  const changes = buildChanges({ skills: nameless }, aMatrix([note]));
  const parts = { changes, atWork: nameless, applicationsOf: () => [], without: new Set<never>() };
  const text = summaryOf([note], lines, { parts });
  expect(text).toContain('- **** ([[Go]]). ');
  expect(text).toMatch(/\[\[Go]] “”/);
});
