/** How a record holds the items of its note in little room: what each is, and a number by which the log finds it. */
import type { LogEvent } from '../../assessment/schema';
import { groupKey } from '../../skill/items';
import { groupBy } from '../build';
import { isDoubtful } from '../guard/doubt';

/** Kinds of items, each by its number. */
export const kinds = ['criterion', 'keySkill', 'project', 'application'] as const;
/** Bits of a shape: these for the kind, this one for "required", those above for the level, from 1. */
export const [kindBits, requiredBit, levelShift] = [3, 4, 3];

/** The lines of levels, two characters each. */
export function renderLines(levels: readonly { line: number }[]): string {
  const halves: number[] = [];
  for (const { line } of levels) halves.push(line >>> 16, line & 0xffff);
  return String.fromCharCode(...halves);
}

/** The number at a place of what `renderLines` has written; 1 where there is none. */
export function lineAt(lines: string, at: number): number {
  return at * 2 < lines.length ? lines.charCodeAt(at * 2) * 0x10000 + lines.charCodeAt(at * 2 + 1) : 1;
}

/** Four characters that tell the texts of one note apart; `group` and `item` are slots of the log. */
export function textKey(group: string, item: string): string {
  let [high, low] = [0x9e3779b9, 0x85ebca6b];
  for (const text of [groupKey(group), item])
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      high = Math.imul(high ^ code, 0x01000193);
      low = Math.imul(low ^ (code + at), 0x5bd1e995);
      low ^= low >>> 15;
    }
  high = Math.imul(high ^ (low >>> 13), 0xc2b2ae35);
  high ^= high >>> 16;
  return String.fromCharCode(high & 0xffff, high >>> 16, low & 0xffff, low >>> 16);
}

/** The key by which a text is learned, by its own: what a doubtful one means, it does not mean when it is none. */
export function keyReader(events: readonly LogEvent[]): (event: LogEvent, own: string) => string {
  if (!events.some(({ isUndated }) => isUndated)) return (_event, own) => own;
  const lines = groupBy(events, ({ group, item }) => `${groupKey(group)}\n${item}`);
  const doubtful = new Set([...lines.values()].filter(isDoubtful).flat());
  return (event, own) => (doubtful.has(event) ? textKey(event.group, `${event.item}\n?`) : own);
}
