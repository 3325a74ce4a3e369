/** What stands before the text of a line: quote marks, blanks, list marks. Knows nothing of what is written there. */

export interface LinePrefix {
  quotes: number;
  /** Column of the first character behind the quote marks. */
  indent: number;
  /** Columns at which the content of its list items begins. */
  items: number[];
  /** Offset of the text behind all marks. */
  end: number;
  isBlank: boolean;
}

const [TAB, BLANK, RIGHT_PARENTHESIS, FULL_STOP, GREATER, DELETE] = [9, 32, 41, 46, 62, 127];
const [PLUS, DASH, STAR] = [43, 45, 42];
const mostDigits = 9;

const isBlankCode = (code: number) => code === BLANK || code === TAB;
const isDigitCode = (code: number) => code >= 48 && code <= 57;

/** How long the list mark at an offset is, with the blanks behind it; 0 where there is none. */
function listMarkAt(text: string, start: number): number {
  let at = start;
  while (at - start < mostDigits && isDigitCode(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  const isMark =
    at > start
      ? code === FULL_STOP || code === RIGHT_PARENTHESIS
      : code === DASH || code === STAR || code === PLUS;
  if (!isMark || !isBlankCode(text.charCodeAt(++at))) return 0;
  while (isBlankCode(text.charCodeAt(at))) at++;
  return at - start;
}

/** True when nothing but blanks of any kind is left. */
function isBlankFrom(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !(code > BLANK && code < DELETE) && text.slice(at).trim() === '';
}

/** Reads the marks before the text of a line: `> - [x] a` has one quote mark and one item, at column 2. */
export function linePrefixOf(text: string): LinePrefix {
  let at = 0;
  let quotes = 0;
  for (let seen = 0; ; seen++) {
    const code = text.charCodeAt(seen);
    if (code === GREATER) {
      quotes++;
      at = seen + 1;
    } else if (code !== BLANK) break;
  }
  if (quotes > 0 && text.charCodeAt(at) === BLANK) at++;
  let column = 0;
  for (let code; isBlankCode((code = text.charCodeAt(at))); at++)
    column += code === TAB ? 4 - (column % 4) : 1;
  const indent = column;
  const items: number[] = [];
  for (let width; (width = listMarkAt(text, at)) > 0; at += width) items.push((column += width));
  return { quotes, indent, items, end: at, isBlank: isBlankFrom(text, at) };
}
