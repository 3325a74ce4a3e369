/**
 * Where in its note each thing to tick stands: in which cell of which table, or in which bullet, and how far into its
 * visible text. For drawing beside the author's own words. What cannot be told for certain has no place.
 */
import type { ListItem, Row, Table } from '../markdown/outline';
import type { Definitions } from '../markdown/link-definition';
import { readInline, sourceSpan } from '../markdown/read-inline';
import { tickableItems, type Tickable } from './items';
import { labelForm } from './levels/ladder';
import type { NoteSource, ParseOptions } from './note-source';
import { withoutBlockName } from './note-text';
import { parseSkillNote } from './parse';
import { bodyOf, outlineOf } from './scan-note';

/** Something to draw before the character that has `offset` characters in front of it, blanks not counted. */
export interface ItemMark {
  offset: number;
  /** The item's slots in the log, unescaped. */
  group: string;
  name: string;
}

/** A piece of the note as a reader sees it. */
export interface MarkedText {
  /** Visible text without any blanks, because those are rendered in several ways. */
  text: string;
  items: ItemMark[];
  /** The label of the level that the piece names. */
  level: string | null;
}

export interface MarkedTable {
  /** 1-based line of its header. */
  line: number;
  /** The header first; every row has as many cells as the header. */
  rows: MarkedText[][];
}

export interface MarkedBullet extends MarkedText {
  line: number;
}

/** All tables and bullets of a note, in its order, with or without something to tick. */
export interface ItemPlaces {
  tables: MarkedTable[];
  bullets: MarkedBullet[];
}

/** A text as it is compared with what a page shows. */
export function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** A part of a cell that the reader of the note has taken for an item. */
interface Found {
  column: number;
  start: number;
}

/** The cells of one row and what is known of it. */
interface Line {
  line: number;
  cells: ReturnType<typeof readInline>[];
  /** Labels of the columns where levels are columns. */
  headers: string[];
}

function lineOf(
  { text, definitions }: Known,
  { line, cells }: Row,
  columns: number,
  headers: string[],
): Line {
  const inlines = Array.from({ length: columns }, (_, column) =>
    readInline(text, cells[column * 2] ?? 0, cells[column * 2 + 1] ?? 0, definitions),
  );
  return { line, cells: inlines, headers };
}

/** The only cell that says just this; -1 when there is none, or more than one. */
function onlyCell({ cells }: Line, text: string): number {
  const at = cells.findIndex((cell) => cell.text.trim() === text);
  return at !== -1 && cells.some((cell, i) => i > at && cell.text.trim() === text) ? -1 : at;
}

/** Where in the row an item may stand: where its text begins and ends exactly as a stretch that became an item. */
function placesOf({ cells }: Line, text: string, spans: ReadonlyMap<number, number>): Found[] {
  return cells.flatMap((cell, column) => {
    const found: Found[] = [];
    for (let at = cell.text.indexOf(text); at !== -1; at = cell.text.indexOf(text, at + 1)) {
      const [start, end] = sourceSpan(cell, cell.start + at, cell.start + at + text.length);
      if (spans.get(start) === end) found.push({ column, start: at });
    }
    return found;
  });
}

/** Gives items of one text their places in a row; none where several columns leave it open which is whose. */
function share(items: Tickable[], found: Found[], { headers }: Line): [Tickable, Found][] {
  const pair = (own: Tickable[], places: Found[]): [Tickable, Found][] =>
    own.length === places.length ? own.map((item, i) => [item, places[i] ?? { column: 0, start: 0 }]) : [];
  if (new Set(found.map(({ column }) => column)).size <= 1) return pair(items, found);
  return [...new Set(items.map(({ level }) => labelForm(level ?? '')))].flatMap((label) =>
    pair(
      items.filter(({ level }) => labelForm(level ?? '') === label),
      found.filter(({ column }) => labelForm(headers[column] ?? '') === label),
    ),
  );
}

function groupByText(items: Tickable[]): Tickable[][] {
  const groups = new Map<string, Tickable[]>();
  for (const item of items) groups.set(item.text, [...(groups.get(item.text) ?? []), item]);
  return [...groups.values()];
}

const fillsCell = ({ kind, inferred }: Tickable) => inferred || kind === 'project' || kind === 'application';

