/**
 * The line above a table or list that titles it as a heading would: `**Уровни навыка**`, `Levels:`, the title of a
 * callout. Knows no headings and no levels.
 */
import { isLetter, isSpace } from '../markdown/characters';
import type { NoteText } from './note-text';

/** The longest line that is a title. */
const longestTitle = 120;
const calloutMark = /^[\s>]*>\s*\[![\w-]+\][-+]?\s+/u;
const bold = /^[\s>]*[*_]{1,3}[^*_]+[*_]{1,3}:?\s*$/u;

/**
 * The line straight above what begins at `start`, as written, when it is bold, titles a callout or ends with a colon;
 * else empty.
 */
export function titleAbove(start: number, { text }: NoteText): string {
  const from = Math.max(0, start - longestTitle);
  // Most tables stand straight below a heading, which ends with a letter and a title does not.
  let last = start - 1;
  while (last > from && isSpace(text.charCodeAt(last))) last--;
  if (isLetter(text, last)) return '';
  const above = text.slice(from, start).split(/\r\n|\r|\n/u);
  const lines = above.slice(from === 0 ? 0 : 1, -1);
  const isBlank = lines.at(-1)?.replace(/[\s>]/gu, '') === '';
  const line = isBlank ? lines.at(-2) : lines.at(-1);
  return line !== undefined && (bold.test(line) || calloutMark.test(line) || /:\s*$/u.test(line)) ? line : '';
}

/** The words of such a line, without its marks. */
export function titleWords(start: number, note: NoteText): string {
  const line = titleAbove(start, note);
  return line === '' ? '' : line.replace(calloutMark, '').replace(/^[\s>*_]+|[\s*_:：]+$/gu, '');
}

/**
 * True when the title of a callout, or a line in bold of a note that says it is a skill, tells that levels follow: of
 * bold lines the app keeps nothing by which other notes could be told apart without reading them all.
 */
export function isHeadedLevels(start: number, isMarked: boolean, note: NoteText): boolean {
  const line = titleAbove(start, note);
  return (calloutMark.test(line) || (isMarked && bold.test(line))) && isTitledLevels(start, note);
}

/** True when the line above says that levels follow. */
export function isTitledLevels(start: number, note: NoteText): boolean {
  const title = titleWords(start, note);
  return title !== '' && note.words.sectionKeyOf(title) === 'levels';
}
