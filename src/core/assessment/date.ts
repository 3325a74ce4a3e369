/** Days as the log writes them, `2026-11-22`. Knows no clock: today is always given. */

const dayInMs = 86_400_000;

/** True for a day of the calendar in the form `YYYY-MM-DD`: `2026-02-30` is none. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(year, month);
}

function daysOf(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
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

/** The date of a line that is written on `day`: never before the last line of its item. */
export function dayOfLine(day: string, lastOn: string | null): string {
  return lastOn !== null && lastOn > day ? lastOn : day;
}

/** The date of a new line: the wanted one, else today, and never before the item's last line. */
export function writerDate(
  today: string,
  lastOn: string | null,
  wanted: string | null = null,
): { date: string } | { earlierThan: string } {
  if (wanted === null) return { date: dayOfLine(today, lastOn) };
  return lastOn !== null && wanted < lastOn ? { earlierThan: lastOn } : { date: wanted };
}

/** True for a date that no clock on earth shows yet: a hint that some device's clock is wrong. */
export function isAhead(date: string, today: string): boolean {
  return date > addDays(today, 1);
}
