/** Whose log is whose, and where the next line goes. */
import { chooseLogs, namedByFolder } from '../../../src/core/assessment/select';
import type { AssessmentLog } from '../../../src/core/assessment/schema';
import { aLog } from '../../support/builders';

const line = (item: string) => `- [x] [[Go]] · Junior · ${item} ✅ 2026-11-22`;
const log = (path: string, person: string | null, items = 1): AssessmentLog => ({
  ...aLog(
    Array.from({ length: items }, (_, at) => line(`A${at}`)),
    path,
  ),
  person,
});
const paths = (logs: AssessmentLog[]) => logs.map(({ path }) => path);

describe('my log', () => {
  test('is the one that names me, and without a name the one that names nobody', () => {
    const logs = [log('b.md', 'Anna'), log('a.md', null), log('c.md', 'Boris')];
    const anna = chooseLogs(logs, { person: ' Anna ', path: 'x.md' });
    expect([paths(anna.mine), anna.target, paths(anna.others)]).toEqual([['b.md'], 'b.md', ['a.md', 'c.md']]);
    const nobody = chooseLogs(logs, { person: null, path: 'x.md' });
    expect([paths(nobody.mine), nobody.target]).toEqual([['a.md'], 'a.md']);
  });

  test('is none when nobody’s log is mine', () => {
    expect(chooseLogs([log('a.md', 'Anna')], { person: null, path: 'a.md' })).toMatchObject({
      mine: [],
      target: null,
    });
    expect(chooseLogs([], { person: null, path: 'a.md' }).target).toBeNull();
  });

  test('of several copies is the one at the set path, and it comes first', () => {
    const copies = [log('a.md', null, 3), log('b.md', null), log('c.md', null)];
    const { mine, target } = chooseLogs(copies, { person: null, path: 'b.md' });
    expect([target, paths(mine)]).toEqual(['b.md', ['b.md', 'a.md', 'c.md']]);
  });

  test('else the copy with the most lines, else the first by path', () => {
    const target = (...logs: AssessmentLog[]) => chooseLogs(logs, { person: null, path: 'x.md' }).target;
    expect(target(log('a.md', null, 1), log('b.md', null, 2))).toBe('b.md');
    expect(target(log('b.md', null, 2), log('a.md', null, 2))).toBe('a.md');
  });

  test('and all others are told by path', () => {
    const { mine } = chooseLogs([log('c.md', null), log('a.md', null), log('b.md', null)], {
      person: null,
      path: 'x.md',
    });
    expect(paths(mine)).toEqual(['a.md', 'b.md', 'c.md']);
    const logs = ['c.md', 'a.md', 'b.md'].map((path) => log(path, 'Anna'));
    expect(paths(chooseLogs(logs, { person: null, path: 'x.md' }).others)).toEqual(['a.md', 'b.md', 'c.md']);
  });
});

test('a log in the folder of the team is named after its note, unless it names a person', () => {
  const named = (person: string | null, path: string, folder: string) =>
    namedByFolder(log(path, person), folder).person;
  expect(named(null, 'Team/Anna.md', 'Team')).toBe('Anna');
  expect(named('Timur', 'Team/Anna.md', 'Team/')).toBe('Timur');
  expect(named(null, 'Teams/Anna.md', 'Team')).toBeNull();
  expect(named(null, 'Anna.md', '')).toBeNull();
});
