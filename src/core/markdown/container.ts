/** Quotes, lists and list items: the blocks that hold other blocks. */
import { CLOSE_PAREN, DASH, DOT, GREATER, isBlank, isDigit, PLUS, STAR } from './characters';
import type { LineCursor } from './line-cursor';
import type { ListItem } from './outline';

/** How deep blocks may stand in each other; deeper marks are text, so that no note costs more than linear time. */
export const deepest = 64;

/** A place for a quote, a list or an item; what it says of the other kinds is of earlier blocks. */
class Container {
  kind: 'quote' | 'list' | 'item' = 'quote';
  /** Of a list: its number in the note, from 0, and `-`, `*`, `+`, or the mark behind a number. */
  list = 0;
  mark = 0;
  /** Of an item: the columns that a line must be indented by to belong to it. */
  indent = 0;
  /** Of an item: false while only its mark has been read. */
  hasContent = false;
  item: ListItem | null = null;

  /** True when the line that the cursor is in goes on with it; the cursor moves over what shows that. */
  holds(cursor: LineCursor): boolean {
    if (this.kind === 'list') return true;
    const enters = this.kind === 'quote' ? entersQuote(cursor) : this.entersItem(cursor);
    if (enters) cursor.findNext();
    return enters;
  }

  private entersItem(cursor: LineCursor): boolean {
    if (cursor.isAtEnd) return this.hasContent;
    if (cursor.indent < this.indent) return false;
    cursor.advance(this.indent);
    this.hasContent = true;
    return true;
  }
}

/** The blocks that are open around a line, from the outermost in. Each place is used again for the next block there. */
export class Containers {
  depth = 0;
  private readonly places: Container[] = [];
  private lists = 0;

  /** How many of them the line goes on with, from the outermost in. */
  match(cursor: LineCursor): number {
    let matched = 0;
    cursor.findNext();
    while (matched < this.depth && this.places[matched]?.holds(cursor)) matched++;
    return matched;
  }

  openQuote(): void {
    this.open('quote');
  }

  /** Opens a list with this mark, unless such a list is open here; its number. */
  openList(mark: number): number {
    const open = this.innermost;
    if (open?.kind === 'list') {
      if (open.mark === mark) return open.list;
      this.depth--;
    }
    const list = this.open('list');
    list.mark = mark;
    list.list = this.lists++;
    return list.list;
  }

  openItem(item: ListItem, indent: number, hasContent: boolean): void {
    const place = this.open('item');
    place.item = item;
    place.indent = indent;
    place.hasContent = hasContent;
  }

  leaveTo(depth: number): void {
    this.depth = Math.min(this.depth, depth);
  }

  /** Leaves the list that is open and not within an item of it: only an item may follow in it. */
  leaveList(): void {
    if (this.innermost?.kind === 'list') this.depth--;
  }

  /** The item that is open here, if nothing else is within it. */
  get openedItem(): ListItem | null {
    const { innermost } = this;
    return innermost?.kind === 'item' ? innermost.item : null;
  }

  /** The innermost item, whatever is within it. */
  get holder(): ListItem | null {
    for (let at = this.depth - 1; at >= 0; at--) {
      const place = this.places[at];
      if (place?.kind === 'item') return place.item;
    }
    return null;
  }

  private get innermost(): Container | null {
    return this.depth === 0 ? null : (this.places[this.depth - 1] ?? null);
  }

  private open(kind: Container['kind']): Container {
    const place = (this.places[this.depth++] ??= new Container());
    place.kind = kind;
    return place;
  }
}

/** Moves the cursor over the `>` of a quote, where there is one. */
export function entersQuote(cursor: LineCursor): boolean {
  if (cursor.indent > 3 || cursor.isAtEnd || cursor.code !== GREATER) return false;
  cursor.passMark(cursor.next + 1);
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
