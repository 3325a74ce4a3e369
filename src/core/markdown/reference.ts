/** Reads links whose address stands elsewhere in the note: `[docs][d]`, `[docs][]` and `[docs]`. */
import { BACKSLASH, CLOSE_BRACKET, OPEN_BRACKET } from './characters';
import { destinationOf, linkTailAt } from './link';
import { labelForm, type Definitions } from './link-definition';

/** The longest label, in characters. */
const longestLabel = 999;

/** Offset of the bracket that closes the label which opens at `at`, or -1. */
function labelClose(text: string, at: number, end: number): number {
  if (at >= end || text.charCodeAt(at) !== OPEN_BRACKET) return -1;
  const last = Math.min(end, at + longestLabel + 2);
  for (let i = at + 1; i < last; i++) {
    const code = text.charCodeAt(i);
    if (code === CLOSE_BRACKET) return i;
    if (code === OPEN_BRACKET) return -1;
    if (code === BACKSLASH) i++;
  }
  return -1;
}

type LinkTail = ReturnType<typeof linkTailAt>;

/** What makes a link of the text in brackets from `start` to `close`; null when it is plain text. */
export function linkTailOf(
  text: string,
  start: number,
  close: number,
  end: number,
  definitions: Definitions | null,
): LinkTail {
  const tail = linkTailAt(text, close + 1, end);
  return tail ?? (definitions && referenceAt(text, start, close, end, definitions));
}

function referenceAt(
  text: string,
  start: number,
  close: number,
  end: number,
  definitions: Definitions,
): LinkTail {
  const labelEnd = labelClose(text, close + 1, end);
  const hasLabel = labelEnd > close + 2;
  const [from, to] = hasLabel ? [close + 2, labelEnd] : [start, close];
  if (to - from > longestLabel) return null;
  const address = definitions.get(labelForm(text.slice(from, to)));
  if (address === undefined) return null;
  return { end: (labelEnd === -1 ? close : labelEnd) + 1, destination: destinationOf(address) };
}
