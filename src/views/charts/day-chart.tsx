/** Numbers over time, as bars or as a rising line, with a table that says the same. */
import type { VNode } from 'preact';
import type { DayFigure } from '../../core/matrix/history/charts';
import { formatFullDate, formatNumber } from '../../i18n/format';
import { useDrawing } from '../drawing';
import { shortDate } from '../panel/text';
import { renderPoints } from './geometry';
import { useUniqueId } from '../unique-id';

interface DayChartProps {
  title: string;
  kind: 'bars' | 'line';
  figures: DayFigure[];
  /** Heads of the table. */
  columns: [day: string, value: string];
}

const [width, height] = [300, 90];

/** Bars stand beside each other, the line goes from point to point; both share the scale. */
function Plot({ kind, figures, most }: Pick<DayChartProps, 'kind' | 'figures'> & { most: number }): VNode {
  const step = width / Math.max(1, kind === 'bars' ? figures.length : figures.length - 1);
  const top = (value: number) => height - (value / most) * height;
  if (kind === 'line') {
    const points = figures.map(({ value }, at) => ({ x: at * step, y: top(value) }));
    return <polyline class="skill-matrix-plot-line" points={renderPoints(points)} />;
  }
  return (
    <>
      {figures.map(({ day, value }, at) => (
        <rect
          key={day}
          class="skill-matrix-plot-bar"
          x={at * step + 1}
          y={top(value)}
          width={Math.max(1, step - 2)}
          height={height - top(value)}
        />
      ))}
    </>
  );
}

/** Nothing is drawn while there is nothing to see. */
export function DayChart({ title, kind, figures, columns }: DayChartProps): VNode | null {
  const drawing = useDrawing();
  const { host, words } = drawing;
  const titleId = useUniqueId();
  const tableId = useUniqueId();
  const most = Math.max(...figures.map(({ value }) => value));
  const [first, last] = [figures[0], figures.at(-1)];
  if (!first || !last || most === 0) return null;
  return (
    <section class="skill-matrix-chart" aria-labelledby={titleId}>
      <h3 class="skill-matrix-chart-title" id={titleId}>
        {title}
      </h3>
      <div class="skill-matrix-plot-box">
        <span class="skill-matrix-plot-most" aria-hidden="true">
          {formatNumber(most, host.locale)}
        </span>
        <svg
          class="skill-matrix-plot"
          viewBox={`0 -2 ${width} ${height + 4}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={title}
          aria-describedby={tableId}
        >
          <Plot kind={kind} figures={figures} most={most} />
          <line class="skill-matrix-radar-ring" x1="0" x2={width} y1={height} y2={height} />
        </svg>
      </div>
      <div class="skill-matrix-plot-days" aria-hidden="true">
        <span>{shortDate(first.day, drawing)}</span>
        <span>{shortDate(last.day, drawing)}</span>
      </div>
      <details class="skill-matrix-details">
        <summary>{words.matrix.asTable}</summary>
        <table class="skill-matrix-figures" id={tableId}>
          <thead>
            <tr>
              <th scope="col">{columns[0]}</th>
              <th scope="col">{columns[1]}</th>
            </tr>
          </thead>
          <tbody>
            {figures.map(({ day, value }) => (
              <tr key={day}>
                <th scope="row">{formatFullDate(day, host.locale)}</th>
                <td>{formatNumber(value, host.locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
