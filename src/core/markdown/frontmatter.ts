/**
 * Finds the properties block at the top of a note. Knows where it lies, not what its YAML says.
 */

/** Where the properties lie: UTF-16 offsets, ends exclusive. */
export interface Frontmatter {
  /** Of the opening `---`, after a byte order mark. */
  start: number;
  /** After the closing `---`, before its trailing blanks and line ending. */
  end: number;
  /** Of the first line after the block. */
  bodyStart: number;
  /** 1-based line of the closing `---`. */
  endLine: number;
  /** The YAML between the two lines, with its last line ending. */
  text: string;
}

const CR = 13;
const LF = 10;

/** Offset of the line ending at or after `from`, or the end of the text. */
function lineEndFrom(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== LF && text.charCodeAt(at) !== CR) at++;
  return at;
}

function afterLineEnding(text: string, at: number): number {
  return text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF
    ? at + 2
    : Math.min(at + 1, text.length);
}

/** Exactly `---`, with blanks behind it at most. */
function isFence(text: string, start: number, end: number): boolean {
  if (!text.startsWith('---', start)) return false;
  for (let at = start + 3; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 9) return false;
  }
  return true;
}

/**
 * The properties of `---⏎tags: [a]⏎---⏎# Title`. An unclosed block is null, and a second `---` below the block is
 * the body's own.
 */
export function frontmatterOf(text: string): Frontmatter | null {
  const start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const firstEnd = lineEndFrom(text, start);
  if (!isFence(text, start, firstEnd)) return null;
  const yamlStart = afterLineEnding(text, firstEnd);
  for (let lineStart = yamlStart, line = 2; lineStart < text.length; line++) {
    const lineEnd = lineEndFrom(text, lineStart);
    if (isFence(text, lineStart, lineEnd)) {
      const bodyStart = afterLineEnding(text, lineEnd);
      return { start, end: lineStart + 3, bodyStart, endLine: line, text: text.slice(yamlStart, lineStart) };
    }
    lineStart = afterLineEnding(text, lineEnd);
  }
  return null;
}
