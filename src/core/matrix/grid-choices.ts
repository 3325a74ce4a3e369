/** Reads what a person chose to see from a saved view, where anything may stand. */
import * as z from 'zod/mini';
import { noFilter, type GridFilter, type GridOrder } from './grid-order';

/** What a person has chosen to see; kept with the view's place in the workspace. */
export interface MatrixChoices {
  order: GridOrder;
  filter: GridFilter;
  /** Keys of the groups that are closed. */
  closed: string[];
}

const choicesSchema = z.object({
  order: z.catch(z.enum(['category', 'folder', 'stage', 'name', 'level', 'left', 'last']), 'category'),
  filter: z.catch(
    z.object({
      text: z.string(),
      tag: z.nullable(z.string()),
      level: z.nullable(z.string()),
      isStageOnly: z.boolean(),
      isGapOnly: z.boolean(),
    }),
    noFilter,
  ),
  closed: z.catch(z.array(z.string()), []),
});

/** The choices of a saved view, `{"order":"name","closed":["=linux"]}`; the defaults where it holds something else. */
export function parseMatrixChoices(state: unknown): MatrixChoices {
  const read = choicesSchema.safeParse(state);
  return read.success ? read.data : choicesSchema.parse({});
}
