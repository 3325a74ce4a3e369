/**
 * Keeps a device's copy of a log in step with what the log says, and tells what is wrong with the log by it. A line of
 * this device is remembered at once, one from elsewhere when it has stood for a while. Knows no files; time is given.
 */
import type { GuardCopy, GuardEntry } from '../../assessment/guard-copy';
import type { AssessmentLog, LogEvent } from '../../assessment/schema';
import { uniteLogs } from '../../assessment/unite';
import { normalForm } from '../../item-key';
import { resolvingOnce, type LinkResolver } from '../../markdown/link-resolver';
import { stepByStep } from '../../at-once';
import { groupKey } from '../../skill/items';
import { groupInPieces } from '../build';
import { buildStanding } from '../history/history';
import type { ItemAddress } from '../schema';
import {
  beyond,
  groupByItem,
  isSaidAlike,
  itemsInPieces,
  keyOfKnown,
  lostTicksInPieces,
  saidOf,
  type LostTick,
  type SaidEvent,
} from './lost-ticks';
import { withoutEnding } from '../../vault-path';

/** How long a tick from elsewhere must stand before its absence is a loss. */
const standingTime = 5 * 60_000;
/** How long the vault may take to tell of a line that this device wrote. */
const hearingTime = 10_000;

/** What a copy is compared with. */
export interface GuardView {
  /** The logs of the copy's person, the one that is written to first. */
  mine: AssessmentLog[];
  resolve: LinkResolver;
  /** Milliseconds. */
  now: number;
  /** Items, by `keyOf`, about which a person has spoken and of which the logs are not told yet: nothing is judged. */
  waiting?: ReadonlySet<string>;
  /** The lines of the logs by item, where they are gathered for all that is asked of one view. */
  items?: Map<string, LogEvent[]>;
}

function itemsIn({ mine, resolve, items }: GuardView): Map<string, LogEvent[]> {
  return items ?? groupByItem(uniteLogs(mine).events, resolve);
}

/** What is there to be compared at one moment: each link is looked at once. */
export function guardView(mine: AssessmentLog[], resolve: LinkResolver, now: number): GuardView {
  return { mine, resolve: resolvingOnce(resolve), now };
}

/** The same view with the lines gathered beforehand, in pieces. */
export function* gathered<View extends GuardView>(view: View): Generator<void, View> {
  return { ...view, items: yield* itemsInPieces(uniteLogs(view.mine).events, view.resolve) };
}

/** The copy of a person of whom nothing is known yet. */
export function emptyCopy(person: string | null): GuardCopy {
  return { person, log: '', entries: [] };
}

/** True when two copies say the same; of a long one most entries are the very same. */
export function areSameCopies(a: GuardCopy, b: GuardCopy): boolean {
  if (a.person !== b.person || a.log !== b.log || a.entries.length !== b.entries.length) return false;
  const isSame = (entry: GuardEntry, at: number) =>
    entry === b.entries[at] || JSON.stringify(entry) === JSON.stringify(b.entries[at]);
  return a.entries.every(isSame);
}

/** The ticks that the logs have lost since the copy saw them, found in pieces. */
export function* missingInPieces(copy: GuardCopy, view: GuardView): Generator<void, LostTick[]> {
  const { mine, resolve, now, waiting } = view;
  const lost = yield* lostTicksInPieces(mine, counted(copy, now).entries, resolve, itemsIn(view));
  return lost.filter(({ key }) => !waiting?.has(key));
}

/** The copy with those lines alone whose absence is a loss by now. */
export function counted(copy: GuardCopy, now: number): GuardCopy {
  return { ...copy, entries: copy.entries.filter(({ from }) => from <= now) };
}

/** The copy with lines that this device has just written and read back. */
export function withOwn(copy: GuardCopy, events: SaidEvent[], log: string, view: GuardView): GuardCopy {
  const own = events.map((event): GuardEntry => {
    const path = view.resolve(event.link, log);
    return { event: saidOf(event), path, from: view.now + hearingTime, isOwn: true };
  });
  return { ...copy, log, entries: [...copy.entries, ...own] };
}

