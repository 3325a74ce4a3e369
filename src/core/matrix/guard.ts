/**
 * Keeps a device's copy of a log in step with what the log says, and tells what is wrong with the log by it. A line of
 * this device is remembered at once, one from elsewhere when it has stood for a while. Knows no files; time is given.
 */
import type { GuardCopy, GuardEntry } from '../assessment/guard-copy';
import type { AssessmentLog, LogEvent } from '../assessment/schema';
import { uniteLogs } from '../assessment/unite';
import type { LinkResolver } from '../markdown/link-resolver';
import { buildStanding } from './history';
import { findLostTicks, groupByItem, keyOfKnown, saidOf, type LostTick, type SaidEvent } from './lost-ticks';

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
}

/** The copy of a person of whom nothing is known yet. */
export function emptyCopy(person: string | null): GuardCopy {
  return { person, log: '', entries: [] };
}

/** The ticks that the logs have lost since the copy saw them. */
export function findMissing(copy: GuardCopy, { mine, resolve, now }: GuardView): LostTick[] {
  return findLostTicks(mine, counted(copy, now).entries, resolve);
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

/** The copy without lines that this device has just cut off again. */
export function withoutOwn(copy: GuardCopy, events: SaidEvent[]): GuardCopy {
  const entries = [...copy.entries];
  for (const event of events) {
    const said = JSON.stringify(saidOf(event));
    const at = entries.map((entry) => JSON.stringify(saidOf(entry.event))).lastIndexOf(said);
    if (at >= 0) entries.splice(at, 1);
  }
  return { ...copy, entries };
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

/** The copy without the items whose loss a person has accepted. */
export function withoutLost(copy: GuardCopy, lost: LostTick[], view: GuardView): GuardCopy {
  const gone = new Set(lost.map(({ key }) => key));
  const keyed = keysOf(copy, view);
  return { ...copy, entries: copy.entries.filter((entry) => !gone.has(keyed.get(entry) ?? '')) };
}

function keysOf(copy: GuardCopy, { mine, resolve }: GuardView): Map<GuardEntry, string> {
  const items = groupByItem(uniteLogs(mine).events, resolve);
  const log = mine[0]?.path ?? copy.log;
  return new Map(
    copy.entries.map((entry) => [entry, keyOfKnown(entry, (key) => items.has(key), log, resolve)]),
  );
}

/** The lines that say where an item stands: those since it was last withdrawn, and all of that day. */
function deciding(events: LogEvent[]): LogEvent[] {
  if (buildStanding(events, true).state === 'open') return [];
  const day = events.filter(({ state }) => state === 'withdrawn').at(-1)?.date ?? '';
  return events.filter(({ date }) => (date ?? '') >= day);
}

/** A line that counts does so for good, even when the clock is set back. */
const standsFrom = ({ from, isOwn }: GuardEntry, now: number) => (isOwn || from <= now ? 0 : from);

const lineOf = (key: string, { state, date, evidence, withdrawnEvidence }: SaidEvent) =>
  JSON.stringify([key, state, date, evidence, withdrawnEvidence]);

/** The copy as it is to be kept after it was compared: what the logs say now, and what they have lost. */
export function withSeen(copy: GuardCopy, view: GuardView, lost: LostTick[]): GuardCopy {
  const { mine, resolve, now } = view;
  const known = new Map<string, GuardEntry[]>();
  for (const [entry, key] of keysOf(copy, view)) {
    const line = lineOf(key, entry.event);
    known.set(line, [...(known.get(line) ?? []), entry]);
  }
  const entries: GuardEntry[] = [];
  for (const [key, events] of groupByItem(uniteLogs(mine).events, resolve))
    for (const event of deciding(events)) {
      const before = known.get(lineOf(key, event))?.shift();
      const path = resolve(event.link, event.log) ?? before?.path ?? null;
      const from = before === undefined ? now + standingTime : standsFrom(before, now);
      entries.push({ event: saidOf(event), path, from, isOwn: before?.isOwn ?? false });
    }
  const missing = new Set(lost.map(({ key }) => key));
  const keyed = keysOf(copy, view);
  const isHeld = (entry: GuardEntry) =>
    missing.has(keyed.get(entry) ?? '') || (entry.isOwn && entry.from > now);
  entries.push(...[...known.values()].flat().filter(isHeld));
  return { ...copy, log: mine[0]?.path ?? copy.log, entries };
}

/** The next moment at which the absence of a line begins to count; null when all do. */
export function nextMoment({ entries }: GuardCopy, now: number): number | null {
  const ahead = entries.map(({ from }) => from).filter((from) => from > now);
  return ahead.length === 0 ? null : Math.min(...ahead);
}

/** The copy as a log, to read while the log itself cannot be read; null when it holds nothing. */
export function copyAsLog({ log, person, entries }: GuardCopy, resolve: LinkResolver): AssessmentLog | null {
  if (entries.length === 0) return null;
  const events = entries.map(({ event, path }, at): LogEvent => {
    const isFound = resolve(event.link, log) !== null || path === null;
    const link = isFound ? event.link : `/${path.replace(/\.md$/, '')}`;
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
