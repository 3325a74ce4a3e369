/** Where a person stands after the lines of a log. */
import { toMatrixJson } from '../../../src/core/matrix/json';
import { aMatrix, aSkill, standingIn } from '../../support/builders';

const tickedJunior = '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-01';
const tickedMiddle = '- [x] [[Go]] · Middle · Writes a service. ✅ 2026-11-02';
const states = (note: ReturnType<typeof aSkill>, ...lines: string[]) =>
  standingIn(note, ...lines).levels.flatMap(({ criteria, keySkills }) =>
    [...criteria, ...keySkills].map(({ state }) => state),
  );

describe('the level reached', () => {
  test('nothing ticked is no level, and the first is next', () => {
    expect(standingIn(aSkill())).toMatchObject({
      level: null,
      nextLevel: 'Junior',
      required: { done: 0, total: 2 },
    });
  });

  test('a level is reached when its required items are ticked', () => {
    expect(standingIn(aSkill(), tickedJunior)).toMatchObject({ level: 'Junior', nextLevel: 'Middle' });
  });

  test('a level is not reached before those below it, and what is open there is a gap', () => {
    const skill = standingIn(aSkill(), tickedMiddle);
    expect(skill).toMatchObject({ level: null, nextLevel: 'Junior' });
    expect(skill.levels.map(({ hasGap }) => hasGap)).toEqual([true, false]);
    expect(skill.levels[0]?.criteria[0]?.isGap).toBe(true);
  });

  test('after the last level nothing is next', () => {
    expect(standingIn(aSkill(), tickedJunior, tickedMiddle)).toMatchObject({
      level: 'Middle',
      nextLevel: null,
    });
  });

  test('a level without required items is passed over', () => {
    const note = aSkill({
      levels: [
        ['Junior', { keySkills: ['Reads code'] }],
        ['Middle', { criteria: ['Writes a service.'] }],
        ['Senior', {}],
      ],
    });
    const skill = standingIn(note, tickedMiddle);
    expect(skill).toMatchObject({ level: 'Middle', nextLevel: null });
    expect(skill.levels.map(({ isReached, isNext, hasGap }) => [isReached, isNext, hasGap])).toEqual([
      [false, false, false],
      [true, false, false],
      [false, false, false],
    ]);
    expect(standingIn(note)).toMatchObject({ level: null, nextLevel: 'Middle' });
  });

  test('only required items decide, and all items of the level count', () => {
    const note = aSkill({
      levels: [['Junior', { criteria: ['Fixes a test.'], keySkills: ['Reads code', 'Asks'] }]],
      projects: [
        ['Parser', 'Junior'],
        ['Free', null],
        ['Other', 'Chief'],
      ],
      applications: ['Reports'],
    });
    const skill = standingIn(
      note,
      tickedJunior,
      '- [x] [[Go]] · Junior · Asks ✅ 2026-11-03',
      '- [x] [[Go]] · Projects · Free ✅ 2026-11-03',
      '- [x] [[Go]] · business value · reports ✅ 2026-11-03',
    );
    expect(skill.levels[0]?.count).toEqual({ done: 2, total: 4 });
    expect(skill).toMatchObject({
      level: 'Junior',
      supporting: { done: 1, total: 2 },
      petProjects: { done: 1, total: 3 },
      businessValue: { done: 1, total: 1 },
    });
  });

  test('what is missing are the open required items of the next level', () => {
    const note = aSkill({
      levels: [
        ['Junior', { criteria: ['Fixes a test.', 'Reads a log.'] }],
        ['Middle', { criteria: ['B'] }],
      ],
    });
    expect(standingIn(note, tickedJunior).missing.map(({ text }) => text)).toEqual(['Reads a log.']);
  });

  test('of two levels with one label the first has the projects', () => {
    const levels: [string, { criteria: string[] }][] = [
      ['A', { criteria: ['x'] }],
      ['A', { criteria: ['y'] }],
    ];
    const skill = standingIn(aSkill({ levels, projects: [['Parser', 'A']] }));
    expect(skill.levels.map(({ petProjects }) => petProjects.total)).toEqual([1, 0]);
  });
});

