/**
 * The rows of the panel as one stop for Tab: arrow keys go from row to row and into a row, and a redraw loses neither
 * the stop nor the focus. Knows rows by `data-row`, the element that takes the focus by `data-stop`, groups by
 * `data-group` (the key of their head's row); letters are never bound.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { PanelMemory } from './memory';
import { asReadFromLeft } from './reading-direction';
import { begins, TypedText } from './typed-text';

/** What a row is called: its item, head, link or sentence. */
function textOfRow(row: Element): string {
  return row.querySelector('[data-name]')?.textContent ?? '';
}

interface RowPlace {
  key: string;
  group: string | null;
}

const rowsIn = (root: Element): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('[data-row]')];
const stopOf = (row: Element | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>('[data-stop]') ?? null;
const rowOf = (element: Element | null): HTMLElement | null =>
  element?.closest<HTMLElement>('[data-row]') ?? null;
const keyOf = (row: HTMLElement | null): string | null => row?.dataset.row ?? null;
const groupOf = (row: HTMLElement): string | null =>
  row.closest<HTMLElement>('[data-group]')?.dataset.group ?? null;
/** The group whose rows take the focus of one that is gone; the way out of a group is none of them. */
const heirsOf = (row: HTMLElement): string | null => ('aside' in row.dataset ? null : groupOf(row));

/** The links and buttons of a row in reading order, its own stop among them. */
function controlsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>('input, a, button')];
}

function rowByKey(root: Element, key: string | null): HTMLElement | undefined {
  return rowsIn(root).find((row) => row.dataset.row === key);
}

/** Opens or closes what the row can open; false when it cannot or is so already. */
function setExpanded(row: Element, isExpanded: boolean): boolean {
  const button = row.querySelector<HTMLElement>(`[aria-expanded="${String(!isExpanded)}"]`);
  button?.click();
  return button !== null;
}

function moveRow(root: Element, row: HTMLElement, key: string): void {
  const rows = rowsIn(root);
  const at = rows.indexOf(row);
  const next = { ArrowUp: at - 1, ArrowDown: at + 1, Home: 0, End: rows.length - 1 }[key] ?? at;
  stopOf(rows[Math.min(Math.max(next, 0), rows.length - 1)])?.focus();
}

/** → opens the row, then goes on to its links and buttons. */
function goIn(row: HTMLElement, from: Element): void {
  const isAtStop = from === stopOf(row);
  if (isAtStop && setExpanded(row, true)) return;
  const controls = controlsOf(row);
  const next = controls[controls.findIndex((control) => control === from) + 1];
  next?.focus();
}

/** ← goes back inside the row; from its stop it closes the row, else goes to the head of its group. */
function goOut(root: Element, row: HTMLElement, from: Element): void {
  const controls = controlsOf(row);
  const at = controls.findIndex((control) => control === from);
  if (at > 0) controls[at - 1]?.focus();
  else if (!setExpanded(row, false)) stopOf(rowByKey(root, groupOf(row)))?.focus();
}

/** False when the key means nothing here. */
function onKeyDown(event: KeyboardEvent, root: Element): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
  const from = event.target as Element;
  const row = rowOf(from);
  if (row === null) return false;
  const key = asReadFromLeft(event.key, row);
  if (['ArrowUp', 'ArrowDown', 'Home', 'End'].includes(key)) moveRow(root, row, key);
  else if (key === 'ArrowRight') goIn(row, from);
  else if (key === 'ArrowLeft') goOut(root, row, from);
  else return false;
  return true;
}

/** Goes to the next row whose text begins as was typed; letters mean nothing else here, in any layout. */
function goToTyped(event: KeyboardEvent, root: Element, typed: TypedText): boolean {
  const row = rowOf(event.target as Element);
  const text = row === null ? null : typed.after(event);
  if (row === null || text === null) return false;
  const rows = rowsIn(root);
  const at = rows.indexOf(row) + (typed.isNew ? 1 : 0);
  const found = [...rows.slice(at), ...rows.slice(0, at)].find((one) => begins(textOfRow(one), text));
  stopOf(found)?.focus();
  return found !== undefined;
}

/** Where the focus goes when its row is gone: the next row of its group that is left, else the group's head. */
function heirOf(root: Element, places: RowPlace[], key: string): HTMLElement | null {
  const at = places.findIndex((place) => place.key === key);
  const group = places[at]?.group ?? null;
  const later = places.slice(at).filter((place) => place.group === group);
  const heirs = [...later.map((place) => place.key), group];
  const rows = new Map(rowsIn(root).map((row) => [keyOf(row), row]));
  return stopOf(heirs.map((heir) => rows.get(heir)).find((row) => row !== undefined));
}

export interface RowKeys {
  onKeyDown(event: KeyboardEvent): void;
  onFocusIn(event: FocusEvent): void;
}

/** Handlers for the element that holds the rows; to be called at each of its redraws. */
export function useRowKeys(
  holder: RefObject<HTMLElement | null>,
  memory: PanelMemory,
  path: string,
): RowKeys {
  const note = memory.of(path);
  const typed = useRef(new TypedText()).current;
  const root = holder.current;
  const focused = root?.contains(root.ownerDocument.activeElement) ? root.ownerDocument.activeElement : null;
  const focusedKey = keyOf(rowOf(focused));
  const before =
    root === null ? [] : rowsIn(root).map((row) => ({ key: keyOf(row) ?? '', group: heirsOf(row) }));

  const markStop = (): void => {
    if (holder.current === null) return;
    const rows = rowsIn(holder.current);
    const chosen = rows.find((row) => keyOf(row) === note.stop) ?? rows[0];
    for (const row of rows) {
      const [stop, tabIndex] = [stopOf(row), row === chosen ? 0 : -1];
      if (stop && stop.tabIndex !== tabIndex) stop.tabIndex = tabIndex;
    }
  };

  useLayoutEffect(() => {
    const now = holder.current;
    const isLost = focused !== null && now !== null && !now.contains(now.ownerDocument.activeElement);
    if (isLost && focused.isConnected) (focused as HTMLElement).focus();
    else if (isLost && focusedKey !== null) heirOf(now, before, focusedKey)?.focus();
    markStop();
  });

  return {
    onKeyDown: (event) => {
      const now = holder.current;
      if (now === null) return;
      if (onKeyDown(event, now)) event.preventDefault();
      else if (goToTyped(event, now, typed)) event.preventDefault();
    },
    onFocusIn: (event) => {
      const key = keyOf(rowOf(event.target as Element));
      if (key === null || key === note.stop) return;
      note.stop = key;
      memory.keep();
      markStop();
    },
  };
}
