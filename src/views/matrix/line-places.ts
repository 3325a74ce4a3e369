/**
 * Where the lines of a long table lie, of which most are not drawn: all of one kind are of one height. Knows no
 * document.
 */

/** `head`: of a group. `short`: a skill without levels, which has no bar in the list. */
export type LineKind = 'row' | 'head' | 'short';

/** Pixels of a line of each kind. */
export type LineSizes = Record<LineKind, number>;

/** The places of so many lines. */
export class LinePlaces {
  /** How many heads, and how many short lines, come before each line and before the end. */
  private readonly heads: Uint32Array;
  private readonly shorts: Uint32Array;

  constructor(
    readonly count: number,
    kindOf: (at: number) => LineKind,
  ) {
    this.heads = new Uint32Array(count + 1);
    this.shorts = new Uint32Array(count + 1);
    for (let at = 0; at < count; at++) {
      const kind = kindOf(at);
      this.heads[at + 1] = (this.heads[at] ?? 0) + Number(kind === 'head');
      this.shorts[at + 1] = (this.shorts[at] ?? 0) + Number(kind === 'short');
    }
  }

  /** Pixels from the first line to the line `at`, or to the end. */
  offsetOf(at: number, sizes: LineSizes): number {
    const index = Math.min(Math.max(at, 0), this.count);
    const [heads, shorts] = [this.heads[index] ?? 0, this.shorts[index] ?? 0];
    return heads * sizes.head + shorts * sizes.short + (index - heads - shorts) * sizes.row;
  }

  /** The line that lies so many pixels below the first, or the number of lines. */
  lineAt(offset: number, sizes: LineSizes): number {
    let [from, to] = [0, this.count];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (this.offsetOf(middle + 1, sizes) <= offset) from = middle + 1;
      else to = middle;
    }
    return from;
  }
}
