/** One skill of the team: its name, how many have it, and a cell for each person in sight. */
import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { TeamCell, TeamSkill } from '../../core/matrix/team/team';
import { useDrawing, type Drawing } from '../drawing';
import { NoteAnchor } from '../matrix/note-anchor';
import { drawnOnChange } from '../matrix/same-props';
import { Icon } from '../panel/icon';
import { authored, countText } from '../panel/text';
import type { TeamColumn } from '../team-state';

/** The tint of a cell, from 0 to 4: how high the level stands in the ladder of its note. */
export function heatOf({ at }: TeamCell, ladder: readonly string[]): number {
  return at < 0 ? 0 : Math.max(1, Math.ceil(((at + 1) / ladder.length) * 4));
}

/** A longer label may not fit its column; each clip costs a layer of its own, and there are hundreds of cells. */
const longLabel = 10;

interface CellProps {
  skill: TeamSkill;
  person: TeamColumn;
  /** 0 for the first person. */
  at: number;
  isStop: boolean;
}

/**
 * Where one person stands; the table opens the line of their log that says so last. No component, and as few elements as
 * can be: there are hundreds of them.
 */
function drawCell({ skill, person, at, isStop }: CellProps, drawing: Drawing): VNode {
  const { team } = drawing.words;
  const cell = skill.cells[at];
  const place = { 'data-column': at + 2, tabIndex: isStop ? 0 : -1 };
  if (!cell)
    return (
      <td
        key={at}
        role="gridcell"
        class="skill-matrix-grid-none"
        aria-colindex={at + 3}
        aria-label={team.notBegun}
        {...place}
      >
        —
      </td>
    );
  const teaches = skill.learners.length > 0 && skill.teachers.includes(at);
  const shown = cell.level ?? countText(cell.required, drawing);
  const said = teaches ? `${shown}, ${team.canTeach}` : shown;
  return (
    <td
      key={at}
      role="gridcell"
      class={`skill-matrix-grid-level skill-matrix-cell is-heat-${heatOf(cell, skill.ladder)}`}
      aria-colindex={at + 3}
      aria-label={team.cellName(person.name, skill.name, said)}
      dir="auto"
      {...place}
    >
      {teaches && <Icon id="graduation-cap" />}
      {shown.length > longLabel ? <span class="skill-matrix-cell-label">{shown}</span> : shown}
    </td>
  );
}

const NameCell = drawnOnChange(({ skill, isStop }: Pick<CellProps, 'skill' | 'isStop'>): VNode => {
  const { host } = useDrawing();
  return (
    <th role="rowheader" scope="row" class="skill-matrix-grid-skill" aria-colindex={1}>
      <NoteAnchor path={skill.path} class="skill-matrix-plain-link" column={0} tabIndex={isStop ? 0 : -1}>
        <span class="skill-matrix-grid-name" {...authored(skill.name, host.locale)}>
          {skill.name}
        </span>
      </NoteAnchor>
    </th>
  );
});

/** Leaves room for so many columns, which lie before those that are drawn. */
export const roomFor = (columns: number) => ({
  marginInlineEnd: `calc(${columns} * var(--skill-matrix-team-column))`,
});

interface HoldersProps {
  skill: TeamSkill;
  total: number;
  /** People whose columns are not drawn before the others. */
  skipped: number;
  isStop: boolean;
}

/** How many people have the skill; one alone is said in words. */
function HoldersCell({ skill, total, skipped, isStop }: HoldersProps): VNode {
  const drawing = useDrawing();
  const { team } = drawing.words;
  const isSole = skill.holders.length === 1;
  return (
    <td
      role="gridcell"
      class="skill-matrix-team-holders"
      data-column={1}
      tabIndex={isStop ? 0 : -1}
      aria-colindex={2}
      style={roomFor(skipped)}
    >
      {isSole && <Icon id="user" />}
      <bdi>{countText({ done: skill.holders.length, total }, drawing)}</bdi>
      {isSole && <span class="skill-matrix-hidden">{`, ${team.sole}`}</span>}
    </td>
  );
}

interface RowProps {
  skill: TeamSkill;
  people: TeamColumn[];
  /** The columns in sight: the first, and the first that is not. */
  from: number;
  to: number;
  /** Number of the line; the head is 0. */
  line: number;
  /** The column that Tab reaches; -1 when it is in another line. */
  stop: number;
}

/** The whole line. A cell that stays in sight is the same value, which costs nothing to draw again. */
export const TeamRow = drawnOnChange(({ skill, people, from, to, line, stop }: RowProps): VNode => {
  const drawing = useDrawing();
  const drawn = useMemo(() => new Map<number, VNode>(), [skill, people, drawing]);
  const cellAt = (at: number, person: TeamColumn): VNode => {
    if (stop === at + 2) return drawCell({ skill, person, at, isStop: true }, drawing);
    const cell = drawn.get(at) ?? drawCell({ skill, person, at, isStop: false }, drawing);
    drawn.set(at, cell);
    return cell;
  };
  return (
    <tr role="row" class="skill-matrix-line" data-line={line} aria-rowindex={line + 1}>
      <NameCell skill={skill} isStop={stop === 0} />
      <HoldersCell skill={skill} total={people.length} skipped={from} isStop={stop === 1} />
      {people.slice(from, to).map((person, index) => cellAt(from + index, person))}
    </tr>
  );
});
