/**
 * The matrix as a table that leaves the vault: as CSV for a spreadsheet, as a table for a note, or as JSON for a
 * program.
 */
import { renderCsv } from './csv';
import { buildGrid, type GridTarget } from './grid';
import { arrangeRows, sortByName } from './grid-order';
import { gridSkillOf } from './grid-skill';
import { buildGridTexts, type GridWords } from './grid-text';
import type { SkillMatrix } from '../schema';
import { toGridJson } from '../report-json';
import type { StageProgress } from '../stage/stage';
import { renderTable, renderWords } from '../summary/summary-text';

/** What an exported table may be written as. */
export const exportFormats = ['csv', 'md', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

const targetsOf = ({ skills }: StageProgress): GridTarget[] =>
  skills.map(({ path, name, target }) => ({ path, name, level: target?.label ?? null }));

/** All skills by category, with the targets of a stage where one is given; each text of a note is plain words. */
export function renderExport(
  { skills }: Pick<SkillMatrix, 'skills'>,
  stage: StageProgress | null,
  format: ExportFormat,
  words: GridWords,
): string {
  const { columns, rows } = buildGrid(skills.map(gridSkillOf), stage && targetsOf(stage));
  if (format === 'json')
    return `${JSON.stringify(toGridJson({ columns, rows: sortByName(rows) }), null, 2)}\n`;
  const texts = buildGridTexts(
    arrangeRows(sortByName(rows), 'category', () => []),
    columns,
    true,
    words,
  );
  if (format === 'csv') return renderCsv(texts);
  return `${renderTable(texts.map((row) => row.map(renderWords)))}\n`;
}
