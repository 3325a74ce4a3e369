/** The matrix's table for rows that a base has chosen and grouped: no filters, no stage, no charts of its own. */
import type { VNode } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import type { GridGroup } from '../../core/matrix/grid/grid-order';
import { DrawingContext, type Drawing } from '../drawing';
import { GridTable } from './grid-table';
import { Legend } from './legend';
import { buildLines } from './lines';
import { useUniqueId } from '../unique-id';

export interface BasesTableProps extends Drawing {
  columns: string[];
  groups: GridGroup[];
  /** True when the base groups its notes. */
  isGrouped: boolean;
  marksUnproved: boolean;
  /** True while notes are read for the first time. */
  isReading: boolean;
}

/** The table; what is closed in it is forgotten with the view. */
export function BasesTable(props: BasesTableProps): VNode {
  const { columns, groups, isGrouped, marksUnproved, isReading, actions, host, words } = props;
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const scroller = useRef<HTMLDivElement>(null);
  const labelId = useUniqueId();
  const lines = useMemo(() => buildLines(groups, isGrouped, closed), [groups, isGrouped, closed]);
  const toggle = (group: string, isOpen: boolean): void => {
    const others = [...closed].filter((each) => each !== group);
    setClosed(new Set(isOpen ? others : [...others, group]));
  };
  const { noMatch, title, noValue: nameless } = words.matrix;
  return (
    <DrawingContext.Provider value={{ actions, host, words }}>
      <div class="skill-matrix-root skill-matrix-matrix" ref={scroller}>
        <h2 class="skill-matrix-hidden" id={labelId}>
          {title}
        </h2>
        {lines.length === 0 ? (
          <p class="skill-matrix-blank" role="status">
            {isReading ? words.panel.reading : noMatch}
          </p>
        ) : (
          <>
            <GridTable {...{ columns, lines, nameless, scroller, labelId, toggle }} hasStage={false} />
            <Legend hasStage={false} marksUnproved={marksUnproved} />
          </>
        )}
      </div>
    </DrawingContext.Provider>
  );
}
