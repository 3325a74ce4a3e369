/**
 * Writes to an assessment log: appends one line, or cuts off the one just appended. What stands in the log already
 * stays as it is, byte for byte. Asks nobody for today's date.
 */
import type { Evidence, EventState } from './schema';

/** One line to append. */
export interface NewEvent {
  state: EventState;
  /** First slot as Markdown: `renderSkillLink(…)`. */
  link: string;
  /** Group and item as in `ItemAddress`, unescaped. */
  group: string;
  item: string;
  evidence?: Evidence[];
  withdrawnEvidence?: Evidence[];
  date: string;
}

/** The log cannot be appended to: its end lies in a code fence, or in a comment, formula or raw HTML. */
export type LogRefusal = 'ends-in-fence' | 'ends-in-comment';

export type LogEdit =
  /** `line` is the new line alone; `suffix` is all that was appended, for `applyUndo`. */
  { text: string; line: string; suffix: string } | { refusal: LogRefusal; at: number };

/** A new, empty log: the marked note that is given to `applyEvent`. */
export function newLog(person: string | null): string {
  throw new Error(`being written ${person}`);
}

/** The log with one line more. */
export function applyEvent(_text: string, _event: NewEvent): LogEdit {
  throw new Error('being written');
}

/** The log without the suffix that `applyEvent` gave it; null when that is not its end any more. */
export function applyUndo(_text: string, _suffix: string): string | null {
  throw new Error('being written');
}
