/** Dates and numbers as a person reads them. The locale and today's date are given, never asked for. */

/** The locale's formatter; plain English writes the day first, as the words around it do. */
function localeOf(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** A date stays on one line and bears no final dot: `9 нояб.` is `9 нояб`. */
function tidy(date: string): string {
  return date
    .replace(/\s*г\.$/u, '')
    .replace(/\.$/u, '')
    .replace(/\s/gu, '\u00a0');
}

function format(date: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  return tidy(new Intl.DateTimeFormat(localeOf(locale), { ...options, timeZone: 'UTC' }).format(time));
}

/** A number with the locale's own grouping: 1319 is `1,319`. */
export function formatNumber(n: number, locale: string): string {
  return new Intl.NumberFormat(localeOf(locale)).format(n);
}

/** A `YYYY-MM-DD` date for a narrow column: `9 Nov` in the year of `today`, else `11/2025`. */
export function formatShortDate(date: string, today: string, locale: string): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return isThisYear
    ? format(date, locale, { day: 'numeric', month: 'short' })
    : format(date, locale, { month: '2-digit', year: 'numeric' });
}

/** A `YYYY-MM-DD` date in full: `9 November 2026`. */
export function formatFullDate(date: string, locale: string): string {
  return format(date, locale, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** `A, B and C`: the last part is joined by `last`, the others by commas. */
export function joinWith(parts: string[], last: string): string {
  const end = parts.at(-1) ?? '';
  return parts.length < 2 ? end : `${parts.slice(0, -1).join(', ')}${last}${end}`;
}
