/**
 * Safe edits for what is wrong in a note: each changes one slice, for a person to see before it is applied. Faults
 * that only a person can judge have none.
 */
import type { Diagnostic, DiagnosticCode } from '../diagnostic';
import type { Definitions } from '../markdown/link-definition';
import { readInline } from '../markdown/read-inline';
import type { Row, Table } from '../markdown/outline';
import { wikilinkAt } from '../markdown/wikilink';
import { columnMatch } from '../vocabulary';
import type { ColumnKey } from '../vocabulary/words';
import { bodyOf, outlineOf } from './scan-note';

/** The slice from `start` to `end` is to become `insert`. UTF-16 offsets, end exclusive. */
export interface Fix {
  start: number;
  end: number;
  insert: string;
}

/** A row of a note with its table. */
interface Place {
  text: string;
  table: Table;
  row: Row;
  definitions: Definitions | null;
}

type Params = Diagnostic['params'];

/** The visible text of a cell; a row is cut as the table cuts it. */
function cellText({ text, row, definitions }: Place, column: number): string {
  const [start = 0, end = 0] = [row.cells[column * 2], row.cells[column * 2 + 1]];
  return readInline(text, start, end, definitions).text.trim();
}

/** The columns whose cell in the row shows a text. */
function columnsOf(place: Place, shown: unknown): number[] {
  const columns = Array.from({ length: place.row.cells.length / 2 }, (_, column) => column);
  return columns.filter((column) => cellText(place, column) === shown);
}

/** True for a column that its header gives to one of these keys; for every column where no header does. */
function isNamed(place: Place, column: number, keys: readonly ColumnKey[]): boolean {
  const header = { ...place, row: place.table.header };
  const names = (at: number) => columnMatch(cellText(header, at)).keys.some((key) => keys.includes(key));
  const isKnown = Array.from({ length: place.table.columns }, (_, at) => at).some(names);
  return !isKnown || names(column);
}

function replaceCell({ row }: Place, column: number, insert: string): Fix | null {
  const [start, end] = [row.cells[column * 2], row.cells[column * 2 + 1]];
  return start === undefined || end === undefined ? null : { start, end, insert };
}

/** `[[a|b]]` gets its backslash, each time that it stands in the row. */
function escapePipes({ text, row }: Place, { link }: Params): Fix | null {
  const isOurs = (pipe: number) =>
    text.slice(text.lastIndexOf('[[', pipe), text.indexOf(']]', pipe) + 2) === link;
  const pipes = (row.barePipes ?? []).filter(isOurs);
  const [start, last] = [pipes[0], pipes.at(-1)];
  if (start === undefined || last === undefined) return null;
  const parts = pipes.map((pipe, i) => text.slice(i === 0 ? pipe : (pipes[i - 1] ?? pipe) + 1, pipe));
  return { start, end: last + 1, insert: parts.map((part) => `${part}\\|`).join('') };
}

/** Adds the empty cells that a row lacks. */
function addCells({ table, row }: Place): Fix | null {
  const missing = table.columns - row.cells.length / 2;
  if (missing <= 0) return null;
  const isClosed = (row.cells.at(-1) ?? row.end) < row.end;
  return { start: row.end, end: row.end, insert: ' |'.repeat(isClosed ? missing : missing + 1) };
}

/** Takes away the cells that are too many, when they are empty. */
function dropEmptyCells({ text, table, row }: Place): Fix | null {
  for (let i = table.columns * 2; i < row.cells.length; i += 2)
    if (row.cells[i] !== row.cells[i + 1]) return null;
  const pipe = text.indexOf('|', row.cells[table.columns * 2 - 1] ?? row.end);
  return pipe === -1 || pipe + 1 >= row.end ? null : { start: pipe + 1, end: row.end, insert: '' };
}

/** Several edits of one row, in its order, as one. */
function joinFixes(text: string, fixes: readonly Fix[]): Fix | null {
  const [first, last] = [fixes[0], fixes.at(-1)];
  if (first === undefined || last === undefined) return null;
  const inserts = fixes.map(({ insert, end }, i) => insert + text.slice(end, fixes[i + 1]?.start ?? end));
  return { start: first.start, end: last.end, insert: inserts.join('') };
}

/** `[see [[Bash]]]` without the brackets around the link, each time that it stands in the row. */
function dropBrackets(place: Place, { text: shown }: Params): Fix | null {
  const { text, row } = place;
  const fixes = columnsOf(place, shown).flatMap((column) =>
    looseBrackets(text, row.cells[column * 2] ?? 0, row.cells[column * 2 + 1] ?? 0),
  );
  return joinFixes(text, fixes);
}

function looseBrackets(text: string, from: number, to: number): Fix[] {
  const found: Fix[] = [];
  const open: number[] = [];
  for (let at = from; at < to; at++) {
    const link = wikilinkAt(text, at, to);
    if (link === null) {
      if (text.charAt(at) === '[') open.push(at);
      else if (text.charAt(at) === ']') open.pop();
      continue;
    }
    const start = open.at(-1);
    const isBare = text.charAt(link.end) === ']' && text.charAt(link.end + 1) !== '(';
    at = link.end - 1;
    if (start === undefined || !isBare) continue;
    found.push({ start, end: link.end + 1, insert: text.slice(start + 1, link.end) });
    open.pop();
    at = link.end;
  }
  return found;
}

