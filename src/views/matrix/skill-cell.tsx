/**
 * The cells of one skill: its name, a cell for each level, and what is left. Most are no components, because there are
 * hundreds of them and the line is drawn as a whole.
 */
import type { VNode } from 'preact';
import type { GridCell, GridRow } from '../../core/matrix/grid/grid';
import type { Count } from '../../core/matrix/schema';
import type { Words } from '../../i18n/en';
import { useDrawing, type Drawing } from '../drawing';
import { Icon } from '../panel/icon';
import { authored, countText, shortDate } from '../panel/text';
import { standingText } from '../standing-text';
import { NoteAnchor } from './note-anchor';

/** Marks a cell as the place of its column; the stop of the table is the one that Tab reaches. */
export interface CellProps {
  column: number;
  isStop: boolean;
}

/** What a cell needs to be such a place. */
export const placed = ({ column, isStop }: CellProps) => ({
  'data-column': column,
  tabIndex: isStop ? 0 : -1,
});

/** `Junior`, or `Junior · no evidence` where that is marked; the list has no cell to mark. */
function levelText({ level, cells }: GridRow, { panel }: Words): string | null {
  const isUnproved = cells.some((cell) => cell?.label === level && cell.isUnproved);
  return isUnproved ? `${level} · ${panel.unproved}` : level;
}

/** The name of a skill, as a link to its note; plain where there is none. */
export function NameCell({ row, column, isStop }: { row: GridRow } & CellProps): VNode {
  const { host, words } = useDrawing();
  const { path, name } = row;
  const text = (
    <span class="skill-matrix-grid-name" {...authored(name, host.locale)}>
      {name}
    </span>
  );
  if (path === null)
    return (
      <th
        role="rowheader"
        scope="row"
        class="skill-matrix-grid-skill is-unresolved"
        {...placed({ column, isStop })}
      >
        {text}
      </th>
    );
  return (
    <th role="rowheader" scope="row" class="skill-matrix-grid-skill">
      <NoteAnchor path={path} class="skill-matrix-plain-link" column={column} tabIndex={isStop ? 0 : -1}>
        {text}
      </NoteAnchor>
      <span class="skill-matrix-list-only">{levelText(row, words)}</span>
    </th>
  );
}

/** `Python, Middle: 2 of 4, gap, target`, and in a second line what the 4 are: the cell's name and its tooltip. */
function cellName(skill: string, cell: GridCell, drawing: Drawing): string {
  const { matrix, panel } = drawing.words;
  const { count, isReached, hasGap, isTarget, isUnproved, required, supporting, petProjects } = cell;
  const marks = [
    isReached && panel.reached,
    isUnproved && panel.unproved,
    hasGap && matrix.gap,
    isTarget && matrix.target,
  ];
  const rest = [countText(count, drawing), ...marks.filter((mark) => mark !== false)].join(', ');
  const { criteria, keySkills, projects } = matrix.parts;
  const parts: [(count: string) => string, Count][] = [
    [criteria, required],
    [keySkills, supporting],
    [projects, petProjects],
  ];
  const filled = parts.filter(([, { total }]) => total > 0);
  const made = filled.map(([says, part]) => says(countText(part, drawing))).join(' · ');
  return `${matrix.cellName(skill, cell.label, rest)}\n${made}`;
}

function marksOf({ isTarget, isReached, isUnproved }: GridCell): string {
  const marks = [isTarget && 'is-target', isReached && 'is-reached', isUnproved && 'is-unproved'];
  return marks.filter((mark) => mark !== false).join(' ');
}

/** The bar in the list is empty or full by the tint alone. */
const shareOf = ({ heat, count: { done, total } }: GridCell) =>
  heat === 0 || heat === 4 ? {} : { style: { '--skill-matrix-share': `${(done / total) * 100}%` } };

/**
 * One level of one skill: count, marks and a tint that only repeats them. Null: the skill has no such level. One
 * element without a listener of its own: the table opens what is chosen.
 */
export function drawLevel(row: GridRow, cell: GridCell | null, place: CellProps, drawing: Drawing): VNode {
  const key = place.column;
  if (!cell || row.path === null)
    return (
      <td
        key={key}
        role="gridcell"
        class="skill-matrix-grid-none"
        aria-label={drawing.words.matrix.legendNone}
        {...placed(place)}
      >
        —
      </td>
    );
  return (
    <td
      key={key}
      role="gridcell"
      class={`skill-matrix-grid-level skill-matrix-cell is-heat-${cell.heat} ${marksOf(cell)}`}
      aria-label={cellName(row.name, cell, drawing)}
      data-count={`${cell.count.done}/${cell.count.total}`}
      {...shareOf(cell)}
      {...placed(place)}
    >
      {cell.isReached && <Icon id="check" />}
      {cell.hasGap && <Icon id="circle-dashed" />}
      {row.hasOwnLadder && <span class="skill-matrix-cell-label">{cell.label}</span>}
      {cell.isTarget && <Icon id="flag" class="skill-matrix-cell-flag" />}
    </td>
  );
}

/** A count that decides nothing; empty where there is nothing to count. */
export function drawCount(count: Count, name: string, place: CellProps, drawing: Drawing): VNode {
  return (
    <td role="gridcell" class={`skill-matrix-grid-count ${name}`} {...placed(place)}>
      {count.total === 0 ? '' : countText(count, drawing)}
    </td>
  );
}

/** `To Middle: 1 criterion · gap` in the list, where no column says whereto. */
function listText(row: GridRow, hasStage: boolean, words: Words): string {
  const { standing, goal, left, hasGap } = row;
  if (standing === 'reached') return hasStage ? words.matrix.targetReached : words.panel.allReached;
  if (standing !== 'open' || goal === null) return standingText(row, hasStage, words);
  return [words.panel.toLevel(goal, left), ...(hasGap ? [words.matrix.gap] : [])].join(' · ');
}

/** What is left to the goal, or why nothing can be counted. */
export function drawGoal(row: GridRow, hasStage: boolean, place: CellProps, { words }: Drawing): VNode {
  const { standing } = row;
  return (
    <td role="gridcell" class={`skill-matrix-grid-goal is-${standing}`} {...placed(place)}>
      {standing === 'reached' && <Icon id="check" />}
      <span class="skill-matrix-table-only">{standingText(row, hasStage, words)}</span>
      <span class="skill-matrix-list-only">{listText(row, hasStage, words)}</span>
    </td>
  );
}

/** The day of the last tick that stands. */
export function drawLast(date: string | null, place: CellProps, drawing: Drawing): VNode {
  return (
    <td role="gridcell" class="skill-matrix-grid-last" {...placed(place)}>
      {date !== null && <time dateTime={date}>{shortDate(date, drawing)}</time>}
    </td>
  );
}
