/**
 * Unites the conflict copies of one person's log into one list of events, in the order in which they decide. Knows
 * texts only: which skill or criterion they mean is matched in `matrix`.
 */
import { diagnostic, type Diagnostic } from '../diagnostic';
import { normalForm } from '../item-key';
import type { AssessmentLog, LogEvent } from './schema';

export interface UnitedLogs {
  /** By date, then by log and line. */
  events: LogEvent[];
  /** `path` is the log's. */
  diagnostics: (Diagnostic & { path: string })[];
}

/** An event with its place among its equals. */
interface Ranked {
  event: LogEvent;
  /** Of its log. */
  log: number;
  /** True when its copy says "ticked" on a day on which another copy says something else: it then comes last. */
  winsDay: boolean;
}

function lineKey({ log: _log, line: _line, side: _side, isUndated: _isUndated, ...said }: LogEvent): string {
  return JSON.stringify(said);
}

function dayKey({ link, group, item, date }: LogEvent): string {
  return JSON.stringify([normalForm(link), normalForm(group), normalForm(item), date]);
}

/** Those events of `log` that the logs before it do not have: equal lines count once. */
function newEvents(log: AssessmentLog, known: Map<string, number>): LogEvent[] {
  const left = new Map(known);
  const counts = new Map<string, number>();
  const fresh = log.events.filter((event) => {
    const key = lineKey(event);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    const remaining = left.get(key) ?? 0;
    left.set(key, remaining - 1);
    return remaining <= 0;
  });
  for (const [key, count] of counts) known.set(key, Math.max(count, known.get(key) ?? 0));
  return fresh;
}

/** On one day the copy that says "ticked" wins over the others; each such day is reported once. */
function settleDays(ranked: Ranked[]): UnitedLogs['diagnostics'] {
  const days = new Map<string, Map<number, Ranked[]>>();
  for (const each of ranked) {
    const key = dayKey(each.event);
    const logs = days.get(key) ?? new Map<number, Ranked[]>();
    const members = logs.get(each.log);
    if (members) members.push(each);
    else days.set(key, logs.set(each.log, [each]));
  }
  const diagnostics: UnitedLogs['diagnostics'] = [];
  for (const logs of days.values()) {
    const copies = [...logs.values()];
    const ticked = copies.filter((members) => members.at(-1)?.event.state === 'ticked');
    const winners = ticked.flat();
    const [first] = winners;
    if (!first || ticked.length === copies.length) continue;
    for (const member of winners) member.winsDay = true;
    const { log, line, item } = first.event;
    diagnostics.push({ path: log, ...diagnostic('log-copies-disagree', line, { item }) });
  }
  return diagnostics;
}

function byDate(a: Ranked, b: Ranked): number {
  const [dateA, dateB] = [a.event.date ?? '', b.event.date ?? ''];
  if (dateA !== dateB) return dateA < dateB ? -1 : 1;
  return Number(a.winsDay) - Number(b.winsDay) || a.log - b.log || a.event.line - b.event.line;
}

/** The events of one log, which come line after line, by date: most logs are in this order as they are written. */
function inOrder(events: readonly LogEvent[]): LogEvent[] {
  const dayOf = ({ date }: LogEvent) => date ?? '';
  let last = '';
  const isSorted = events.every((event) => last <= (last = dayOf(event)));
  return isSorted
    ? [...events]
    : [...events].sort((a, b) => Number(dayOf(a) > dayOf(b)) - Number(dayOf(a) < dayOf(b)));
}

/** What all logs say together; the first one is the log that is written to, the others are its copies. */
export function uniteLogs(logs: AssessmentLog[]): UnitedLogs {
  const [first, ...copies] = logs;
  if (first && copies.length === 0) return { events: inOrder(first.events), diagnostics: [] };
  const known = new Map<string, number>();
  const ranked: Ranked[] = [];
  const diagnostics: UnitedLogs['diagnostics'] = [];
  logs.forEach((log, at) => {
    const fresh = newEvents(log, known);
    for (const event of fresh) ranked.push({ event, log: at, winsDay: false });
    if (first && log !== first) {
      const params = { log: first.path, count: fresh.length };
      diagnostics.push({ path: log.path, ...diagnostic('log-copy', 1, params) });
    }
  });
  diagnostics.push(...settleDays(ranked));
  return { events: ranked.sort(byDate).map(({ event }) => event), diagnostics };
}
