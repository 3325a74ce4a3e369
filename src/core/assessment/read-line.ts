/** Reads one line of a log: what it says of an item, or that it is prose or a damaged tick. Knows no other lines. */
import { remembering } from '../vocabulary/remembering';
import { evidenceOf, linksOf, parseEvidence } from './link';
import type { EventState, Evidence, LogEvent } from './schema';
import { splitFields, splitSlots, visibleText, type FieldedLine } from './slots';

const task = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+\[([^[\]]{1,3})\]\s*(.*)$/su;
const struck = /^~~(.*)~~$/su;
/** No line that was written as one is longer; longer ones are lines that lost their endings. */
const longestLine = 20_000;
/** A second tick in one line: what a merge that cut lines apart leaves behind. */
const secondTask = /\[(?:[xX/-])\]\s*\[/;

/** What one line says, before its place in the log is known. */
export type Said = Omit<LogEvent, 'log' | 'line' | 'side' | 'isUndated'>;

/** `x` and `X` are ticks, `/` is a start, and any other sign says that the item is not ticked. */
function stateOf(status: string): EventState | null {
  if (status === 'x') return 'ticked';
  const signs = new Set(status.trim().toLowerCase());
  if (signs.size > 1) return null;
  if (signs.has('x')) return 'ticked';
  return signs.has('/') ? 'started' : 'withdrawn';
}

/** The state's own date, else the latest that the line gives. */
function dateOf(state: EventState, dates: FieldedLine['dates']): string | null {
  return dates[state] ?? Object.values(dates).sort().at(-1) ?? null;
}

/** The note that the first usable link of a text names: `Skills/Go` for `## [[Skills/Go|Go]]`. */
export const linkedNote = remembering(
  (text: string): string | null => linksOf(text).find(({ path }) => path)?.path ?? null,
);

const groupOf = remembering(visibleText);

type Rest = Pick<Said, 'item' | 'evidence' | 'withdrawnEvidence'>;

/** Most lines prove nothing: they share this list. */
const none: Evidence[] = [];

/** Evidence is a slot that begins with a link; a slot of words before it belongs to the item. */
function readRest(text: string, slots: string[]): Rest {
  const item = visibleText(text);
  if (slots.length === 0) return { item, evidence: none, withdrawnEvidence: none };
  const rest: Rest = { item, evidence: [], withdrawnEvidence: [] };
  for (const slot of slots) {
    const gone = struck.exec(slot)?.[1];
    const links = linksOf(gone ?? slot);
    const bare = links.length === 0 && /^https?:/i.test(slot) ? parseEvidence(slot) : null;
    if (gone !== undefined && links.length > 0) rest.withdrawnEvidence.push(...links.map(evidenceOf));
    else if (links[0]?.start === 0) rest.evidence.push(...links.map(evidenceOf));
    else if (bare) rest.evidence.push(bare);
    else if (slot !== '' && rest.evidence.length + rest.withdrawnEvidence.length === 0)
      rest.item += `, ${visibleText(slot)}`;
  }
  return rest;
}

const linkIn = ([first = '']: string[]) => linkedNote(first);

function readTask(status: string, content: string, headingLink: string | null): Said | 'unread' | 'prose' {
  const { rest, dates } = splitFields(content);
  const slots = splitSlots(rest);
  const ownLink = linkIn(slots);
  const note = ownLink ?? headingLink;
  const [group = '', text = '', ...proofs] = ownLink === null ? slots : slots.slice(1);
  const state = stateOf(status);
  if (slots.length < 2 || (note === null && slots.length < 3)) return 'prose';
  const isDamaged = content.length > longestLine || secondTask.test(content);
  if (note === null || state === null || group === '' || text === '' || isDamaged) return 'unread';
  const { item, evidence, withdrawnEvidence } = readRest(text, proofs);
  const said: Said = {
    state,
    link: note,
    group: groupOf(group),
    item,
    evidence,
    withdrawnEvidence,
    date: dateOf(state, dates),
  };
  return said;
}

/** True for what is left of a tick that lost its beginning: slots behind a link, or before a date of ours. */
function looksTorn(text: string): boolean {
  if (!text.includes('·')) return false;
  const { rest, dates } = splitFields(text);
  const slots = splitSlots(rest);
  return slots.length > 2 && (Object.keys(dates).length > 0 || linkIn(slots) !== null);
}

/**
 * What a line says, `- [x] [[Go]] · Junior · Fixes a test. ✅ 2026-11-22`; `unread` for what looks like a tick and
 * cannot be read as one. A line without a link of its own is about the note of the heading above it.
 */
export function readLine(text: string, headingLink: string | null): Said | 'unread' | 'prose' {
  const found = task.exec(text);
  if (!found) return looksTorn(text) ? 'unread' : 'prose';
  const [, status = '', content = ''] = found;
  return readTask(status, content, headingLink);
}
