/** The day of a moment on the clock of this machine. Core takes days as text and asks no clock. */

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** `2026-11-22` for any moment of that day. */
export function localDay(moment: Date): string {
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