/** The row's cells with what is to be drawn in them. */
function markRow(line: Line, items: Tickable[], spans: ReadonlyMap<number, number>, level: string | null) {
  const marked: MarkedText[] = line.cells.map(({ text }) => ({
    text: withoutBlanks(text),
    items: [],
    level: null,
  }));
  const put = ({ group, name }: Tickable, { column, start }: Found) => {
    const offset = withoutBlanks(line.cells[column]?.text.slice(0, start) ?? '').length;
    marked[column]?.items.push({ offset, group, name });
  };
  for (const item of items.filter(fillsCell)) {
    const column = onlyCell(line, item.text);
    if (column !== -1) put(item, { column, start: 0 });
  }
  for (const group of groupByText(items.filter((item) => !fillsCell(item))))
    for (const [item, found] of share(group, placesOf(line, group[0]?.text ?? '', spans), line))
      put(item, found);
  const named = marked[level === null ? -1 : onlyCell(line, level)];
  if (named) named.level = level;
  return marked;
}

/** The note, and what its reader knows of it by line. */
interface Known {
  text: string;
  definitions: Definitions | null;
  items: ReadonlyMap<number, Tickable[]>;
  levels: ReadonlyMap<number, string[]>;
  spans: ReadonlyMap<number, number>;
}

function markTable({ header, rows, columns }: Table, known: Known): MarkedTable {
  const { items, levels, spans } = known;
  const head = lineOf(known, header, columns, []);
  const headers = head.cells.map((cell) => cell.text.trim());
  const first = markRow(head, [], spans, null);
  const columnLevels = levels.get(header.line) ?? [];
  for (const [column, cell] of first.entries())
    cell.level = columnLevels.find((label) => onlyCell(head, label) === column) ?? null;
  const rest = rows.map((row) =>
    markRow(
      lineOf(known, row, columns, headers),
      items.get(row.line) ?? [],
      spans,
      levels.get(row.line)?.[0] ?? null,
    ),
  );
  return { line: header.line, rows: [first, ...rest] };
}

const taskMark = /^\[[^\]]?\]\s+/u;

/** A bullet ends with its item, `Junior: writes scripts`. The box of a task is the author's own and gets no second. */
function markBullet({ spans, line }: ListItem, { text, definitions, items: known }: Known): MarkedBullet {
  const items = known.get(line) ?? [];
  const source = spans
    .flatMap((start, i) => (i % 2 === 0 ? [text.slice(start, spans[i + 1])] : []))
    .join('\n');
  const shown = withoutBlockName(readInline(source, 0, source.length, definitions).text);
  const visible = withoutBlanks(shown.replace(taskMark, ''));
  const marks = items.flatMap(({ text: own, group, name }) => {
    const wanted = withoutBlanks(own);
    return visible.endsWith(wanted) ? [{ offset: visible.length - wanted.length, group, name }] : [];
  });
  const isSure = marks.length === 1 && !taskMark.test(source);
  return { line, text: visible, items: isSure ? marks : [], level: null };
}

function byLine<T>(values: readonly T[], lineOfValue: (value: T) => number): Map<number, T[]> {
  const lines = new Map<number, T[]>();
  for (const value of values)
    lines.set(lineOfValue(value), [...(lines.get(lineOfValue(value)) ?? []), value]);
  return lines;
}

/** Finds the places of all that can be ticked in a note; null when it is no skill. */
export function buildItemPlaces(source: NoteSource, options: ParseOptions): ItemPlaces | null {
  const { note, ranges } = parseSkillNote(source, options);
  if (!note || note.levels.length === 0) return null;
  const { text } = source;
  const levels = byLine(note.levels, ({ line }) => line);
  const { blocks, definitions } = outlineOf(text, bodyOf(text));
  const known: Known = {
    text,
    definitions,
    items: byLine(tickableItems(note), ({ line }) => line),
    levels: new Map([...levels].map(([line, own]) => [line, own.map(({ label }) => label)])),
    spans: new Map(ranges.flatMap(({ part, start, end }) => (part === 'item' ? [[start, end]] : []))),
  };
  const places: ItemPlaces = { tables: [], bullets: [] };
  for (const block of blocks) {
    if (block.kind === 'table') places.tables.push(markTable(block, known));
    else if (block.kind === 'item') places.bullets.push(markBullet(block, known));
  }
  return places;
}
