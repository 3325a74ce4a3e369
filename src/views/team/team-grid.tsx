/** The table of skills and people. Of thousands of lines and columns only those in sight are in the document. */
import type { RefObject, VNode } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { TeamSkill } from '../../core/matrix/team/team';
import { useDrawing } from '../drawing';
import { useGridKeys, type CellPlace } from '../matrix/grid-keys';
import { LinePlaces } from '../matrix/line-places';
import { Space } from '../matrix/space';
import { lineAxis, useWindow, type WindowAxis } from '../matrix/use-window';
import { authored } from '../panel/text';
import type { TeamColumn } from '../team-state';
import { roomFor, TeamRow } from './team-row';
import { sightOf } from './turns';

/** The columns of people. */
const peopleAxis: WindowAxis = {
  axis: 'inline',
  drawn: { row: '[data-person]' },
  size: 104,
  margin: 2,
  step: 1,
};

/** Lines of many cells: fewer are drawn beyond the edges. */
const teamLines: WindowAxis = { ...lineAxis, margin: 4, step: 2 };

const alike = () => 'row' as const;

interface HeadProps {
  people: TeamColumn[];
  from: number;
  to: number;
  stop: number;
  /** The cell before the first person. */
  edge: RefObject<HTMLTableCellElement | null>;
}

/** The names of the people; each opens their log. It comes last in the document, like the head of the matrix. */
function TeamHead({ people, from, to, stop, edge }: HeadProps): VNode {
  const { actions, host, words } = useDrawing();
  const { team, matrix } = words;
  const placed = (column: number) => ({
    'data-column': column,
    'aria-colindex': column + 1,
    tabIndex: stop === column ? 0 : -1,
  });
  return (
    <thead role="rowgroup">
      <tr role="row" data-line={0} aria-rowindex={1}>
        <th role="columnheader" scope="col" class="skill-matrix-grid-skill" {...placed(0)}>
          {matrix.columns.skill}
        </th>
        <th
          role="columnheader"
          scope="col"
          class="skill-matrix-team-holders"
          ref={edge}
          style={roomFor(from)}
          {...placed(1)}
        >
          {team.people}
        </th>
        {people.slice(from, to).map(({ name, log, isMe }, index) => {
          const column = from + index + 2;
          return (
            <th
              key={column}
              role="columnheader"
              scope="col"
              class="skill-matrix-team-person"
              data-person
              aria-colindex={column + 1}
            >
              <button
                type="button"
                class="skill-matrix-bare skill-matrix-team-name"
                aria-label={team.openLogOf(name)}
                data-column={column}
                tabIndex={stop === column ? 0 : -1}
                onClick={(event) => void actions.openNote(log, null, host.paneOf(event))}
              >
                <span {...authored(name, host.locale)}>{isMe ? team.me(name) : name}</span>
              </button>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

interface TeamGridProps {
  people: TeamColumn[];
  skills: TeamSkill[];
  labelId: string;
}

/** The table in a box of its own that scrolls both ways; names of skills and people stay in sight. */
export function TeamGrid({ people, skills, labelId }: TeamGridProps): VNode {
  const { actions, host } = useDrawing();
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const start = useRef<HTMLTableSectionElement>(null);
  const edge = useRef<HTMLTableCellElement>(null);
  const rows = useMemo(() => new LinePlaces(skills.length, alike), [skills.length]);
  const persons = useMemo(() => new LinePlaces(people.length, alike), [people.length]);
  const { window: lines, update } = useWindow(box, start, rows, teamLines);
  const { window: columns, update: updateColumns } = useWindow(box, edge, persons, peopleAxis);
  const { from, to } = columns;
  const offsetOf = (row: number): number => rows.offsetOf(row, lines.sizes);
  const widthOf = (count: number): number => count * columns.sizes.row;
  const reveal = ({ line, column }: CellPlace): void => {
    const view = box.current;
    if (!view) return;
    const row = line - 1;
    if (line > 0 && (row < lines.from || row >= lines.to))
      view.scrollTop = offsetOf(row) - view.clientHeight / 2;
    const person = column - 2;
    const isRtl = view.scrollLeft < 0 || view.win.getComputedStyle(view).direction === 'rtl';
    if (column < 2) view.scrollLeft = 0;
    else if (person < from || person >= to)
      view.scrollLeft = (isRtl ? -1 : 1) * Math.max(0, widthOf(person) - view.clientWidth / 3);
    update();
    updateColumns();
  };
  const size = { lines: skills.length + 1, columns: people.length + 2 };
  const open = ({ line, column }: CellPlace, event: MouseEvent | KeyboardEvent): boolean => {
    const cell = skills[line - 1]?.cells[column - 2];
    if (cell) void actions.openNote(cell.log, cell.line, host.paneOf(event));
    return cell !== undefined && cell !== null;
  };
  const { stop, handlers } = useGridKeys({ table, size, reveal, open });
  const stopIn = (line: number) => (stop.line === line ? stop.column : -1);
  return (
    <div class="skill-matrix-team-box" ref={box}>
      <table
        class="skill-matrix-grid"
        role="grid"
        aria-labelledby={labelId}
        aria-rowcount={size.lines}
        aria-colcount={size.columns}
        ref={table}
        style={{ '--skill-matrix-people': people.length }}
        {...handlers}
      >
        <Space height={offsetOf(skills.length) - offsetOf(lines.to)} />
        <tbody role="rowgroup">
          {skills.slice(lines.from, lines.to).map((skill, index) => {
            const line = lines.from + index + 1;
            const sight = sightOf(line, columns, people.length);
            return <TeamRow key={skill.path} {...{ skill, people, line }} {...sight} stop={stopIn(line)} />;
          })}
        </tbody>
        <Space height={offsetOf(lines.from)} />
        <tbody ref={start} class="skill-matrix-grid-start" aria-hidden="true" />
        <TeamHead {...{ people, from, to, edge }} stop={stopIn(0)} />
      </table>
    </div>
  );
}
