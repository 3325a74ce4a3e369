/**
 * The archive of a log: lines that tidying took out of it. It is read for history only; where an item stands is never
 * asked of it. Knows texts and events, no files.
 */
import { newLog } from './edit';
import { readLog } from './parse';
import type { AssessmentLog, LogEvent } from './schema';
import { withoutEnding } from '../vault-path';

const lineEnding = /\r\n|\n|\r/;

/** `Skill assessment archive.md` for `Skill assessment.md`. */
export function archivePathOf(logPath: string): string {
  return `${withoutEnding(logPath)} archive.md`;
}

/** A new archive without a line. */
export function newArchive(person: string | null): string {
  return newLog(person).replace('skill-assessment:', 'skill-assessment-archive:');
}

/** What an archive says; null for a note without `skill-assessment-archive: 1`. */
export function parseArchive(path: string, text: string): AssessmentLog | null {
  return readLog(path, text, null, 'skill-assessment-archive')?.log ?? null;
}

/** Those of `lines` that a text does not have yet; a line that is wanted twice must stand there twice. */
export function linesBeyond(lines: string[], text: string): string[] {
  const left = new Map<string, number>();
  for (const line of text.split(lineEnding)) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}

/** The archive with the lines that it lacks at its end. */
export function applyArchive(text: string, lines: string[]): string {
  const added = linesBeyond(lines, text).map((line) => `${line}\n`);
  const gap = added.length === 0 || text === '' || /[\n\r]$/.test(text) ? '' : '\n';
  return text + gap + added.join('');
}

const saying = ({ log: _log, line: _line, ...said }: LogEvent) => JSON.stringify(said);

/**
 * The log with its archives above it, as it was before it was tidied: for history. Their lines are numbered up to 0.
 * A line that both have, because tidying was cut short, counts once.
 */
export function withArchives(log: AssessmentLog, archives: AssessmentLog[]): AssessmentLog {
  const old = archives.filter(({ person }) => person === log.person).flatMap(({ events }) => events);
  if (old.length === 0) return log;
  const known = new Set(old.map(saying));
  const first = old.length - 1;
  const above = old.map((event, at) => ({ ...event, log: log.path, line: at - first }));
  return { ...log, events: [...above, ...log.events.filter((event) => !known.has(saying(event)))] };
}
