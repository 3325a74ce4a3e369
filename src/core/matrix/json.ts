/** The matrix as `matrix --json` prints it: exactly the shape that the README gives. */
import type { SkillMatrix, SkillProgress, UnattachedTick } from './schema';

export type SkillJson = Pick<
  SkillProgress,
  | 'path'
  | 'name'
  | 'tags'
  | 'level'
  | 'nextLevel'
  | 'required'
  | 'supporting'
  | 'petProjects'
  | 'businessValue'
>;

export type UnattachedJson = Omit<UnattachedTick, 'tickedOn'>;

export interface MatrixJson {
  skills: SkillJson[];
  unattached: UnattachedJson[];
  diagnostics: SkillMatrix['diagnostics'];
}

function skillJson(skill: SkillProgress): SkillJson {
  const { path, name, tags, level, nextLevel, required, supporting, petProjects, businessValue } = skill;
  return { path, name, tags, level, nextLevel, required, supporting, petProjects, businessValue };
}

function unattachedJson(tick: UnattachedTick): UnattachedJson {
  const { path, link, group, item, state, date, evidence, log, line } = tick;
  return { path, link, group, item, state, date, evidence, log, line };
}

/** The matrix without what only a screen needs. */
export function toMatrixJson(matrix: SkillMatrix): MatrixJson {
  return {
    skills: matrix.skills.map(skillJson),
    unattached: matrix.unattached.map(unattachedJson),
    diagnostics: matrix.diagnostics.map(({ path, code, severity, line, params }) => ({
      path,
      code,
      severity,
      line,
      params,
    })),
  };
}
