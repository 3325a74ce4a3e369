/**
 * The keyboard in the team's table: one stop for Tab, arrows go from cell to cell, also to lines and columns that are
 * not drawn yet. The head is line 0; a cell is found by `data-line` and `data-column`.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { placeOf, stepFrom, type CellPlace } from '../matrix/grid-keys';
import { asReadFromLeft } from '../panel/reading-direction';

interface CellKeys {
  /** The cell that Tab reaches. */
  stop: CellPlace;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocusIn: (event: FocusEvent) => void;
}

interface CellKeysProps {
  table: RefObject<HTMLElement | null>;
  size: { lines: number; columns: number };
  /** Brings a cell into sight, so that it is drawn. */
  reveal: (place: CellPlace) => void;
}

/** Handlers and the stop of the table; to be called at each of its redraws. */
export function useCellKeys({ table, size, reveal }: CellKeysProps): CellKeys {
  const [wish, setWish] = useState<CellPlace>({ line: 0, column: 0 });
  const wanted = useRef<CellPlace | null>(null);
  const stop = {
    line: Math.min(wish.line, size.lines - 1),
    column: Math.min(wish.column, size.columns - 1),
  };

  useLayoutEffect(() => {
    const place = wanted.current;
    const cell =
      place &&
      table.current?.querySelector<HTMLElement>(
        `[data-line="${place.line}"] [data-column="${place.column}"]`,
      );
    if (!cell) return;
    wanted.current = null;
    cell.focus({ preventScroll: true });
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  return {
    stop,
    onKeyDown(event) {
      const from = placeOf(event.target);
      if (!from || event.altKey || event.shiftKey || !table.current) return;
      const key = asReadFromLeft(event.key, table.current);
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
  };
}
