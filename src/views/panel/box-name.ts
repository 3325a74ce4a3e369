/** How a box is called: what it ticks, and what the log says of that. The panel and the reading view share it. */
import type { ItemProgress } from '../../core/matrix/schema';
import type { Words } from '../../i18n/en';
import { formatFullDate } from '../../i18n/format';

/**
 * Milliseconds for which the pointer rests on a box before the app shows its name: beside its own text that is of use to
 * those who wait for the date, and in the way of those who tick.
 */
export const nameDelay = 1000;

/** The full name: kind, level and text, then what a narrow place may have no room for. */
export function boxName(item: ItemProgress, words: Words['panel'], locale: string): string {
  const level = item.kind === 'application' ? null : item.level;
  const date = item.state === 'started' ? item.startedOn : item.tickedOn;
  const dated = date === null || item.state === 'open' ? '' : formatFullDate(date, locale);
  const proof = item.evidence.length === 0 ? '' : words.evidenceCount(item.evidence.length);
  const started = item.state === 'started' ? words.started : '';
  const state = [started, dated].filter((part) => part !== '').join(' ');
  const confirmed = item.confirmedOn === item.tickedOn ? null : item.confirmedOn;
  const again = confirmed === null ? '' : words.confirmedOn(formatFullDate(confirmed, locale));
  const name = words.boxName(words.kinds[item.kind], level, item.text);
  const more = [state, again, proof].filter((part) => part !== '').join(', ');
  if (more === '') return name;
  return /[.!?…;:,]$/u.test(name) ? `${name} ${more}` : `${name}, ${more}`;
}
