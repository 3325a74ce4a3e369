/**
 * The matrix of all skills, drawn from a state and from what a person has chosen to see. Knows neither Obsidian nor
 * the log.
 */
import type { RefObject, VNode } from 'preact';
import { useCallback, useMemo, useRef } from 'preact/hooks';
import {
  arrangeRows,
  filterRows,
  noFilter,
  sortByName,
  tagsOf,
  type GridGroup,
} from '../core/matrix/grid/grid-order';
import type { DueTick } from '../core/matrix/history/review';
import { formatNumber } from '../i18n/format';
import { DayChart } from './charts/day-chart';
import { Radar } from './charts/radar';
import { DrawingContext, useDrawing, type Drawing } from './drawing';
import type { MatrixChoices } from '../core/matrix/grid/grid-choices';
import type { MatrixCharts, MatrixFigures, MatrixState } from './matrix-state';
import { FilterBar } from './matrix/filter-bar';
import { Filters, isFiltered } from './matrix/filters';
import { groupingOf } from './matrix/grouping';
import { GridTable } from './matrix/grid-table';
import { Legend } from './matrix/legend';
import { buildLines } from './matrix/lines';
import { LostNotes } from './matrix/lost-notes';
import { drawnOnChange } from './matrix/same-props';
import { StageStrip } from './matrix/stage-strip';
import { LookBack } from './review/look-back';
import { PastDayNote } from './review/past-day';
import { useUniqueId } from './unique-id';

export interface MatrixProps extends Drawing {
  state: MatrixState;
  /** Null until they are worked out. */
  figures: MatrixFigures | null;
  choices: MatrixChoices;
  choose: (choices: MatrixChoices) => void;
  /** Shows the state of a past day; null: of now. */
  showDay: (day: string | null) => void;
  /** Opens the menu of what can be done with the groups that are shown. */
  showMenu: (event: MouseEvent, groups: GridGroup[]) => void;
  /** How often the review was asked for: each time it opens. */
  reviews: number;
}

/** What passes the filter: how many rows, and their groups; built anew only when rows or choices change. */
function useShown(
  { grid, stagesOf }: MatrixState,
  { filter, order }: MatrixChoices,
): { shown: number; groups: GridGroup[] } {
  const sorted = useMemo(() => sortByName(grid.rows), [grid]);
  return useMemo(() => {
    const rows = filterRows(sorted, filter);
    return { shown: rows.length, groups: arrangeRows(rows, order, stagesOf) };
  }, [sorted, filter, order, stagesOf]);
}

/** Nothing is due before the figures are known. */
const none: DueTick[] = [];

/** More levels than this make the table scroll sideways. */
const mostLevels = 6;
const wideClass = ({ grid }: MatrixState) => (grid.columns.length > mostLevels ? 'is-wide' : '');

interface TableProps {
  state: MatrixState;
  choices: MatrixChoices;
  choose: MatrixProps['choose'];
  groups: GridGroup[];
  scroller: RefObject<HTMLElement | null>;
}

function Table({ state, choices, choose, groups, scroller }: TableProps): VNode {
  const { words } = useDrawing();
  const { matrix } = words;
  const labelId = useUniqueId();
  const { isGrouped, nameless } = groupingOf(choices, matrix);
  const lines = useMemo(
    () => buildLines(groups, isGrouped, new Set(choices.closed)),
    [groups, isGrouped, choices.closed],
  );
  const toggle = useCallback(
    (group: string, isOpen: boolean) => {
      const others = choices.closed.filter((each) => each !== group);
      choose({ ...choices, closed: isOpen ? others : [...others, group] });
    },
    [choices, choose],
  );
  const hasStage = state.stage !== null;
  return (
    <div class="skill-matrix-grid-box">
      <h2 class="skill-matrix-hidden" id={labelId}>
        {matrix.title}
      </h2>
      <GridTable columns={state.grid.columns} {...{ lines, nameless, hasStage, scroller, labelId, toggle }} />
      <Legend hasStage={hasStage} marksUnproved={state.marksUnproved} />
    </div>
  );
}

interface ChartsProps {
  charts: MatrixCharts;
  hasStage: boolean;
  /** The past day that is shown; null for now. */
  day: string | null;
}

