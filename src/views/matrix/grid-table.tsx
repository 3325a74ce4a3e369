/** The table of skills and levels. Of thousands of lines only those in sight are in the document. */
import type { RefObject, VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { GridRow } from '../../core/matrix/grid/grid';
import { useDrawing } from '../drawing';
import { Icon } from '../panel/icon';
import { authored } from '../panel/text';
import { useGridKeys, type CellPlace } from './grid-keys';
import { LinePlaces } from './line-places';
import { keyOf, kindOf, type MatrixLine } from './lines';
import { drawnOnChange } from './same-props';
import { drawEvidence } from './evidence-cell';
import { drawCount, drawGoal, drawLast, drawLevel, NameCell } from './skill-cell';
import { Space } from './space';
import { lineAxis, mostPrinted, useWindow } from './use-window';

interface GridTableProps {
  columns: string[];
  lines: MatrixLine[];
  hasStage: boolean;
  /** What a group without a name is called. */
  nameless: string;
  scroller: RefObject<HTMLElement | null>;
  labelId: string;
  toggle: (group: string, isOpen: boolean) => void;
}

interface SkillLineProps {
  row: GridRow;
  at: number;
  hasStage: boolean;
  /** The column that Tab reaches; null in all lines but one. */
  stop: number | null;
}

const SkillLine = drawnOnChange(({ row, at, hasStage, stop }: SkillLineProps): VNode => {
  const drawing = useDrawing();
  const levels = row.cells.length;
  const place = (column: number) => ({ column, isStop: stop === column });
  return (
    <tr
      role="row"
      class={`skill-matrix-line ${row.hasLevels ? '' : 'is-short'}`}
      data-line={at}
      aria-rowindex={at + 2}
    >
      <NameCell row={row} {...place(0)} />
      {row.cells.map((cell, level) => drawLevel(row, cell, place(level + 1), drawing))}
      {drawCount(row.petProjects, 'skill-matrix-grid-projects', place(levels + 1), drawing)}
      {drawCount(row.businessValue, 'skill-matrix-grid-work', place(levels + 2), drawing)}
      {drawEvidence(row, place(levels + 3), drawing)}
      {drawGoal(row, hasStage, place(levels + 4), drawing)}
      {drawLast(row.lastOn, place(levels + 5), drawing)}
    </tr>
  );
});

interface HeadLineProps {
  line: MatrixLine & { kind: 'head' };
  at: number;
  span: number;
  nameless: string;
  isStop: boolean;
  toggle: GridTableProps['toggle'];
}

const HeadLine = drawnOnChange(({ line, at, span, nameless, isStop, toggle }: HeadLineProps): VNode => {
  const { host, words } = useDrawing();
  return (
    <tr role="row" class="skill-matrix-line is-head" data-line={at} aria-rowindex={at + 2}>
      <th role="rowheader" scope="rowgroup" aria-colspan={span} class="skill-matrix-grid-group">
        <button
          type="button"
          class="skill-matrix-bare skill-matrix-grid-head"
          aria-expanded={line.isOpen}
          data-column={0}
          tabIndex={isStop ? 0 : -1}
          onClick={() => toggle(line.group, !line.isOpen)}
        >
          <Icon id="chevron-right" class="skill-matrix-chevron" />
          <span {...(line.name === null ? {} : authored(line.name, host.locale))}>
            {line.name ?? nameless}
          </span>
          <span class="skill-matrix-count" aria-hidden="true">
            {line.count}
          </span>
          <span class="skill-matrix-hidden">{words.matrix.skills(line.count)}</span>
        </button>
      </th>
    </tr>
  );
});

/**
 * The head of the table. It comes last in the document, so that it is painted over the lines that scroll below it; the
 * style sheet turns the parts of the table round.
 */
function TableHead({ columns, hasStage }: { columns: string[]; hasStage: boolean }): VNode {
  const { host, words } = useDrawing();
  const { matrix } = words;
  const { skill, projects, atWork, evidence, toTarget, toNext, last } = matrix.columns;
  return (
    <thead role="rowgroup">
      <tr role="row" aria-rowindex={1}>
        <th role="columnheader" scope="col" class="skill-matrix-grid-skill">
          {skill}
        </th>
        {columns.map((label, at) => (
          <th
            key={at}
            role="columnheader"
            scope="col"
            class="skill-matrix-grid-level"
            {...authored(label, host.locale)}
          >
            {label === '' ? <span class="skill-matrix-hidden">{matrix.ownLadder}</span> : label}
          </th>
        ))}
        <th role="columnheader" scope="col" class="skill-matrix-grid-projects">
          {projects}
        </th>
        <th role="columnheader" scope="col" class="skill-matrix-grid-work">
          {atWork}
        </th>
        <th role="columnheader" scope="col" class="skill-matrix-grid-evidence">
          {evidence}
        </th>
        <th role="columnheader" scope="col" class="skill-matrix-grid-goal">
          {hasStage ? toTarget : toNext}
        </th>
        <th role="columnheader" scope="col" class="skill-matrix-grid-last">
          {last}
        </th>
      </tr>
    </thead>
  );
}

/** Says on paper how many lines it leaves out. */
function NotPrinted({ lines }: { lines: number }): VNode | null {
  const { matrix } = useDrawing().words;
  return lines > 0 ? <p class="skill-matrix-print-only">{matrix.notPrinted(lines)}</p> : null;
}

/** The table. It is one stop for Tab; its lines are numbered by `data-line`, its cells by `data-column`. */
export function GridTable(props: GridTableProps): VNode {
  const { columns, lines, hasStage, nameless, scroller, labelId, toggle } = props;
  const { actions, host } = useDrawing();
  const table = useRef<HTMLTableElement>(null);
  const start = useRef<HTMLTableSectionElement>(null);
  const places = useMemo(() => new LinePlaces(lines.length, (at) => kindOf(lines[at])), [lines]);
  const { window, update } = useWindow(scroller, start, places, lineAxis);
  const { from, to, sizes } = window;
  const offsetOf = (line: number): number => places.offsetOf(line, sizes);
  const span = columns.length + 6;
  const reveal = ({ line }: CellPlace): void => {
    const view = scroller.current;
    if (!view || !start.current || (line >= from && line < to)) return;
    const top = start.current.getBoundingClientRect().top - view.getBoundingClientRect().top + view.scrollTop;
    view.scrollTop = top + offsetOf(line) - view.clientHeight / 2;
    update();
  };
  const onArrow = (at: number, isForward: boolean): boolean => {
    const line = lines[at];
    if (line?.kind !== 'head') return false;
    toggle(line.group, isForward);
    return true;
  };
  const open = ({ line: at, column }: CellPlace, event: MouseEvent | KeyboardEvent): boolean => {
    const line = lines[at];
    if (line?.kind !== 'row' || line.row.path === null) return false;
    const cell = line.row.cells[column - 1];
    if (cell) void actions.openLevel(line.row.path, cell.label, host.paneOf(event));
    return cell !== undefined && cell !== null;
  };
  const keys = useGridKeys({ table, size: { lines: lines.length, columns: span }, reveal, onArrow, open });
  const drawn = useMemo(() => lines.slice(from, to), [lines, from, to]);
  return (
    <>
      <table
        class="skill-matrix-grid"
        style={{ '--skill-matrix-levels': columns.length }}
        role="grid"
        aria-labelledby={labelId}
        aria-rowcount={lines.length + 1}
        ref={table}
        {...keys.handlers}
      >
        <Space height={offsetOf(lines.length) - offsetOf(to)} />
        <tbody role="rowgroup">
          {drawn.map((line, index) => {
            const at = from + index;
            const isStop = keys.stop.line === at;
            const key = keyOf(line);
            if (line.kind === 'row') {
              const stop = isStop ? keys.stop.column : null;
              return <SkillLine key={key} row={line.row} {...{ at, hasStage, stop }} />;
            }
            return <HeadLine key={key} {...{ line, at, span, nameless, isStop, toggle }} />;
          })}
        </tbody>
        <Space height={offsetOf(from)} />
        <tbody ref={start} class="skill-matrix-grid-start" aria-hidden="true" />
        <TableHead columns={columns} hasStage={hasStage} />
      </table>
      <NotPrinted lines={lines.length - mostPrinted} />
    </>
  );
}