/** Gives an unclear header the name that it looks like; none where it looks like several. */
function renameHeader(place: Place, { header, known }: Params): Fix | null {
  if (typeof known !== 'string' || known.includes(' / ')) return null;
  const isCapital = /^\p{Lu}/u.test(String(header));
  const name = isCapital ? known.charAt(0).toUpperCase() + known.slice(1) : known;
  const [column, another] = columnsOf(place, header);
  return column === undefined || another !== undefined ? null : replaceCell(place, column, name);
}

/** Gives a project the level of the ladder that its own is a slip of. */
function renameLevel(place: Place, { level, known }: Params): Fix | null {
  if (typeof known !== 'string') return null;
  const column = columnsOf(place, level).find((each) => isNamed(place, each, ['level']));
  return column === undefined ? null : replaceCell(place, column, known);
}

const unlinkable = /[#^[\]|\\]/u;
const wordBeside = /[\p{L}\p{N}]/u;

/** Makes the first plain mention of a skill among the row's technologies a link. */
function linkSkill(place: Place, { name, text: shown }: Params): Fix | null {
  const { text, row, definitions } = place;
  const [target, label] = [String(name), String(shown)];
  if (label === '' || unlinkable.test(target) || unlinkable.test(label)) return null;
  for (let at = text.indexOf(label, row.start); at !== -1 && at < row.end; at = text.indexOf(label, at + 1)) {
    const end = at + label.length;
    const isWhole = !wordBeside.test(text.charAt(at - 1)) && !wordBeside.test(text.charAt(end));
    const cell = row.cells.findIndex(
      (from, i) => i % 2 === 0 && from <= at && end <= (row.cells[i + 1] ?? 0),
    );
    if (!isWhole || cell === -1 || !isNamed(place, cell / 2, ['technologies', 'skill'])) continue;
    const [from = at, to = end] = [row.cells[cell], row.cells[cell + 1]];
    const link = label === target ? `[[${target}]]` : `[[${target}\\|${label}]]`;
    const before = readInline(text, from, to, definitions);
    const linked = text.slice(from, at) + link + text.slice(end, to);
    const after = readInline(linked, 0, linked.length, definitions);
    if (after.text === before.text && after.links.length === before.links.length + 1)
      return { start: at, end, insert: link };
  }
  return null;
}

const unclosedIn = (text: string) => outlineOf(text, bodyOf(text)).unclosedFences;

/** Closes a fence at the end of the note, where that still is in the same list or quote or in none. */
function closeFence(text: string, line: number): Fix | null {
  const written = text.split(/\r\n|\r|\n/u)[line - 1] ?? '';
  const [, marks] = /^( {0,3}(?:`{3,}|~{3,}))/u.exec(written) ?? [];
  if (marks === undefined) return null;
  const ending = /\r\n|\r|\n/u.exec(text)?.[0] ?? '\n';
  const before = /[\r\n]$/u.test(text) ? '' : ending;
  const fix = { start: text.length, end: text.length, insert: `${before}${marks}${ending}` };
  const left = unclosedIn(text).filter((each) => each !== line);
  return unclosedIn(applyFix(text, fix)).length === left.length ? fix : null;
}

const rowFixes: Partial<Record<DiagnosticCode, (place: Place, params: Params) => Fix | null>> = {
  'pipe-in-link': escapePipes,
  'row-too-short': addCells,
  'row-too-long': dropEmptyCells,
  'link-nested': dropBrackets,
  'column-unclear': renameHeader,
  'project-level-unknown': renameLevel,
  'skill-unlinked': linkSkill,
};

/** The edit that mends what a diagnostic says of this text; null where only a person can. */
export function fixOf(text: string, { code, line, params }: Diagnostic): Fix | null {
  if (code === 'fence-unclosed') return closeFence(text, line);
  const fix = rowFixes[code];
  if (!fix) return null;
  const { blocks, definitions } = outlineOf(text, bodyOf(text));
  for (const block of blocks) {
    if (block.kind !== 'table') continue;
    const row = [block.header, ...block.rows].find((one) => one.line === line);
    if (row) return fix({ text, table: block, row, definitions }, params);
  }
  return null;
}

/** The lines that an edit touches, as they are and as they would be. */
export interface FixPreview {
  /** 1-based, of the first of them. */
  line: number;
  before: string;
  after: string;
}

/** Shows an edit by whole lines. */
export function previewFix(text: string, fix: Fix): FixPreview {
  const head = text.slice(0, fix.start);
  const from = Math.max(head.lastIndexOf('\n'), head.lastIndexOf('\r')) + 1;
  const rest = /[\r\n]/u.exec(text.slice(fix.end));
  const to = rest ? fix.end + rest.index : text.length;
  const before = text.slice(from, to);
  const after = applyFix(before, { ...fix, start: fix.start - from, end: fix.end - from });
  return { line: head.split(/\r\n|\r|\n/u).length, before, after: after.trimEnd() };
}

/** True for two edits that change the same slice in the same way. */
export function isSameFix(a: Fix, b: Fix): boolean {
  return a.start === b.start && a.end === b.end && a.insert === b.insert;
}

/** True when a diagnostic is of the kind that a safe edit may mend; the note's text has the last word. */
export function mayBeFixed({ code, params }: Diagnostic): boolean {
  const { text, known } = params;
  if (code === 'fence-unclosed') return true;
  if (code === 'row-too-long') return typeof text === 'string' && /^[|\s]*$/u.test(text);
  if (code === 'column-unclear') return typeof known === 'string' && !known.includes(' / ');
  if (code === 'project-level-unknown') return typeof known === 'string';
  return code in rowFixes;
}

/** The text with one slice changed. */
export function applyFix(text: string, { start, end, insert }: Fix): string {
  return text.slice(0, start) + insert + text.slice(end);
}
