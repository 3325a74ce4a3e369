/** Chooses which of the vault's logs are mine, and which one of them new lines go to. Knows no files. */
import { nameWithoutCopyMark } from './conflict-copy';
import type { AssessmentLog } from './schema';
import { noteNameOf } from '../vault-path';

export interface ChosenLogs {
  /** The log that is written to, then its conflict copies by path. */
  mine: AssessmentLog[];
  /** Path of the log that is written to; null when I have none yet. */
  target: string | null;
  /** Logs of other people, by path. */
  others: AssessmentLog[];
}

function byPath(a: AssessmentLog, b: AssessmentLog): number {
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

/**
 * Gives each log in a folder that names no person the name of its note: `Team/Anna.md` is Anna's, and so is what a sync
 * program has left beside it as a copy.
 */
export function namedByFolder(log: AssessmentLog, folder: string): AssessmentLog {
  const inside = `${folder.replace(/\/+$/u, '')}/`;
  if (log.person !== null || folder === '' || !log.path.startsWith(inside)) return log;
  return { ...log, person: nameWithoutCopyMark(noteNameOf(log.path)) };
}

/**
 * `person` null chooses the logs that name nobody. Of several, new lines go to the one at `path` (where a new log
 * would be made), else to the one with the most lines, else to the first by path.
 */
export function chooseLogs(
  logs: AssessmentLog[],
  { person, path }: { person: string | null; path: string },
): ChosenLogs {
  const name = person?.trim() || null;
  const mine = logs.filter((log) => log.person === name).sort(byPath);
  const most = Math.max(...mine.map((log) => log.events.length));
  const target =
    mine.find((log) => log.path === path) ?? mine.find((log) => log.events.length === most) ?? null;
  return {
    mine: target === null ? [] : [target, ...mine.filter((log) => log !== target)],
    target: target?.path ?? null,
    others: logs.filter((log) => log.person !== name).sort(byPath),
  };
}
