/**
 * Works out what it takes to give all ticks of a note that is gone to another note, to dismiss them, or to take either
 * back. All of it is new lines: the old ones stay. Proves the result before anything is written.
 */
import { dayOfLine } from '../../core/assessment/date';
import { appendEvent, type NewEvent } from '../../core/assessment/edit';
import { renderSkillLink } from '../../core/assessment/link';
import { renderLinkAgain } from '../../core/assessment/link-again';
import { beginsWithEvents } from '../../core/assessment/same-events';
import type { AssessmentLog } from '../../core/assessment/schema';
import { uniteLogs } from '../../core/assessment/unite';
import { buildUnattached } from '../../core/matrix/build';
import { itemsMeant } from '../../core/matrix/guard/lost-notes';
import { itemsOf } from '../../core/matrix/items';
import type { ItemProgress, UnattachedTick } from '../../core/matrix/schema';
import type { SkillNote } from '../../core/skill/schema';
import type { RestoredLog } from './restore-edit';
import { ownLog, refused, skillIn, type SkillView, type TickRefusal } from './tick-edit';

/** The link of the note that is gone, and the note that its ticks are to have; null dismisses them. */
export interface RelinkRequest extends Omit<SkillView, 'note'> {
  link: string;
  note: SkillNote | null;
}

/** What was written, and the lines that would take it back. */
export interface RelinkedLog extends RestoredLog {
  ticks: number;
  back: NewEvent[];
}

/** What all copies of the log say under the link, where it means no skill. */
function ticksOf(log: AssessmentLog, { link, otherLogs, resolve }: RelinkRequest): UnattachedTick[] {
  const meant = resolve(link, log.path);
  const { events } = uniteLogs([log, ...otherLogs]);
  return buildUnattached(
    events.filter((event) => event.link === link && resolve(event.link, event.log) === meant),
    null,
  );
}

/** The items of the new note that the ticks mean. */
function itemsFor(
  log: AssessmentLog,
  ticks: UnattachedTick[],
  request: RelinkRequest,
): (ItemProgress | null)[] {
  const { note } = request;
  if (!note) return ticks.map(() => null);
  const items = itemsOf(skillIn(log, { ...request, note }));
  return itemsMeant(note, ticks).map(
    (meant) =>
      items.find(({ address }) => address.group === meant?.group && address.item === meant.name) ?? null,
  );
}

interface Move {
  tick: UnattachedTick;
  item: ItemProgress | null;
}

/** `[x]` under the new link, with evidence and day of the old one; null where the item says all of it already. */
function lineFor({ tick, item }: Move, link: string, { today }: RelinkRequest): NewEvent | null {
  const { state, evidence, group, item: text } = tick;
  if (item?.state === 'ticked' && evidence.length === 0) return null;
  const date = dayOfLine(tick.tickedOn ?? tick.date ?? today, item?.lastOn ?? null);
  const place = item ? item.address : { group, item: text };
  const after = item?.state === 'ticked' ? 'ticked' : state;
  return { state: after, link, group: place.group, item: place.item, evidence, date };
}

/** `[-]` for the old text. */
function goneFor({ tick }: Move, link: string, { today }: RelinkRequest): NewEvent {
  const { group, item, date } = tick;
  return { state: 'withdrawn', link, group, item, date: dayOfLine(today, date) };
}

/** The lines of today that make it as it was. */
function backFor(moves: Move[], written: NewEvent[], link: string, { today }: RelinkRequest): NewEvent[] {
  const old = moves.map(({ tick: { state, group, item, evidence, date } }): NewEvent => {
    return { state, link, group, item, evidence, date: dayOfLine(today, date) };
  });
  const isNew = ({ group, item }: NewEvent) =>
    !moves.some(
      ({ item: own }) => own?.state === 'ticked' && own.address.group === group && own.address.item === item,
    );
  const taken = written.filter(isNew).map(({ link: to, group, item, date }): NewEvent => {
    return { state: 'withdrawn', link: to, group, item, date: dayOfLine(today, date) };
  });
  return [...old, ...taken];
}

/** The log with these lines; a refusal where they do not read as they were meant. */
function appendAll(
  text: string,
  log: AssessmentLog,
  lines: NewEvent[],
  request: RelinkRequest,
): { after: AssessmentLog; text: string } | TickRefusal {
  const whole = lines.reduce((before, line) => appendEvent(before, line).text, text);
  const after = request.readLog(request.logPath, whole);
  const isRight =
    after !== null &&
    whole.startsWith(text) &&
    after.events.length === log.events.length + lines.length &&
    beginsWithEvents(after.events, log.events);
  return isRight ? { after, text: whole } : refused('log-ambiguous');
}

/** The log that may be written to, or why not. */
function openLog(text: string, request: RelinkRequest): AssessmentLog | TickRefusal {
  const log = ownLog(text, request);
  if ('fault' in log) return log;
  return log.unclosedAt === null ? log : refused('log-end-unclosed', log.unclosedAt);
}

/** What it makes of the log's text; the text itself when nothing stands under the link any more. */
export function applyRelink(text: string, request: RelinkRequest): RelinkedLog | TickRefusal {
  const log = openLog(text, request);
  if ('fault' in log) return log;
  const ticks = ticksOf(log, request);
  if (ticks.length === 0) return { text, events: [], ticks: 0, back: [] };
  const { link: old, note, logPath, resolve } = request;
  const newLink = note && renderSkillLink(note.path, logPath, resolve);
  if (note && newLink === null) return refused('skill-unlinkable');
  const items = itemsFor(log, ticks, request);
  const moves = ticks.map((tick, at): Move => ({ tick, item: items[at] ?? null }));
  const oldLink = renderLinkAgain(old, null, logPath, resolve);
  const added = newLink === null ? [] : moves.flatMap((move) => lineFor(move, newLink, request) ?? []);
  const lines = [...added, ...moves.map((move) => goneFor(move, oldLink, request))];
  const done = appendAll(text, log, lines, request);
  if ('fault' in done) return done;
  if (ticksOf(done.after, request).length > 0) return refused('log-ambiguous');
  const events = done.after.events.slice(log.events.length);
  return { text: done.text, events, ticks: ticks.length, back: backFor(moves, added, oldLink, request) };
}

/** The log with the lines that take a move back; they are no lines of today where the item has a later one. */
export function applyRelinkBack(
  text: string,
  back: NewEvent[],
  request: RelinkRequest,
): RestoredLog | TickRefusal {
  const log = openLog(text, request);
  if ('fault' in log) return log;
  if (ticksOf(log, request).length > 0) return { text, events: [] };
  const done = appendAll(text, log, back, request);
  return 'fault' in done ? done : { text: done.text, events: done.after.events.slice(log.events.length) };
}