describe('the state of an item', () => {
  test('an unticked criterion loses its dates', () => {
    const [item] = standingIn(aSkill(), tickedJunior, '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-05')
      .levels[0]!.criteria;
    expect(item).toMatchObject({ state: 'open', tickedOn: null, confirmedOn: null, lastOn: '2026-11-05' });
  });

  test('a second tick confirms the first', () => {
    const [item] = standingIn(aSkill(), tickedJunior, '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-09')
      .levels[0]!.criteria;
    expect(item).toMatchObject({ tickedOn: '2026-11-01', confirmedOn: '2026-11-09', lastOn: '2026-11-09' });
  });

  test('the later date decides, wherever its line stands', () => {
    expect(states(aSkill(), '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-05', tickedJunior)).toEqual([
      'open',
      'open',
    ]);
  });

  test('on one day the lower line decides', () => {
    const withdrawn = '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-01';
    expect(states(aSkill(), tickedJunior, withdrawn)).toEqual(['open', 'open']);
    expect(states(aSkill(), withdrawn, tickedJunior)).toEqual(['ticked', 'open']);
  });

  test('an undated line takes the date of the nearest dated line above', () => {
    const [item] = standingIn(aSkill(), tickedMiddle, '- [x] [[Go]] · Junior · Fixes a test.').levels[0]!
      .criteria;
    expect(item?.tickedOn).toBe('2026-11-02');
  });

  test('only a project can be started; a started criterion is not ticked', () => {
    const note = aSkill({ projects: [['Parser', 'Junior']] });
    const skill = standingIn(
      note,
      tickedJunior,
      '- [/] [[Go]] · Junior · Fixes a test. 🛫 2026-11-02',
      '- [/] [[Go]] · Pet project · Parser 🛫 2026-11-03',
    );
    expect(skill.levels[0]?.criteria[0]?.state).toBe('open');
    expect(skill.projects[0]).toMatchObject({ state: 'started', startedOn: '2026-11-03', tickedOn: null });
  });

  test('a finished project keeps the day of its start', () => {
    const note = aSkill({ projects: [['Parser', 'Junior']] });
    const skill = standingIn(
      note,
      '- [/] [[Go]] · Pet project · Parser 🛫 2026-11-03',
      '- [x] [[Go]] · Pet project · Parser ✅ 2026-11-09',
    );
    expect(skill.projects[0]).toMatchObject({
      state: 'ticked',
      startedOn: '2026-11-03',
      tickedOn: '2026-11-09',
    });
  });

  test('evidence gathers until it is struck or the tick withdrawn', () => {
    const line = (rest: string) => `- [x] [[Go]] · Junior · Fixes a test. · ${rest}`;
    const evidenceAfter = (...lines: string[]) =>
      standingIn(aSkill(), ...lines).levels[0]!.criteria[0]!.evidence.map(({ text }) => text);
    const gathered = [line('[[A]] ✅ 2026-11-01'), line('[[B]] · [[A]] ✅ 2026-11-02')];
    expect(evidenceAfter(...gathered)).toEqual(['A', 'B']);
    expect(evidenceAfter(...gathered, line('~~[[A]]~~ ✅ 2026-11-03'))).toEqual(['B']);
    expect(evidenceAfter(...gathered, '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-04')).toEqual([]);
  });

  test('inside an open git conflict an un-tick of one side does not count yet', () => {
    const withdrawn = '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-05';
    const conflict = ['<<<<<<< HEAD', withdrawn, '=======', tickedMiddle, '>>>>>>> theirs'];
    expect(states(aSkill(), tickedJunior, ...conflict)).toEqual(['ticked', 'ticked']);
    expect(states(aSkill(), tickedJunior, ...conflict, '', withdrawn)).toEqual(['open', 'ticked']);
  });

  test('a tick that one side of a conflict made and took back is not invented again', () => {
    const conflict = [
      '<<<<<<< a',
      tickedJunior,
      '- [-] [[Go]] · Junior · Fixes a test. ❌ 2026-11-05',
      '=======',
      '>>>>>>> b',
    ];
    expect(states(aSkill(), ...conflict)).toEqual(['open', 'open']);
  });
});

