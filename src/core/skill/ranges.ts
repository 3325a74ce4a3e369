/** Lays the parts of a note side by side, so that joined in order they give the text back. Knows offsets only. */
import type { Outline, Row, Spans } from '../markdown/outline';

/** A part of the note's text: UTF-16 offsets, end exclusive. Joined in order, all parts give the text back. */
export interface TextRange {
  start: number;
  end: number;
  /** What lies there: `frontmatter`, `heading`, `row`, `cell`, `item`, `prose`, … */
  part: string;
}

/** Where the kinds of part lie; an inner part takes its stretch out of the outer one. */
interface Mark {
  start: number;
  end: number;
  part: string;
}

function addSpans(marks: Mark[], spans: Spans, part: string): void {
  for (let i = 0; i + 1 < spans.length; i += 2) {
    const [start = 0, end = 0] = [spans[i], spans[i + 1]];
    if (start < end) marks.push({ start, end, part });
  }
}

function addRow(marks: Mark[], row: Row): void {
  marks.push({ start: row.start, end: row.end, part: 'row' });
  addSpans(marks, row.cells, 'cell');
}

function marksOf(outline: Outline, itemSpans: Spans): Mark[] {
  const marks: Mark[] = [];
  for (const block of outline.blocks) {
    if (block.kind === 'heading') {
      marks.push({ start: block.start, end: block.end, part: 'heading' });
      addSpans(marks, block.spans, 'title');
    } else if (block.kind === 'item') {
      marks.push({ start: block.start, end: block.spans[0] ?? block.start, part: 'marker' });
      addSpans(marks, block.spans, 'text');
    } else {
      addRow(marks, block.header);
      marks.push({ start: block.delimiterStart, end: block.delimiterEnd, part: 'delimiter' });
      for (const row of block.rows) addRow(marks, row);
    }
  }
  addSpans(marks, itemSpans, 'item');
  return marks;
}

/** The text cut into parts: `bodyStart` characters of properties, then headings, rows, cells, items and prose. */
export function tileText(length: number, bodyStart: number, outline: Outline, itemSpans: Spans): TextRange[] {
  const marks = marksOf(outline, itemSpans).sort((a, b) => a.start - b.start || b.end - a.end);
  const ranges: TextRange[] = [];
  let at = 0;
  const cut = (end: number, part: string) => {
    if (end > at) ranges.push({ start: at, end, part });
    at = Math.max(at, end);
  };
  cut(bodyStart, 'frontmatter');
  const open: Mark[] = [];
  const closeUntil = (offset: number) => {
    for (let top = open.at(-1); top !== undefined && top.end <= offset; top = open.at(-1)) {
      cut(top.end, top.part);
      open.pop();
    }
  };
  for (const mark of marks) {
    closeUntil(mark.start);
    cut(mark.start, open.at(-1)?.part ?? 'prose');
    open.push(mark);
  }
  closeUntil(length);
  cut(length, 'prose');
  return ranges;
}
