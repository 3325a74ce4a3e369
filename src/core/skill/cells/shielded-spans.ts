/** Finds the stretches of a cell that no separator divides: links, code, and what stands in brackets or quotes. */
import type { Inline } from '../../markdown/inline';

const closers = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['‘', '’'],
  ['（', '）'],
]);
const closing = new Set(closers.values());
/** What may open a pair. */
export const openers: readonly string[] = [...closers.keys(), '"'];
const anyMark = /[()[\]{}«»“”„‘’（）"]/u;

const none: number[] = [];

/** Pairs of offsets of brackets and quotes that are closed, outermost only. */
function pairedSpans(text: string): number[] {
  if (!anyMark.test(text)) return none;
  const spans: number[] = [];
  const open: { close: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text.charAt(at);
    const isQuote = mark === '"';
    const top = isQuote || closing.has(mark) ? open.findLastIndex((one) => one.close === mark) : -1;
    if (top !== -1) {
      const from = open[top]?.at ?? at;
      open.length = top;
      while (spans.length > 0 && (spans.at(-2) ?? 0) > from) spans.length -= 2;
      spans.push(from, at + 1);
    } else if (isQuote) open.push({ close: '"', at });
    else {
      const close = closers.get(mark);
      if (close !== undefined) open.push({ close, at });
    }
  }
  return spans;
}

const noShields = new Uint8Array(0);
/** One for all cells: no cell is divided while another is. */
let shields = new Uint8Array(2_000);

/**
 * 1 for each character of a cell at which nothing may be divided, counted from its start; empty when there is none.
 * Holds until the next cell is asked about.
 */
export function shieldsOf({ text, start, links, codes }: Inline): Uint8Array {
  const paired = pairedSpans(text);
  if (paired.length + links.length + codes.length === 0) return noShields;
  if (shields.length < text.length) shields = new Uint8Array(text.length);
  shields.fill(0, 0, text.length);
  for (let i = 0; i < paired.length; i += 2) shields.fill(1, paired[i], paired[i + 1]);
  for (let i = 0; i < codes.length; i += 2)
    shields.fill(1, (codes[i] ?? 0) - start, (codes[i + 1] ?? 0) - start);
  for (const link of links) shields.fill(1, link.start - start, link.end - start);
  return shields;
}
