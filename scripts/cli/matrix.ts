/** `matrix VAULT`: every skill with its level and progress. */
import { toMatrixJson } from '../../src/core/matrix/json';
import type { Count, SkillProgress } from '../../src/core/matrix/schema';
import type { Words } from '../../src/i18n/en';
import { matrixOf, openVault } from './vault';
import { printJson, type Verb } from './verb';

const count = ({ done, total }: Count) => `${done}/${total}`;

function rowOf(skill: SkillProgress, words: Words['cli']): string[] {
  const counts = [skill.required, skill.supporting, skill.petProjects, skill.businessValue].map(count);
  return [skill.path, skill.level ?? words.noLevelYet, skill.nextLevel ?? '', ...counts];
}

/** Columns as wide as their widest text, two blanks apart. */
function renderColumns(rows: readonly string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row.map((text, column) => text.padEnd(widths[column] ?? 0)).join('  ');
  return rows.map((row) => `${line(row).trimEnd()}\n`).join('');
}

export const matrix: Verb = {
  name: 'matrix',
  operands: ['VAULT'],
  flags: { json: '[--json]' },
  async run(call) {
    const built = matrixOf(await openVault(call));
    if (call.flags.json === true) {
      printJson(call, toMatrixJson(built));
      return 0;
    }
    const words = call.words.cli;
    const rows = built.skills.map((skill) => rowOf(skill, words));
    call.io.stdout.write(renderColumns([Object.values(words.columns), ...rows]));
    return 0;
  },
};
