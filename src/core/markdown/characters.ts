/** Character codes and the few classes of characters that Markdown speaks of. */

export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const BANG = 33;
export const HASH = 35;
export const DOLLAR = 36;
export const PERCENT = 37;
export const AMPERSAND = 38;
export const OPEN_PAREN = 40;
export const CLOSE_PAREN = 41;
export const STAR = 42;
export const PLUS = 43;
export const COMMA = 44;
export const DASH = 45;
export const DOT = 46;
export const SLASH = 47;
export const COLON = 58;
export const SEMICOLON = 59;
export const LESS = 60;
export const EQUALS = 61;
export const GREATER = 62;
export const OPEN_BRACKET = 91;
export const BACKSLASH = 92;
export const CLOSE_BRACKET = 93;
export const UNDERSCORE = 95;
export const BACKTICK = 96;
export const PIPE = 124;
export const TILDE = 126;
export const BYTE_ORDER_MARK = 0xfeff;

/** Space or tab: the only blanks inside a line that Markdown knows. */
export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** Any blank of Unicode, line endings and the byte order mark among them. */
export function isSpace(code: number): boolean {
  if (code <= SPACE) return code === SPACE || (code >= TAB && code <= CR);
  if (code < 0x1680) return code === 0xa0;
  const isWide = (code >= 0x2000 && code <= 0x200a) || code === 0x1680 || code === 0x3000 || code === 0x205f;
  return isWide || code === 0x2028 || code === 0x2029 || code === 0x202f || code === BYTE_ORDER_MARK;
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

const letter = /\p{L}/u;

/** True when a letter stands at `at`; the alphabets of most notes are told without a search. */
export function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return isAsciiLetter(code) || (code >= 0x410 && code <= 0x44f) || letter.test(text.charAt(at));
}

/** The characters that a backslash can escape. */
export function isAsciiPunctuation(code: number): boolean {
  return (
    (code >= 33 && code <= 47) ||
    (code >= 58 && code <= 64) ||
    (code >= 91 && code <= 96) ||
    (code >= 123 && code <= 126)
  );
}

/** Offset of the first character at or after `at` that is no blank; `end` at most. */
export function skipBlanks(text: string, at: number, end: number): number {
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

/** Offset after the last character before `end` that is no blank; `start` at least. */
export function trimEnd(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
