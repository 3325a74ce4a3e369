/**
 * Writes to an assessment log: appends one line, or cuts off the one just appended. What stands in the log already
 * stays as it is, byte for byte. Knows no clock, and does not judge whether a line is needed.
 */
import { frontmatterOf } from '../markdown/frontmatter';
import { logText } from '../item-key';
import { hiddenEndOf } from './lines';
import { renderEvidence } from './link';
import { escapeText } from './log-text';
import { splitFields } from './slots';
import type { Evidence, EventState } from './schema';

/** One line to append. */
export interface NewEvent {
  state: EventState;
  /** First slot as Markdown: what `renderSkillLink` gives. */
  link: string;
  /** Group and item as in `ItemAddress`, unescaped. */
  group: string;
  item: string;
  evidence?: Evidence[];
  withdrawnEvidence?: Evidence[];
  /** `YYYY-MM-DD`: what `writerDate` gives; null for a line that had none and comes back as it was. */
  date: string | null;
}

/** The log ends in a code fence, or in a comment, formula or raw HTML: what is appended there would be hidden. */
export type LogRefusal = 'ends-in-fence' | 'ends-in-comment';

/** `line` is the new line alone, `suffix` all that was appended, for `applyUndo`. */
export interface AppendedLog {
  text: string;
  line: string;
  suffix: string;
}

/** `at` is the 1-based line that opens the fence or comment. */
export type LogEdit = AppendedLog | { refusal: LogRefusal; at: number };

const signs: Record<EventState, { box: string; date: string }> = {
  ticked: { box: '[x]', date: '✅' },
  started: { box: '[/]', date: '🛫' },
  withdrawn: { box: '[-]', date: '❌' },
};
const listItem = /^\s*(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/** A new, empty log: the marked note that is given to `applyEvent`. */
export function newLog(person: string | null): string {
  const name = person === null ? '' : `person: ${JSON.stringify(person)}\n`;
  return `---\nskill-assessment: 1\n${name}---\n`;
}

/** The text of a slot, so that it reads back as it is. */
function renderText(text: string): string {
  return escapeText(logText(text));
}

/**
 * One line of the log: `- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-22`. A text that ends like another plugin's
 * field is closed by an empty slot, so that no reader takes its end for one.
 */
export function renderEvent(event: NewEvent): string {
  const { box, date } = signs[event.state];
  const proofs = (event.evidence ?? []).map(renderEvidence);
  const struck = (event.withdrawnEvidence ?? []).map((evidence) => `~~${renderEvidence(evidence)}~~`);
  const slots = [event.link, renderText(event.group), renderText(event.item), ...proofs, ...struck].join(
    ' · ',
  );
  const isPlain = splitFields(slots).rest === slots;
  return `- ${box} ${slots}${isPlain ? '' : ' ·'}${event.date === null ? '' : ` ${date} ${event.date}`}`;
}

/** Offset of the last line feed or carriage return; -1 without one. The whole of a long text is not gone through. */
function lastBreak(text: string): number {
  const feed = text.lastIndexOf('\n');
  const behind = text.slice(feed + 1).lastIndexOf('\r');
  return behind < 0 ? feed : feed + 1 + behind;
}

/** The last line ending of a text, and where it begins; `\n` where there is none. */
function lastEnding(text: string): { ending: string; at: number } {
  const at = lastBreak(text);
  if (at < 0) return { ending: '\n', at };
  return text.endsWith('\r\n', at + 1) ? { ending: '\r\n', at: at - 1 } : { ending: text.charAt(at), at };
}

/** The last line of the body, which a new line comes to stand under. `isEnded`: the text ends with its ending. */
function lastLineOf(text: string, isEnded: boolean): string {
  const whole = isEnded ? text.slice(0, Math.max(0, lastEnding(text).at)) : text;
  return whole.slice(Math.max(frontmatterOf(text)?.bodyStart ?? 0, lastBreak(whole) + 1));
}

/**
 * The log with one line more: `text` is an exact prefix of the result. The line ending of the last line is kept, and
 * so is a missing one; a blank line comes first where the log ends in something else than a list. The log must not end
 * inside a hidden part (`unclosedAt`).
 */
export function appendEvent(text: string, event: NewEvent): AppendedLog {
  const line = renderEvent(event);
  const { ending } = lastEnding(text);
  const isEnded = text === '' || text === '\uFEFF' || /[\n\r]/.test(text.slice(-1));
  const last = lastLineOf(text, isEnded);
  const gap = last.trim() === '' || last === '\uFEFF' || listItem.test(last) ? '' : ending;
  const suffix = isEnded ? `${gap}${line}${ending}` : `${ending}${gap}${line}`;
  return { text: text + suffix, line, suffix };
}

/** As `appendEvent`, for a text that nobody has looked at: refuses one that ends inside a hidden part. */
export function applyEvent(text: string, event: NewEvent): LogEdit {
  const open = hiddenEndOf(text);
  return open ? { refusal: `ends-in-${open.kind}`, at: open.line } : appendEvent(text, event);
}

/** The log without the suffix that `appendEvent` gave it; null when that is not its end any more. */
export function applyUndo(text: string, suffix: string): string | null {
  return suffix !== '' && text.endsWith(suffix) ? text.slice(0, -suffix.length) : null;
}
