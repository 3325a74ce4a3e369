/** Reads a whole note as an outline: its lines, one after the other, through the block scanner. */
import { BlockScanner } from './block-scanner';
import type { Outline } from './outline';

/**
 * The tables, headings and list items of a note's body, from `bodyStart` on, which is at 1-based line `line`. Lines end
 * with a line feed, a carriage return or both.
 */
export function scanOutline(text: string, bodyStart = 0, line = 1): Outline {
  const scanner = new BlockScanner(text);
  let nextReturn = text.indexOf('\r', bodyStart);
  for (let start = bodyStart, number = line; start < text.length; number++) {
    let end = text.indexOf('\n', start);
    if (end === -1) end = text.length;
    let next = end + 1;
    if (nextReturn !== -1 && nextReturn < end) {
      next = nextReturn + 1 === end ? end + 1 : nextReturn + 1;
      end = nextReturn;
      nextReturn = text.indexOf('\r', next);
    }
    scanner.readLine(start, end, number);
    start = next;
  }
  return scanner.finish();
}
