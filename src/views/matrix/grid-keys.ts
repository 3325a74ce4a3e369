/**
 * The keyboard in the matrix: one stop for Tab, arrows go from cell to cell, also to lines that are not drawn yet.
 * Knows lines and columns by number; the element of a cell is found by `data-line` and `data-column`.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { asReadFromLeft } from '../panel/reading-direction';

export interface CellPlace {
  line: number;
  column: number;
}

export interface GridKeys {
  /** The cell that Tab reaches. */
  stop: CellPlace;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocusIn: (event: FocusEvent) => void;
}

/** The cell in which an event happened; null outside of all. */
export const placeOf = (target: EventTarget | null): CellPlace | null => {
  const cell = (target as Element | null)?.closest<HTMLElement>('[data-column]');
  const line = cell?.closest<HTMLElement>('[data-line]');
  if (!cell || !line) return null;
  return { line: Number(line.dataset.line), column: Number(cell.dataset.column) };
};

/** Where a key leads in a table of so many lines and columns; null for a key that moves nothing. */
export function stepFrom(
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
  lines: number;
  columns: number;
  /** Brings a line into sight, so that it is drawn. */
  reveal: (line: number) => void;
  /** What → and ← do in a line of its own kind, such as a group's head; false where they go from cell to cell. */
  onArrow?: (line: number, isForward: boolean) => boolean;
}

/** Handlers and the stop of the table; to be called at each of its redraws. */
export function useGridKeys({ table, lines, columns, reveal, onArrow }: GridKeysProps): GridKeys {
  const [stop, setStop] = useState<CellPlace>({ line: 0, column: 0 });
  const wanted = useRef<CellPlace | null>(null);
  const shown = { line: Math.min(stop.line, Math.max(0, lines - 1)), column: stop.column };

  useLayoutEffect(() => {
    const place = wanted.current;
    if (!place) return;
    const line = table.current?.querySelector(`[data-line="${place.line}"]`);
    const cell =
      line?.querySelector<HTMLElement>(`[data-column="${place.column}"]`) ??
      line?.querySelector<HTMLElement>('[data-column]');
    if (!cell) return;
    wanted.current = null;
    const control = cell.matches('a, button') ? cell : (cell.querySelector<HTMLElement>('a, button') ?? cell);
    control.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const goTo = (place: CellPlace): void => {
    wanted.current = place;
    reveal(place.line);
    setStop(place);
  };

  return {
    stop: shown,
    onKeyDown(event) {
      const from = placeOf(event.target);
      if (!from || event.altKey || event.shiftKey) return;
      const key = asReadFromLeft(event.key, event.target as Element);
      const hasMod = event.ctrlKey || event.metaKey;
      const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
      if (isSideways && onArrow?.(from.line, key === 'ArrowRight')) return event.preventDefault();
      const to = stepFrom(from, key, hasMod, { lines, columns });
      if (!to) return;
      event.preventDefault();
      goTo(to);
    },
    onFocusIn(event) {
      const place = placeOf(event.target);
      if (place && (place.line !== stop.line || place.column !== stop.column)) setStop(place);
    },
  };
}
