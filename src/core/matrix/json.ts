/** The matrix as `matrix --json` prints it. */
import type { SkillMatrix } from './schema';

export function toMatrixJson(_matrix: SkillMatrix): unknown {
  throw new Error('being written');
}
