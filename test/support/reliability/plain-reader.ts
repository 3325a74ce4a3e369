/**
 * A second reader of the log, written from the grammar alone and character by character, without a regular expression
 * or a line of the first one's code. It is slow and dull on purpose: where the two differ, one of them is wrong.
 */
import type { EventState } from '../../../src/core/assessment/schema';
import { plainFields } from './plain-fields';
import { plainLinks, plainText, type PlainLink } from './plain-links';
import { visibleLines } from './plain-lines';

/** One line as it was understood. Evidence is `text|target|url`. */
export interface PlainEvent {
  line: number;
  side: 'ours' | 'theirs' | null;
  state: EventState;
  link: string;
  group: string;
  item: string;
  evidence: string[];
  struck: string[];
  date: string | null;
  /** Whether the date is the line's own. */
  isDated: boolean;
}

export interface PlainLog {
  events: PlainEvent[];
  unread: number[];
}

const isBlank = (character: string | undefined) => character === undefined || character.trim() === '';
const isDigit = (character: string | undefined) =>
  character !== undefined && character >= '0' && character <= '9';

/** What stands in the box, and behind it; null when the line is no task. */
function plainTask(line: string): { box: string; content: string } | null {
  let at = 0;
  while (at < line.length && (isBlank(line[at]) || line[at] === '>')) at++;
  if ('-*+'.includes(line[at] ?? ' ')) at++;
  else {
    const start = at;
    while (isDigit(line[at])) at++;
    if (at === start || at - start > 9 || !'.)'.includes(line[at] ?? ' ')) return null;
    at++;
  }
  if (at >= line.length || !isBlank(line[at])) return null;
  while (at < line.length && isBlank(line[at])) at++;
  const close = line.indexOf(']', at);
  if (line[at] !== '[' || close < 0) return null;
  const box = line.slice(at + 1, close);
  if (box.length < 1 || box.length > 3 || box.includes('[')) return null;
  return { box, content: line.slice(close + 1) };
}

/** `x` is a tick, `/` a start, another single sign a withdrawal; two different signs are damage. */
function plainState(box: string): EventState | 'damaged' {
  const sign = box.trim().toLowerCase();
  for (const character of sign) if (character !== sign[0]) return 'damaged';
  if (sign.startsWith('x')) return 'ticked';
  return sign.startsWith('/') ? 'started' : 'withdrawn';
}

/** The slots between ` · ` outside of links. */
function plainSlots(content: string): string[] {
  const links = plainLinks(content);
  const slots: string[] = [];
  let slot = '';
  for (let at = 0; at < content.length; at++) {
    const link = links.find(({ start }) => start === at);
    if (link) {
      slot += content.slice(at, link.end);
      at = link.end - 1;
    } else if (content[at] === '·' && isBlank(content[at - 1]) && isBlank(content[at + 1])) {
      slots.push(slot.trim());
      slot = '';
    } else slot += content[at] ?? '';
  }
  return [...slots, slot.trim()];
}

const asText = ({ text, target, url }: PlainLink) => `${text}|${target}|${url}`;
const isWebAddress = (text: string) => {
  const lower = text.toLowerCase();
  const rest = lower.startsWith('https://')
    ? lower.slice(8)
    : lower.startsWith('http://')
      ? lower.slice(7)
      : '';
  return rest !== '' && [...rest].every((character) => !isBlank(character) && !'<>'.includes(character));
};

/** The item's words, and the evidence behind them. */
function plainRest(slots: string[]): Pick<PlainEvent, 'item' | 'evidence' | 'struck'> {
  const words = [plainText(slots[0] ?? '')];
  const [evidence, struck]: [string[], string[]] = [[], []];
  for (const slot of slots.slice(1)) {
    const inner = slot.length >= 4 && slot.startsWith('~~') && slot.endsWith('~~') ? slot.slice(2, -2) : null;
    const links = plainLinks(inner ?? slot);
    if (inner !== null && links.length > 0) struck.push(...links.map(asText));
    else if (links[0]?.start === 0) evidence.push(...links.map(asText));
    else if (links.length === 0 && isWebAddress(slot)) evidence.push(`${slot}|null|${slot}`);
    else if (slot !== '' && evidence.length + struck.length === 0) words.push(plainText(slot));
  }
  return { item: words.join(', '), evidence, struck };
}

/** A second box with a link behind it: two lines run together. */
function holdsSecondTask(content: string): boolean {
  for (let at = content.indexOf('['); at >= 0; at = content.indexOf('[', at + 1)) {
    if (!'xX/-'.includes(content[at + 1] ?? '?') || content[at + 2] !== ']') continue;
    let next = at + 3;
    while (next < content.length && isBlank(content[next])) next++;
    if (content[next] === '[') return true;
  }
  return false;
}

const linkedNote = (text: string) =>
  plainLinks(text).find(({ path }) => path !== null && path !== '')?.path ?? null;

type Said = Omit<PlainEvent, 'line' | 'side' | 'isDated'>;

function plainLine(line: string, headingLink: string | null): Said | 'unread' | 'prose' {
  const task = plainTask(line);
  if (!task) {
    const { rest, dates } = plainFields(line);
    const slots = plainSlots(rest);
    const isTorn = Object.keys(dates).length > 0 || linkedNote(slots[0] ?? '') !== null;
    return slots.length > 2 && isTorn ? 'unread' : 'prose';
  }
  const { rest, dates } = plainFields(task.content.trim());
  const slots = plainSlots(rest);
  const own = linkedNote(slots[0] ?? '');
  const link = own ?? headingLink;
  const [group = '', ...others] = own === null ? slots : slots.slice(1);
  if (slots.length < (link === null ? 3 : 2)) return 'prose';
  const state = plainState(task.box);
  if (link === null || state === 'damaged' || group === '' || others.length === 0 || others[0] === '')
    return 'unread';
  if (holdsSecondTask(task.content) || task.content.trimStart().length > 20_000) return 'unread';
  const date = dates[state] ?? Object.values(dates).sort().at(-1) ?? null;
  const said: Said = { state, link, group: plainText(group), ...plainRest(others), date };
  return said;
}

function isHeading(line: string): boolean {
  let at = 0;
  while (at < 3 && at < line.length && isBlank(line[at])) at++;
  const start = at;
  while (line[at] === '#') at++;
  return at > start && at - start <= 6 && at < line.length && isBlank(line[at]);
}

/** Reads a whole note that is known to be a log. */
export function readPlainly(text: string): PlainLog {
  const log: PlainLog = { events: [], unread: [] };
  let headingLink: string | null = null;
  let dateAbove: string | null = null;
  for (const { text: line, line: number, side } of visibleLines(text)) {
    if (isHeading(line)) headingLink = linkedNote(line);
    const said = plainLine(line, headingLink);
    if (said === 'unread') log.unread.push(number);
    if (typeof said === 'string') continue;
    dateAbove = said.date ?? dateAbove;
    log.events.push({ ...said, date: dateAbove, isDated: said.date !== null, line: number, side });
  }
  return log;
}
