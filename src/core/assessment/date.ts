/** Days as the log writes them, `2026-11-22`. Knows no clock: today is always given. */

const dayInMs = 86_400_000;

/** True for a day of the calendar in the form `YYYY-MM-DD`: `2026-02-30` is none. */
export function isDate(text: string): boolean {
  const day = /^\d{4}-\d{2}-(\d{2})$/.exec(text)?.[1];
  return new Date(`${text}T00:00:00Z`).getUTCDate() === Number(day);
}

/** The day of a moment on the clock of the machine that runs this: `2026-11-22`. */
export function localDay(moment: Date): string {
  const [year, month, day] = [moment.getFullYear(), moment.getMonth() + 1, moment.getDate()];
  return [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))].join('-');
}

/** The day so many days after `date`, or before it. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayInMs).toISOString().slice(0, 10);
}

/** How many days lie from one day to another; below 0 when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayInMs);
}

/** The date of a new line: the wanted one, else today, and never before the item's last line. */
export function writerDate(
  today: string,
  lastOn: string | null,
  wanted: string | null = null,
): { date: string } | { earlierThan: string } {
  if (wanted === null) return { date: lastOn !== null && lastOn > today ? lastOn : today };
  return lastOn !== null && wanted < lastOn ? { earlierThan: lastOn } : { date: wanted };
}

/** True for a date that no clock on earth shows yet: a hint that some device's clock is wrong. */
export function isAhead(date: string, today: string): boolean {
  return date > addDays(today, 1);
}
