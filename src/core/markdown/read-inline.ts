/**
 * Reads the source of a cell, heading or list item as visible text: links show their text, marks, tags, embeds and
 * comments go, `<br>` is a blank. Knows no skills.
 */
import {
  AMPERSAND,
  BACKSLASH,
  BACKTICK,
  BANG,
  CLOSE_BRACKET,
  EQUALS,
  isAsciiPunctuation,
  LESS,
  OPEN_BRACKET,
  PERCENT,
  PIPE,
  SPACE,
  STAR,
  TILDE,
  UNDERSCORE,
} from './characters';
import { forgetRuns, markRun, pairMarks, type MarkRun } from './emphasis';
import { entityAt } from './entity';
import { tagEnd, tagName } from './html';
import { Inline } from './inline';
import { InlineDraft } from './inline-draft';
import { runLength } from './leaf-start';
import { autolinkEnd, bareUrlEnd, destinationOf } from './link';
import type { Definitions } from './link-definition';
import { isPlain, mayMark } from './plain-text';
import { linkTailOf } from './reference';
import { wikilinkAt } from './wikilink';

const lineTags = new Set(['br', 'li', 'ul', 'ol', 'p', 'div', 'hr']);

/** The definitions by which references are read. */
type By = Definitions | null;

interface Bracket {
  /** Offset of the text in the brackets. */
  start: number;
  draft: number;
  run: number;
  isImage: boolean;
}

class InlineReader {
  private source = '';
  private end = 0;
  private definitions: Definitions | null = null;
  private textStart = 0;
  readonly draft = new InlineDraft();
  /** The runs of marks so far; what lies behind them in the list is of earlier texts. */
  private readonly runs: MarkRun[] = [];
  private runCount = 0;
  private brackets: Bracket[] = [];
  /** Lengths of backtick runs that nothing closes. */
  private openTicks: number[] = [];

  /** Reads `source` into the draft. */
  read(source: string, definitions: Definitions | null): InlineDraft {
    this.source = source;
    this.definitions = definitions;
    this.end = source.length;
    this.textStart = 0;
    this.runCount = 0;
    forgetRuns();
    if (this.brackets.length > 0) this.brackets = [];
    if (this.openTicks.length > 0) this.openTicks = [];
    this.draft.begin(source);
    for (let at = 0; at < this.end;) {
      const code = source.charCodeAt(at);
      const next = mayMark(code) ? this.readSpecial(at, code) : -1;
      if (next === -1) at++;
      else at = this.textStart = next;
    }
    this.flush(this.end);
    pairMarks(this.runs, 0, this.runCount);
    return this.draft;
  }

  /** Reads what is no plain text at `at`; the offset after it, or -1. */
  private readSpecial(at: number, code: number): number {
    const { source, end } = this;
    switch (code) {
      case BACKSLASH:
        if (at + 1 >= end || !isAsciiPunctuation(source.charCodeAt(at + 1))) return -1;
        return this.add(source.charAt(at + 1), at, at + 2);
      case BACKTICK:
        return this.readCode(at);
      case LESS:
        return this.readTag(at);
      case BANG:
        return this.readImageStart(at);
      case OPEN_BRACKET:
        return this.readOpenBracket(at);
      case CLOSE_BRACKET:
        return this.readCloseBracket(at);
      case AMPERSAND:
        return this.readEntity(at);
      case PERCENT:
        return this.readComment(at);
      case STAR:
      case UNDERSCORE:
      case TILDE:
      case EQUALS:
        return this.readMarks(at, code);
      case 104:
        return this.readUrl(at);
      default:
        return code <= SPACE ? this.readBlanks(at) : -1;
    }
  }

  /** Ends the plain text before `at`. */
  private flush(at: number): void {
    if (at > this.textStart) this.draft.pushWritten(this.textStart, at);
    this.textStart = at;
  }

  /** Adds `text` for the source from `start` to `end`; `end`. */
  private add(text: string, start: number, end: number): number {
    this.flush(start);
    if (text !== '') this.draft.push(text, start, end);
    return end;
  }

  /** Adds the source from `start` to `end` as a stretch of its own; `end`. */
  private addWritten(start: number, end: number): number {
    this.flush(start);
    this.draft.pushWritten(start, end);
    return end;
  }

  private readBlanks(at: number): number {
    let next = at + 1;
    while (next < this.end && this.source.charCodeAt(next) <= SPACE) next++;
    if (next === at + 1 && this.source.charCodeAt(at) === SPACE) return -1;
    return this.add(' ', at, next);
  }

  private readCode(at: number): number {
    const { source, end } = this;
    const length = runLength(source, at, end, BACKTICK);
    const close = this.openTicks.includes(length) ? -1 : this.closingTicks(at + length, length);
    if (close === -1) {
      this.openTicks.push(length);
      return this.addWritten(at, at + length);
    }
    let [from, to] = [at + length, close];
    const isPadded = source.charCodeAt(from) === SPACE && source.charCodeAt(to - 1) === SPACE;
    if (isPadded && source.slice(from, to).trim() !== '') [from, to] = [from + 1, to - 1];
    this.flush(at);
    const first = this.draft.count;
    this.pushPlain(from, to);
    this.draft.addCode(first);
    return close + length;
  }

