/** Small pieces of Markdown that the summary is made of, each safe for its place. Knows no skills. */
import { markdownTable } from 'markdown-table';
import { escapeText } from '../../assessment/log-text';

/** A text of a note as plain words within a line: nothing in it is read as Markdown. */
export function renderWords(text: string): string {
  return escapeText(text.replace(/\s+/gu, ' ').trim()).replaceAll('&', '\\&');
}

/** A link within a cell: the bar of a wikilink would end the cell. */
function renderCell(cell: string): string {
  return cell.includes('|') ? cell.replace(/\\?\|/g, '\\|') : cell;
}

/** A table of cells that are Markdown already. */
export function renderTable(rows: string[][]): string {
  return markdownTable(rows.map((row) => row.map(renderCell)));
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