const Charts = drawnOnChange(({ charts, hasStage, day }: ChartsProps): VNode => {
  const { matrix } = useDrawing().words;
  const { radar, before, weeks, growth } = charts;
  return (
    <aside class="skill-matrix-charts">
      <Radar axes={radar} {...{ before, hasStage, day }} />
      <DayChart title={matrix.weeks} kind="bars" figures={weeks} columns={[matrix.week, matrix.ticks]} />
      <DayChart title={matrix.growth} kind="line" figures={growth} columns={[matrix.day, matrix.growth]} />
    </aside>
  );
});

function Empty({ state }: { state: MatrixState }): VNode {
  const { actions, host, words } = useDrawing();
  const { reading } = state;
  const number = (n: number) => formatNumber(n, host.locale);
  return (
    <div class="skill-matrix-blank pane-empty">
      {reading ? (
        <>
          <p>{words.panel.reading}</p>
          <progress max={reading.total} value={reading.done} aria-label={words.panel.reading} />
          <p class="skill-matrix-count">{words.panel.count(number(reading.done), number(reading.total))}</p>
        </>
      ) : (
        <>
          <p>{words.matrix.empty}</p>
          <button type="button" class="mod-cta" onClick={() => void actions.createSample()}>
            {words.matrix.createSample}
          </button>
        </>
      )}
    </div>
  );
}

function Body({
  state,
  figures,
  choices,
  choose,
  showDay,
  showMenu,
  reviews,
  scroller,
}: MatrixProps & Pick<TableProps, 'scroller'>): VNode {
  const { actions, words } = useDrawing();
  const { matrix } = words;
  const toTeam = { icon: 'users', label: words.commands.openTeam, run: () => void actions.openTeam() };
  const { shown, groups } = useShown(state, choices);
  const tags = useMemo(() => tagsOf(state.grid), [state.grid]);
  const hasStage = state.stage !== null;
  return (
    <>
      <PastDayNote day={state.day} showDay={showDay} />
      <StageStrip state={state} />
      <LookBack {...{ state, reviews, showDay }} due={figures?.review ?? none} />
      <FilterBar
        text={choices.filter.text}
        setText={(text) => choose({ ...choices, filter: { ...choices.filter, text } })}
        shown={matrix.skills(shown)}
        showMenu={(event) => showMenu(event, groups)}
        other={actions.canOpenTeam() ? toTeam : undefined}
      >
        <Filters
          {...{ choices, tags, hasStage, choose }}
          levels={state.grid.columns.filter((label) => label !== '')}
        />
      </FilterBar>
      {shown === 0 ? (
        <div class="skill-matrix-blank">
          <p>{matrix.noMatch}</p>
          {isFiltered(choices.filter) && (
            <button type="button" onClick={() => choose({ ...choices, filter: noFilter })}>
              {matrix.clear}
            </button>
          )}
        </div>
      ) : (
        <div class={`skill-matrix-columns ${wideClass(state)}`}>
          <Table {...{ state, choices, choose, groups, scroller }} />
          {figures && <Charts charts={figures.charts} hasStage={hasStage} day={state.day} />}
        </div>
      )}
    </>
  );
}

/** The matrix view. Its root's class is `skill-matrix-matrix`. */
export function Matrix(props: MatrixProps): VNode {
  const { state, actions, host, words } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const nameId = useUniqueId();
  const isEmpty = state.grid.rows.length === 0;
  const drawing = useMemo(() => ({ actions, host, words }), [actions, host, words]);
  return (
    <DrawingContext.Provider value={drawing}>
      <div
        class={`skill-matrix-root skill-matrix-matrix ${wideClass(state)}`}
        role="region"
        aria-labelledby={nameId}
        ref={scroller}
        data-stage={state.stage !== null}
      >
        <h1 class="skill-matrix-hidden" id={nameId}>
          {words.matrix.title}
        </h1>
        {isEmpty ? <Empty state={state} /> : <Body {...props} scroller={scroller} />}
        <LostNotes lostNotes={state.lostNotes} />
      </div>
    </DrawingContext.Provider>
  );
}