  /** Adds source that holds no marks: blanks become one, `\\|` becomes a pipe. */
  private pushPlain(from: number, to: number): void {
    const { source } = this;
    let start = from;
    for (let at = from; at < to; at++) {
      const code = source.charCodeAt(at);
      const isPipe = code === BACKSLASH && source.charCodeAt(at + 1) === PIPE && at + 1 < to;
      if (!isPipe && code > SPACE) continue;
      if (at > start) this.draft.pushWritten(start, at);
      if (!isPipe) this.draft.push(' ', at, at + 1);
      start = at + 1;
    }
    if (start < to) this.draft.pushWritten(start, to);
  }

  private closingTicks(from: number, length: number): number {
    for (let at = this.source.indexOf('`', from); at !== -1 && at < this.end;) {
      const run = runLength(this.source, at, this.end, BACKTICK);
      if (run === length) return at;
      at = this.source.indexOf('`', at + run);
    }
    return -1;
  }

  private readTag(at: number): number {
    const { source, end } = this;
    const afterAddress = autolinkEnd(source, at, end);
    if (afterAddress !== -1) {
      const address = source.slice(at + 1, afterAddress - 1);
      this.flush(at);
      this.draft.pushWritten(at + 1, afterAddress - 1);
      const { target, url } = destinationOf(address.includes(':') ? address : `mailto:${address}`);
      this.draft.addLink(this.draft.count - 1, target, url);
      return afterAddress;
    }
    const after = tagEnd(source, at, end);
    if (after === -1) return -1;
    const isLine = lineTags.has(tagName(source, at, end));
    this.add(isLine ? ' ' : '', at, after);
    if (isLine) this.draft.addBreak();
    return after;
  }

  private readImageStart(at: number): number {
    if (this.source.charCodeAt(at + 1) !== OPEN_BRACKET || at + 1 >= this.end) return -1;
    const embed = wikilinkAt(this.source, at + 1, this.end);
    if (embed) return this.add('', at, embed.end);
    this.openBracket(at, at + 2, true);
    return at + 2;
  }

  private readOpenBracket(at: number): number {
    const link = wikilinkAt(this.source, at, this.end);
    if (link === null) {
      const footnote = this.source.charAt(at + 1) === '^' ? this.source.indexOf(']', at) : -1;
      if (footnote !== -1 && footnote < this.end) return this.add('', at, footnote + 1);
      this.openBracket(at, at + 1, false);
      return at + 1;
    }
    this.flush(at);
    const first = this.draft.count;
    this.pushPlain(link.textStart, link.textEnd);
    this.draft.addLink(first, link.path === '' ? null : link.path, null, true);
    return link.end;
  }

  private openBracket(at: number, end: number, isImage: boolean): void {
    this.addWritten(at, end);
    this.brackets.push({ start: end, draft: this.draft.count - 1, run: this.runCount, isImage });
  }

  private readCloseBracket(at: number): number {
    const bracket = this.brackets.pop();
    const tail = bracket ? linkTailOf(this.source, bracket.start, at, this.end, this.definitions) : null;
    if (bracket === undefined || tail === null) return -1;
    this.flush(at);
    this.draft.hide(bracket.draft);
    pairMarks(this.runs, bracket.run, this.runCount);
    this.runCount = bracket.run;
    if (bracket.isImage) this.draft.hideFrom(bracket.draft);
    else this.draft.addLink(bracket.draft, tail.destination.target, tail.destination.url);
    return tail.end;
  }

  private readEntity(at: number): number {
    const entity = entityAt(this.source, at);
    return entity === null || entity.end > this.end ? -1 : this.add(entity.character, at, entity.end);
  }

  private readComment(at: number): number {
    if (this.source.charCodeAt(at + 1) !== PERCENT) return -1;
    const close = this.source.indexOf('%%', at + 2);
    return close === -1 || close + 2 > this.end ? -1 : this.add('', at, close + 2);
  }

  private readMarks(at: number, code: number): number {
    const { source, end } = this;
    const length = runLength(source, at, end, code);
    const isPlain = (code === TILDE || code === EQUALS) && length !== 2;
    if (isPlain) return this.addWritten(at, at + length);
    const run = markRun(code, length, source.charAt(at - 1), source.charAt(at + length));
    this.flush(at);
    this.draft.pushWritten(at, at + length, run);
    this.runs[this.runCount++] = run;
    return at + length;
  }

  private readUrl(at: number): number {
    const after = bareUrlEnd(this.source, at, this.end);
    if (after === -1) return -1;
    this.addWritten(at, after);
    this.draft.addLink(this.draft.count - 1, null, this.source.slice(at, after));
    return after;
  }
}

/** One for all texts: no text is read while another is. */
const reader = new InlineReader();

/**
 * The visible text, references by the definitions of the note, of `source` from `start` to `end`: `Bash and more` of
 * `**[[Bash]]** and<br>more`.
 */
export function readInline(source: string, start = 0, end = source.length, by?: By): Inline {
  return isPlain(source, start, end) ? new Inline(source, start, end) : readMarked(source, start, end, by);
}

/** The same for a source that is known to hold marks; `into` is made to stand for the text. */
export function readMarked(source: string, start: number, end: number, by: By = null, into?: Inline): Inline {
  const draft = reader.read(source.slice(start, end), by);
  return draft.fill(into ?? new Inline(source, start, end), source, start, by);
}

/** Where a part of the visible text, given by its offsets there, stands in the note. */
export function sourceSpan(inline: Inline, start: number, end: number): [number, number] {
  const { within, source, offset, definitions } = inline;
  if (within === source) return [offset + start, offset + end];
  const { draft } = reader;
  if (!draft.isOf(inline)) reader.read(source, definitions).layFor(inline);
  return [offset + draft.sourceStart(start), offset + draft.sourceEnd(end)];
}
