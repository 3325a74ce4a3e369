/**
 * Finds a table of levels that is written in HTML. Such tables are not read; a person should learn why. Knows no other
 * HTML.
 */
import { levelNameOf } from './levels/level-name';

const opening = /^[ \t>]{0,8}<table\b/iu;
const closing = /<\/table\s*>/iu;
const fence = /^[ \t>]*(?:```|~~~)/u;
const cell = /<t[dh]\b[^<>]{0,200}>([^<]{1,60})/giu;

/** True when two cells of a table are names of levels that only skills have. */
function namesLevels(table: string): boolean {
  let levels = 0;
  for (const [, text = ''] of table.matchAll(cell)) if (levelNameOf(text.trim())?.isProof) levels++;
  return levels > 1;
}

/** The 1-based line of the first such table; null where there is none. Tables in code are no tables. */
export function htmlLevelTable(text: string): number | null {
  if (!/<table\b/iu.test(text)) return null;
  const lines = text.split(/\r\n|\r|\n/u);
  let isCode = false;
  for (let first = 0; first < lines.length; first++) {
    const line = lines[first] ?? '';
    if (fence.test(line)) isCode = !isCode;
    if (isCode || !opening.test(line)) continue;
    let last = first;
    while (last + 1 < lines.length && !closing.test(lines[last] ?? '')) last++;
    if (namesLevels(lines.slice(first, last + 1).join('\n'))) return first + 1;
    first = last;
  }
  return null;
}
