/** Tells whether two readings of a log say the same, field by field, because logs grow long. */
import type { LogEvent } from './schema';

/** True when both say the same in the same line. */
export function isSameEvent(a: LogEvent, b: LogEvent): boolean {
  const isSameLine = a.line === b.line && a.log === b.log && a.date === b.date && a.state === b.state;
  if (!isSameLine || a.item !== b.item || a.group !== b.group || a.link !== b.link) return false;
  if (a.side !== b.side || a.isUndated !== b.isUndated) return false;
  const links =
    a.evidence.length + b.evidence.length + a.withdrawnEvidence.length + b.withdrawnEvidence.length;
  const proofOf = ({ evidence, withdrawnEvidence }: LogEvent) =>
    JSON.stringify([evidence, withdrawnEvidence]);
  return links === 0 || proofOf(a) === proofOf(b);
}

/** With how many events that say the same in the same lines both begin. */
export function commonBeginning(a: readonly LogEvent[], b: readonly LogEvent[]): number {
  const end = a.findIndex((event, at) => {
    const other = b[at];
    return other === undefined || (other !== event && !isSameEvent(other, event));
  });
  return end < 0 ? a.length : end;
}

/** True when `longer` begins with all that `events` say, in the same lines. */
export function beginsWithEvents(longer: readonly LogEvent[], events: readonly LogEvent[]): boolean {
  return commonBeginning(events, longer) === events.length;
}

/** True when both say the same in the same lines; no events are as good as none given. */
export function areSameEvents(a: LogEvent[] = [], b: LogEvent[] = []): boolean {
  return a.length === b.length && beginsWithEvents(a, b);
}
