/**
 * The keyboard and the pointer in a long table: one stop for Tab, arrows go from cell to cell, also to those that are
 * not drawn yet, Enter and a click open. Knows lines and columns by number; the element of a cell is found by
 * `data-line` and `data-column`. One listener for all cells, because there are hundreds.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { asReadFromLeft } from '../panel/reading-direction';

export interface CellPlace {
  line: number;
  column: number;
}

interface GridKeys {
  /** The cell that Tab reaches. */
  stop: CellPlace;
  handlers: {
    onClick: (event: MouseEvent) => void;
    onAuxClick: (event: MouseEvent) => void;
    onKeyDown: (event: KeyboardEvent) => void;
    onFocusIn: (event: FocusEvent) => void;
  };
}

/** The cell in which an event happened; null outside of all. */
const placeOf = (target: EventTarget | null): CellPlace | null => {
  const cell = (target as Element | null)?.closest<HTMLElement>('[data-column]');
  const line = cell?.closest<HTMLElement>('[data-line]');
  if (!cell || !line) return null;
  return { line: Number(line.dataset.line), column: Number(cell.dataset.column) };
};

/** Where a key leads in a table of so many lines and columns; null for a key that moves nothing. */
function stepFrom(
  { line, column }: CellPlace,
  key: string,
  hasMod: boolean,
  size: { lines: number; columns: number },
): CellPlace | null {
  const last = { line: size.lines - 1, column: size.columns - 1 };
  const clamp = (n: number, to: number) => Math.min(Math.max(n, 0), to);
  switch (key) {
    case 'ArrowUp':
      return { line: clamp(line - 1, last.line), column };
    case 'ArrowDown':
      return { line: clamp(line + 1, last.line), column };
    case 'ArrowLeft':
      return { line, column: clamp(column - 1, last.column) };
    case 'ArrowRight':
      return { line, column: clamp(column + 1, last.column) };
    case 'PageUp':
      return { line: clamp(line - 10, last.line), column };
    case 'PageDown':
      return { line: clamp(line + 10, last.line), column };
    case 'Home':
      return hasMod ? { line: 0, column: 0 } : { line, column: 0 };
    case 'End':
      return hasMod ? last : { line, column: last.column };
    default:
      return null;
  }
}

interface GridKeysProps {
  table: RefObject<HTMLElement | null>;
  size: { lines: number; columns: number };
  /** Brings a cell into sight, so that it is drawn. */
  reveal: (place: CellPlace) => void;
  /** What → and ← do in a line of its own kind, such as a group's head; false where they go from cell to cell. */
  onArrow?: (line: number, isForward: boolean) => boolean;
  /** Opens what a cell stands for; false where that is a control of its own, or nothing. */
  open: (place: CellPlace, event: MouseEvent | KeyboardEvent) => boolean;
}

/** Listeners and the stop of the table; to be called at each of its redraws. */
export function useGridKeys({ table, size, reveal, onArrow, open }: GridKeysProps): GridKeys {
  const [wish, setWish] = useState<CellPlace>({ line: 0, column: 0 });
  const wanted = useRef<CellPlace | null>(null);
  const stop = {
    line: Math.max(0, Math.min(wish.line, size.lines - 1)),
    column: Math.min(wish.column, size.columns - 1),
  };

  useLayoutEffect(() => {
    const place = wanted.current;
    const line = place && table.current?.querySelector(`[data-line="${place.line}"]`);
    const cell =
      line?.querySelector<HTMLElement>(`[data-column="${place?.column}"]`) ??
      line?.querySelector<HTMLElement>('[data-column]');
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const openAt = (event: MouseEvent | KeyboardEvent): boolean => {
    const place = placeOf(event.target);
    return place !== null && open(place, event);
  };

  return {
    stop,
    handlers: {
      onClick: openAt,
      onAuxClick(event) {
        if (event.button === 1) openAt(event);
      },
      onKeyDown(event) {
        const from = placeOf(event.target);
        if (!from || !table.current || event.altKey || event.shiftKey) return;
        const isChosen = event.key === 'Enter' || event.key === ' ';
        if (isChosen && openAt(event)) return event.preventDefault();
        const key = asReadFromLeft(event.key, table.current);
        const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
        if (isSideways && onArrow?.(from.line, key === 'ArrowRight')) return event.preventDefault();
        const to = stepFrom(from, key, event.ctrlKey || event.metaKey, size);
        if (!to) return;
        event.preventDefault();
        wanted.current = to;
        reveal(to);
        setWish(to);
      },
      onFocusIn(event) {
        const place = placeOf(event.target);
        if (place && (place.line !== wish.line || place.column !== wish.column)) setWish(place);
      },
    },
  };
}
