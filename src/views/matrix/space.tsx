/** Holds the place of lines that a long table does not draw. */
import type { VNode } from 'preact';

/** As high as the lines that are not drawn, in pixels; nothing where all are. */
export function Space({ height }: { height: number }): VNode | null {
  if (height === 0) return null;
  return (
    <tbody aria-hidden="true" class="skill-matrix-grid-space">
      <tr style={{ blockSize: `${height}px` }} />
    </tbody>
  );
}
