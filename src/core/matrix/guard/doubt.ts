/**
 * Which texts of a log may be what a crash left of a longer one. A line that was torn has lost its date, and looks as
 * if a hand had written it without one. Knows events, no notes.
 */
import type { LogEvent } from '../../assessment/schema';

/**
 * True when nothing but lines without a date of their own ticks this text; `events` are all that bear it. Such a text
 * means the criterion that it names and no other: taken for a slip of the pen, a torn one would tick what nobody has.
 */
export function isDoubtful(events: readonly Pick<LogEvent, 'isUndated' | 'state'>[]): boolean {
  return (
    events.some(({ isUndated }) => isUndated) &&
    !events.some(({ isUndated, state }) => !isUndated && state !== 'withdrawn')
  );
}
