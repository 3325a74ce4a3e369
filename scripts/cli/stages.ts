/** `stages VAULT`: how far the person is on each career stage, and what each skill of a stage waits for. */
import { toStageJson } from '../../src/core/matrix/report-json';
import type { StageProgress, StageSkill } from '../../src/core/matrix/stage/stage';
import { renderColumns } from './columns';
import { stagesOf } from './stage';
import { matrixOf, openReport } from './vault';
import { printJson, warn, type Call, type Verb } from './verb';

function standingOf({ standing, missing }: StageSkill, { words }: Call): string {
  const { summary, cli } = words;
  const texts = {
    reached: () => summary.reached,
    open: () => summary.criteria(missing.length),
    noLevels: () => cli.noLevels,
    noNote: () => cli.noNote,
  };
  return texts[standing]();
}

function renderStage(stage: StageProgress, call: Call): string {
  const { cli, summary } = call.words;
  const rows = stage.skills.map((skill) => [
    `  ${skill.name}`,
    skill.skill?.level ?? (skill.skill ? cli.noLevelYet : ''),
    skill.target ? `→ ${skill.target.label}` : '',
    standingOf(skill, call),
    skill.target ? cli.targetFrom[skill.target.source] : '',
  ]);
  return `${stage.note.path}: ${summary.readySkills(stage.ready.done, stage.ready.total)}\n${renderColumns(rows)}`;
}

export const stages: Verb = {
  name: 'stages',
  operands: ['VAULT'],
  flags: { stage: '[--stage STAGE]', json: '[--json]' },
  async run(call) {
    const vault = await openReport(call);
    const found = stagesOf(call, vault, matrixOf(vault));
    const shown = call.flags.stage !== undefined && found.chosen ? [found.chosen] : found.all;
    const offered = found.offered.map(({ path }) => path);
    if (call.flags.json === true) {
      printJson(call, { stages: shown.map(toStageJson), offered });
      return 0;
    }
    const text = shown.map((stage) => renderStage(stage, call)).join('\n');
    call.io.stdout.write(text || `${call.words.cli.noStages}\n`);
    if (call.flags.stage === undefined && offered.length > 0)
      warn(call, call.words.cli.offered(offered.join(', ')));
    return 0;
  },
};
