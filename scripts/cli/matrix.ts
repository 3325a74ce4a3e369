/** `matrix VAULT`: every skill with its level and progress. */
import { toMatrixJson } from '../../src/core/matrix/json';
import type { Count, SkillProgress } from '../../src/core/matrix/schema';
import type { TerminalWords } from '../../src/i18n/terminal';
import { renderColumns } from './columns';
import { matrixOf, openVault } from './vault';
import { printJson, type Verb } from './verb';

const count = ({ done, total }: Count) => `${done}/${total}`;

function rowOf(skill: SkillProgress, words: TerminalWords['cli']): string[] {
  const counts = [skill.required, skill.supporting, skill.petProjects, skill.businessValue].map(count);
  return [skill.path, skill.level ?? words.noLevelYet, skill.nextLevel ?? '', ...counts];
}

export const matrix: Verb = {
  name: 'matrix',
  operands: ['VAULT'],
  flags: { until: '[--until DATE]', json: '[--json]' },
  async run(call) {
    const built = matrixOf(await openVault(call), call.flags.until);
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
