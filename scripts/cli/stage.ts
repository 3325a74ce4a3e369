/**
 * The career stages of a vault: those that are marked, in a folder of stages or chosen, and those that may be offered.
 */
import { describeNameFault } from '../../src/core/matrix/match/find-item';
import type { NextStep } from '../../src/core/matrix/stage/next-steps';
import type { SkillMatrix } from '../../src/core/matrix/schema';
import {
  buildStageReport,
  reportNextSteps,
  type StageReport,
} from '../../src/core/matrix/stage/stage-report';
import { stageMark } from '../../src/core/skill/properties';
import { openReasons, type Reason } from '../../src/core/skill/reason';
import { isStage, parseStage } from '../../src/core/stage/parse';
import { noteSourceOf } from './note-source';
import { Refusal } from './refusal';
import type { Vault } from './vault';
import type { Call } from './verb';

/** Reads the stages of a vault; the chosen one is that of `--stage`, else that of the settings. */
export function stagesOf(call: Call, vault: Vault, matrix: SkillMatrix): StageReport {
  const { settings, resolve } = vault;
  const skillPaths = new Set(matrix.skills.map(({ path }) => path));
  const sources = vault.files.map(({ path, text }) => noteSourceOf(path, text));
  const chosenPath = settings.currentStage === '' ? null : resolve(settings.currentStage, '');
  const marked = sources.filter(
    (source) => source.path === chosenPath || isStage(source, settings.stageFolders),
  );
  const isOpen = ({ code }: Reason) => code === 'tag-missing' || openReasons.includes(code);
  const rest = sources.filter(({ path, frontmatter }) => {
    const reason = vault.reasons.get(path);
    const isFree = !skillPaths.has(path) && !marked.some((source) => source.path === path);
    return isFree && reason !== undefined && isOpen(reason) && stageMark(frontmatter) !== false;
  });
  const report = buildStageReport({
    matrix,
    resolve,
    notes: marked.map(parseStage),
    maybe: rest.map(parseStage),
    wanted: call.flags.stage ?? chosenPath,
  });
  if ('fault' in report) throw new Refusal(describeNameFault(report, call.words.cli));
  return report;
}

/** What to do next for the chosen stage, or for the next levels where none is chosen. */
export function nextStepsOf(
  { today, settings }: Vault,
  matrix: SkillMatrix,
  stages: StageReport,
): NextStep[] {
  return reportNextSteps(stages, matrix, today, settings.staleAfterDays);
}
