/**
 * Finds the tables, headings and list items of a note as Obsidian shows them: line by line, with quotes, lists, code,
 * HTML, comments and formulas told apart, in linear time. Knows no skills.
 */
import { COLON, DASH, EQUALS, GREATER, HASH, isBlank, isDigit, PIPE, trimEnd } from './characters';
import { Containers, deepest, entersQuote, listMarkEnd } from './container';
import { atxDepth, atxText, isThematicBreak, setextDepth } from './leaf-start';
import { LineCursor } from './line-cursor';
import { closesLiteral, literalAt, type Literal } from './literal';
import type { ListItem, Outline, Spans, Table } from './outline';
import { Paragraph } from './paragraph';
import { delimiterColumns, RowSplitter } from './table-row';

/** ASCII characters that may open a block; a line that starts with another one is plain text. */
const opensBlock = new Uint8Array(128);
for (const character of ' \t#>*+-0123456789`~<=_:|%$') opensBlock[character.charCodeAt(0)] = 1;

/** Of an item whose text is not read yet. */
const noSpans: Spans = [];

export class BlockScanner {
  readonly outline: Outline = { blocks: [], definitions: null, unclosedFences: [] };
  private readonly containers = new Containers();
  /** How many containers the line continues, and whether it opened more. */
  private matched = 0;
  private hasOpened = false;
  /** True when the line would cut a paragraph or code short: then a list must start with a filled item, and at 1. */
  private interrupts = false;
  /** What the next line may belong to: at most one of these is open. */
  private readonly paragraph: Paragraph;
  private table: Table | null = null;
  private literal: Literal | null = null;
  /** Indented code and the blank lines below it. */
  private inCode = false;
  private readonly cursor: LineCursor;
  private readonly rows: RowSplitter;

  constructor(private readonly text: string) {
    this.cursor = new LineCursor(text);
    this.rows = new RowSplitter(text);
    this.paragraph = new Paragraph(text, this.rows);
  }

  /** Reads one line: offsets without its line ending. */
  readLine(start: number, end: number, line: number): void {
    this.cursor.moveTo(start, end, line);
    if (this.containers.depth === 0 && this.literal === null && this.readPlain()) return;
    this.hasOpened = false;
    this.matched = this.containers.match(this.cursor);
    this.interrupts = (this.paragraph.isOpen || this.inCode) && this.continuesLeaf;
    if (this.literal !== null && this.matched === this.containers.depth) {
      if (closesLiteral(this.literal, this.cursor)) this.literal = null;
      return;
    }
    this.openBlocks();
  }

  finish(): Outline {
    this.closeLeaf();
    this.outline.definitions = this.paragraph.definitions;
    return this.outline;
  }

  /** The quick way for the many lines outside all containers that open nothing. */
  private readPlain(): boolean {
    const { code, isAtEnd } = this.cursor;
    const isPlain = code >= 128 || opensBlock[code] === 0 || (code === PIPE && !this.paragraph.isOpen);
    if (!isAtEnd && !isPlain) return false;
    this.matched = 0;
    this.hasOpened = false;
    this.addText();
    return true;
  }

  private openBlocks(): void {
    const { cursor } = this;
    while (!cursor.isAtEnd && cursor.indent < 4) {
      const { code } = cursor;
      if (code >= 128 || opensBlock[code] === 0) break;
      if (code === GREATER && this.containers.depth < deepest) {
        this.closeUnmatched();
        this.containers.openQuote();
        entersQuote(cursor);
      } else if (this.readLeaf(code)) return;
      else if (!this.opensItem(code)) break;
      this.hasOpened = true;
      this.matched = this.containers.depth;
      cursor.findNext();
    }
    this.addText();
  }

  /** True when the line goes on with the open paragraph or table, with no block in between. */
  private get continuesLeaf(): boolean {
    return !this.hasOpened && this.matched === this.containers.depth;
  }

  /** Reads a heading, a rule, a literal block or the start of a table; false when the line is none of them. */
  private readLeaf(code: number): boolean {
    const { cursor, text } = this;
    if (code === HASH) return this.readAtx();
    const literal = literalAt(cursor, this.paragraph.isOpen && !this.hasOpened);
    if (literal !== null) {
      this.closeUnmatched();
      this.literal = literal === 'closed' ? null : literal;
      return true;
    }
    if (this.paragraph.isOpen && this.continuesLeaf) {
      if ((code === PIPE || code === COLON || code === DASH) && this.opensTable(code)) return true;
      if ((code === EQUALS || code === DASH) && this.endsHeading()) return true;
    }
    if (!isThematicBreak(text, cursor.next, cursor.end)) return false;
    this.closeUnmatched();
    return true;
  }

