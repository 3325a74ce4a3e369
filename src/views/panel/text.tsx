/** Words and figures on screen: the author's text as it stands, counts with their whole, dates. */
import type { VNode } from 'preact';
import type { Count } from '../../core/matrix/schema';
import { formatNumber, formatShortDate } from '../../i18n/format';
import { useDrawing, type Drawing } from '../drawing';

/** The language to hyphenate a text by: its letters tell Russian, the rest is taken for the interface's or English. */
export function languageOf(text: string, locale: string): string {
  if (/\p{Script=Cyrillic}/u.test(text)) return 'ru';
  return locale.startsWith('ru') ? 'en' : locale;
}

/** `dir` and `lang` of an element that holds the author's text. */
export function authored(text: string, locale: string): { dir: 'auto'; lang: string } {
  return { dir: 'auto', lang: languageOf(text, locale) };
}

/** `2 of 4` in the words and figures of the interface. */
export function countText({ done, total }: Count, { words, host }: Drawing): string {
  return words.panel.count(formatNumber(done, host.locale), formatNumber(total, host.locale));
}

/** A count at the end of its row. */
export function CountLabel({ count }: { count: Count }): VNode {
  return <span class="skill-matrix-count">{countText(count, useDrawing())}</span>;
}

/** `9 Nov`, or month and year for another year. */
export function shortDate(date: string, { host }: Drawing): string {
  return formatShortDate(date, host.today(), host.locale);
}

/** A date as people read it; machines find the day in `datetime`. */
export function DateLabel({ date }: { date: string }): VNode {
  return <time dateTime={date}>{shortDate(date, useDrawing())}</time>;
}
