/** What a person has chosen to see of the matrix, and how it is read from a saved view, where anything may stand. */
import { noFilter, type GridFilter, type GridOrder } from './grid-order';

/** Kept with the view's place in the workspace. */
export interface MatrixChoices {
  order: GridOrder;
  filter: GridFilter;
  /** Keys of the groups that are closed. */
  closed: string[];
}

const orders: readonly GridOrder[] = ['category', 'folder', 'stage', 'name', 'level', 'left', 'last'];

/** The fields of what may be no object at all. */
export const fieldsOf = (value: unknown): Partial<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const textOr = <T>(value: unknown, other: T): string | T => (typeof value === 'string' ? value : other);

/** The choices of a saved view, `{"order":"name","closed":["=linux"]}`; the default in place of anything else. */
export function parseMatrixChoices(state: unknown): MatrixChoices {
  const { order, filter, closed } = fieldsOf(state);
  const { text, tag, level, isStageOnly, isGapOnly } = fieldsOf(filter);
  return {
    order: orders.find((each) => each === order) ?? 'category',
    filter: {
      text: textOr(text, noFilter.text),
      tag: textOr(tag, null),
      level: textOr(level, null),
      isStageOnly: isStageOnly === true,
      isGapOnly: isGapOnly === true,
    },
    closed: Array.isArray(closed) ? closed.filter((key) => typeof key === 'string') : [],
  };
}
