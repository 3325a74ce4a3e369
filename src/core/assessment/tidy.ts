/**
 * Takes lines out of a log, and tells which lines may be taken out. Knows no items: what is spent is judged elsewhere.
 */
import { linePrefixOf } from './line-prefix';
import { visibleLines, type TextLine } from './lines';
import { readLine } from './read-line';
import type { AssessmentLog } from './schema';

/** True for a line that says the same wherever it stands: with its own link and date, in no list or quote. */
function standsAlone(text: string): boolean {
  const said = readLine(text, null);
  const { quotes, indent } = linePrefixOf(text);
  return typeof said !== 'string' && said.date !== null && quotes === 0 && indent === 0;
}

/**
 * The lines of a log that may be moved, by number. A line stays when it leans on others (no date or link of its own, a
 * side of a conflict), when another takes its date from it, and when something is written below it that belongs to it.
 */
export function movableLines(log: AssessmentLog, text: string): Map<number, TextLine> {
  const lines = new Map(visibleLines(text).map((line) => [line.line, line]));
  const movable = new Map<number, TextLine>();
  let dated: number | null = null;
  for (const { line, side } of log.events) {
    const own = lines.get(line);
    const said = own && readLine(own.text, null);
    const hasDate = typeof said === 'object' && said.date !== null;
    if (!hasDate && dated !== null) movable.delete(dated);
    if (hasDate) dated = line;
    const hasChild = /^[ \t]+\S/.test(lines.get(line + 1)?.text ?? '');
    if (own && !side && !hasChild && standsAlone(own.text)) movable.set(line, own);
  }
  return movable;
}

function endOf(text: string, { start, text: { length } }: TextLine): number {
  const end = start + length;
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** The text without these lines, given in its order, and their line endings; every other character stays. */
export function applyCut(text: string, lines: TextLine[]): string {
  let kept = '';
  let from = 0;
  for (const line of lines) {
    kept += text.slice(from, line.start);
    from = endOf(text, line);
  }
  return kept + text.slice(from);
}
