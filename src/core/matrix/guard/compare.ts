/** Compares the logs of a person with what a device remembers of them, once and for all that follows from it. */
import type { GuardCopy } from '../../assessment/guard-copy';
import { gathered, seenInPieces } from './guard';
import { logStatusInPieces, type LogStatus, type StatusParts } from './log-status';

/** What is to be said of the log, and the copy as it is to be kept. */
export interface Comparison {
  status: LogStatus;
  copy: GuardCopy;
}

/** Compares in pieces. While the log is gone or damaged the copy stays as it is. */
export function* compareInPieces(parts: StatusParts): Generator<void, Comparison> {
  const all = yield* gathered(parts);
  const status = yield* logStatusInPieces(all);
  const { copy } = parts;
  return { status, copy: status.fault === null ? yield* seenInPieces(copy, all, status.lost) : copy };
}
