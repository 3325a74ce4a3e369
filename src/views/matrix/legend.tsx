/** What the marks of the table mean. */
import type { VNode } from 'preact';
import { useDrawing } from '../drawing';
import { Icon } from '../panel/icon';

interface LegendProps {
  hasStage: boolean;
  marksUnproved: boolean;
}

/** The legend below the table; without a stage there is no flag. */
export function Legend({ hasStage, marksUnproved }: LegendProps): VNode {
  const { matrix } = useDrawing().words;
  return (
    <ul role="list" class="skill-matrix-legend">
      <li class="skill-matrix-legend-entry">
        <span class="skill-matrix-legend-heats" aria-hidden="true">
          {[0, 1, 2, 3, 4].map((heat) => (
            <span key={heat} class={`skill-matrix-cell is-heat-${heat}`} />
          ))}
        </span>
        {matrix.legendHeat}
      </li>
      <li class="skill-matrix-legend-entry">
        <Icon id="check" />
        {matrix.legendReached}
      </li>
      {marksUnproved && (
        <li class="skill-matrix-legend-entry">
          <span aria-hidden="true" class="skill-matrix-unproved">
            4/4
          </span>
          {matrix.legendUnproved}
        </li>
      )}
      <li class="skill-matrix-legend-entry">
        <Icon id="circle-dashed" />
        {matrix.gap}
      </li>
      {hasStage && (
        <li class="skill-matrix-legend-entry">
          <Icon id="flag" />
          {matrix.legendTarget}
        </li>
      )}
      <li class="skill-matrix-legend-entry">— {matrix.legendNone}</li>
    </ul>
  );
}
