/**
 * Which lines, or which columns, of a long table are in sight. All have one size, which the theme and the text size
 * decide, so it is taken from one that is drawn. Only what is seen is drawn; a scroll draws anew only when it leaves
 * the margin.
 */
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

/** Indices, and pixels of one. */
export interface TableWindow {
  /** The first to draw, and the first not to draw. */
  from: number;
  to: number;
  size: number;
}

/** One direction of the table. */
export interface WindowAxis {
  /** `block`: lines, downwards. `inline`: columns, in the direction of reading. */
  axis: 'block' | 'inline';
  /** What finds one that is drawn. */
  drawn: string;
  /** Before anything is measured: pixels of one. */
  size: number;
  /** Drawn beyond the edges, so that a scroll shows no gap. */
  margin: number;
  /** Windows begin at multiples of it: the fewer come at once, the shorter the work in one frame. */
  step: number;
}

/** The lines of the matrix. */
export const lineAxis: WindowAxis = { axis: 'block', drawn: '[data-line]', size: 34, margin: 12, step: 4 };

/** Before anything is measured: pixels of a screen. */
const likelyScreen = 1360;

function windowAt(scroller: HTMLElement, start: HTMLElement, given: WindowAxis): TableWindow {
  const isBlock = given.axis === 'block';
  const [view, origin] = [scroller.getBoundingClientRect(), start.getBoundingClientRect()];
  const box = scroller.querySelector(given.drawn)?.getBoundingClientRect();
  const size = (isBlock ? box?.height : box?.width) || given.size;
  const isLeftward = !isBlock && scroller.win.getComputedStyle(scroller).direction === 'rtl';
  const hidden = isBlock
    ? view.top - origin.top
    : isLeftward
      ? origin.right - view.right
      : view.left - origin.left;
  const first = Math.floor(Math.max(0, hidden) / size / given.step) * given.step;
  const seen = Math.ceil(((isBlock ? scroller.clientHeight : scroller.clientWidth) || likelyScreen) / size);
  return { from: Math.max(0, first - given.margin), to: first + seen + given.step + given.margin, size };
}

const isSame = (a: TableWindow, b: TableWindow) => a.from === b.from && a.to === b.to && a.size === b.size;

/**
 * The window on `count` lines or columns. `start` is the element at the edge of the first one, `scroller` what scrolls.
 * `given` must be the same value each time.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  start: RefObject<HTMLElement | null>,
  count: number,
  given: WindowAxis,
): { window: TableWindow; update: () => void } {
  const [window, setWindow] = useState<TableWindow>({
    from: 0,
    to: Math.ceil(likelyScreen / given.size),
    size: given.size,
  });
  const update = useCallback(() => {
    if (!scroller.current || !start.current) return;
    const next = windowAt(scroller.current, start.current, given);
    setWindow((now) => (isSame(now, next) ? now : next));
  }, [scroller, start, given]);
  useLayoutEffect(() => {
    const element = scroller.current;
    const view = element?.ownerDocument.defaultView;
    if (!element || !view) return;
    update();
    element.addEventListener('scroll', update, { passive: true });
    const observer = view.ResizeObserver ? new view.ResizeObserver(update) : null;
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', update);
      observer?.disconnect();
    };
  }, [scroller, update]);
  useLayoutEffect(update, [count, update]);
  return { window, update };
}
