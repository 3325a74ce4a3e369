/** Cuts the content of a log line into its slots, and takes the fields of other plugins off its end. */
import { isDate } from './date';
import { linksOf, nextLinkSpan } from './link';
import { remembering } from '../vocabulary/remembering';
import { unescapeText } from './log-text';
import type { EventState } from './schema';

/** The longest end of a line that a field can be. */
const longestField = 200;
const dateSign = /(✅|❌|🛫|📅|📆|🗓|⏳|⌛|➕)\uFE0F?$/u;
const longestSign = 3;
const dateForm = /^\d{4}-\d{2}-\d{2}$/;
const dateLength = 10;
const inlineField = /(?:^|\s)[[(]\s*([^\][():]+)::\s*([^\][()]*)[\])]$/u;
const isKnownDate = remembering(isDate);
/** Every silent field holds one of these. */
const silentSign = /[#^🔺⏫🔼🔽⏬🔁🏁🆔⛔]/u;
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

/** True for a blank of any kind, and for the nothing behind the last character. */
function isBlank(character: string): boolean {
  return character === ' ' || character === '' || /\s/u.test(character);
}

/** What stands before the fields, and the latest date of each state that they name. */
export interface FieldedLine {
  rest: string;
  dates: Partial<Record<EventState, string>>;
}

interface Field {
  length: number;
  /** Of which state it gives the date. */
  state: EventState | null;
  date: string;
}

/** A date behind its sign: `✅ 2026-11-22`. */
function datedField(line: string): Field | null {
  const date = line.slice(-dateLength);
  if (!dateForm.test(date)) return null;
  let end = line.length - dateLength;
  const first = line.length - longestField;
  while (end > first && isBlank(line.charAt(end - 1))) end--;
  const [found, sign = ''] = dateSign.exec(line.slice(Math.max(0, first, end - longestSign), end)) ?? [];
  if (found === undefined) return null;
  return { length: line.length - end + found.length, state: stateOfSign.get(sign) ?? null, date };
}

/** A field of Dataview: `[completion:: 2026-11-22]`. */
function namedField(end: string): Field | null {
  if (!end.endsWith(']') && !end.endsWith(')')) return null;
  const [whole, key = '', value = ''] = inlineField.exec(end) ?? [];
  if (whole === undefined) return null;
  const state = stateOfKey.get(key.trim().toLowerCase()) ?? null;
  return { length: whole.length, state, date: value.slice(0, dateLength) };
}

function silentField(end: string): Field | null {
  if (!silentSign.test(end)) return null;
  for (const field of silentFields) {
    const [found] = field.exec(end) ?? [];
    if (found !== undefined) return { length: found.length, state: null, date: '' };
  }
  return null;
}

function lastField(line: string): Field | null {
  const dated = datedField(line);
  if (dated) return dated;
  const end = line.slice(-longestField);
  return namedField(end) ?? silentField(end);
}

/**
 * Takes block ids, tags and the fields of Tasks and Dataview off the end: `a 🔼 ✅ 2026-11-22 ^b` leaves `a` and the
 * day on which it was ticked.
 */
export function splitFields(content: string): FieldedLine {
  const dates: FieldedLine['dates'] = {};
  let rest = content.trimEnd();
  for (let field = lastField(rest); field; field = lastField(rest)) {
    const { length, state, date } = field;
    if (state !== null && isKnownDate(date) && date > (dates[state] ?? '')) dates[state] = date;
    rest = rest.slice(0, rest.length - length).trimEnd();
  }
  return { rest, dates };
}

/** Cuts at ` · ` outside of links: `[[a · b]] · Junior · c` has three slots. */
export function splitSlots(content: string): string[] {
  const slots: string[] = [];
  let link = nextLinkSpan(content, 0);
  let start = 0;
  for (let dot = content.indexOf('·'); dot >= 0; dot = content.indexOf('·', dot + 1)) {
    while (link && link.end <= dot) link = nextLinkSpan(content, link.end);
    if (link && link.start < dot) dot = link.end - 1;
    else if (isBlank(content.charAt(dot - 1)) && isBlank(content.charAt(dot + 1))) {
      slots.push(content.slice(start, dot).trim());
      start = dot + 1;
    }
  }
  slots.push(content.slice(start).trim());
  return slots;
}

/** What a reader sees of a slot: links show their names, backslashes go. */
export function visibleText(slot: string): string {
  if (!slot.includes('[')) return unescapeText(slot);
  let text = '';
  let start = 0;
  for (const link of linksOf(slot)) {
    text += unescapeText(slot.slice(start, link.start)) + link.text;
    start = link.end;
  }
  return text + unescapeText(slot.slice(start));
}