/** True for a line about an item; `note` is what its link means. */
export function speaksOf(event: SaidEvent, note: string | null, { path, group, item }: ItemAddress): boolean {
  return (
    note === path && groupKey(event.group) === groupKey(group) && normalForm(event.item) === normalForm(item)
  );
}

/** The copy after a person has spoken about an item on this device: `events` are all that the log says of it now. */
export function withSpoken(
  copy: GuardCopy,
  address: ItemAddress,
  events: LogEvent[],
  log: string,
  view: GuardView,
): GuardCopy {
  const isOther = ({ event, path }: GuardEntry) =>
    !speaksOf(event, path ?? view.resolve(event.link, copy.log), address);
  return withOwn({ ...copy, entries: copy.entries.filter(isOther) }, events, log, view);
}

/** The copy after a note was renamed, or a folder above it. */
export function withMoved(copy: GuardCopy, before: string, after: string): GuardCopy {
  const moved = (path: string) =>
    path === before || path.startsWith(`${before}/`) ? after + path.slice(before.length) : path;
  const entries = copy.entries.map((entry) => ({
    ...entry,
    path: entry.path === null ? null : moved(entry.path),
  }));
  return { ...copy, log: moved(copy.log), entries };
}

/** The copy without these items, by `keyOf`: a person has let them go. */
export function withoutItems(copy: GuardCopy, gone: ReadonlySet<string>, view: GuardView): GuardCopy {
  const keyOfEntry = entryKeys(copy, view);
  return { ...copy, entries: copy.entries.filter((entry) => !gone.has(keyOfEntry(entry))) };
}

/** The items, by `keyOf`, of which one reading of a log has lines that another has not. */
export function findGone(before: AssessmentLog, after: AssessmentLog, resolve: LinkResolver): Set<string> {
  const left = groupByItem(after.events, resolve);
  const gone = [...groupByItem(before.events, resolve)].filter(
    ([key, events]) => beyond(events, left.get(key) ?? []).length > 0,
  );
  return new Set(gone.map(([key]) => key));
}

/** Names the item of an entry, by `keyOf`. */
function entryKeys(copy: GuardCopy, view: GuardView): (entry: GuardEntry) => string {
  const { mine, resolve } = view;
  const items = itemsIn(view);
  const log = mine[0]?.path ?? copy.log;
  const isThere = (key: string) => items.has(key);
  return (entry) => keyOfKnown(entry, isThere, log, resolve);
}

/** The lines that say where an item stands: those since it was last withdrawn, and all of that day. */
function deciding(events: LogEvent[]): LogEvent[] {
  const day = events.filter(({ state }) => state === 'withdrawn').at(-1)?.date ?? '';
  return events.filter(({ date }) => (date ?? '') >= day);
}

/** A line that counts does so for good, even when the clock is set back. */
const standsFrom = ({ from, isOwn }: GuardEntry, now: number) => (isOwn || from <= now ? 0 : from);

const lineOf = ({ state, date, evidence, withdrawnEvidence }: SaidEvent) =>
  JSON.stringify([state, date, evidence, withdrawnEvidence]);

/** True when the state of an item was claimed already: a line that is written over or added takes the claim on. */
function claims(before: GuardEntry[], events: LogEvent[], now: number): boolean {
  const known = before.filter(({ from }) => from <= now).map(({ event }) => ({ ...event, log: '', line: 1 }));
  return known.length > 0 && buildStanding(known, true).state === buildStanding(events, true).state;
}

/** True when each line that is remembered counts for good and stands in the log as it was. */
function isSettled(before: GuardEntry[], events: LogEvent[], resolve: LinkResolver): boolean {
  return (
    before.length === events.length &&
    before.every(({ event, path, from }, at) => {
      const now = events[at];
      return (
        now !== undefined && from === 0 && isSaidAlike(event, now) && path === resolve(now.link, now.log)
      );
    })
  );
}

