/** A note's properties and the outline of what stands below them. Knows no skills. */
import { BYTE_ORDER_MARK } from '../markdown/characters';
import { frontmatterOf, type Frontmatter } from '../markdown/frontmatter';
import type { Outline } from '../markdown/outline';
import { scanOutline } from '../markdown/scan-outline';

/** The longest note that is read whole, in characters. */
export const longestNote = 1_048_576;

/** Where the text below the properties begins. */
export interface Body {
  frontmatter: Frontmatter | null;
  /** Offset of its first line, and the line's 1-based number. */
  start: number;
  line: number;
}

/** Finds the body of a note: below the properties, after a byte order mark. */
export function bodyOf(text: string): Body {
  const frontmatter = frontmatterOf(text);
  if (frontmatter) return { frontmatter, start: frontmatter.bodyStart, line: frontmatter.endLine + 1 };
  return { frontmatter, start: text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0, line: 1 };
}

/** The tables, headings and lists of a note, as far as it is read. */
export function outlineOf(text: string, body: Body): Outline {
  return scanOutline(text.length > longestNote ? text.slice(0, longestNote) : text, body.start, body.line);
}
