/** The table of skills and people. Of thousands of lines and columns only those in sight are in the document. */
import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import type { TeamSkill } from '../../core/matrix/team';
import { useDrawing } from '../drawing';
import type { CellPlace } from '../matrix/grid-keys';
import { useWindow } from '../matrix/use-window';
import { authored } from '../panel/text';
import type { TeamColumn } from '../team-state';
import { TeamRow, type ColumnRange } from './team-row';
import { useCellKeys } from './use-cell-keys';
import { useColumns } from './use-columns';

interface HeadProps {
  people: TeamColumn[];
  range: ColumnRange;
  stop: number;
}

/**
 * The names of the people; each opens their log. It comes last in the document, so that it is painted over the names of
 * skills that scroll below it; a table shows its head on top all the same.
 */
function TeamHead({ people, range: { from, to }, stop }: HeadProps): VNode {
  const { actions, host, words } = useDrawing();
  const { team, matrix } = words;
  const placed = (column: number) => ({
    'data-column': column,
    'aria-colindex': column + 1,
    tabIndex: stop === column ? 0 : -1,
  });
  return (
    <thead>
      <tr data-line={0} aria-rowindex={1}>
        <th scope="col" class="skill-matrix-grid-skill" {...placed(0)}>
          {matrix.columns.skill}
        </th>
        <th scope="col" class="skill-matrix-team-holders" {...placed(1)}>
          {team.people}
        </th>
        {from > 0 && <td aria-hidden="true" />}
        {people.slice(from, to).map(({ name, log, isMe }, index) => {
          const column = from + index + 2;
          return (
            <th
              key={column}
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
                <span {...authored(name, host.locale)}>{name}</span>
                {isMe && <span class="skill-matrix-team-me">{` ${team.me}`}</span>}
              </button>
            </th>
          );
        })}
        {to < people.length && <td aria-hidden="true" />}
      </tr>
    </thead>
  );
}

/** Empty space in place of lines that are not drawn. */
function Space({ height }: { height: number }): VNode | null {
  if (height === 0) return null;
  return (
    <tbody aria-hidden="true" class="skill-matrix-grid-space">
      <tr style={{ blockSize: `${height}px` }} />
    </tbody>
  );
}

interface KnownRow {
  said: readonly unknown[];
  drawn: VNode;
}

/** Rows that say the same are handed out as they are, so that a scroll draws only those that come into sight. */
function useKnownRows(): (key: string, said: readonly unknown[], draw: () => VNode) => VNode {
  const known = useRef(new Map<string, KnownRow>()).current;
  return (key, said, draw) => {
    const before = known.get(key);
    if (before?.said.every((each, at) => each === said[at])) return before.drawn;
    if (known.size > 400) known.clear();
    const drawn = draw();
    known.set(key, { said, drawn });
    return drawn;
  };
}

interface TeamGridProps {
  people: TeamColumn[];
  skills: TeamSkill[];
  labelId: string;
}

/** The table in a box of its own that scrolls both ways; names of skills and people stay in sight. */
export function TeamGrid({ people, skills, labelId }: TeamGridProps): VNode {
  const box = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const start = useRef<HTMLTableSectionElement>(null);
  const { window, update } = useWindow(box, start, skills.length);
  const { columns, update: updateColumns } = useColumns(box, people.length);
  const lines = { from: Math.min(window.from, skills.length), to: Math.min(window.to, skills.length) };
  const [from, to] = [Math.min(columns.from, people.length), Math.min(columns.to, people.length)];
  const reveal = ({ line, column }: CellPlace): void => {
    const view = box.current;
    if (!view) return;
    const row = line - 1;
    if (line > 0 && (row < lines.from || row >= lines.to))
      view.scrollTop = row * window.height - view.clientHeight / 2;
    const person = column - 2;
    const isRtl = view.scrollLeft < 0 || view.win.getComputedStyle(view).direction === 'rtl';
    if (column < 2) view.scrollLeft = 0;
    else if (person < from || person >= to)
      view.scrollLeft = (isRtl ? -1 : 1) * Math.max(0, person * columns.width - view.clientWidth / 3);
    update();
    updateColumns();
  };
  const size = { lines: skills.length + 1, columns: people.length + 2 };
  const { stop, onKeyDown, onFocusIn } = useCellKeys({ table, size, reveal });
  const known = useKnownRows();
  const stopIn = (line: number) => (stop.line === line ? stop.column : -1);
  const range = { from, to };
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
        {...{ onKeyDown, onFocusIn }}
      >
        <colgroup>
          <col class="skill-matrix-team-skill-column" />
          <col class="skill-matrix-team-holders-column" />
          {from > 0 && <col style={{ inlineSize: `${from * columns.width}px` }} />}
          <col span={Math.max(1, to - from)} class="skill-matrix-team-column" />
          {to < people.length && <col style={{ inlineSize: `${(people.length - to) * columns.width}px` }} />}
        </colgroup>
        <tbody ref={start} class="skill-matrix-grid-start" aria-hidden="true" />
        <Space height={lines.from * window.height} />
        <tbody>
          {skills.slice(lines.from, lines.to).map((skill, index) => {
            const line = lines.from + index + 1;
            const stopColumn = stopIn(line);
            return known(skill.path, [skill, people, from, to, line, stopColumn], () => (
              <TeamRow key={skill.path} {...{ skill, people, range, line }} stop={stopColumn} />
            ));
          })}
        </tbody>
        <Space height={(skills.length - lines.to) * window.height} />
        <TeamHead people={people} range={range} stop={stopIn(0)} />
      </table>
    </div>
  );
}
