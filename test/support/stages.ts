/** Stages, said in a few words, beside the matrix of some notes. */
import { buildLinkResolver } from '../../src/core/markdown/link-resolver';
import {
  buildNextSteps,
  stageGoals,
  type NextStep,
  type StepParts,
} from '../../src/core/matrix/stage/next-steps';
import type { SkillMatrix } from '../../src/core/matrix/schema';
import {
  buildStage,
  buildStageGround,
  type StageGround,
  type StageProgress,
} from '../../src/core/matrix/stage/stage';
import { parseStage } from '../../src/core/stage/parse';
import type { StageNote } from '../../src/core/stage/schema';

/** A stage note with these lines. */
export function aStageNote(lines: string[], name = 'Engineer', level: string | null = null): StageNote {
  const frontmatter = level === null ? null : { 'skill-level': level };
  return parseStage({ path: `${name}.md`, text: lines.join('\n'), tags: [], frontmatter });
}

/** What stages are measured by; `others` are notes that are no skills. */
export function groundOf({ skills }: SkillMatrix, others: string[] = []): StageGround {
  const paths = [...skills.map(({ path }) => path), ...others];
  return buildStageGround(skills, buildLinkResolver(paths), new Set());
}

/** How far the person of a matrix is on a stage with these lines. */
export function aStage(matrix: SkillMatrix, lines: string[], name?: string, level?: string): StageProgress {
  return buildStage(aStageNote(lines, name, level), groundOf(matrix));
}

/** What steps ask of all skills. */
export function stepGroundOf(matrix: SkillMatrix): Pick<StepParts, 'levelAt' | 'resolve'> {
  const { skillAt, resolve } = groundOf(matrix);
  return { levelAt: (path) => skillAt(path)?.level ?? null, resolve };
}

/** The next steps of a stage. */
export function stepsOf(matrix: SkillMatrix, stage: StageProgress, today = '2026-11-22'): NextStep[] {
  return buildNextSteps({ goals: stageGoals(stage), ...stepGroundOf(matrix), today, staleAfterDays: 180 });
}
