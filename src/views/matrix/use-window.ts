/**
 * Which lines of a long table are in sight. All lines have one height, which the theme and the text size decide, so it
 * is taken from a line that is drawn. Only what is seen is drawn; a scroll draws anew only when it leaves the margin.
 */
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useState } from 'preact/hooks';

export interface LineWindow {
  /** Index of the first line to draw, and of the first not to draw. */
  from: number;
  to: number;
  /** Pixels of one line. */
  height: number;
}

/** Before anything is measured: enough for a screen. */
const firstWindow: LineWindow = { from: 0, to: 40, height: 34 };
/** Lines beyond the edges, so that a scroll shows no gap; windows begin at multiples of it. */
const margin = 16;

function windowAt(scroller: HTMLElement, start: HTMLElement, drawn: Element | null): LineWindow {
  const height = drawn?.getBoundingClientRect().height || firstWindow.height;
  const hidden = scroller.getBoundingClientRect().top - start.getBoundingClientRect().top;
  const first = Math.floor(Math.max(0, hidden) / height / margin) * margin;
  const seen = Math.ceil((scroller.clientHeight || firstWindow.to * height) / height);
  return { from: Math.max(0, first - margin), to: first + seen + 2 * margin, height };
}

/**
 * The window on `count` lines. `start` is the element at the top of the first line, `scroller` what scrolls; a drawn
 * line is known by `data-line`.
 */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  start: RefObject<HTMLElement | null>,
  count: number,
): { window: LineWindow; update: () => void } {
  const [window, setWindow] = useState(firstWindow);
  const update = useCallback(() => {
    if (!scroller.current || !start.current) return;
    const next = windowAt(scroller.current, start.current, scroller.current.querySelector('[data-line]'));
    setWindow((now) =>
      now.from === next.from && now.to === next.to && now.height === next.height ? now : next,
    );
  }, [scroller, start]);
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
