/** What a reader sees of a cell, heading or list item, on one line, and where each character of it came from. */

/** A link in the visible text: `start` and `end` are offsets there. */
export interface InlineLink {
  start: number;
  end: number;
  /** Link path of a note, without heading; null for an address. */
  target: string | null;
  /** Address; null for a note. */
  url: string | null;
  isWikilink: boolean;
}

/** A stretch of visible text and the stretch of source that it stands for; of one length where they are equal. */
export interface Piece {
  /** Offset in the visible text. */
  at: number;
  length: number;
  /** Offsets in the source. */
  start: number;
  end: number;
}

const none: never[] = [];

/** Visible text with its links and its source offsets. Plain text has no pieces: it is one stretch of the source. */
export class Inline {
  constructor(
    readonly text: string,
    private readonly start: number,
    private readonly pieces: readonly Piece[] | null = null,
    readonly links: readonly InlineLink[] = none,
    /** Offsets in `text` of the blanks that stand for `<br>`. */
    readonly breaks: readonly number[] = none,
    /** Pairs of offsets in `text`: code, links and addresses, inside which nothing is divided. */
    readonly shields: readonly number[] = none,
  ) {}

  /** Source offset of the first character of a part of `text`. */
  sourceStart(offset: number): number {
    const piece = this.pieceAt(offset);
    if (piece === null) return this.start + offset;
    return piece.length === piece.end - piece.start ? piece.start + offset - piece.at : piece.start;
  }

  /** Source offset after the last character of a part of `text`. */
  sourceEnd(offset: number): number {
    if (offset === 0) return this.sourceStart(0);
    const piece = this.pieceAt(offset - 1);
    if (piece === null) return this.start + offset;
    return piece.length === piece.end - piece.start ? piece.start + offset - piece.at : piece.end;
  }

  private pieceAt(offset: number): Piece | null {
    if (this.pieces === null) return null;
    let low = 0;
    for (let high = this.pieces.length - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if ((this.pieces[middle]?.at ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return this.pieces[low] ?? null;
  }
}
