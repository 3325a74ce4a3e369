/**
 * What the block scanner finds in a note, in the order of the text: headings, tables and list items. Offsets are
 * UTF-16, ends exclusive; lines are 1-based. Prose, code and comments are not kept.
 */

import type { Definitions } from './link-definition';

/** Offsets of one or more lines of text, as pairs: start, end, start, end. */
export type Spans = number[];

export interface Heading {
  kind: 'heading';
  /** 1 to 6. */
  depth: number;
  /** The whole heading, with its marks or underline. */
  start: number;
  end: number;
  /** Its text, line by line, without marks. */
  spans: Spans;
  line: number;
}

/** One line of a table: `| a | b |`. */
export interface Row {
  line: number;
  /** From the first character of the row to its last, blanks around it left out. */
  start: number;
  end: number;
  /** Offsets of the cells' texts, trimmed, as pairs. */
  cells: Spans;
  /** Offsets of pipes inside `[[a|b]]` that lack their backslash. */
  barePipes: number[] | null;
}

export interface Table {
  kind: 'table';
  header: Row;
  /** Number of columns: the header's and the delimiter row's. */
  columns: number;
  /** The delimiter row. */
  delimiterStart: number;
  delimiterEnd: number;
  rows: Row[];
  /** How many quotes and list items it stands in. */
  nesting: number;
}

export interface ListItem {
  kind: 'item';
  /** Number of its list in the note, from 0. */
  list: number;
  /** The item that holds its list. */
  parent: ListItem | null;
  /** Offset of its mark. */
  start: number;
  /** Its first paragraph, line by line; empty when it starts with something else. */
  spans: Spans;
  line: number;
}

export type Block = Heading | Table | ListItem;

export interface Outline {
  blocks: Block[];
  /** What references such as `[docs][d]` lead to; null where the note defines none. */
  definitions: Definitions | null;
  /** Lines of fences that are never closed. */
  unclosedFences: number[];
}
