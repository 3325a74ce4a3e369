/** The words of an exported matrix. */
import type { GridWords } from '../core/matrix/grid/grid-text';
import type { Words } from './en';

/** What heads its columns and stands in them; with a stage, of the way to its targets, else to the next levels. */
export function exportWords({ matrix, panel, summary }: Words, hasStage: boolean): GridWords {
  const { category, skill, evidence, toTarget, toNext } = summary.columns;
  return {
    group: category,
    skill,
    projects: matrix.columns.projects,
    atWork: matrix.columns.atWork,
    evidence,
    goal: hasStage ? toTarget : toNext,
    last: matrix.columns.last,
    // Not `1/5`, which a spreadsheet takes for a day.
    count: ({ done, total }) => panel.count(String(done), String(total)),
    standing: ({ standing, left }) => {
      const texts = {
        open: () => summary.criteria(left),
        reached: () => (hasStage ? summary.reached : summary.allReached),
        outside: () => summary.outside,
        'no-levels': () => matrix.noLevels,
        'no-note': () => matrix.noNote,
      };
      return texts[standing]();
    },
    nameless: summary.untagged,
  };
}
