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

/** True when `longer` begins with all that `events` say, in the same lines. */
export function beginsWithEvents(longer: LogEvent[], events: LogEvent[]): boolean {
  return events.every((event, at) => {
    const other = longer[at];
    return other !== undefined && (other === event || isSameEvent(other, event));
  });
}

/** True when both say the same in the same lines; no events are as good as none given. */
export function areSameEvents(a: LogEvent[] = [], b: LogEvent[] = []): boolean {
  return a.length === b.length && beginsWithEvents(a, b);
}
