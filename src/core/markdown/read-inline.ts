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
  COLON,
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
import { markRun, pairMarks, type MarkRun } from './emphasis';
import { entityAt } from './entity';
import { tagEnd, tagName } from './html';
import { Inline } from './inline';
import { InlineDraft } from './inline-draft';
import { runLength } from './leaf-start';
import { autolinkEnd, bareUrlEnd, destinationOf, linkTailAt } from './link';
import { wikilinkAt } from './wikilink';

const lineTags = new Set(['br', 'li', 'ul', 'ol', 'p', 'div', 'hr']);

/** When an ASCII character can be taken as it is. */
const always = 0;
const never = 1;
const sometimes = 2;
const asText = new Uint8Array(128);
for (const character of '\\`*_~=[]!<&%\t\n\r') asText[character.charCodeAt(0)] = never;
for (const character of ' :') asText[character.charCodeAt(0)] = sometimes;

interface Bracket {
  draft: number;
  run: number;
  isImage: boolean;
}

class InlineReader {
  private source = '';
  private end = 0;
  private textStart = 0;
  private readonly draft = new InlineDraft();
  private runs: MarkRun[] = [];
  private brackets: Bracket[] = [];
  /** Lengths of backtick runs that nothing closes. */
  private openTicks: number[] = [];

  /** Reads `source` into the draft. */
  read(source: string): InlineDraft {
    this.source = source;
    this.end = source.length;
    this.textStart = 0;
    if (this.runs.length > 0) this.runs = [];
    if (this.brackets.length > 0) this.brackets = [];
    if (this.openTicks.length > 0) this.openTicks = [];
    this.draft.clear();
    for (let at = 0; at < this.end;) {
      const next = this.readSpecial(at);
      if (next === -1) at++;
      else at = this.textStart = next;
    }
    this.flush(this.end);
    pairMarks(this.runs);
    return this.draft;
  }

  /** Reads what is no plain text at `at`; the offset after it, or -1. */
  private readSpecial(at: number): number {
    const { source, end } = this;
    const code = source.charCodeAt(at);
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
    if (at > this.textStart) this.draft.push(this.source.slice(this.textStart, at), this.textStart, at);
    this.textStart = at;
  }

  /** Adds `text` for the source from `start` to `end`; `end`. */
  private add(text: string, start: number, end: number): number {
    this.flush(start);
    if (text !== '') this.draft.push(text, start, end);
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
      return this.add(source.slice(at, at + length), at, at + length);
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
      if (at > start) this.draft.push(source.slice(start, at), start, at);
      if (!isPipe) this.draft.push(' ', at, at + 1);
      start = at + 1;
    }
    if (start < to) this.draft.push(source.slice(start, to), start, to);
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
      this.draft.push(address, at + 1, afterAddress - 1);
      this.draft.addLink(
        this.draft.count - 1,
        destinationOf(address.includes(':') ? address : `mailto:${address}`),
      );
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
    const target = link.path === '' ? null : link.path;
    this.draft.addLink(first, { target, url: null }, true);
    return link.end;
  }

  private openBracket(at: number, end: number, isImage: boolean): void {
    this.add(this.source.slice(at, end), at, end);
    this.brackets.push({ draft: this.draft.count - 1, run: this.runs.length, isImage });
  }

  private readCloseBracket(at: number): number {
    const bracket = this.brackets.pop();
    const tail = bracket ? linkTailAt(this.source, at + 1, this.end) : null;
    if (bracket === undefined || tail === null) return -1;
    this.flush(at);
    this.draft.hide(bracket.draft);
    const inner = this.runs.splice(bracket.run);
    pairMarks(inner);
    if (bracket.isImage) this.draft.hideFrom(bracket.draft);
    else this.draft.addLink(bracket.draft, tail.destination);
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
    if (isPlain) return this.add(source.slice(at, at + length), at, at + length);
    const run = markRun(code, length, source.charAt(at - 1), source.charAt(at + length));
    this.flush(at);
    this.draft.push(source.slice(at, at + length), at, at + length, run);
    this.runs.push(run);
    return at + length;
  }

  private readUrl(at: number): number {
    const after = bareUrlEnd(this.source, at, this.end);
    if (after === -1) return -1;
    this.add(this.source.slice(at, after), at, after);
    this.draft.addLink(this.draft.count - 1, { target: null, url: this.source.slice(at, after) });
    return after;
  }
}

/** True for a space between words, and for a colon that belongs to no address. */
function isTextMark(source: string, at: number, start: number, end: number): boolean {
  if (source.charCodeAt(at) === COLON) return !source.startsWith('//', at + 1);
  return at > start && at + 1 < end && source.charCodeAt(at + 1) !== SPACE;
}

/** True when a reader sees the text as it is written. */
export function isPlain(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code >= 128 || asText[code] === always) continue;
    if (asText[code] === never || !isTextMark(source, at, start, end)) return false;
  }
  return true;
}

/** One for all texts: no text is read while another is. */
const reader = new InlineReader();

/** The visible text of `source` from `start` to `end`: `Bash and more` of `**[[Bash]]** and<br>more`. */
export function readInline(source: string, start = 0, end = source.length): Inline {
  if (isPlain(source, start, end)) return new Inline(source, start, end);
  const written = source.slice(start, end);
  return reader.read(written).inline(written, start);
}

/** Where a part of the visible text, given by its offsets there, stands in the note. */
export function sourceSpan({ within, source, offset }: Inline, start: number, end: number): [number, number] {
  if (within === source) return [offset + start, offset + end];
  const draft = reader.read(source);
  draft.join();
  return [offset + draft.sourceStart(start), offset + draft.sourceEnd(end)];
}
