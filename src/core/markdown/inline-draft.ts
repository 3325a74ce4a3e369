/** Visible text while it is being read: stretches that may still lose their marks. Knows no Markdown. */
import { isSpace, SPACE } from './characters';
import type { MarkRun } from './emphasis';
import type { Inline, InlineLink } from './inline';
import type { Definitions } from './link-definition';

/**
 * Stretches in the order of the source, with the links and code over some of them. One draft serves all texts in turn.
 */
export class InlineDraft {
  /** How many stretches there are; what lies behind them in the lists is of earlier texts. */
  count = 0;
  private source = '';
  /** What each shows; null for its source as written. */
  private readonly texts: (string | null)[] = [];
  /** Offsets of their source, as pairs. */
  private readonly places: number[] = [];
  /** The marks that a stretch consists of; null for text. */
  private readonly runs: (MarkRun | null)[] = [];
  /** Where each begins in the visible text, once that is laid out, and where the last one ends. */
  private readonly ats: number[] = [0];
  /** Where the visible text lies in the source, when it stands there in one piece. */
  private from = 0;
  private to = 0;
  private isWhole = true;
  private links: InlineLink[] | null = null;
  /** Pairs: first stretch of a code span, and the one after its last. */
  private codes: number[] | null = null;
  /** The stretches that end a line. */
  private breaks: number[] | null = null;
  /** Whose text lies here to be asked for places; null once another is read. */
  private owner: Inline | null = null;

  begin(source: string): void {
    this.owner = null;
    this.source = source;
    this.count = 0;
    this.links = this.codes = this.breaks = null;
  }

  /** Adds source as it is written; of a run of marks only what no pair takes is shown in the end. */
  pushWritten(start: number, end: number, run: MarkRun | null = null): void {
    this.pushStretch(null, start, end, run);
  }

  /** Adds a text that stands for other source. */
  push(text: string, start: number, end: number): void {
    this.pushStretch(text, start, end, null);
  }

  private pushStretch(text: string | null, start: number, end: number, run: MarkRun | null): void {
    this.places[this.count * 2] = start;
    this.places[this.count * 2 + 1] = end;
    this.runs[this.count] = run;
    this.texts[this.count++] = text;
  }

  /** The stretches from `first` on are a link. */
  addLink(first: number, target: string | null, url: string | null, isWikilink = false): void {
    const link = { start: first, end: this.count, target, url, isWikilink };
    if (this.links === null) this.links = [link];
    else this.links.push(link);
  }

  /** The stretches from `first` on are code. */
  addCode(first: number): void {
    if (this.codes === null) this.codes = [first, this.count];
    else this.codes.push(first, this.count);
  }

  /** The last stretch ends a line. */
  addBreak(): void {
    (this.breaks ??= []).push(this.count - 1);
  }

  /** Takes the text of one stretch away. */
  hide(stretch: number): void {
    this.texts[stretch] = '';
  }

  /** Takes everything from a stretch on out of the text: an image goes with what it holds. */
  hideFrom(first: number): void {
    for (let at = first; at < this.count; at++) this.hide(at);
    while ((this.links?.at(-1)?.start ?? -1) >= first) this.links?.pop();
  }

  /** Lays the stretches one after the other, once all marks are paired. Blanks are one, and none at its start. */
  lay(): void {
    const { source, texts, places, runs, ats } = this;
    let length = 0;
    let isBlank = true;
    this.from = this.to = 0;
    this.isWhole = true;
    for (let i = 0; i < this.count; i++) {
      ats[i] = length;
      const run = runs[i] ?? null;
      if (run) places[i * 2] = (places[i * 2 + 1] ?? 0) - run.left;
      const text = texts[i] ?? null;
      const within = text ?? source;
      let start = text === null ? (places[i * 2] ?? 0) : 0;
      const end = text === null ? (places[i * 2 + 1] ?? 0) : text.length;
      if (isBlank && start < end && within.charCodeAt(start) === SPACE) {
        start++;
        places[i * 2] = (places[i * 2] ?? 0) + 1;
        if (text !== null) texts[i] = text.slice(1);
      }
      if (start === end) continue;
      if (length === 0) this.from = this.to = start;
      if (text !== null || start !== this.to) this.isWhole = false;
      this.to = end;
      length += end - start;
      isBlank = within.charCodeAt(end - 1) === SPACE;
    }
    ats[this.count] = length;
  }