  private readAtx(): boolean {
    const { next, end, line } = this.cursor;
    const depth = atxDepth(this.text, next, end);
    if (depth === 0) return false;
    this.closeUnmatched();
    const spans = atxText(this.text, next + depth, end);
    this.outline.blocks.push({
      kind: 'heading',
      depth,
      start: next,
      end: trimEnd(this.text, next, end),
      spans,
      line,
    });
    return true;
  }

  /** A delimiter row makes the paragraph's last line the header of a table. */
  private opensTable(code: number): boolean {
    const { next, end } = this.cursor;
    if (code === DASH && isBlank(this.text.charCodeAt(next + 1))) return false;
    const columns = delimiterColumns(this.text, next, end);
    const header = columns === 0 ? null : this.paragraph.header(columns);
    if (header === null) return false;
    this.paragraph.closeBeforeLastLine();
    this.table = {
      kind: 'table',
      header,
      columns,
      delimiterStart: next,
      delimiterEnd: trimEnd(this.text, next, end),
      rows: [],
      nesting: this.containers.depth,
    };
    this.outline.blocks.push(this.table);
    return true;
  }

  private endsHeading(): boolean {
    const { next, end } = this.cursor;
    const depth = setextDepth(this.text, next, end);
    const heading = depth === 0 ? null : this.paragraph.closeAsHeading();
    if (heading === null) return false;
    this.outline.blocks.push({
      kind: 'heading',
      depth,
      start: heading.spans[0] ?? next,
      end: trimEnd(this.text, next, end),
      ...heading,
    });
    return true;
  }

  private opensItem(code: number): boolean {
    const { cursor, text } = this;
    if (this.containers.depth + 1 >= deepest) return false;
    const markEnd = listMarkEnd(text, cursor.next, cursor.end);
    if (markEnd === -1) return false;
    const start = cursor.next;
    const isNumber = isDigit(code);
    if (this.interrupts) {
      const isFirst = !isNumber || (code === 49 && markEnd === start + 2);
      if (!isFirst || trimEnd(text, markEnd, cursor.end) === markEnd) return false;
    }
    this.closeLeaf();
    this.leaveUnmatched();
    const list = this.containers.openList(text.charCodeAt(markEnd - 1));
    const markIndent = cursor.indent;
    cursor.advance(cursor.indent + markEnd - start);
    cursor.findNext();
    const isBare = cursor.isAtEnd || cursor.indent > 4;
    const padding = isBare ? 1 : cursor.indent;
    const indent = markIndent + markEnd - start + padding;
    const hasContent = !cursor.isAtEnd;
    cursor.advance(padding);
    const block: ListItem = {
      kind: 'item',
      list,
      parent: this.containers.holder,
      start,
      spans: noSpans,
      line: cursor.line,
    };
    this.outline.blocks.push(block);
    this.containers.openItem(block, indent, hasContent);
    return true;
  }

  /** Ends what the line does not continue, the open list too: only an item may follow in it. */
  private closeUnmatched(): void {
    this.closeLeaf();
    this.leaveUnmatched();
    this.containers.leaveList();
    this.matched = this.containers.depth;
  }

  private leaveUnmatched(): void {
    this.containers.leaveTo(this.matched);
  }

  private closeLeaf(): void {
    this.paragraph.close();
    this.table = null;
    this.inCode = false;
    if (this.literal?.kind === 'fence') this.outline.unclosedFences.push(this.literal.line);
    this.literal = null;
  }

  /** Adds what is left of the line to a paragraph or table, or opens a paragraph. */
  private addText(): void {
    const { cursor } = this;
    if (cursor.isAtEnd) {
      this.addBlankLine();
      return;
    }
    if (this.paragraph.isOpen && !this.hasOpened) {
      this.paragraph.addLine(cursor);
      return;
    }
    if (cursor.indent > 3) {
      const depth = this.containers.depth;
      this.closeUnmatched();
      this.inCode = this.containers.depth === depth;
      return;
    }
    if (this.table !== null && this.continuesLeaf) {
      this.table.rows.push(this.rows.split(cursor.next, cursor.end, cursor.line));
      return;
    }
    this.closeUnmatched();
    const item = this.containers.openedItem;
    this.paragraph.open(item?.spans.length === 0 ? item : null);
    this.paragraph.addLine(cursor);
  }

  private addBlankLine(): void {
    const staysInCode = this.inCode && this.continuesLeaf;
    this.closeLeaf();
    this.inCode = staysInCode;
    if (!this.hasOpened) this.leaveUnmatched();
  }
}
