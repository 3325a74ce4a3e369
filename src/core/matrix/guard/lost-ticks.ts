/**
 * Compares what a person's logs say with what another source knows of them: the copy that a device keeps, or a
 * conflict copy of the log. Knows no files and no time.
 */
import type { AssessmentLog, LogEvent } from '../../assessment/schema';
import { uniteLogs } from '../../assessment/unite';
import { normalForm } from '../../item-key';
import type { LinkResolver } from '../../markdown/link-resolver';
import { groupKey } from '../../skill/items';
import { remembering } from '../../vocabulary/remembering';
import { atOnce, stepByStep } from '../../at-once';
import { groupBy, groupInPieces } from '../build';
import { isDoubtful } from './doubt';
import { buildStanding } from '../history/history';
import type { Standing } from '../schema';

/** What a line says, wherever it stands. */
export type SaidEvent = Omit<LogEvent, 'log' | 'line' | 'side'>;

/** A line that the source knows, and the note that its link means; null when it is not known to mean one. */
export interface KnownEvent {
  event: SaidEvent;
  path: string | null;
}

/** One item of which the source knows more than the logs say. */
export interface LostTick {
  /** Names the item: `keyOf` of its lines. */
  key: string;
  /** The skill note; null when the link means none. */
  path: string | null;
  link: string;
  group: string;
  item: string;
  /** Where the item stands by the logs alone, and with the source. */
  now: Standing;
  then: Standing;
  /** The lines that only the source has, in the order in which they decide. */
  events: SaidEvent[];
  /** Nothing but lines without a date of their own tick it: they must not come back with one. */
  isDoubtful: boolean;
}

const keyOfGroup = remembering(groupKey);
const keyOfNote = remembering(JSON.stringify);

/** What was last answered of a line: a long log is gone through at each tick, and its lines stay as they are. */
const answers = new WeakMap<object, { note: string; key: string }>();

/** What an item is known by in logs: the note that is meant, else the link, with its group and text in normal form. */
export function keyOf(line: { group: string; item: string }, note: string): string {
  const known = answers.get(line);
  if (known?.note === note) return known.key;
  const key = `[${keyOfNote(note)},${JSON.stringify(keyOfGroup(line.group))},${JSON.stringify(normalForm(line.item))}]`;
  answers.set(line, { note, key });
  return key;
}

/** The note that a line speaks of, or the link itself where it means none. */
export function noteOf({ link, log }: { link: string; log: string }, resolve: LinkResolver): string {
  return resolve(link, log) ?? `? ${normalForm(link)}`;
}

/** A line in the order of fields in which logs are read, so that equal lines are equal texts. */
export function saidOf(event: SaidEvent): SaidEvent {
  const { state, link, group, item, evidence, withdrawnEvidence, date, isUndated } = event;
  const said = { state, link, group, item, evidence, withdrawnEvidence, date };
  return isUndated ? { ...said, isUndated } : said;
}

/** The lines of each item, by `keyOf`. */
export function groupByItem(events: LogEvent[], resolve: LinkResolver): Map<string, LogEvent[]> {
  return groupBy(events, (event) => keyOf(event, noteOf(event, resolve)));
}

/** The same in pieces. */
export function itemsInPieces(
  events: LogEvent[],
  resolve: LinkResolver,
): Generator<void, Map<string, LogEvent[]>> {
  return groupInPieces(events, (event) => keyOf(event, noteOf(event, resolve)));
}

/** The log in which the lines of the source are put, apart from all real ones. */
const sourceLog = '';

/**
 * The item that a known line speaks of. A note that was renamed is found by its path where the links of the log
 * followed, and by the link where they did not.
 */
export function keyOfKnown(
  { event, path }: KnownEvent,
  has: (key: string) => boolean,
  logPath: string,
  resolve: LinkResolver,
): string {
  const note = noteOf({ link: event.link, log: logPath }, resolve);
  const byLink = keyOf(event, note);
  if (path === null || path === note) return byLink;
  const byPath = keyOf(event, path);
  return has(byLink) && !has(byPath) ? byLink : byPath;
}

/** A line of the source as if it stood in a log, with the link that the logs have for its item. */
function placed({ event }: KnownEvent, at: number, [first]: LogEvent[] = []): LogEvent {
  const link = first?.link ?? event.link;
  return { ...saidOf({ ...event, link }), log: sourceLog, line: at + 1 };
}

/** The items of which the source knows more: they would stand elsewhere with its lines than by the logs alone. */
export function findDifferences(
  logs: AssessmentLog[],
  known: KnownEvent[],
  resolve: LinkResolver,
): LostTick[] {
  if (known.length === 0) return [];
  const logPath = logs[0]?.path ?? sourceLog;
  const items = groupByItem(uniteLogs(logs).events, resolve);
  const source = new Map<LogEvent, string>();
  known.forEach((one, at) => {
    const key = keyOfKnown(one, (each) => items.has(each), logPath, resolve);
    source.set(placed(one, at, items.get(key)), key);
  });
  const asLog = { path: sourceLog, person: null, events: [...source.keys()], unread: [], unclosedAt: null };
  const wanted = new Set(source.values());
  const united = new Map<string, LogEvent[]>([...wanted].map((key) => [key, []]));
  for (const event of uniteLogs([...logs, asLog]).events) {
    const key = source.get(event) ?? keyOf(event, noteOf(event, resolve));
    united.get(key)?.push(event);
  }
  return [...united].flatMap(([key, history]): LostTick[] => {
    const now = buildStanding(items.get(key) ?? [], true);
    const then = buildStanding(history, true);
    const events = history.filter((event) => source.has(event)).map(saidOf);
    const last = events.at(-1);
    const isInDoubt = isDoubtful(history);
    if (!last || saysTheSame(now, then, isInDoubt)) return [];
    const { link, group, item } = last;
    const path = resolve(link, logPath) ?? pathOf(key, known);
    return [{ key, path, link, group, item, now, then, events, isDoubtful: isInDoubt }];
  });
}

