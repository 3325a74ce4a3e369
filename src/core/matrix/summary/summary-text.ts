/** Small pieces of Markdown that the summary is made of, each safe for its place. Knows no skills. */
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

/** A table of cells that are Markdown already. */
export function renderTable(rows: string[][]): string {
  return atOnce(tableInPieces(rows));
}

/** The same in pieces: the columns are as wide as their widest cells. */
export function* tableInPieces(table: string[][]): Generator<void, string> {
  const rows: string[][] = [];
  const widest: number[] = [];
  yield* stepByStep(table, (row) => {
    const cells = row.map(renderCell);
    rows.push(cells);
    cells.forEach((cell, at) => (widest[at] = Math.max(widest[at] ?? 1, cell.length)));
  });
  const head = widest.map((width) => '-'.repeat(width));
  const lines: string[] = [];
  yield* stepByStep([...rows.slice(0, 1), head, ...rows.slice(1)], (row) => {
    lines.push(`| ${row.map((cell, at) => cell.padEnd(Number(widest[at]))).join(' | ')} |`);
  });
  return lines.join('\n');
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
