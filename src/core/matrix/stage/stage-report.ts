/** All stages of a vault beside where the person stands, and the one that is meant. Knows no files and no words. */
import type { LinkResolver } from '../../markdown/link-resolver';
import type { StageNote } from '../../stage/schema';
import { findStage, type NameFault } from '../match/find-item';
import { buildNextSteps, nextLevelGoals, stageGoals, type NextStep } from './next-steps';
import type { SkillMatrix } from '../schema';
import { buildStage, buildStageGround, stageCandidates, type StageGround, type StageProgress } from './stage';

/** What a report of stages is built of. */
export interface StageReportParts {
  matrix: Pick<SkillMatrix, 'skills'>;
  resolve: LinkResolver;
  /** Notes that are stages, and those that may be offered as such where they list skills. */
  notes: readonly StageNote[];
  maybe: readonly StageNote[];
  /** Name or path of the stage that is meant; null for none. */
  wanted: string | null;
}

export interface StageReport {
  /** In the order of the notes. */
  all: StageProgress[];
  /** The one that is meant, which may be one of those that are only offered. */
  chosen: StageProgress | null;
  /** Notes that look like stages and are none. */
  offered: StageNote[];
  ground: StageGround;
}

/** Sets the stages beside where the person stands; a name that means none, or several, is a fault. */
export function buildStageReport(parts: StageReportParts): StageReport | NameFault {
  const { matrix, resolve, notes, maybe, wanted } = parts;
  const ground = buildStageGround(matrix.skills, resolve, new Set(notes.map(({ path }) => path)));
  const offered = stageCandidates(maybe, ground);
  const chosen = wanted === null ? null : findStage([...notes, ...offered], wanted);
  if (chosen && 'fault' in chosen) return chosen;
  return {
    all: notes.map((note) => buildStage(note, ground)),
    chosen: chosen && buildStage(chosen, ground),
    offered,
    ground,
  };
}

/** What to do next for the chosen stage, or for the next levels where none is chosen. */
export function reportNextSteps(
  { chosen, ground }: StageReport,
  matrix: Pick<SkillMatrix, 'skills'>,
  today: string,
  staleAfterDays: number,
): NextStep[] {
  return buildNextSteps({
    goals: chosen ? stageGoals(chosen) : nextLevelGoals(matrix.skills),
    levelAt: (path) => ground.skillAt(path)?.level ?? null,
    resolve: ground.resolve,
    today,
    staleAfterDays,
  });
}
