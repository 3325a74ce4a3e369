/** Dates and numbers as a person reads them. The locale and today's date are given, never asked for. */

/** The locale's formatter; plain English writes the day first, as the words around it do. */
function localeOf(locale: string): string {
  return locale === 'en' ? 'en-GB' : locale;
}

/** A date stays on one line and bears no final dot: `9 нояб.` is `9 нояб`. */
function tidy(date: string): string {
  return date
    .replace(/\sг\.$/u, '')
    .replace(/\.$/u, '')
    .replace(/\s/gu, '\u00a0');
}

const shapes = {
  dayAndMonth: { day: 'numeric', month: 'short' },
  monthAndYear: { month: '2-digit', year: 'numeric' },
  full: { day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Shape = keyof typeof shapes;

/** To make a formatter costs far more than to use it, and each drawing needs many: by what they are made of. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();
const numberFormats = new Map<string, Intl.NumberFormat>();

function made<T>(formats: Map<string, T>, key: string, make: () => T): T {
  const known = formats.get(key) ?? make();
  formats.set(key, known);
  return known;
}

function format(date: string, locale: string, shape: Shape): string {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) return date;
  const make = () => new Intl.DateTimeFormat(localeOf(locale), { ...shapes[shape], timeZone: 'UTC' });
  return tidy(made(dateFormats, `${shape} ${locale}`, make).format(time));
}

/** A number with the locale's own grouping: 1319 is `1,319`. */
export function formatNumber(n: number, locale: string): string {
  return made(numberFormats, locale, () => new Intl.NumberFormat(localeOf(locale))).format(n);
}

/** A `YYYY-MM-DD` date for a narrow column: `9 Nov` in the year of `today`, else `11/2025`. */
export function formatShortDate(date: string, today: string, locale: string): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return format(date, locale, isThisYear ? 'dayAndMonth' : 'monthAndYear');
}

/** A `YYYY-MM-DD` date in full: `9 November 2026`. */
export function formatFullDate(date: string, locale: string): string {
  return format(date, locale, 'full');
}

/** `A, B and C`: the last part is joined by `last`, the others by commas. */
export function joinWith(parts: string[], last: string): string {
  const end = parts.at(-1) ?? '';
  return parts.length < 2 ? end : `${parts.slice(0, -1).join(', ')}${last}${end}`;
}
