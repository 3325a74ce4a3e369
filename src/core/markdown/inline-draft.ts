/** Visible text while it is being read: stretches that may still lose their marks. Knows no Markdown. */
import { SPACE } from './characters';
import type { MarkRun } from './emphasis';
import { Inline, type InlineLink } from './inline';
import type { Destination } from './link';
import type { Definitions } from './link-definition';

/** Stretches in the order of the source, with the links and code over some of them. One draft serves all texts in turn. */
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
  private links: InlineLink[] | null = null;
  /** Pairs: first stretch of a code span, and the one after its last. */
  private codes: number[] | null = null;
  /** The stretches that end a line. */
  private breaks: number[] | null = null;

  begin(source: string): void {
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
  addLink(first: number, { target, url }: Destination, isWikilink = false): void {
    const link = { start: first, end: this.count, target, url, isWikilink };
    if (this.links === null) this.links = [link];
    else this.links.push(link);
  }

  /** The stretches from `first` on are code. */
  addCode(first: number): void {
    (this.codes ??= []).push(first, this.count);
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

  /**
   * Lays the stretches one after the other, once all marks are paired. Blanks are one, and none at its start. The only
   * stretch that shows anything; -1 where there are none or several.
   */
  lay(): number {
    const { source, texts, places, runs, ats } = this;
    let length = 0;
    let shown = 0;
    let last = -1;
    let isBlank = true;
    for (let i = 0; i < this.count; i++) {
      ats[i] = length;
      const run = runs[i] ?? null;
      if (run) places[i * 2] = (places[i * 2 + 1] ?? 0) - run.left;
      const text = texts[i] ?? null;
      let start = text === null ? (places[i * 2] ?? 0) : 0;
      const end = text === null ? (places[i * 2 + 1] ?? 0) : text.length;
      const within = text ?? source;
      if (isBlank && start < end && within.charCodeAt(start) === SPACE) {
        start++;
        places[i * 2] = (places[i * 2] ?? 0) + 1;
        if (text !== null) texts[i] = text.slice(1);
      }
      if (start === end) continue;
      length += end - start;
      shown++;
      last = i;
      isBlank = within.charCodeAt(end - 1) === SPACE;
    }
    ats[this.count] = length;
    return shown === 1 ? last : -1;
  }

  private textOf(stretch: number): string {
    return this.texts[stretch] ?? this.source.slice(this.places[stretch * 2], this.places[stretch * 2 + 1]);
  }

  private joined(): string {
    let text = '';
    for (let i = 0; i < this.count; i++) if (this.ats[i] !== this.ats[i + 1]) text += this.textOf(i);
    return text;
  }

  /** The text of a source that begins at `offset` in the note, with what is known of it. */
  inline(offset: number, definitions: Definitions | null): Inline {
    const only = this.lay();
    const joined = only === -1 ? this.joined() : this.textOf(only);
    const text = joined.trimEnd();
    // One stretch as written is its own source, so that `**Bash**` is known as four characters of the note.
    const isWritten = only !== -1 && this.texts[only] === null;
    const source = isWritten ? text : this.source;
    const from = isWritten ? offset + (this.places[only * 2] ?? 0) : offset;
    const { links, codes, breaks } = this;
    if (links === null && codes === null && breaks === null)
      return new Inline(text, 0, text.length, source, from);
    const at = (stretch: number) => this.ats[stretch] ?? 0;
    for (const link of links ?? []) {
      link.start = at(link.start);
      link.end = at(link.end);
    }
    const ends = breaks?.map(at).map((end) => (joined.charAt(end - 1) === ' ' ? end - 1 : end));
    const lineEnds = ends?.filter((end) => end > 0);
    const codeEnds = codes?.map(at);
    return new Inline(
      text,
      0,
      text.length,
      source,
      from,
      links ?? undefined,
      lineEnds,
      codeEnds,
      definitions,
    );
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
