/** Recognises HTML: tags inside a line, and the lines that open and close a block of it. */
import { BANG, DASH, EQUALS, GREATER, isAsciiLetter, isBlank, isDigit, LESS } from './characters';

const SLASH = 47;
const QUESTION = 63;
const rawNames = new Set(['pre', 'script', 'style', 'textarea']);
const blockNames = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li ' +
    'link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th ' +
    'thead title tr track ul'
  ).split(' '),
);

function isSpace(code: number): boolean {
  return isBlank(code) || code === 10 || code === 13;
}

function skipSpaces(text: string, at: number, end: number): number {
  while (at < end && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** Offset after the tag name that starts at `at`; `at` when there is none. */
function nameEnd(text: string, at: number, end: number): number {
  if (at >= end || !isAsciiLetter(text.charCodeAt(at))) return at;
  let i = at + 1;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    if (!isAsciiLetter(code) && !isDigit(code) && code !== DASH) break;
  }
  return i;
}

function isAttributeStart(code: number): boolean {
  return isAsciiLetter(code) || code === 95 || code === 58;
}

function isAttributePart(code: number): boolean {
  return isAttributeStart(code) || isDigit(code) || code === 46 || code === DASH;
}

/** Offset after an attribute's value, or -1 when it is broken. */
function valueEnd(text: string, at: number, end: number): number {
  const quote = text.charCodeAt(at);
  if (at >= end) return -1;
  if (quote === 34 || quote === 39) {
    const close = text.slice(at + 1, end).indexOf(String.fromCharCode(quote));
    return close === -1 ? -1 : at + close + 2;
  }
  let i = at;
  for (; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isSpace(code) || code === GREATER) break;
    if (code === 34 || code === 39 || code === LESS || code === EQUALS || code === 96) return -1;
  }
  return i === at ? -1 : i;
}

function openTagEnd(text: string, afterName: number, end: number): number {
  let at = afterName;
  for (;;) {
    const next = skipSpaces(text, at, end);
    const code = next < end ? text.charCodeAt(next) : -1;
    if (code === GREATER) return next + 1;
    if (code === SLASH) return text.charCodeAt(next + 1) === GREATER && next + 1 < end ? next + 2 : -1;
    if (next === at || !isAttributeStart(code)) return -1;
    at = next + 1;
    while (at < end && isAttributePart(text.charCodeAt(at))) at++;
    const equals = skipSpaces(text, at, end);
    if (equals < end && text.charCodeAt(equals) === EQUALS) {
      at = valueEnd(text, skipSpaces(text, equals + 1, end), end);
      if (at === -1) return -1;
    }
  }
}

/** Offset after the tag that opens at `at`, `<br/>` or `</b>` or `<!-- … -->`, or -1 when there is no tag. */
export function tagEnd(text: string, at: number, end: number): number {
  const next = text.charCodeAt(at + 1);
  if (text.startsWith('<!--', at)) {
    const close = text.slice(at + 2, end).indexOf('-->');
    return close === -1 ? -1 : at + close + 5;
  }
  if (next === SLASH) {
    const afterName = nameEnd(text, at + 2, end);
    const close = skipSpaces(text, afterName, end);
    return afterName > at + 2 && close < end && text.charCodeAt(close) === GREATER ? close + 1 : -1;
  }
  const afterName = nameEnd(text, at + 1, end);
  return afterName === at + 1 ? -1 : openTagEnd(text, afterName, end);
}

/** Name of the tag at `at` in lower case: `br` of `<BR/>` and of `</br>`. */
export function tagName(text: string, at: number, end: number): string {
  const start = text.charCodeAt(at + 1) === SLASH ? at + 2 : at + 1;
  return text.slice(start, nameEnd(text, start, end)).toLowerCase();
}

/** What closes an HTML block: a text somewhere in a line, or a blank line. */
export interface HtmlEnd {
  /** Any of these texts closes, in lower case; null: a blank line does. */
  marks: readonly string[] | null;
  /** False for a lone tag, which cannot cut a paragraph in two. */
  canInterrupt: boolean;
}

const rawEnd: HtmlEnd = {
  marks: ['</pre>', '</script>', '</style>', '</textarea>'],
  canInterrupt: true,
};
const commentEnd: HtmlEnd = { marks: ['-->'], canInterrupt: true };
const instructionEnd: HtmlEnd = { marks: ['?>'], canInterrupt: true };
const declarationEnd: HtmlEnd = { marks: ['>'], canInterrupt: true };
const cdataEnd: HtmlEnd = { marks: [']]>'], canInterrupt: true };
const blockEnd: HtmlEnd = { marks: null, canInterrupt: true };
const loneTagEnd: HtmlEnd = { marks: null, canInterrupt: false };

function closesName(text: string, at: number, end: number, isRaw: boolean): boolean {
  if (at >= end) return true;
  const code = text.charCodeAt(at);
  return (
    isSpace(code) || code === GREATER || (!isRaw && code === SLASH && text.charCodeAt(at + 1) === GREATER)
  );
}

/** How the HTML block that opens at `at` ends, or null when the line opens none. */
export function htmlBlockEnd(text: string, at: number, end: number): HtmlEnd | null {
  const next = text.charCodeAt(at + 1);
  if (at + 1 >= end) return null;
  if (text.startsWith('<!--', at)) return commentEnd;
  if (text.startsWith('<![CDATA[', at)) return cdataEnd;
  if (next === BANG) return isAsciiLetter(text.charCodeAt(at + 2)) && at + 2 < end ? declarationEnd : null;
  if (next === QUESTION) return instructionEnd;
  const name = tagName(text, at, end);
  const isClosing = next === SLASH;
  const afterName = at + 1 + (isClosing ? 1 : 0) + name.length;
  if (name === '') return null;
  if (!isClosing && rawNames.has(name) && closesName(text, afterName, end, true)) return rawEnd;
  if (blockNames.has(name) && closesName(text, afterName, end, false)) return blockEnd;
  if (rawNames.has(name) && !isClosing) return null;
  const after = tagEnd(text, at, end);
  return after !== -1 && skipSpaces(text, after, end) === end ? loneTagEnd : null;
}

/** True when the line closes an HTML block that waits for one of `marks`. */
export function closesHtml(text: string, at: number, end: number, marks: readonly string[]): boolean {
  const line = text.slice(at, end).toLowerCase();
  return marks.some((mark) => line.includes(mark));
}
