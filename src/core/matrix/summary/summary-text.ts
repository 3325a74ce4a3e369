/** Small pieces of Markdown that the summary is made of, each safe for its place. Knows no skills. */
import { markdownTable } from 'markdown-table';
import { escapeText } from '../../assessment/log-text';
import { atOnce, stepByStep } from '../../at-once';

/** A text of a note as plain words within a line: nothing in it is read as Markdown. */
export function renderWords(text: string): string {
  return escapeText(text.replace(/\s+/gu, ' ').trim()).replaceAll('&', '\\&');
}

/** The same words each time that the same is to be said: the rows of a large vault say few things again and again. */
export function sayingOnce<Key>(say: (key: Key) => string): (key: Key) => string {
  const said = new Map<Key, string>();
  return (key) => {
    const known = said.get(key) ?? say(key);
    said.set(key, known);
    return known;
  };
}

/** A link within a cell: the bar of a wikilink would end the cell. */
function renderCell(cell: string): string {
  return cell.includes('|') ? cell.replace(/\\?\|/g, '\\|') : cell;
}

/** So many rows of a long table are written without a stop. */
const rowsAtOnce = 200;

/** A table of cells that are Markdown already. */
export function renderTable(rows: string[][]): string {
  return atOnce(tableInPieces(rows));
}

/**
 * The same in pieces. A table is as wide as its widest cells, so each piece is drawn below a head as wide as they are,
 * which is then cut off.
 */
export function* tableInPieces(table: string[][]): Generator<void, string> {
  const rows: string[][] = [];
  const widest: number[] = [];
  yield* stepByStep(table, (row) => {
    const cells = row.map(renderCell);
    rows.push(cells);
    cells.forEach((cell, at) => (widest[at] = Math.max(widest[at] ?? 0, cell.length)));
  });
  const ruler = widest.map((width) => ' '.repeat(width));
  const pieces = [
    markdownTable([...rows.slice(0, 1), ruler])
      .split('\n', 2)
      .join('\n'),
  ];
  for (let at = 1; at < rows.length; at += rowsAtOnce) {
    const piece = markdownTable([ruler, ...rows.slice(at, at + rowsAtOnce)]);
    pieces.push(piece.slice(piece.indexOf('\n', piece.indexOf('\n') + 1) + 1));
    yield;
  }
  return pieces.join('\n');
}

export function renderBullets(lines: string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** One numbered step: its line, and what stands below it. */
export interface Step {
  line: string;
  below: string[];
}

/** `1. line`, with bullets below that are indented as deep as the number is long. */
export function renderSteps(steps: Step[]): string {
  return steps
    .flatMap(({ line, below }, at) => {
      const number = `${at + 1}. `;
      return [`${number}${line}`, ...below.map((each) => `${' '.repeat(number.length)}- ${each}`)];
    })
    .join('\n');
}
