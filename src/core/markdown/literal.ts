/** Blocks whose lines are taken as they are: fences, HTML, and Obsidian's comments and formulas over several lines. */
import { BACKTICK, DOLLAR, LESS, PERCENT, TILDE } from './characters';
import { closesHtml, htmlBlockEnd } from './html';
import { closesFence, fenceLength } from './leaf-start';
import type { LineCursor } from './line-cursor';

export type Literal =
  | { kind: 'fence'; mark: number; length: number; line: number }
  | { kind: 'html'; marks: readonly string[] | null }
  | { kind: 'hidden'; mark: string };

/** What opens at the cursor; `closed` is a block of one line. */
export function literalAt(cursor: LineCursor, inParagraph: boolean): Literal | 'closed' | null {
  const { code } = cursor;
  if (code === BACKTICK || code === TILDE) return fenceAt(cursor);
  if (code === LESS) return htmlAt(cursor, inParagraph);
  if (code === PERCENT) return hiddenAt(cursor, '%%');
  return code === DOLLAR ? hiddenAt(cursor, '$$') : null;
}

function fenceAt(cursor: LineCursor): Literal | null {
  const length = fenceLength(cursor.text, cursor.next, cursor.end);
  return length === 0 ? null : { kind: 'fence', mark: cursor.code, length, line: cursor.line };
}

function htmlAt(cursor: LineCursor, inParagraph: boolean): Literal | 'closed' | null {
  const end = htmlBlockEnd(cursor.text, cursor.next, cursor.end);
  if (end === null || (inParagraph && !end.canInterrupt)) return null;
  if (end.marks !== null && closesHtml(cursor.text, cursor.next, cursor.end, end.marks)) return 'closed';
  return { kind: 'html', marks: end.marks };
}

/** A comment or formula that ends on a later line. On one line it is part of the text; without an end it is text. */
function hiddenAt(cursor: LineCursor, mark: string): Literal | null {
  if (!cursor.text.startsWith(mark, cursor.next)) return null;
  return cursor.text.indexOf(mark, cursor.next + 2) < cursor.end ? null : { kind: 'hidden', mark };
}

/** True when the line is the last one of the block. */
export function closesLiteral(literal: Literal, cursor: LineCursor): boolean {
  const { text, pos, next, end } = cursor;
  if (literal.kind === 'fence')
    return cursor.indent < 4 && closesFence(text, next, end, literal.mark, literal.length);
  if (literal.kind === 'html')
    return literal.marks === null ? cursor.isAtEnd : closesHtml(text, pos, end, literal.marks);
  return text.slice(pos, end).includes(literal.mark);
}
