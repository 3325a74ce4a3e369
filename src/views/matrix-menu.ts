/** What can be done with the matrix as it is shown: copied, or saved as a file of the vault. */
import { buildGridTexts, type GridWords } from '../core/matrix/grid/grid-text';
import { renderCsv } from '../core/matrix/grid/csv';
import type { GridGroup } from '../core/matrix/grid/grid-order';
import { renderTable, renderWords } from '../core/matrix/summary/summary-text';
import type { Words } from '../i18n/en';
import { formatNumber } from '../i18n/format';
import { renderMatrixSvg, type MatrixLooks } from './charts/matrix-svg';
import { renderPng, renderSvgFile } from './charts/svg-file';
import type { ExportFiles, MatrixState } from './matrix-state';
import type { MenuEntry } from './panel-state';
import { standingText } from './standing-text';

interface MenuParts {
  state: MatrixState;
  groups: GridGroup[];
  isGrouped: boolean;
  nameless: string;
  files: ExportFiles;
  words: Words;
  locale: string;
  /** The day whose state is shown. */
  day: string;
  /** The view's root, whose colours a drawing takes. */
  root: HTMLElement;
}

function gridWords({ state, words, locale, nameless }: MenuParts): GridWords {
  const { columns, category } = words.matrix;
  const hasStage = state.stage !== null;
  const number = (n: number) => formatNumber(n, locale);
  return {
    group: category,
    skill: columns.skill,
    projects: columns.projects,
    atWork: columns.atWork,
    evidence: columns.evidence,
    goal: hasStage ? columns.toTarget : columns.toNext,
    last: columns.last,
    count: ({ done, total }) => words.panel.count(number(done), number(total)),
    standing: (row) => standingText(row, hasStage, words),
    nameless,
  };
}

function textsOf(parts: MenuParts): string[][] {
  const { groups, state, isGrouped } = parts;
  return buildGridTexts(groups, state.grid.columns, isGrouped, gridWords(parts));
}

/** The colours in which the view stands now. */
function looksOf(root: HTMLElement): MatrixLooks {
  const style = root.win.getComputedStyle(root);
  const heats = [0, 1, 2, 3, 4].map((heat) => {
    const cell = root.querySelector(`.skill-matrix-legend .is-heat-${heat}`);
    return cell ? root.win.getComputedStyle(cell).backgroundColor : style.backgroundColor;
  });
  return {
    ground: style.getPropertyValue('--background-primary').trim() || 'white',
    text: style.getPropertyValue('--text-normal').trim() || style.color,
    muted: style.getPropertyValue('--text-muted').trim() || style.color,
    heats,
    font: style.fontFamily,
  };
}

function drawingOf(parts: MenuParts): { svg: string; width: number; height: number } {
  const { groups, isGrouped, nameless, root, state } = parts;
  const words = gridWords(parts);
  const { columns } = state.grid;
  const { goal, standing: goalOf } = words;
  return renderMatrixSvg({ groups, columns, isGrouped, nameless, goal, goalOf, looks: looksOf(root) });
}

/** Twice the size of the drawing, for dense screens, within what engines can paint. */
async function pngOf(parts: MenuParts): Promise<ArrayBuffer> {
  const { svg, width, height } = drawingOf(parts);
  const scale = Math.min(2, 16_000 / Math.max(width, height));
  return renderPng(svg, Math.round(width * scale), Math.round(height * scale));
}

/** The entries of the matrix's menu for the groups that are shown. */
export function matrixMenu(parts: MenuParts): MenuEntry[] {
  const { day, files, root, words } = parts;
  const { matrix } = words;
  const radar = root.querySelector<SVGSVGElement>('svg.skill-matrix-radar');
  const entry = (title: string, icon: string, run: () => Promise<void>): MenuEntry => ({
    title,
    icon,
    section: 'export',
    run: () => void run(),
  });
  // Such as `Skill matrix 2026-11-22`.
  const name = `${matrix.title} ${day}`;
  const markdown = () => renderTable(textsOf(parts).map((row) => row.map(renderWords)));
  return [
    entry(matrix.copyTable, 'copy', () => files.copy(markdown())),
    entry(matrix.saveCsv, 'sheet', () => files.save(name, 'csv', () => renderCsv(textsOf(parts)))),
    entry(matrix.saveSvg, 'image-down', () => files.save(name, 'svg', () => drawingOf(parts).svg)),
    entry(matrix.savePng, 'image-down', () => files.save(name, 'png', () => pngOf(parts))),
    ...(radar
      ? [
          entry(matrix.saveRadar, 'radar', () =>
            files.save(name, 'svg', () => renderSvgFile(radar, looksOf(root).ground)),
          ),
        ]
      : []),
  ];
}
