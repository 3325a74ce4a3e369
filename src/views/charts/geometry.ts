/** Points of charts in their own units; a chart is drawn in a box that scales with its place. */

export interface Point {
  x: number;
  y: number;
}

/** A point at a share (0 to 1) of the radius on the axis `at` of `count`; the first axis points up. */
export function onAxis(at: number, count: number, share: number, radius: number): Point {
  const angle = (2 * Math.PI * at) / count - Math.PI / 2;
  return { x: Math.cos(angle) * radius * share, y: Math.sin(angle) * radius * share };
}

/** Two decimals are enough for any screen, and the same on every machine. */
const short = (n: number) => String(Math.round(n * 100) / 100);

/** The `points` of a polygon or a polyline: `0,-80 76.08,-24.72`. */
export function renderPoints(points: Point[]): string {
  return points.map(({ x, y }) => `${short(x)},${short(y)}`).join(' ');
}
