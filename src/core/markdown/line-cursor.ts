/** A place in one line, counted in characters and in columns: a tab reaches to the next fourth column. */
import { isBlank, SPACE, TAB } from './characters';

export class LineCursor {
  /** 1-based. */
  line = 0;
  /** Offsets of what is left of the line; `end` is before its line ending. */
  pos = 0;
  end = 0;
  /** Offset of the first character at or after `pos` that is no blank, and how many columns of blanks are before it. */
  next = 0;
  indent = 0;
  private column = 0;

  constructor(readonly text: string) {}

  moveTo(start: number, end: number, line: number): void {
    this.line = line;
    this.pos = start;
    this.next = start;
    this.end = end;
    this.indent = 0;
    this.column = 0;
  }

  /** Character code at `next`; NaN or the line ending's at the end. */
  get code(): number {
    return this.text.charCodeAt(this.next);
  }

  get isAtEnd(): boolean {
    return this.next === this.end;
  }

  findNext(): void {
    let at = this.pos;
    let column = this.column;
    for (; at < this.end; at++) {
      const code = this.text.charCodeAt(at);
      if (code === SPACE) column++;
      else if (code === TAB) column += 4 - (column % 4);
      else break;
    }
    this.next = at;
    this.indent = column - this.column;
  }

  /** Moves over so many columns; a tab may be left half used. */
  advance(columns: number): void {
    for (let left = columns; left > 0 && this.pos < this.end;) {
      const width = this.text.charCodeAt(this.pos) === TAB ? 4 - (this.column % 4) : 1;
      const taken = Math.min(width, left);
      this.column += taken;
      left -= taken;
      if (taken === width) this.pos++;
    }
  }

  /** Moves behind a mark that ends at `offset` and over the one blank that belongs to it. */
  passMark(offset: number): void {
    this.advance(this.indent + offset - this.next);
    if (this.pos < this.end && isBlank(this.text.charCodeAt(this.pos))) this.advance(1);
  }
}
