/**
 * What is to be said about the log as a whole: that it is gone or damaged, that ticks are lost, or that there are two
 * of it. Knows no files and no words.
 */
import type { GuardCopy } from '../../assessment/guard-copy';
import type { AssessmentLog } from '../../assessment/schema';
import type { LinkResolver } from '../../markdown/link-resolver';
import { copyAsLog, counted, missingInPieces, ticksOf, type GuardView } from './guard';
import { findDifferences, saidOf, type KnownEvent, type LostTick } from './lost-ticks';

/** A second log of the same person, read together with the one that is written to. */
export interface LogCopy {
  path: string;
  /** How many items the log alone would show otherwise. */
  count: number;
}

export interface LogStatus {
  /** No log, or a log without its ticks: nothing is written before a person has chosen. */
  fault: 'missing' | 'damaged' | null;
  /** What this device's copy holds: its ticks, and the day of the last. Counted only while no log says anything. */
  copy: { count: number; lastOn: string | null };
  /** The ticks that something took out of the log. */
  lost: LostTick[];
  /** The conflict copies that say something of their own. */
  copies: LogCopy[];
}

/** A log with which nothing is wrong. */
export const soundLog: LogStatus = { fault: null, copy: { count: 0, lastOn: null }, lost: [], copies: [] };

/** What a status is made of. */
export interface StatusParts extends GuardView {
  copy: GuardCopy;
  /** True when a note stands where the copy saw the log. */
  isNoteThere: boolean;
}

function faultOf({ mine, copy, isNoteThere }: StatusParts, known: number): LogStatus['fault'] {
  if (known === 0) return null;
  if (mine.length === 0) return isNoteThere && copy.log !== '' ? 'damaged' : 'missing';
  return known > 1 ? 'damaged' : null;
}

/** The lines of a log as another log is compared with them. */
export function knownEvents({ events }: AssessmentLog, resolve: LinkResolver): KnownEvent[] {
  return events.map((event) => ({ event: saidOf(event), path: resolve(event.link, event.log) }));
}

/** What is wrong with the log, seen from this device, found in pieces. */
export function* logStatusInPieces(parts: StatusParts): Generator<void, LogStatus> {
  const { mine, copy, resolve } = parts;
  const isSilent = mine.every(({ events }) => events.length === 0);
  const known = isSilent ? ticksOf(copyAsLog(counted(copy, parts.now), resolve), resolve) : soundLog.copy;
  const fault = faultOf(parts, known.count);
  if (fault !== null) return { fault, copy: known, lost: [], copies: [] };
  const [log, others] = [mine.slice(0, 1), mine.slice(1)];
  const copies = others.map((other): LogCopy => {
    const count = findDifferences(log, knownEvents(other, resolve), resolve).length;
    return { path: other.path, count };
  });
  return {
    fault,
    copy: known,
    lost: yield* missingInPieces(copy, parts),
    copies: copies.filter(({ count }) => count > 0),
  };
}
