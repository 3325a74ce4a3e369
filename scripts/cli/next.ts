/** `next VAULT`: what to do next for a stage, or for the next levels, with the facts that speak for it. */
import type { NextStep } from '../../src/core/matrix/stage/next-steps';
import { toStepJson } from '../../src/core/matrix/report-json';
import { renderReason } from '../../src/core/matrix/stage/step-words';
import { nextStepsOf, stagesOf } from './stage';
import { matrixOf, openReport } from './vault';
import { printJson, type Call, type Verb } from './verb';
import { noteNameOf } from '../../src/core/vault-path';

function renderStep(
  { skill, item, level, target, missing, reasons }: NextStep,
  at: number,
  call: Call,
): string {
  const { summary } = call.words;
  const place = { text: (text: string) => text, note: noteNameOf };
  const lines = reasons.map(
    (reason) => `     ${renderReason(reason, summary.reasons, place)} (${reason.path}:${reason.line})\n`,
  );
  const left =
    target === level ? '' : ` (${summary.columns.target}: ${target}, ${summary.criteria(missing.length)})`;
  return `${String(at + 1).padStart(3)}. ${skill.name} → ${level}${left}: ${item.text}\n${lines.join('')}`;
}

export const next: Verb = {
  name: 'next',
  operands: ['VAULT'],
  flags: { stage: '[--stage STAGE]', json: '[--json]' },
  async run(call) {
    const vault = await openReport(call);
    const matrix = matrixOf(vault);
    const found = stagesOf(call, vault, matrix);
    const steps = nextStepsOf(vault, matrix, found);
    const { summary } = call.words;
    if (call.flags.json === true) {
      printJson(call, {
        stage: found.chosen?.note.path ?? null,
        rule: summary.rule,
        steps: steps.map(toStepJson),
      });
      return 0;
    }
    const list = steps.map((step, at) => renderStep(step, at, call)).join('');
    call.io.stdout.write(steps.length === 0 ? `${summary.nothingOpen}\n` : `${list}${summary.rule}\n`);
    return 0;
  },
};
