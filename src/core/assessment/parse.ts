/**
 * Reads an assessment log, tolerantly: what people, sync and other plugins make of its lines is still read, and what
 * looks like a tick but is none is reported. Knows the grammar, not the skills: slots are returned as text.
 */
import { frontmatterOf } from '../markdown/frontmatter';
import { conflictPlaces } from './conflict';
import { evidenceOf, linksOf, parseEvidence } from './link';
import { scanLines, type TextLine } from './lines';
import type { AssessmentLog, EventState, Evidence, LogEvent } from './schema';
import { splitFields, splitSlots, visibleText } from './slots';

const task = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[([^[\]]{1,3})\]\s*(.*)$/su;
const heading = /^\s{0,3}#{1,6}\s/;
const struck = /^~~(.*)~~$/su;
/** No line that was written as one is longer; longer ones are lines that lost their endings. */
const longestLine = 20_000;
/** A second tick in one line: what a merge that cut lines apart leaves behind. */
const secondTask = /\[(?:[xX/-])\]\s*\[/;

/** What one line says, before its place in the log is known. */
type Said = Omit<LogEvent, 'log' | 'line' | 'side'>;
type LineReading = Said | 'unread' | 'prose';

/** `x` and `X` are ticks, `/` is a start, and any other sign says that the item is not ticked. */
function stateOf(status: string): EventState | null {
  const signs = new Set(status.trim().toLowerCase());
  if (signs.size > 1) return null;
  if (signs.has('x')) return 'ticked';
  return signs.has('/') ? 'started' : 'withdrawn';
}

/** The state's own date, else the latest that the line gives. */
function dateOf(state: EventState, dates: Map<EventState, string>): string | null {
  return dates.get(state) ?? [...dates.values()].sort().at(-1) ?? null;
}

/** The note that the first usable link of a text names: `Skills/Go` for `## [[Skills/Go|Go]]`. */
function linkedNote(text = ''): string | null {
  return linksOf(text).find((link) => link.path)?.path ?? null;
}

interface Rest {
  item: string;
  evidence: Evidence[];
  withdrawnEvidence: Evidence[];
}

/** Evidence is a slot that begins with a link; a slot of words before it belongs to the item. */
function readRest(slots: string[]): Rest {
  const rest: Rest = { item: '', evidence: [], withdrawnEvidence: [] };
  const words: string[] = [];
  for (const [at, slot] of slots.entries()) {
    const gone = struck.exec(slot)?.[1];
    const links = linksOf(gone ?? slot);
    const bare = links.length === 0 && /^https?:/i.test(slot) ? parseEvidence(slot) : null;
    if (at === 0) words.push(visibleText(slot));
    else if (gone !== undefined && links.length > 0) rest.withdrawnEvidence.push(...links.map(evidenceOf));
    else if (links[0]?.start === 0) rest.evidence.push(...links.map(evidenceOf));
    else if (bare) rest.evidence.push(bare);
    else if (slot !== '' && rest.evidence.length + rest.withdrawnEvidence.length === 0)
      words.push(visibleText(slot));
  }
  rest.item = words.join(', ');
  return rest;
}

function readTask(status: string, content: string, headingLink: string | null): LineReading {
  const { rest: text, dates } = splitFields(content);
  const slots = splitSlots(text);
  const ownLink = linkedNote(slots[0]);
  const named = ownLink === null ? slots : slots.slice(1);
  const link = ownLink ?? headingLink;
  const [group = '', ...others] = named;
  const state = stateOf(status);
  if (slots.length < 2 || (link === null && slots.length < 3)) return 'prose';
  const isDamaged = secondTask.test(content) || content.length > longestLine;
  if (link === null || state === null || group === '' || !others[0] || isDamaged) return 'unread';
  const said: Said = {
    state,
    link,
    group: visibleText(group),
    ...readRest(others),
    date: dateOf(state, dates),
  };
  return said;
}

/** True for what is left of a tick that lost its beginning: slots behind a link, or before a date of ours. */
function looksTorn(text: string): boolean {
  if (!text.includes('·')) return false;
  const { rest, dates } = splitFields(text);
  const slots = splitSlots(rest);
  return slots.length > 2 && (dates.size > 0 || linkedNote(slots[0]) !== null);
}

function readLine(text: string, headingLink: string | null): LineReading {
  const found = task.exec(text);
  if (!found) return looksTorn(text) ? 'unread' : 'prose';
  const [, status = '', content = ''] = found;
  return readTask(status, content, headingLink);
}

/** `skill-assessment: 1` in the properties makes a note a log; `person` says whose. */
function readProperties(yaml: string): { isLog: boolean; person: string | null } {
  const valueOf = (key: string) => {
    const line = yaml.split(/\r\n|\n|\r/).find((each) => each.startsWith(`${key}:`));
    return line === undefined ? '' : scalarOf(line.slice(key.length + 1).trim());
  };
  return { isLog: valueOf('skill-assessment') === '1', person: valueOf('person').trim() || null };
}

/** A plain or quoted YAML scalar on one line: `"Anna" # me` is `Anna`. */
function scalarOf(yaml: string): string {
  const [quoted] = /^"(?:[^"\\]|\\.)*"/.exec(yaml) ?? [];
  if (quoted !== undefined) return unquoted(quoted);
  const [single] = /^'(?:[^']|'')*'/.exec(yaml) ?? [];
  if (single !== undefined) return single.slice(1, -1).replaceAll("''", "'");
  const plain = yaml.replace(/(?:^|\s)#.*$/s, '').trim();
  return plain === '~' || plain === 'null' ? '' : plain;
}

/** YAML's double quotes are JSON's, but for escapes that nobody puts into a name: those stay as they are. */
function unquoted(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1);
  }
}

/** Reads the visible lines in order, and hands undated ones the date above them. */
function readLines(path: string, lines: TextLine[]): Pick<AssessmentLog, 'events' | 'unread'> {
  const events: LogEvent[] = [];
  const unread: number[] = [];
  const places = conflictPlaces(lines.map(({ text }) => text));
  let headingLink: string | null = null;
  let dateAbove: string | null = null;
  for (const [at, { text, line }] of lines.entries()) {
    const place = places[at] ?? null;
    if (heading.test(text)) headingLink = linkedNote(text);
    if (place === 'neither') continue;
    const reading = readLine(text, headingLink);
    if (reading === 'unread') unread.push(line);
    if (typeof reading === 'string') continue;
    dateAbove = reading.date ?? dateAbove;
    const side = place === null ? {} : { side: place };
    events.push({ ...reading, date: dateAbove, ...side, log: path, line });
  }
  return { events, unread };
}

/**
 * What a marked note says; null for a note without `skill-assessment: 1`. Reads lines such as
 * `- [x] [[Skills/Go|Go]] · Junior · Fixes a test. · [[Report]] ✅ 2026-11-22`.
 */
export function parseAssessmentLog(path: string, text: string): AssessmentLog | null {
  const properties = readProperties(frontmatterOf(text)?.text ?? '');
  if (!properties.isLog) return null;
  const { lines, open } = scanLines(text);
  return { path, person: properties.person, ...readLines(path, lines), unclosedAt: open?.line ?? null };
}
