/** `export VAULT`: the matrix as a table for a spreadsheet or for a note; with `--stage`, with the stage's targets. */
import { renderCsv } from '../../src/core/matrix/csv';
import { buildGrid, type GridRow, type GridTarget } from '../../src/core/matrix/grid';
import { arrangeRows } from '../../src/core/matrix/grid-order';
import { gridSkillOf } from '../../src/core/matrix/grid-skill';
import { buildGridTexts, type GridWords } from '../../src/core/matrix/grid-text';
import { renderTable, renderWords } from '../../src/core/matrix/summary-text';
import type { StageProgress } from '../../src/core/matrix/stage';
import { stagesOf } from './stage';
import { matrixOf, openVault } from './vault';
import type { Call, Verb } from './verb';

function wordsOf({ words: { cli, panel, summary } }: Call, hasStage: boolean): GridWords {
  const standing = ({ standing: is, left }: GridRow) => {
    const texts = {
      open: () => summary.criteria(left),
      reached: () => (hasStage ? summary.reached : summary.allReached),
      outside: () => summary.outside,
      'no-levels': () => cli.noLevels,
      'no-note': () => cli.noNote,
    };
    return texts[is]();
  };
  const { category, skill, toTarget, toNext } = summary.columns;
  return {
    group: category,
    skill,
    projects: cli.columns.petProjects,
    atWork: cli.columns.businessValue,
    goal: hasStage ? toTarget : toNext,
    last: cli.columns.lastTick,
    // Not `1/5`, which a spreadsheet takes for a day.
    count: ({ done, total }) => panel.count(String(done), String(total)),
    standing,
    nameless: summary.untagged,
  };
}

const targetsOf = ({ skills }: StageProgress): GridTarget[] =>
  skills.map(({ path, name, target }) => ({ path, name, level: target?.label ?? null }));

/** Each text of a note as plain words of Markdown. */
const renderMarkdown = (rows: string[][]) => `${renderTable(rows.map((row) => row.map(renderWords)))}\n`;

export const exportTable: Verb = {
  name: 'export',
  operands: ['VAULT'],
  flags: { format: '[--format csv|md]', stage: '[--stage STAGE]', until: '[--until DATE]' },
  async run(call) {
    const vault = await openVault(call);
    const matrix = matrixOf(vault, call.flags.until);
    const { chosen } = stagesOf(call, vault, matrix);
    const { columns, rows } = buildGrid(matrix.skills.map(gridSkillOf), chosen && targetsOf(chosen));
    const groups = arrangeRows(rows, 'category', () => []);
    const texts = buildGridTexts(groups, columns, true, wordsOf(call, chosen !== null));
    call.io.stdout.write(call.flags.format === 'csv' ? renderCsv(texts) : renderMarkdown(texts));
    return 0;
  },
};
