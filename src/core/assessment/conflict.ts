/** Finds the sides of git's conflict markers, in the plain and in the diff3 style. Knows lines only. */
import type { ConflictSide } from './schema';

/** Where a line stands: outside of conflicts (null), on a side with its marker, or in the base, which no side says. */
export type ConflictPlace = ConflictSide | 'neither' | null;

const marker = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?$/;

/** The sign of a marker line; null for any other. */
function markOf(line: string): string | null {
  const sign = line.charAt(0);
  return '<|=>'.includes(sign) && marker.test(line) ? sign : null;
}

/**
 * Gives each line its place, in order. A conflict counts only when it is whole: `<<<<<<<`, then `=======`, then
 * `>>>>>>>`, with `|||||||` and the common base before the `=======` at most. So its lines wait for its end.
 */
export class ConflictSorter<Line extends { text: string }> {
  private waiting: { line: Line; place: ConflictPlace }[] = [];
  private side: ConflictPlace = null;

  constructor(private readonly settle: (line: Line, place: ConflictPlace) => void) {}

  /** True while lines wait. */
  get isOpen(): boolean {
    return this.side !== null;
  }

  take(line: Line): void {
    const mark = markOf(line.text);
    if (mark === '<') {
      this.end();
      this.side = 'ours';
    } else if (mark === '|' && this.side === 'ours') this.side = 'neither';
    else if (mark === '=' && this.side !== null) this.side = 'theirs';
    const isWhole = mark === '>' && this.side === 'theirs';
    if (this.side === null) return this.settle(line, null);
    this.waiting.push({ line, place: this.side });
    if (isWhole) this.release(true);
  }

  /** No more lines: those of an open conflict stand in none. */
  end(): void {
    this.release(false);
  }

  private release(isWhole: boolean): void {
    const lines = this.waiting;
    this.waiting = [];
    this.side = null;
    for (const { line, place } of lines) this.settle(line, isWhole ? place : null);
  }
}
