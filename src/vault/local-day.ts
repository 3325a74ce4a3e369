/** The day as the person's calendar has it. Core takes days as text and never asks the clock. */

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** `2026-11-22` for any moment of that local day. */
export function localDay(moment: Date): string {
  const year = String(moment.getFullYear()).padStart(4, '0');
  return `${year}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}
