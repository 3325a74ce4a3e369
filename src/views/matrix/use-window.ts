/**
 * Which lines, or which columns, of a long table are in sight. The theme, the text size and the width decide how large
 * they are, so the size of each kind is taken from one that is drawn. Only what is seen is drawn; a scroll draws anew
 * only when it leaves the margin.
 */
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { LineKind, LinePlaces, LineSizes } from './line-places';

/** Indices, and pixels of what they count. */
export interface TableWindow {
  /** The first to draw, and the first not to draw. */
  from: number;
  to: number;
  sizes: LineSizes;
}

/** One direction of the table. */
export interface WindowAxis {
  /** `block`: lines, downwards. `inline`: columns, in the direction of reading. */
  axis: 'block' | 'inline';
  /** What finds one that is drawn, of each kind. */
  drawn: Partial<Record<LineKind, string>>;
  /** Before anything is measured: pixels of one. */
  size: number;
  /** Drawn beyond the edges, so that a scroll shows no gap. */
  margin: number;
  /** Windows begin at multiples of it: the fewer come at once, the shorter the work in one frame. */
  step: number;
}

/** The lines of the matrix. */
export const lineAxis: WindowAxis = {
  axis: 'block',
  drawn: {
    row: '[data-line]:not(.is-head, .is-short)',
    head: '[data-line].is-head',
    short: '[data-line].is-short',
  },
  size: 34,
  margin: 6,
  step: 2,
};

/** So many lines are printed at most: some forty pages. The table says how many it leaves out. */
export const mostPrinted = 2000;

/** Before anything is measured: pixels of a screen. */
const likelyScreen = 1360;

/** What is drawn is measured; a kind of which nothing is drawn keeps its size, and is as large as a row at first. */
function measure(
  scroller: HTMLElement,
  { axis, drawn, size }: WindowAxis,
  known: LineSizes | null,
): LineSizes {
  const sizeOf = (kind: LineKind): number => {
    const selector = drawn[kind];
    const box = selector === undefined ? null : scroller.querySelector(selector)?.getBoundingClientRect();
    return (axis === 'block' ? box?.height : box?.width) || 0;
  };
  const row = sizeOf('row') || known?.row || size;
  return { row, head: sizeOf('head') || known?.head || row, short: sizeOf('short') || known?.short || row };
}

interface WindowParts {
  scroller: HTMLElement;
  start: HTMLElement;
  places: LinePlaces;
  given: WindowAxis;
}

function windowAt({ scroller, start, places, given }: WindowParts, known: LineSizes): TableWindow {
  const isBlock = given.axis === 'block';
  const [view, origin] = [scroller.getBoundingClientRect(), start.getBoundingClientRect()];
  const sizes = measure(scroller, given, known);
  const isLeftward = !isBlock && scroller.win.getComputedStyle(scroller).direction === 'rtl';
  const edge = isBlock
    ? view.top - origin.top
    : isLeftward
      ? origin.right - view.right
      : view.left - origin.left;
  const hidden = Math.max(0, edge);
  const screen = (isBlock ? scroller.clientHeight : scroller.clientWidth) || likelyScreen;
  const first = Math.floor(places.lineAt(hidden, sizes) / given.step) * given.step;
  // As far as may come into sight before the next step, so that both ends move at once.
  const last = places.lineAt(places.offsetOf(first + given.step, sizes) + screen, sizes);
  const to = Math.min(places.count, last + 1 + given.margin);
  return { from: Math.min(Math.max(0, first - given.margin), to), to, sizes };
}

/** True while the page is being printed, or shown as print. */
function usePrinting(scroller: RefObject<HTMLElement | null>): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useLayoutEffect(() => {
    const media = scroller.current?.ownerDocument.defaultView?.matchMedia?.('print');
    if (!media) return;
    const follow = () => setPrinting(media.matches);
    follow();
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, [scroller]);
  return isPrinting;
}

const isSame = (a: TableWindow, b: TableWindow) =>
  a.from === b.from &&
  a.to === b.to &&
  a.sizes.row === b.sizes.row &&
  a.sizes.head === b.sizes.head &&
  a.sizes.short === b.sizes.short;

/**
 * The window on what lies at `places`. `start` is the element at the edge of the first one, `scroller` what scrolls.
 * `given` must be the same value each time.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  start: RefObject<HTMLElement | null>,
  places: LinePlaces,
  given: WindowAxis,
): { window: TableWindow; update: () => void } {
  const { size } = given;
  const [window, setWindow] = useState<TableWindow>({
    from: 0,
    to: Math.ceil(likelyScreen / size),
    sizes: { row: size, head: size, short: size },
  });
  const isPrinting = usePrinting(scroller);
  const update = useCallback(() => {
    const [view, edge] = [scroller.current, start.current];
    if (!view || !edge) return;
    setWindow((now) => {
      const next = windowAt({ scroller: view, start: edge, places, given }, now.sizes);
      return isSame(now, next) ? now : next;
    });
  }, [scroller, start, places, given]);
  useLayoutEffect(() => {
    const element = scroller.current;
    const view = element?.ownerDocument.defaultView;
    // On paper nothing scrolls.
    if (!element || !view || isPrinting) return;
    update();
    element.addEventListener('scroll', update, { passive: true });
    // On paper the view grows with what is drawn in it, before anybody is told that it is on paper.
    const follow = () => {
      if (!view.matchMedia('print').matches) update();
    };
    // In the next frame: what is drawn at once may change the size that was just told.
    const followSoon = () => void view.requestAnimationFrame(follow);
    const observer = view.ResizeObserver ? new view.ResizeObserver(followSoon) : null;
    observer?.observe(element);
    return () => {
      element.removeEventListener('scroll', update);
      observer?.disconnect();
    };
  }, [scroller, update, isPrinting]);
  useLayoutEffect(update, [update]);
  const { count } = places;
  const inSight = { from: Math.min(window.from, count), to: Math.min(window.to, count) };
  const printed = { from: 0, to: Math.min(count, mostPrinted) };
  return { window: { ...window, ...(isPrinting ? printed : inSight) }, update };
}
