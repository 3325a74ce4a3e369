/** The matrix as a table: columns, cells, what is left, filters and orders. */
import { describe, expect, test } from '@jest/globals';
import { buildGrid, heatOf, type Grid, type GridTarget } from '../../../../src/core/matrix/grid/grid';
import { buildColumns } from '../../../../src/core/matrix/grid/grid-columns';
import {
  arrangeRows,
  filterRows,
  noFilter,
  sortByName,
  tagsOf,
} from '../../../../src/core/matrix/grid/grid-order';
import { gridSkillOf } from '../../../../src/core/matrix/grid/grid-skill';
import type { SkillNote } from '../../../../src/core/skill/schema';
import { aMatrix, aSkill } from '../../../support/builders';

const go = aSkill({ path: 'Skills/Go.md', tags: ['lang/compiled'] });
const sql = aSkill({
  path: 'Skills/SQL.md',
  tags: ['data'],
  levels: [
    ['Junior', { criteria: ['Reads a plan.', 'Joins tables.'] }],
    ['Senior', { criteria: ['Designs a schema.'] }],
  ],
});
const tongue = aSkill({
  path: 'Talk/Tongue.md',
  tags: ['talk', 'data'],
  levels: [
    ['A2', { criteria: ['Greets.'] }],
    ['B1', { criteria: ['Tells.'] }],
    ['B2', { criteria: ['Argues.'] }],
    ['C1', { criteria: ['Lectures.'] }],
  ],
});
const ticks = [
  '- [x] [[Skills/Go|Go]] · Junior · Fixes a test. ✅ 2026-10-01',
  '- [x] [[Skills/SQL|SQL]] · Junior · Reads a plan. ✅ 2026-11-02',
  '- [x] [[Skills/SQL|SQL]] · Senior · Designs a schema. ✅ 2026-11-01',
];

function gridOf(targets: GridTarget[] | null = null, notes: SkillNote[] = [go, sql, tongue]): Grid {
  return buildGrid(aMatrix(notes, ticks).skills.map(gridSkillOf), targets);
}
const rowOf = (grid: Grid, name: string) => {
  const row = grid.rows.find((each) => each.name === name);
  if (!row) throw new Error(`no row ${name}`);
  return row;
};
const namesIn = (rows: { name: string }[]) => rows.map(({ name }) => name);

describe('the columns', () => {
  test('are the levels of the ladder that most skills share, in the order of their ranks', () => {
    expect(gridOf().columns).toEqual(['Junior', 'Middle', 'Senior', '']);
  });

  test('bear the label that most notes write', () => {
    const { labels } = buildColumns([
      ['Джуниор', 'Senior'],
      ['Junior', 'Senior'],
      ['Junior', 'Middle'],
    ]);
    expect(labels).toEqual(['Junior', 'Middle', 'Senior']);
  });

  test('are words of one’s own where no known ladder is', () => {
    const { labels, placesOf } = buildColumns([
      ['Seed', 'Tree'],
      ['Seed', 'Tree'],
      ['Egg', 'Hen', 'Flock'],
    ]);
    expect(labels).toEqual(['Seed', 'Tree', '']);
    expect(placesOf(['seed', 'tree'])).toEqual([0, 1]);
    expect(placesOf(['Egg', 'Hen', 'Flock'])).toBeNull();
  });

  test('keep two labels of one rank in a note apart as its own ladder', () => {
    const { placesOf } = buildColumns([
      ['Junior', 'Middle', 'Senior'],
      ['Junior', 'Middle', 'Senior'],
      ['Middle', 'Мидл'],
    ]);
    expect(placesOf(['Middle', 'Мидл'])).toBeNull();
  });

  test('are none without skills, and a note without levels has no say', () => {
    expect(buildColumns([]).labels).toEqual([]);
    expect(buildColumns([[], [], ['Junior']]).labels).toEqual(['Junior']);
  });
});