  /** Lays the stretches to be asked for the places of `owner`, of which there may be many. */
  layFor(owner: Inline): void {
    this.lay();
    this.owner = owner;
  }

  isOf(inline: Inline): boolean {
    return this.owner === inline;
  }

  /** The visible text, put together at once: a text that is added to piece by piece is slow to look at. */
  private joined(): string {
    const { source, texts, places, ats, count } = this;
    for (let i = 0; i < count; i++) {
      if (ats[i] === ats[i + 1]) texts[i] = '';
      else texts[i] ??= source.slice(places[i * 2], places[i * 2 + 1]);
    }
    return texts.slice(0, count).join('');
  }

  /** Makes of `into` the visible text of the source, which begins at `offset` in the note, with what is known of it. */
  fill(into: Inline, note: string, offset: number, definitions: Definitions | null): Inline {
    this.lay();
    if (this.isWhole) into.show(note, offset + this.from, offset + this.to);
    else {
      into.show(this.joined(), 0, this.ats[this.count] ?? 0);
      into.source = this.source;
      into.offset = offset;
      into.definitions = definitions;
    }
    while (into.end > into.start && isSpace(into.within.charCodeAt(into.end - 1))) into.end--;
    if (this.links !== null || this.codes !== null || this.breaks !== null) this.describe(into);
    return into;
  }

  private describe(into: Inline): void {
    const { links, codes, breaks, ats } = this;
    const { within, start } = into;
    if (links !== null) {
      for (const link of links) {
        link.start = start + (ats[link.start] ?? 0);
        link.end = start + (ats[link.end] ?? 0);
      }
      into.links = links;
    }
    if (codes !== null) into.codes = this.toPlaces(codes, start);
    if (breaks === null) return;
    const ends = this.toPlaces(breaks, start).filter((end) => end > start);
    const blanks = ends.map((end) => (within.charCodeAt(end - 1) === SPACE ? end - 1 : end));
    into.breaks = blanks.filter((blank) => blank > start);
  }

  /** Makes of stretches the places where they begin in a visible text that begins at `start`. */
  private toPlaces(stretches: number[], start: number): number[] {
    for (let i = 0; i < stretches.length; i++) stretches[i] = start + (this.ats[stretches[i] ?? 0] ?? 0);
    return stretches;
  }

  /** Offset in the source of what begins at `offset` in the visible text. */
  sourceStart(offset: number): number {
    const i = this.stretchAt(offset);
    const [start = 0, at = 0] = [this.places[i * 2], this.ats[i]];
    return this.isVerbatim(i) ? start + offset - at : start;
  }

  /** Offset in the source of what ends at `offset` in the visible text. */
  sourceEnd(offset: number): number {
    if (offset === 0) return this.sourceStart(0);
    const i = this.stretchAt(offset - 1);
    const [start = 0, end = 0, at = 0] = [this.places[i * 2], this.places[i * 2 + 1], this.ats[i]];
    return this.isVerbatim(i) ? start + offset - at : end;
  }

  /** True when a stretch shows each character of its source. */
  private isVerbatim(i: number): boolean {
    const written = (this.places[i * 2 + 1] ?? 0) - (this.places[i * 2] ?? 0);
    return written === (this.ats[i + 1] ?? 0) - (this.ats[i] ?? 0);
  }

  /** The last stretch that begins at or before `offset` in the visible text. */
  private stretchAt(offset: number): number {
    let low = 0;
    for (let high = this.count - 1; low < high;) {
      const middle = (low + high + 1) >> 1;
      if ((this.ats[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