describe('the matrix', () => {
  test('ticks of gone levels, gone criteria and gone notes are shown, not dropped', () => {
    const matrix = aMatrix(
      [aSkill()],
      [
        '- [x] [[Go]] · Junior · Bakes bread in an oven. ✅ 2026-11-01',
        '- [x] [[Go]] · Chief · Leads a department. · [[Proof]] ✅ 2026-11-02',
        '- [x] [[Rust]] · Junior · Borrows. ✅ 2026-11-03',
        '- [x] [[Go]] · Junior · Sings loudly. ✅ 2026-11-04',
        '- [-] [[Go]] · Junior · Sings loudly. ❌ 2026-11-05',
      ],
    );
    expect(matrix.unattached.map(({ path, item, line }) => [path, item, line])).toEqual([
      ['Go.md', 'Bakes bread in an oven.', 4],
      ['Go.md', 'Leads a department.', 5],
      [null, 'Borrows.', 6],
    ]);
    expect(matrix.unattached[1]).toMatchObject({ tickedOn: '2026-11-02', evidence: [{ text: 'Proof' }] });
    expect(matrix.skills[0]?.unattached).toHaveLength(2);
  });

  test('skills are sorted by code points and stubs are left out', () => {
    const paths = ['b.md', 'a.md', '\u{1F600}.md', '\uFF21.md', 'А.md', 'Stub.md'];
    const notes = paths.map((path) => (path === 'Stub.md' ? aSkill({ path, levels: [] }) : aSkill({ path })));
    expect(aMatrix(notes).skills.map(({ path }) => path)).toEqual([
      'a.md',
      'b.md',
      'А.md',
      '\uFF21.md',
      '\u{1F600}.md',
    ]);
  });

  test('a tick for a skill without levels is kept under the path of its note', () => {
    const matrix = aMatrix(
      [aSkill({ path: 'Stub.md', levels: [] })],
      ['- [x] [[Stub]] · Junior · A ✅ 2026-11-01'],
    );
    expect(matrix.unattached.map(({ path }) => path)).toEqual(['Stub.md']);
  });

  test('can be built as it was on an earlier day', () => {
    const lines = [tickedJunior, tickedMiddle];
    expect(aMatrix([aSkill()], lines, { until: '2026-11-01' }).skills[0]?.level).toBe('Junior');
    expect(aMatrix([aSkill()], lines, { until: '2026-10-31' }).skills[0]?.level).toBe(null);
  });

  test('says at which lines of the log something is wrong', () => {
    const matrix = aMatrix(
      [aSkill()],
      ['- [x] [[Go]] · Junior ✅ 2026-11-01', '- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-24', '```'],
    );
    expect(matrix.diagnostics.map(({ path, code, line }) => [path, code, line])).toEqual([
      ['Log.md', 'fence-unclosed', 6],
      ['Log.md', 'log-line-unread', 4],
      ['Log.md', 'log-date-ahead', 5],
    ]);
  });

  test('prints exactly the published shape', () => {
    const note = aSkill({ tags: ['languages'], projects: [['Parser', 'Junior']], applications: ['Reports'] });
    const matrix = aMatrix([note], [tickedJunior, '- [x] [[Go]] · Junior · Bakes. · [[P]] ✅ 2026-11-02']);
    expect(toMatrixJson(matrix)).toEqual({
      skills: [
        {
          path: 'Go.md',
          name: 'Go',
          tags: ['languages'],
          level: 'Junior',
          nextLevel: 'Middle',
          required: { done: 1, total: 2 },
          supporting: { done: 0, total: 0 },
          petProjects: { done: 0, total: 1 },
          businessValue: { done: 0, total: 1 },
        },
      ],
      unattached: [
        {
          path: 'Go.md',
          link: 'Go',
          group: 'Junior',
          item: 'Bakes.',
          state: 'ticked',
          date: '2026-11-02',
          evidence: [{ text: 'P', target: 'P', url: null }],
          log: 'Log.md',
          line: 5,
        },
      ],
      diagnostics: [],
    });
  });
});
