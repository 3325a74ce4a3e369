/** Cuts the content of a log line into its slots, and takes the fields of other plugins off its end. */
import { isDate } from './date';
import { linksOf } from './link';
import { unescapeText } from './log-text';
import type { EventState } from './schema';

/** The longest end of a line that a field can be. */
const longestField = 200;
const datedField = /(✅|❌|🛫|📅|📆|🗓|⏳|⌛|➕)\uFE0F?\s*(\d{4}-\d{2}-\d{2})$/u;
const inlineField = /(?:^|\s)[[(]\s*([^\][():]+)::\s*([^\][()]*)[\])]$/u;
const silentFields = [
  /(?:^|\s)\^[A-Za-z0-9-]+$/u,
  /(?:^|\s)#[^\s#]+$/u,
  /[🔺⏫🔼🔽⏬]\uFE0F?$/u,
  /🔁\uFE0F?\s*[A-Za-z0-9, !]+$/u,
  /🏁\uFE0F?\s*[A-Za-z]+$/u,
  /(?:🆔|⛔)\uFE0F?\s*[\w, -]+$/u,
];
const stateOfSign = new Map<string, EventState>([
  ['✅', 'ticked'],
  ['❌', 'withdrawn'],
  ['🛫', 'started'],
]);
const stateOfKey = new Map<string, EventState>([
  ['completion', 'ticked'],
  ['cancelled', 'withdrawn'],
  ['start', 'started'],
]);

/** What stands before the fields, and the latest date of each state that they name. */
export interface FieldedLine {
  rest: string;
  dates: Map<EventState, string>;
}

/** The last field of a line: how long it is, and the date of which state it gives. */
function lastField(line: string): { length: number; state: EventState | null; date: string } | null {
  const end = line.slice(-longestField);
  const dated = datedField.exec(end);
  if (dated) {
    const [whole, sign = '', date = ''] = dated;
    return { length: whole.length, state: stateOfSign.get(sign) ?? null, date };
  }
  const inline = inlineField.exec(end);
  if (inline) {
    const [whole, key = '', value = ''] = inline;
    const state = stateOfKey.get(key.trim().toLowerCase()) ?? null;
    return { length: whole.length, state, date: value.slice(0, 10) };
  }
  for (const field of silentFields) {
    const found = field.exec(end);
    if (found) return { length: found[0].length, state: null, date: '' };
  }
  return null;
}

/**
 * Takes block ids, tags and the fields of Tasks and Dataview off the end: `a 🔼 ✅ 2026-11-22 ^b` leaves `a` and the
 * day on which it was ticked.
 */
export function splitFields(content: string): FieldedLine {
  const dates = new Map<EventState, string>();
  let rest = content.trimEnd();
  for (let field = lastField(rest); field; field = lastField(rest)) {
    const { length, state, date } = field;
    if (state !== null && isDate(date) && date > (dates.get(state) ?? '')) dates.set(state, date);
    rest = rest.slice(0, rest.length - length).trimEnd();
  }
  return { rest, dates };
}

function isBlankOrEnd(character: string | undefined): boolean {
  return character === undefined || /\s/u.test(character);
}

/** Cuts at ` · ` outside of links: `[[a · b]] · Junior · c` has three slots. */
export function splitSlots(content: string): string[] {
  const endOfLink = new Map(linksOf(content).map(({ start, end }) => [start, end]));
  const slots: string[] = [];
  let start = 0;
  for (let at = 0; at < content.length; at++) {
    const end = endOfLink.get(at);
    if (end !== undefined) at = end - 1;
    else if (content[at] === '·' && isBlankOrEnd(content[at - 1]) && isBlankOrEnd(content[at + 1])) {
      slots.push(content.slice(start, at).trim());
      start = at + 1;
    }
  }
  slots.push(content.slice(start).trim());
  return slots;
}

/** What a reader sees of a slot: links show their names, backslashes go. */
export function visibleText(slot: string): string {
  let text = '';
  let start = 0;
  for (const link of linksOf(slot)) {
    text += unescapeText(slot.slice(start, link.start)) + link.text;
    start = link.end;
  }
  return text + unescapeText(slot.slice(start));
}
