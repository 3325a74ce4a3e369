/**
 * Which columns of a wide table are in sight. All have one width, which the theme and the text size decide, so it is
 * taken from one that is drawn. A scroll draws anew only when it leaves the margin.
 */
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

export interface ColumnWindow {
  /** Index of the first column to draw, and of the first not to draw. */
  from: number;
  to: number;
  /** Pixels of one column. */
  width: number;
}

/** Before anything is measured: enough for a screen. */
const firstWindow: ColumnWindow = { from: 0, to: 20, width: 112 };
/** Columns beyond the edges, so that a scroll shows no gap; windows begin at multiples of it. */
const margin = 4;

function windowAt(scroller: HTMLElement): ColumnWindow {
  const drawn = scroller.querySelector('[data-person]');
  const width = drawn?.getBoundingClientRect().width || firstWindow.width;
  const first = Math.floor(Math.abs(scroller.scrollLeft) / width / margin) * margin;
  const seen = Math.ceil((scroller.clientWidth || firstWindow.to * width) / width);
  return { from: Math.max(0, first - margin), to: first + seen + 2 * margin, width };
}

/** The window on `count` columns; a drawn head of one is known by `data-person`, `scroller` is what scrolls. */
export function useColumns(
  scroller: RefObject<HTMLElement | null>,
  count: number,
): { columns: ColumnWindow; update: () => void } {
  const [columns, setColumns] = useState(firstWindow);
  const update = useCallback(() => {
    if (!scroller.current) return;
    const next = windowAt(scroller.current);
    setColumns((now) =>
      now.from === next.from && now.to === next.to && now.width === next.width ? now : next,
    );
  }, [scroller]);
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
  return { columns, update };
}
