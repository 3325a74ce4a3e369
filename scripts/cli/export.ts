/**
 * `export VAULT`: the matrix as a table for a spreadsheet, a note or a program; with `--stage`, with the stage's
 * targets.
 */
import { renderExport } from '../../src/core/matrix/grid/export-texts';
import { exportWords } from '../../src/i18n/export-words';
import { stagesOf } from './stage';
import { matrixOf, openReport } from './vault';
import type { Verb } from './verb';

export const exportTable: Verb = {
  name: 'export',
  operands: ['VAULT'],
  flags: {
    format: '[--format csv|md|json]',
    json: '[--json]',
    stage: '[--stage STAGE]',
    until: '[--until DATE]',
  },
  async run(call) {
    const vault = await openReport(call);
    const matrix = matrixOf(vault, call.flags.until);
    const { chosen } = stagesOf(call, vault, matrix);
    const format = call.flags.json === true ? 'json' : call.flags.format;
    const words = exportWords(call.words, chosen !== null);
    call.io.stdout.write(renderExport(matrix, chosen, format, words));
    return 0;
  },
};
