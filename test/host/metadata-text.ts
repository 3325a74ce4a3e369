/** Offsets, lines and columns of a note's text, and the copy of it that the Markdown parser is given. */
import type * as O from 'obsidian';

/**
 * The parser misses tables whose rows end in blanks, so it is given the lines without trailing blanks and without the
 * properties. Line and column stay the same; only offsets differ, and are mapped back here.
 */
export class NoteText {
  /** What the parser reads. */
  readonly clean: string;
  private readonly starts: number[] = [];
  private readonly cleanStarts: number[] = [];

  constructor(
    readonly text: string,
    contentStart: number,
  ) {
    const cleanLines: string[] = [];
    let start = 0;
    let cleanStart = 0;
    // A lone CR ends a line too, as CommonMark has it; that of a CRLF is a trailing blank.
    for (const line of text.split(/\r(?!\n)|\n/)) {
      const cleanLine = start < contentStart ? '' : line.trimEnd();
      this.starts.push(start);
      this.cleanStarts.push(cleanStart);
      cleanLines.push(cleanLine);
      start += line.length + 1;
      cleanStart += cleanLine.length + 1;
    }
    this.clean = cleanLines.join('\n');
  }

  /** The place of an offset of `clean` in the note. */
  locate(cleanOffset: number): O.Loc {
    const line = lineAt(this.cleanStarts, cleanOffset);
    const col = cleanOffset - (this.cleanStarts[line] ?? 0);
    return { line, col, offset: (this.starts[line] ?? 0) + col };
  }

  /** The place of an offset of the note itself. */
  locateOriginal(offset: number): O.Loc {
    const line = lineAt(this.starts, offset);
    return { line, col: offset - (this.starts[line] ?? 0), offset };
  }

  /** The place in the note of a part of `clean`. */
  position(from: number, to: number): O.Pos {
    return { start: this.locate(from), end: this.locate(to) };
  }
}

/** The last line that starts at or before an offset. */
function lineAt(starts: number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