/** What is remembered of one item: in the order of the log, and while it lacks something, in the order remembered. */
function remembered(
  before: GuardEntry[],
  events: LogEvent[],
  isMissing: boolean,
  view: GuardView,
): GuardEntry[] {
  const { resolve, now } = view;
  const last = deciding(events);
  if (isSettled(before, last, resolve)) return before;
  const left = [...before];
  const isClaimed = claims(before, events, now);
  const seen = new Map<GuardEntry, GuardEntry>();
  const present = last.map((event): GuardEntry => {
    const at = left.findIndex((entry) => lineOf(entry.event) === lineOf(event));
    const [known] = at < 0 ? [] : left.splice(at, 1);
    const path = resolve(event.link, event.log) ?? known?.path ?? null;
    const from = isClaimed ? 0 : known ? standsFrom(known, now) : now + standingTime;
    const said = saidOf(event);
    // A line that has lost its date since was dated once, and so is no beginning of another.
    if (known && !known.event.isUndated) delete said.isUndated;
    const entry = { event: said, path, from, isOwn: known?.isOwn ?? false };
    if (known) seen.set(known, entry);
    return entry;
  });
  // Together or not at all: a tick that is held without its withdrawal would come back as lost.
  const isHeld = isMissing || left.some((entry) => entry.isOwn && entry.from > now);
  if (!isHeld || left.length === 0) return present;
  const old = before.map((entry) => seen.get(entry) ?? entry);
  return [...old, ...present.filter((entry) => !old.includes(entry))];
}

/**
 * The copy as it is to be kept after it was compared, made in pieces: what the logs say now, and what they have lost.
 * Items come in the order of the logs, and behind them those of which the logs say nothing.
 */
export function* seenInPieces(
  copy: GuardCopy,
  view: GuardView,
  lost: LostTick[],
): Generator<void, GuardCopy> {
  const { mine } = view;
  const items = itemsIn(view);
  const known = yield* groupInPieces(copy.entries, entryKeys(copy, view));
  const missing = new Set(lost.map(({ key }) => key));
  const entries: GuardEntry[] = [];
  const keep = (key: string, before: GuardEntry[], events: LogEvent[]) => {
    const isJudged = view.waiting?.has(key) !== true;
    entries.push(...(isJudged ? remembered(before, events, missing.has(key), view) : before));
  };
  yield* stepByStep([...items], ([key, events]) => keep(key, known.get(key) ?? [], events));
  yield* stepByStep([...known], ([key, before]) => {
    if (!items.has(key)) keep(key, before, []);
  });
  return { ...copy, log: mine[0]?.path ?? copy.log, entries };
}

/** The next moment at which the absence of a line begins to count; never, when all do. */
export function nextMoment({ entries }: GuardCopy, now: number): number {
  let next = Infinity;
  for (const { from } of entries) if (from > now && from < next) next = from;
  return next;
}

/** The copy as a log, to read while the log itself cannot be read; null when it holds nothing. */
export function copyAsLog({ log, person, entries }: GuardCopy, resolve: LinkResolver): AssessmentLog | null {
  if (entries.length === 0) return null;
  const events = entries.map(({ event, path }, at): LogEvent => {
    const isFound = resolve(event.link, log) !== null || path === null;
    const link = isFound ? event.link : `/${withoutEnding(path)}`;
    return { ...saidOf(event), link, log, line: at + 1 };
  });
  return { path: log, person, events, unread: [], unclosedAt: null };
}

/** The items that are ticked or started by a log alone. */
export function ticksOf(
  log: AssessmentLog | null,
  resolve: LinkResolver,
): { count: number; lastOn: string | null } {
  const items = log ? [...groupByItem(uniteLogs([log]).events, resolve).values()] : [];
  const ticked = items.map((events) => buildStanding(events, true)).filter(({ state }) => state !== 'open');
  const dates = ticked.flatMap(({ lastOn }) => lastOn ?? []).sort();
  return { count: ticked.length, lastOn: dates.at(-1) ?? null };
}
