/** What a writer of the log must keep, whatever the log and the event are; tells the first promise that it breaks. */
import {
  applyEvent,
  applyUndo,
  renderEvent,
  type LogEdit,
  type NewEvent,
} from '../../../src/core/assessment/edit';
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import type { AssessmentLog, LogEvent } from '../../../src/core/assessment/schema';
import { logText } from '../../../src/core/item-key';
import type { Dice } from './dice';
import { randomEvent, randomLog } from './log-machine';

/** One write: the log as it was last shown, as it is now, and what is to be said in it. */
export interface Write {
  seen: string;
  text: string;
  event: NewEvent;
  /** Link path as which the event's link reads. */
  path: string;
}

export type Writer = (write: Write) => LogEdit;

export const editsPerLog = 5;

/** Throws at the first promise that one of five writes to one log, each on top of the last, breaks. */
export function proveWriter(writer: Writer, dice: Dice): void {
  let text = randomLog(dice, 5);
  for (let at = 0; at < editsPerLog; at++) {
    const write = randomWrite(dice, text);
    const edit = writer(write);
    const fault = faultOf(edit, write);
    if (fault !== null) throw new Error(`the writer ${fault}\n${JSON.stringify(write, null, 1)}`);
    if ('refusal' in edit) text = randomLog(dice, 5);
    else if (dice.chance(0.9)) text = edit.text;
  }
}

/** The project's own. */
export const ourWriter: Writer = ({ text, event }) => applyEvent(text, event);

/** A write to this log, sometimes changed by another device since it was shown; the item may be a known one. */
export function randomWrite(dice: Dice, text = randomLog(dice, 5)): Write {
  const { event, path } = randomEvent(dice);
  const isFresh = dice.chance(0.7);
  const at = dice.pick([...text.matchAll(/\n/g)].map(({ index }) => index + 1));
  const seen = isFresh || !at ? text : text.slice(0, at) + text.slice(text.indexOf('\n', at) + 1);
  const known = dice.chance(0.4) ? dice.pick(readingOf(text).log?.events ?? []) : undefined;
  if (!known || known.link !== path) return { seen, text, event, path };
  return { seen, text, event: { ...event, group: known.group, item: known.item }, path };
}

function said({ state, link, group, item, evidence, withdrawnEvidence, date }: LogEvent): string {
  return JSON.stringify([state, link, group, item, evidence, withdrawnEvidence, date]);
}

function wanted({ event, path }: Write): string {
  const { state, group, item, evidence = [], withdrawnEvidence = [], date } = event;
  return JSON.stringify([state, path, logText(group), logText(item), evidence, withdrawnEvidence, date]);
}

function endingOf(text: string): string {
  return /(?:\r\n|\n|\r)(?=[^\r\n]*$)/.exec(text)?.[0] ?? '\n';
}

/** A refusal is right only where the line would not be read. */
function refusalFault(write: Write, at: number): string | null {
  const log = parseAssessmentLog('L.md', write.text);
  if (log && log.unclosedAt !== at) return `refuses for line ${at}, where nothing is open`;
  const forced = parseAssessmentLog('L.md', `${write.text}\n\n${renderEvent(write.event)}\n`);
  if (forced && forced.events.length > (log?.events.length ?? 0)) return 'refuses a line that would be read';
  return null;
}

interface Reading {
  text: string;
  log: AssessmentLog | null;
  /** What each event says, with its line; null for a note that is no log. */
  events: string[] | null;
  last: LogEvent | undefined;
  unread: number;
}

let lastReadings: Reading[] = [];

/** The last two readings are kept: in a chain of writes each text is read once. */
function readingOf(text: string): Reading {
  const known = lastReadings.find((reading) => reading.text === text);
  if (known) return known;
  const log = parseAssessmentLog('L.md', text);
  const events = log && log.events.map((event) => `${event.line} ${event.side ?? ''} ${said(event)}`);
  const reading = { text, log, events, last: log?.events.at(-1), unread: log?.unread.length ?? 0 };
  lastReadings = [reading, ...lastReadings.slice(0, 1)];
  return reading;
}

function readingFault(write: Write, text: string): string | null {
  const [before, after] = [readingOf(write.text), readingOf(text)];
  if (!before.events || !after.events) {
    return before.events === after.events ? null : 'changes whether the note is a log';
  }
  if (after.events.length !== before.events.length + 1) return `reads as ${after.events.length} events`;
  if (before.events.some((event, at) => event !== after.events?.[at])) return 'changes an earlier event';
  if (!after.last || said(after.last) !== wanted(write)) return `reads back as ${after.events.at(-1)}`;
  return after.unread === before.unread ? null : 'makes a line unreadable';
}

/** The promise that this write breaks; null when it keeps them all. */
export function writerFault(writer: Writer, write: Write): string | null {
  return faultOf(writer(write), write);
}

function faultOf(edit: LogEdit, write: Write): string | null {
  if ('refusal' in edit) return refusalFault(write, edit.at);
  const { text, line, suffix } = edit;
  if (!text.startsWith(write.text)) return 'changes what was there';
  if (text.slice(write.text.length) !== suffix) return 'names another suffix than the one it wrote';
  const around = suffix.split(line);
  const ending = endingOf(write.text);
  if (around.length !== 2 || around.some((part) => part.replaceAll(ending, '') !== ''))
    return 'writes more than a line and its ending';
  return (
    readingFault(write, text) ?? (applyUndo(text, suffix) === write.text ? null : 'undoes something else')
  );
}
