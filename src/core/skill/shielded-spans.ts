/** Finds the stretches of a cell that no separator divides: links, code, and what stands in brackets or quotes. */
import type { Inline } from '../markdown/inline';

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
const anyMark = /[()[\]{}«»“”„‘’（）"]/u;

/** Pairs of offsets of brackets and quotes that are closed, outermost only. */
function pairedSpans(text: string): number[] {
  if (!anyMark.test(text)) return [];
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

/** Tells for offsets of the visible text whether nothing may be divided there; looks for spans when first asked. */
export function shieldedSpans(cell: Inline): (at: number) => boolean {
  let isShielded: Uint8Array | null = null;
  return (at) => (isShielded ??= shieldsOf(cell))[at] === 1;
}

const noShields = new Uint8Array(0);

function shieldsOf({ text, shields }: Inline): Uint8Array {
  const paired = pairedSpans(text);
  if (paired.length === 0 && shields.length === 0) return noShields;
  const isShielded = new Uint8Array(text.length);
  for (const spans of [shields, paired]) {
    for (let i = 0; i < spans.length; i += 2) isShielded.fill(1, spans[i], spans[i + 1]);
  }
  return isShielded;
}
