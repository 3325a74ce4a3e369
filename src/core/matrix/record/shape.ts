/** How a record holds the items of its note in little room: what each is, and a number by which the log finds it. */
import type { LogEvent } from '../../assessment/schema';
import { groupKey } from '../../skill/items';
import { remembering } from '../../vocabulary/remembering';
import { groupBy } from '../build';
import { isDoubtful } from '../guard/doubt';

/** Kinds of items, each by its number. */
export const kinds = ['criterion', 'keySkill', 'project', 'application'] as const;
/** Bits of a shape: these for the kind, this one for "required", those above for the level, from 1. */
export const [kindBits, requiredBit, levelShift] = [3, 4, 3];

/** Numbers of lines, two characters each. */
export function renderLines(lines: readonly number[]): string {
  const halves: number[] = [];
  for (const line of lines) halves.push(line >>> 16, line & 0xffff);
  return String.fromCharCode(...halves);
}

/** The number at a place of what `renderLines` has written; 1 where there is none. */
export function lineAt(lines: string, at: number): number {
  return at * 2 < lines.length ? lines.charCodeAt(at * 2) * 0x10000 + lines.charCodeAt(at * 2 + 1) : 1;
}

/** The sum of a text so far. */
interface Sum {
  high: number;
  low: number;
}

function summed(text: string, sum: Sum): Sum {
  let { high, low } = sum;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + at), 0x5bd1e995);
    low ^= low >>> 15;
  }
  return { high, low };
}

/** With which the sums of all items of a group begin. */
const sumOfGroup = remembering((group) =>
  summed(`${groupKey(group)}\n`, { high: 0x9e3779b9, low: 0x85ebca6b }),
);

/** Four characters that tell the texts of one note apart; `group` and `item` are slots of the log. */
export function textKey(group: string, item: string): string {
  let { high, low } = summed(item, sumOfGroup(group));
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
