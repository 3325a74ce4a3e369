/** When the last summary was written: told by the notes themselves, so that nothing has to be remembered. */
import type { App } from 'obsidian';
import { isDate, localDay } from '../core/assessment/date';
import { datedPath } from '../core/vault-path';

/** The day that a note of a series bears in its path; null for any other note. */
function dayInSeries(path: string, pattern: string): string | null {
  const days = path.match(/\d{4}-\d{2}-\d{2}/gu) ?? [];
  return days.find((day) => isDate(day) && datedPath(pattern, day) === path) ?? null;
}

/**
 * The latest day before today on which a summary was written: of a series by the days in its names, of a single note
 * by its last change.
 */
export function lastSummaryOn(app: App, pattern: string, today: string): string | null {
  const single = app.vault.getFileByPath(pattern);
  const days = single
    ? [localDay(new Date(single.stat.mtime))]
    : app.vault.getMarkdownFiles().flatMap(({ path }) => dayInSeries(path, pattern) ?? []);
  return (
    days
      .filter((day) => day < today)
      .sort()
      .at(-1) ?? null
  );
}
