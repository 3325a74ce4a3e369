/** The matrix as `matrix --json` prints it: exactly the shape that the README gives. */
import type { Evidence, EventState } from '../assessment/schema';
import type { Count, SkillMatrix, SkillProgress, UnattachedTick } from './schema';

export interface SkillJson {
  path: string;
  name: string;
  tags: string[];
  level: string | null;
  nextLevel: string | null;
  required: Count;
  supporting: Count;
  petProjects: Count;
  businessValue: Count;
}

export interface UnattachedJson {
  path: string | null;
  link: string;
  group: string;
  item: string;
  state: EventState;
  date: string | null;
  evidence: Evidence[];
  log: string;
  line: number;
}

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
