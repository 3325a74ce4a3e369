/** What hides lines of a note from a reader: code fences, comments, formulas and raw HTML. Knows single lines only. */

/** What can hide lines, from the line that opens it on. */
export interface HiddenPart {
  kind: 'fence' | 'comment';
  /** 1-based line that opens it. */
  line: number;
}

/** How an open part is closed. */
export interface Opening {
  kind: HiddenPart['kind'];
  isClosedBy(text: string): boolean;
}

const fenceMark = /^(`{3,}(?=[^`]*$)|~{3,})/;
const rawTag = /^<(?:script|pre|style|textarea)(?=[\s>]|$)/i;
const rawEnd = /<\/(?:script|pre|style|textarea)>/i;
const openers = '`~%$<';

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}

/** The part that the text of a line opens from `at` on; null when it opens none, or closes it again. */
export function openingAt(text: string, at: number): Opening | null {
  if (!openers.includes(text.charAt(at))) return null;
  const rest = text.slice(at);
  const fence = fenceMark.exec(rest)?.[0];
  if (fence !== undefined) {
    const isClosedBy = (other: string) => {
      const line = other.replace(/^[\s>]*/, '').trimEnd();
      return line.length >= fence.length && line === fence.charAt(0).repeat(line.length);
    };
    return { kind: 'fence', isClosedBy };
  }
  for (const mark of ['%%', '$$']) {
    if (rest.startsWith(mark) && countOf(rest, mark) % 2 === 1) {
      return { kind: 'comment', isClosedBy: (other) => countOf(other, mark) % 2 === 1 };
    }
  }
  if (rest.startsWith('<!--') && !rest.includes('-->', 4)) {
    return { kind: 'comment', isClosedBy: (other) => other.includes('-->') };
  }
  if (rawTag.test(rest) && !rawEnd.test(rest)) {
    return { kind: 'comment', isClosedBy: (other) => rawEnd.test(other) };
  }
  return null;
}
