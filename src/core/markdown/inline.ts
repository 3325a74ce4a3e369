/** What a reader sees of a cell, heading or list item, on one line. */

import type { Definitions } from './link-definition';

/** A link in the visible text: `start` and `end` are offsets there. */
export interface InlineLink {
  start: number;
  end: number;
  /** Link path of a note, without heading; null for an address. */
  target: string | null;
  /** Address; null for a note. */
  url: string | null;
  isWikilink: boolean;
}

const none: never[] = [];

/**
 * Visible text and what is known of it. It lies in `within` from `start` to `end`, and all offsets are offsets there:
 * plain text is a stretch of the note itself, so that nothing is copied to look at it.
 */
export class Inline {
  /** What was written, and where it begins in the note. */
  source: string;
  offset = 0;
  links: readonly InlineLink[] = none;
  /** Offsets of the blanks that stand for `<br>`. */
  breaks: readonly number[] = none;
  /** Pairs of offsets of what is written as code. */
  codes: readonly number[] = none;
  /** The definitions that its references were read with. */
  definitions: Definitions | null = null;

  constructor(
    public within: string,
    public start: number,
    public end: number,
  ) {
    this.source = within;
  }

  get text(): string {
    return this.within.slice(this.start, this.end);
  }

  /** True when the character with this code is somewhere in the text. */
  holds(code: number): boolean {
    for (let at = this.start; at < this.end; at++) if (this.within.charCodeAt(at) === code) return true;
    return false;
  }

  /** Stands for another text from now on, seen as it is written. */
  show(within: string, start: number, end: number): this {
    this.within = this.source = within;
    this.start = start;
    this.end = end;
    this.offset = 0;
    this.links = this.breaks = this.codes = none;
    this.definitions = null;
    return this;
  }
}
