/** Puts the summary into its note: only what lies between the two markers changes. Knows no skills. */
import { visibleLines } from '../../assessment/lines';
import { renderWords } from './summary-text';

/** Why the note is left alone. The sentences live in i18n. */
export type SummaryRefusal =
  /** A note with a text of its own and no markers. */
  | 'foreign-note'
  | 'several-begins'
  | 'several-ends'
  | 'begin-without-end'
  | 'end-without-begin'
  /** A marker in a code fence, a comment or the properties. */
  | 'marker-hidden'
  /** A marker with other text on its line. */
  | 'marker-not-alone';

/** `line` is the 1-based line of what decided. */
export type SummaryEdit = { text: string } | { refusal: SummaryRefusal; line: number };

/** Written once and never changed: notes all over the world hold them. */
const begin = '%% skill-matrix:begin %%';
const end = '%% skill-matrix:end %%';

/** A line that holds a marker; offsets are UTF-16, `end` before the line's ending, `next` behind it. */
interface MarkedLine {
  marker: string;
  text: string;
  line: number;
  start: number;
  end: number;
  next: number;
}

function markedLines(note: string): MarkedLine[] {
  const found: MarkedLine[] = [];
  const lines = note.matchAll(/([^\r\n]*)(\r\n|\n|\r|$)/g);
  let line = 0;
  for (const { 0: whole, 1: text = '', index: start } of lines) {
    line++;
    const place = { text, line, start, end: start + text.length, next: start + whole.length };
    for (const marker of [begin, end]) if (text.includes(marker)) found.push({ marker, ...place });
  }
  return found;
}

/** What is wrong with the markers of a note; null for one begin and one end below it, each on a line of its own. */
function refusalOf(note: string, marked: MarkedLine[]): { refusal: SummaryRefusal; line: number } | null {
  const visible = new Set(visibleLines(note).map(({ line }) => line));
  const find = (is: (each: MarkedLine) => boolean, refusal: SummaryRefusal) => {
    const line = marked.find(is)?.line;
    return line === undefined ? null : { refusal, line };
  };
  const [firstBegin, firstEnd] = [begin, end].map((marker) => marked.find((each) => each.marker === marker));
  return (
    find(({ line }) => !visible.has(line), 'marker-hidden') ??
    find(({ text, marker }) => text.replace(/^\uFEFF/, '').trimEnd() !== marker, 'marker-not-alone') ??
    find((each) => each.marker === begin && each !== firstBegin, 'several-begins') ??
    find((each) => each.marker === end && each !== firstEnd, 'several-ends') ??
    find(
      (each) => each.marker === end && (!firstBegin || each.line < firstBegin.line),
      'end-without-begin',
    ) ??
    find(() => !firstEnd, 'begin-without-end')
  );
}

function withEndings(text: string, ending: string): string {
  return ending === '\n' ? text : text.replaceAll('\n', ending);
}

/**
 * The note with the block between its markers. `noteText` null: there is no such note yet; a new one, or one that is
 * still blank, gets the title as its heading. A note that is not surely ours is refused.
 */
export function applySummary(noteText: string | null, block: string, title: string): SummaryEdit {
  const note = noteText ?? '';
  const marked = markedLines(note);
  if (marked.length === 0 && note.replace(/^\uFEFF/, '').trim() !== '')
    return { refusal: 'foreign-note', line: 1 };
  const refused = refusalOf(note, marked);
  if (refused) return refused;
  const [first, last] = marked;
  if (!first || !last) {
    return { text: `${note}# ${renderWords(title)}\n\n${begin}\n\n${block}\n\n${end}\n` };
  }
  const ending = note.slice(first.end, first.next);
  const body = withEndings(`\n\n${block}\n\n`, ending);
  return { text: note.slice(0, first.end) + body + note.slice(last.start) };
}
