/** Visible text while it is being read: stretches that may still lose their marks. Knows no Markdown. */
import type { MarkRun } from './emphasis';
import { Inline, type InlineLink, type Piece } from './inline';
import type { Destination } from './link';

/** A stretch of visible text, or a run of marks that may be text. What shows nothing is a piece of no length. */
export interface Draft extends Piece {
  text: string;
  run: MarkRun | null;
  isBreak: boolean;
}

/** A link over some drafts. */
export interface DraftLink extends Destination {
  /** Drafts from the first to before the last. */
  first: number;
  last: number;
  isWikilink: boolean;
}

/** Drafts in the order of the source, with the links and code that cover some of them. */
export class InlineDraft {
  readonly drafts: Draft[] = [];
  readonly links: DraftLink[] = [];
  /** Pairs: first draft of a code span, and the one after its last. */
  readonly codes: number[] = [];

  push(text: string, start: number, end: number, run: MarkRun | null = null): void {
    this.drafts.push({ at: 0, length: 0, start, end, text, run, isBreak: false });
  }

  addLink(first: number, destination: Destination, isWikilink = false): void {
    this.links.push({ first, last: this.drafts.length, ...destination, isWikilink });
  }

  /** Takes everything from a draft on out of the text: an image goes with what it holds. */
  hideFrom(first: number): void {
    for (const draft of this.drafts.slice(first)) draft.text = '';
    while ((this.links.at(-1)?.first ?? -1) >= first) this.links.pop();
  }

  /** The text, once all marks are paired. Blanks are one, and none at the ends. */
  joined(offset: number): Inline {
    const breaks: number[] = [];
    let text = '';
    for (const draft of this.drafts) {
      draft.at = text.length;
      let visible = draft.text;
      draft.start += offset;
      draft.end += offset;
      if (draft.run) {
        visible = visible.slice(0, draft.run.left);
        draft.start = draft.end - draft.run.left;
      }
      if (draft.isBreak && text.length > 0) breaks.push(text.endsWith(' ') ? text.length - 1 : text.length);
      if (visible.startsWith(' ') && (text === '' || text.endsWith(' '))) {
        visible = visible.slice(1);
        draft.start++;
      }
      draft.length = visible.length;
      text += visible;
    }
    const offsetOf = (draft: number) => this.drafts[draft]?.at ?? text.length;
    const links: InlineLink[] = this.links.map(({ first, last, target, url, isWikilink }) => ({
      start: offsetOf(first),
      end: offsetOf(last),
      target,
      url,
      isWikilink,
    }));
    const shields = this.codes.map(offsetOf);
    for (const link of links) shields.push(link.start, link.end);
    return new Inline(text.trimEnd(), offset, this.drafts, links, breaks, shields);
  }
}
