/** Quotes, lists and list items: the blocks that hold other blocks. */
import { CLOSE_PAREN, DASH, DOT, GREATER, isBlank, isDigit, PLUS, STAR } from './characters';
import type { LineCursor } from './line-cursor';
import type { ListItem } from './outline';

/** How deep blocks may stand in each other; deeper marks are text, so that no note costs more than linear time. */
export const deepest = 64;

export interface Quote {
  kind: 'quote';
}

export interface List {
  kind: 'list';
  /** Counted through the note, from 0. */
  number: number;
  /** `-`, `*`, `+`, or the mark behind a number. */
  mark: number;
}

export interface Item {
  kind: 'item';
  /** Columns that a line must be indented by to belong to it. */
  indent: number;
  /** False while only its mark has been read. */
  hasContent: boolean;
  block: ListItem;
}

export type Container = Quote | List | Item;

/** Moves the cursor over the `>` of a quote, where there is one. */
export function entersQuote(cursor: LineCursor): boolean {
  if (cursor.indent > 3 || cursor.isAtEnd || cursor.code !== GREATER) return false;
  cursor.passMark(cursor.next + 1);
  return true;
}

/** Moves the cursor over the indent of an item, when the line belongs to it. */
export function entersItem(item: Item, cursor: LineCursor): boolean {
  if (cursor.isAtEnd) return item.hasContent;
  if (cursor.indent < item.indent) return false;
  cursor.advance(item.indent);
  item.hasContent = true;
  return true;
}

/** Offset after the list mark at `at`, `- ` or `12. `, or -1. */
export function listMarkEnd(text: string, at: number, end: number): number {
  const code = text.charCodeAt(at);
  let after = -1;
  if (code === DASH || code === STAR || code === PLUS) after = at + 1;
  else if (isDigit(code)) {
    let digits = at + 1;
    while (digits < end && digits - at < 9 && isDigit(text.charCodeAt(digits))) digits++;
    const mark = text.charCodeAt(digits);
    if (digits < end && (mark === DOT || mark === CLOSE_PAREN)) after = digits + 1;
  }
  return after !== -1 && (after === end || isBlank(text.charCodeAt(after))) ? after : -1;
}
