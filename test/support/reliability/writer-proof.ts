/** What a writer of the log must keep, whatever the log and the event are; tells the first promise that it breaks. */
import { applyEvent, applyUndo, renderEvent, type LogEdit, type NewEvent } from '../../../src/core/assessment/edit';
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import type { LogEvent } from '../../../src/core/assessment/schema';
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

/** The project's own. */
export const ourWriter: Writer = ({ text, event }) => applyEvent(text, event);

/** A log, sometimes changed by another device since it was shown, and an event that may speak of a known item. */
export function randomWrite(dice: Dice): Write {
  const text = randomLog(dice);
  const { event, path } = randomEvent(dice);
  const isFresh = dice.chance(0.7);
  const at = dice.pick([...text.matchAll(/\n/g)].map(({ index }) => index + 1));
  const seen = isFresh || !at ? text : text.slice(0, at) + text.slice(text.indexOf('\n', at) + 1);
  const known = dice.pick(parseAssessmentLog('L.md', text)?.events ?? []);
  if (dice.chance(0.6) || !known || known.link !== path) return { seen, text, event, path };
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

function readingFault(write: Write, text: string): string | null {
  const [before, after] = [write.text, text].map((each) => parseAssessmentLog('L.md', each));
  if (!before !== !after) return 'changes whether the note is a log';
  if (!before || !after) return null;
  if (after.events.length !== before.events.length + 1) return `reads as ${after.events.length} events`;
  const [kept, added] = [after.events.slice(0, -1), after.events.at(-1)];
  if (JSON.stringify(kept) !== JSON.stringify(before.events)) return 'changes an earlier event';
  if (!added || said(added) !== wanted(write)) return `reads back as ${added ? said(added) : 'nothing'}`;
  return after.unread.length === before.unread.length ? null : 'makes a line unreadable';
}

/** The promise that this write breaks; null when it keeps them all. */
export function writerFault(writer: Writer, write: Write): string | null {
  const edit = writer(write);
  if ('refusal' in edit) return refusalFault(write, edit.at);
  const { text, line, suffix } = edit;
  if (!text.startsWith(write.text)) return 'changes what was there';
  if (text.slice(write.text.length) !== suffix) return 'names another suffix than the one it wrote';
  const around = suffix.split(line);
  const ending = endingOf(write.text);
  if (around.length !== 2 || around.some((part) => part.replaceAll(ending, '') !== ''))
    return 'writes more than a line and its ending';
  return readingFault(write, text) ?? (applyUndo(text, suffix) === write.text ? null : 'undoes something else');
}