/** Days that are borrowed from the lines above say nothing. */
function saysTheSame(a: Standing, b: Standing, areDaysBorrowed: boolean): boolean {
  const said = ({ state, tickedOn, startedOn, evidence }: Standing) =>
    JSON.stringify([state, evidence, ...(areDaysBorrowed ? [] : [tickedOn, startedOn])]);
  return said(a) === said(b);
}

const noProofs = ({ evidence, withdrawnEvidence }: SaidEvent) =>
  evidence.length + withdrawnEvidence.length === 0;

/** True when two lines say the same, wherever they stand. */
export function isSaidAlike(a: SaidEvent, b: SaidEvent): boolean {
  if (a.item !== b.item || a.date !== b.date || a.state !== b.state || a.isUndated !== b.isUndated)
    return false;
  if (a.group !== b.group || a.link !== b.link) return false;
  if (noProofs(a) && noProofs(b)) return true;
  return JSON.stringify(saidOf(a)) === JSON.stringify(saidOf(b));
}

/** The events of `some` that `others` do not have: equal lines count as often as they stand there. */
export function beyond(some: LogEvent[], others: LogEvent[]): LogEvent[] {
  const isSame = (event: LogEvent, at: number) => {
    const other = others[at];
    return other !== undefined && isSaidAlike(event, other);
  };
  if (some.every(isSame)) return [];
  const left = others.map((event) => JSON.stringify(saidOf(event)));
  return some.filter((event) => {
    const at = left.indexOf(JSON.stringify(saidOf(event)));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A line with the day that it goes by, as if that were its own. */
const dated = ({ isUndated: _isUndated, ...event }: LogEvent): LogEvent => event;

/**
 * What the source has beyond the logs, and the logs beyond the source. A line without a date that came to stand in the
 * log with the day by which it goes is the same; one that lost its date there is not.
 */
function apart(source: LogEvent[], lines: LogEvent[]): { missing: LogEvent[]; fresh: LogEvent[] } {
  const [missing, fresh] = [beyond(source, lines), beyond(lines, source)];
  const undated = missing.filter(({ isUndated }) => isUndated).map(dated);
  const gone = new Set(beyond(undated, fresh).map(({ line }) => line));
  const isBack = ({ isUndated, line }: LogEvent) => isUndated === true && !gone.has(line);
  return {
    missing: missing.filter((event) => !isBack(event)),
    fresh: beyond(fresh, missing.filter(isBack).map(dated)),
  };
}

const dayOf = ({ date }: LogEvent) => date ?? '';
const byDate = (a: LogEvent, b: LogEvent) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b)));

/** True for a line that goes by a day that is not its own: a crash may have taken its end. */
const mayBeTorn = ({ isUndated, date }: LogEvent) => isUndated === true && date !== null;

/** The items whose state the logs have lost, as `lostTicksInPieces` finds them. */
export function findLostTicks(logs: AssessmentLog[], known: KnownEvent[], resolve: LinkResolver): LostTick[] {
  return atOnce(lostTicksInPieces(logs, known, resolve));
}

/**
 * The items whose state the logs have lost, found in pieces: a tick, a start or its withdrawal. What was known comes
 * first and what is new in the logs after it, so that a new line has the last word on its day; one that may be torn has
 * the first. `items` are the lines of the logs, where they are grouped already.
 */
export function* lostTicksInPieces(
  logs: AssessmentLog[],
  known: KnownEvent[],
  resolve: LinkResolver,
  items = groupByItem(uniteLogs(logs).events, resolve),
): Generator<void, LostTick[]> {
  const logPath = logs[0]?.path ?? sourceLog;
  const source = yield* groupInPieces(
    known.map((one, place) => ({ one, place })),
    ({ one }) => keyOfKnown(one, (each) => items.has(each), logPath, resolve),
  );
  const isThere = ({ event }: KnownEvent, line: LogEvent | undefined, link: string) =>
    line !== undefined && event.link === link && isSaidAlike(event, line);
  const lost: LostTick[] = [];
  yield* stepByStep([...source], ([key, ofItem]) => {
    const present = items.get(key) ?? [];
    const link = present[0]?.link ?? '';
    // Most items are as they were: of those nothing need be made.
    if (ofItem.every(({ one }, at) => isThere(one, present[at], link))) return;
    const before = ofItem.map(({ one, place }) => placed(one, place, present));
    const { missing: events, fresh } = apart(before, present);
    const [last] = events.slice(-1);
    if (!last) return;
    const now = buildStanding(present, true);
    const whole = fresh.filter((event) => !mayBeTorn(event));
    const then = buildStanding([...fresh.filter(mayBeTorn), ...before, ...whole].sort(byDate), true);
    if (then.state === now.state) return;
    const { link: lastLink, group, item } = last;
    const path = resolve(lastLink, logPath) ?? pathOf(key, known);
    const isInDoubt = isDoubtful([...before, ...present]);
    events.sort(byDate);
    lost.push({
      key,
      path,
      link: lastLink,
      group,
      item,
      now,
      then,
      events: events.map(saidOf),
      isDoubtful: isInDoubt,
    });
  });
  return lost;
}

/** The path in a key, where the key names a note that is known by its path. */
function pathOf(key: string, known: KnownEvent[]): string | null {
  const [note] = JSON.parse(key) as [string];
  return known.find(({ path }) => path === note)?.path ?? null;
}
