/** One skill of the team: its name, how many have it, and a cell for each person in sight. */
import type { VNode } from 'preact';
import type { TeamCell, TeamSkill } from '../../core/matrix/team';
import { useDrawing } from '../drawing';
import { NoteAnchor } from '../matrix/note-anchor';
import { drawnOnChange } from '../matrix/same-props';
import { Icon } from '../panel/icon';
import { authored, countText } from '../panel/text';
import type { TeamColumn } from '../team-state';

/** The tint of a cell, from 0 to 4: how high the level stands in the ladder of its note. */
export function heatOf({ at }: TeamCell, ladder: readonly string[]): number {
  return at < 0 ? 0 : Math.max(1, Math.ceil(((at + 1) / ladder.length) * 4));
}

interface CellProps {
  skill: TeamSkill;
  cell: TeamCell | null;
  person: TeamColumn;
  /** 0 for the first person. */
  at: number;
  isStop: boolean;
}

/** A longer label may not fit its column; each clip costs a layer of its own, and there are hundreds of cells. */
const longLabel = 10;

/** Where one person stands; opens the line of their log that says so last. As few elements as can be: they are many. */
const PersonCell = drawnOnChange(({ skill, cell, person, at, isStop }: CellProps): VNode => {
  const drawing = useDrawing();
  const { actions, host, words } = drawing;
  const { team } = words;
  const place = { 'data-column': at + 2, tabIndex: isStop ? 0 : -1 };
  if (!cell)
    return (
      <td class="skill-matrix-grid-none" aria-colindex={at + 3} aria-label={team.notBegun} {...place}>
        —
      </td>
    );
  const teaches = skill.learners.length > 0 && skill.teachers.includes(at);
  const shown = cell.level ?? countText(cell.required, drawing);
  const said = teaches ? `${shown}, ${team.canTeach}` : shown;
  const open = (event: MouseEvent): void => void actions.openNote(cell.log, cell.line, host.paneOf(event));
  const isLong = shown.length > longLabel;
  return (
    <td class="skill-matrix-grid-level" aria-colindex={at + 3}>
      <button
        type="button"
        class={`skill-matrix-cell is-heat-${heatOf(cell, skill.ladder)}`}
        aria-label={team.cellName(person.name, skill.name, said)}
        {...place}
        onClick={open}
        {...authored(shown, host.locale)}
      >
        {teaches && <Icon id="graduation-cap" />}
        {isLong ? <span class="skill-matrix-cell-label">{shown}</span> : shown}
      </button>
    </td>
  );
});

/** How many people have the skill; one alone is said in words. */
function HoldersCell({ skill, total, isStop }: { skill: TeamSkill; total: number; isStop: boolean }): VNode {
  const drawing = useDrawing();
  const { team } = drawing.words;
  const isSole = skill.holders.length === 1;
  return (
    <td class="skill-matrix-team-holders" data-column={1} tabIndex={isStop ? 0 : -1} aria-colindex={2}>
      {isSole && <Icon id="user" />}
      {countText({ done: skill.holders.length, total }, drawing)}
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

/** The whole line. */
export const TeamRow = drawnOnChange(({ skill, people, from, to, line, stop }: RowProps): VNode => {
  const { host } = useDrawing();
  return (
    <tr class="skill-matrix-line" data-line={line} aria-rowindex={line + 1}>
      <th scope="row" class="skill-matrix-grid-skill" aria-colindex={1}>
        <NoteAnchor
          path={skill.path}
          class="skill-matrix-plain-link"
          column={0}
          tabIndex={stop === 0 ? 0 : -1}
        >
          <span class="skill-matrix-grid-name" {...authored(skill.name, host.locale)}>
            {skill.name}
          </span>
        </NoteAnchor>
      </th>
      <HoldersCell skill={skill} total={people.length} isStop={stop === 1} />
      {from > 0 && <td aria-hidden="true" />}
      {people.slice(from, to).map((person, index) => {
        const at = from + index;
        const cell = skill.cells[at] ?? null;
        return <PersonCell key={at} {...{ skill, cell, person, at }} isStop={stop === at + 2} />;
      })}
      {to < people.length && <td aria-hidden="true" />}
    </tr>
  );
});
