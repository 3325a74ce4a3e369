/**
 * Which texts the log has for the items of a note, and what each was found to mean, in ten bytes a text. The log is
 * asked for the texts themselves.
 */
import type { LogEvent } from '../../assessment/schema';
import { keyReader, textKey } from './shape';

/** Five characters a text: its key, and what it means. */
const size = 5;
/** What a text means: the place of an item, from 1 on, 0 for none; and whether it is the item's own name. */
const codeOf = (place: number, isOwn: boolean) => String.fromCharCode((place + 1) * 2 + Number(isOwn));

/** `histories` are the events of each item, `loose` those of none; `nameKeyAt` gives the key of an item's own name. */
export function renderSaid(
  histories: readonly LogEvent[][],
  loose: readonly LogEvent[],
  nameKeyAt: (place: number) => string,
): string {
  const said = new Map<string, string>();
  const keyOf = keyReader([...histories.flat(), ...loose]);
  const learn = (event: LogEvent, own: string, place: number) => {
    const key = keyOf(event, own);
    said.set(key, key + codeOf(place, false));
  };
  histories.forEach((events, place) => {
    const own = events.length === 0 ? '' : nameKeyAt(place);
    for (const event of events) {
      const key = textKey(event.group, event.item);
      if (key === own) said.set(`own ${key}`, key + codeOf(place, true));
      else learn(event, key, place);
    }
  });
  for (const event of loose) learn(event, textKey(event.group, event.item), -1);
  return [...said.values()].join('');
}

/** One text of the log by what `renderSaid` has written: -1 for a text that means no item. */
export interface Meaning {
  place: number;
  isOwn: boolean;
}

/** What a text means: an item by its own name, else what it was found to mean; null for a text that is new. */
export function meaningOf(said: string, ownKey: string, learnedKey: string): Meaning | null {
  for (let at = 0; at < said.length; at += size) {
    const code = said.charCodeAt(at + size - 1);
    const isOwn = code % 2 === 1;
    if (said.startsWith(isOwn ? ownKey : learnedKey, at)) return { place: (code >> 1) - 1, isOwn };
  }
  return null;
}

/** How many texts are not an item's own name. */
export function learnedIn(said: string): number {
  let count = 0;
  for (let at = size - 1; at < said.length; at += size) if (said.charCodeAt(at) % 2 === 0) count++;
  return count;
}
