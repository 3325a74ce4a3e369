/** The share of ticked criteria by category, now and earlier, as a radar and always as a table. */
import type { VNode } from 'preact';
import type { RadarAxis } from '../../core/matrix/history/charts';
import { formatFullDate } from '../../i18n/format';
import { useDrawing } from '../drawing';
import { authored, countText } from '../panel/text';
import { onAxis, renderPoints, type Point } from './geometry';
import { useUniqueId } from '../unique-id';

/** With fewer axes there is no shape, with more nobody can read it: the table says it alone. */
const [fewestAxes, mostAxes] = [3, 12];
const [radius, width, height] = [80, 320, 220];
/** Of a letter of the names, on average. */
const letterWidth = 6.2;

interface RadarProps {
  axes: RadarAxis[];
  /** The earlier day, `YYYY-MM-DD`. */
  before: string;
  hasStage: boolean;
  /** The past day that is shown; null for now. */
  day: string | null;
}

function anchorOf({ x }: Point): 'start' | 'middle' | 'end' {
  if (Math.abs(x) < 1) return 'middle';
  return x > 0 ? 'start' : 'end';
}

/** As much of a name as has room between its corner and the edge; the table below has all of it. */
function fitted(name: string, { x }: Point): string {
  const room = Math.abs(x) < 1 ? width : width / 2 - Math.abs(x);
  const most = Math.floor(room / letterWidth);
  return name.length > most ? `${name.slice(0, most - 1)}…` : name;
}

function Shape({
  axes,
  hasStage,
  tableId,
  name,
}: Pick<RadarProps, 'axes' | 'hasStage'> & { tableId: string; name: string }): VNode {
  const corners = (shareOf: (axis: RadarAxis) => number): Point[] =>
    axes.map((axis, at) => onAxis(at, axes.length, shareOf(axis), radius));
  const now = corners(({ done, total }) => done / total);
  return (
    <svg
      class="skill-matrix-radar"
      viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`}
      role="img"
      aria-label={name}
      aria-describedby={tableId}
    >
      {[0.25, 0.5, 0.75, 1].map((share) => (
        <polygon key={share} class="skill-matrix-radar-ring" points={renderPoints(corners(() => share))} />
      ))}
      {axes.map((axis, at) => {
        const { x, y } = onAxis(at, axes.length, 1, radius);
        return <line key={axis.tag} class="skill-matrix-radar-ring" x1="0" y1="0" x2={x} y2={y} />;
      })}
      {hasStage && <polygon class="skill-matrix-radar-target" points={renderPoints(corners(() => 1))} />}
      <polygon
        class="skill-matrix-radar-before"
        points={renderPoints(corners(({ before, total }) => before / total))}
      />
      <polygon class="skill-matrix-radar-now" points={renderPoints(now)} />
      {now.map(({ x, y }, at) => (
        <circle key={at} class="skill-matrix-radar-dot" cx={x} cy={y} r="3" />
      ))}
      {axes.map(({ tag }, at) => {
        const place = onAxis(at, axes.length, 1.12, radius);
        return (
          <text key={tag} x={place.x} y={place.y + 3} text-anchor={anchorOf(place)}>
            {fitted(tag, place)}
          </text>
        );
      })}
    </svg>
  );
}

/** Radar and table of the categories. */
export function Radar({ axes, before, hasStage, day: shown }: RadarProps): VNode | null {
  const drawing = useDrawing();
  const { matrix } = drawing.words;
  const titleId = useUniqueId();
  const tableId = useUniqueId();
  if (axes.length === 0) return null;
  const title = hasStage ? matrix.radar : matrix.radarAll;
  const day = formatFullDate(before, drawing.host.locale);
  const isDrawn = axes.length >= fewestAxes && axes.length <= mostAxes;
  return (
    <section class="skill-matrix-chart" aria-labelledby={titleId}>
      <h3 class="skill-matrix-chart-title" id={titleId}>
        {title}
      </h3>
      {isDrawn && (
        <>
          <p class="skill-matrix-chart-text">
            {hasStage ? matrix.radarText : matrix.radarTextAll} {matrix.radarBefore(day)}
          </p>
          <Shape axes={axes} hasStage={hasStage} tableId={tableId} name={title} />
        </>
      )}
      <table class="skill-matrix-figures" id={tableId}>
        <thead class="skill-matrix-hidden">
          <tr>
            <th scope="col">{matrix.category}</th>
            <th scope="col">{day}</th>
            <th scope="col">{shown === null ? matrix.now : formatFullDate(shown, drawing.host.locale)}</th>
          </tr>
        </thead>
        <tbody>
          {axes.map(({ tag, done, total, before: earlier }) => (
            <tr key={tag}>
              <th scope="row" {...authored(tag, drawing.host.locale)}>
                {tag}
              </th>
              <td class="skill-matrix-figures-before">{earlier === done ? '' : `${earlier} →`}</td>
              <td>{countText({ done, total }, drawing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