describe('a row', () => {
  test('has a cell in the column of each of its levels', () => {
    const { cells } = rowOf(gridOf(), 'SQL');
    expect(cells.map((cell) => cell && [cell.label, cell.count.done, cell.count.total])).toEqual([
      ['Junior', 1, 2],
      null,
      ['Senior', 1, 1],
      null,
    ]);
  });

  test('of a ladder of its own fills the columns from the left', () => {
    const { cells, hasOwnLadder } = rowOf(gridOf(), 'Tongue');
    expect(cells.map((cell) => cell?.label)).toEqual(['A2', 'B1', 'B2', 'C1']);
    expect(hasOwnLadder).toBe(true);
  });

  test('counts what is left to the next level where no stage is chosen', () => {
    expect(rowOf(gridOf(), 'SQL')).toMatchObject({ goal: 'Junior', standing: 'open', left: 1, hasGap: true });
    expect(rowOf(gridOf(), 'Go')).toMatchObject({
      level: 'Junior',
      goal: 'Middle',
      left: 1,
      lastOn: '2026-10-01',
    });
  });

  test('counts what is left to the target of the stage, through all levels below it', () => {
    const grid = gridOf([
      { path: 'Skills/SQL.md', name: 'SQL', level: 'Senior' },
      { path: 'Skills/Go.md', name: 'Go', level: 'junior' },
    ]);
    expect(rowOf(grid, 'SQL')).toMatchObject({ goal: 'Senior', standing: 'open', left: 1 });
    expect(rowOf(grid, 'SQL').cells[2]?.isTarget).toBe(true);
    expect(rowOf(grid, 'Go')).toMatchObject({ standing: 'reached', left: 0 });
    expect(rowOf(grid, 'Tongue')).toMatchObject({ standing: 'outside', left: 0 });
  });

  test('stands for a skill that the stage names and that has no note or no levels', () => {
    const grid = gridOf([
      { path: null, name: 'Zabbix', level: 'Middle' },
      { path: 'Debian.md', name: 'Debian', level: null },
    ]);
    expect(rowOf(grid, 'Zabbix')).toMatchObject({ standing: 'no-note', cells: [null, null, null, null] });
    expect(rowOf(grid, 'Debian').standing).toBe('no-levels');
  });
});

test('heat has five steps', () => {
  const heats = [0, 1, 2, 3, 4, 5].map((done) => heatOf({ done, total: 5 }));
  expect(heats).toEqual([0, 1, 2, 3, 3, 4]);
  expect(heatOf({ done: 0, total: 0 })).toBe(0);
});

describe('filters', () => {
  const { rows } = gridOf([{ path: 'Skills/Go.md', name: 'Go', level: 'Middle' }]);

  test('find a part of the name in any case', () => {
    expect(namesIn(filterRows(rows, { ...noFilter, text: ' sq ' }))).toEqual(['SQL']);
  });

  test('take nested tags for their parent', () => {
    expect(namesIn(filterRows(rows, { ...noFilter, tag: 'lang' }))).toEqual(['Go']);
    expect(namesIn(filterRows(rows, { ...noFilter, tag: 'Data' }))).toEqual(['SQL', 'Tongue']);
  });

  test('choose by the level reached, and by none', () => {
    expect(namesIn(filterRows(rows, { ...noFilter, level: 'Junior' }))).toEqual(['Go']);
    expect(namesIn(filterRows(rows, { ...noFilter, level: '' }))).toEqual(['SQL', 'Tongue']);
  });

  test('leave what the stage asks for, or what has a gap', () => {
    expect(namesIn(filterRows(rows, { ...noFilter, isStageOnly: true }))).toEqual(['Go']);
    expect(namesIn(filterRows(rows, { ...noFilter, isGapOnly: true }))).toEqual(['SQL']);
  });
});

describe('orders', () => {
  const { rows } = gridOf();
  const arrange = (order: Parameters<typeof arrangeRows>[1]) =>
    arrangeRows(sortByName(rows), order, (path) => (path === 'Skills/Go.md' ? ['Engineer'] : [])).map(
      (group) => [group.name, namesIn(group.rows)],
    );

  test('by category a skill stands under each of its tags', () => {
    expect(arrange('category')).toEqual([
      ['data', ['SQL', 'Tongue']],
      ['lang/compiled', ['Go']],
      ['talk', ['Tongue']],
    ]);
  });

  test('under a tag that it bears twice, and stages of one name, it stands once', () => {
    const twice = rows.map((row) => ({ ...row, name: row.name, tags: ['Data', 'data'] }));
    const names = (order: 'category' | 'stage') =>
      arrangeRows(twice, order, () => ['Engineer', 'Engineer']).map((group) => namesIn(group.rows));
    expect([names('category'), names('stage')]).toEqual(Array(2).fill([twice.map(({ name }) => name)]));
  });

  test('by folder and by stage', () => {
    expect(arrange('folder')).toEqual([
      ['Skills', ['Go', 'SQL']],
      ['Talk', ['Tongue']],
    ]);
    expect(arrange('stage')).toEqual([
      ['Engineer', ['Go']],
      [null, ['SQL', 'Tongue']],
    ]);
  });

  test('by name, level, what is left and the last tick', () => {
    expect(arrange('name')).toEqual([[null, ['Go', 'SQL', 'Tongue']]]);
    expect(arrange('level')).toEqual([[null, ['Go', 'SQL', 'Tongue']]]);
    expect(arrange('left')).toEqual([[null, ['Go', 'SQL', 'Tongue']]]);
    expect(arrange('last')).toEqual([[null, ['SQL', 'Go', 'Tongue']]]);
  });

  test('the tags of all rows are offered once each', () => {
    expect(tagsOf(gridOf())).toEqual(['data', 'lang/compiled', 'talk']);
  });
});
