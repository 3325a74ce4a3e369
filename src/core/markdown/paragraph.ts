/** The paragraph that is being read: only its last line can head a table, all of it can be a heading. */
import { isSpace, OPEN_BRACKET, PIPE, trimEnd } from './characters';
import type { LineCursor } from './line-cursor';
import { readDefinitions } from './link-definition';
import type { ListItem, Row, Spans } from './outline';
import type { RowSplitter } from './table-row';

export class Paragraph {
  isOpen = false;
  /** The link definitions of the paragraphs so far; the first of a label counts. */
  definitions: Map<string, string> | null = null;
  /** Its lines from the first on; what lies behind the last is of longer paragraphs. */
  private readonly spans: Spans = [];
  private count = 0;
  private lastIndent = 0;
  private lastLine = 0;
  /** The list item whose text this is. */
  private item: ListItem | null = null;

  constructor(
    private readonly text: string,
    private readonly rows: RowSplitter,
  ) {}

  open(item: ListItem | null): void {
    this.isOpen = true;
    this.count = 0;
    this.item = item;
  }

  addLine(cursor: LineCursor): void {
    this.spans[this.count++] = cursor.next;
    this.spans[this.count++] = trimEnd(this.text, cursor.next, cursor.end);
    this.lastIndent = cursor.indent;
    this.lastLine = cursor.line;
  }

  close(): void {
    if (this.isOpen && (this.item !== null || this.mayDefine())) {
      const spans = this.spansWithoutDefinitions();
      if (this.item) this.item.spans = spans;
    }
    this.isOpen = false;
  }

  /** Most have one. */
  private lines(): Spans {
    const { spans, count } = this;
    return count === 2 ? [spans[0] ?? 0, spans[1] ?? 0] : spans.slice(0, count);
  }

  /** The last line as a row of `columns` cells, or null when it cannot be a header. */
  header(columns: number): Row | null {
    if (this.lastIndent > 3) return null;
    const { text, spans, count } = this;
    const row = this.rows.split(spans[count - 2] ?? 0, spans[count - 1] ?? 0, this.lastLine);
    const isLonePipe = row.end - row.start === 1 && text.charCodeAt(row.start) === PIPE;
    return row.cells.length === columns * 2 && !isLonePipe ? row : null;
  }

  /** Gives its last line away to a table and ends. */
  closeBeforeLastLine(): void {
    this.count -= 2;
    this.close();
  }

  /** Its text as a heading's, link definitions left out, and ends; null when nothing is left. */
  closeAsHeading(): { spans: Spans; line: number } | null {
    const spans = this.spansWithoutDefinitions();
    if (spans.length === 0) return null;
    this.isOpen = false;
    return { spans, line: this.lastLine - spans.length / 2 + 1 };
  }

  /** True when it begins with a bracket that opens neither the box of a task nor a wikilink, and names some label. */
  private mayDefine(): boolean {
    const { text, count } = this;
    const start = this.spans[0] ?? 0;
    if (count === 0 || text.charCodeAt(start) !== OPEN_BRACKET) return false;
    const isBox = isSpace(text.charCodeAt(start + 1)) && text.charAt(start + 2) === ']';
    if (isBox || text.charCodeAt(start + 1) === OPEN_BRACKET) return false;
    return text.slice(start, this.spans[count - 1]).includes(']:');
  }

  private spansWithoutDefinitions(): Spans {
    const { text } = this;
    const spans = this.lines();
    if (!this.mayDefine()) return spans;
    let paragraph = '';
    for (let i = 0; i < spans.length; i += 2) paragraph += `${text.slice(spans[i], spans[i + 1])}\n`;
    const after = readDefinitions(paragraph, (label, address) => {
      const known = (this.definitions ??= new Map());
      if (!known.has(label)) known.set(label, address);
    });
    const lines = paragraph.slice(after).split('\n').length - 1;
    return spans.slice(spans.length - lines * 2);
  }
}
