/**
 * Works out what it takes to bring lines into a log that another source has: the device's copy after a loss, or a
 * conflict copy of the log. Each line keeps its own date, and one without may stay without. Proves the result before
 * anything is written.
 */
import { appendEvent, newLog, type NewEvent } from '../../core/assessment/edit';
import { renderLinkAgain } from '../../core/assessment/link-again';
import type { ReadLog } from '../../core/assessment/log-reader';
import type { AssessmentLog } from '../../core/assessment/schema';
import type { LinkResolver } from '../../core/markdown/link-resolver';
import {
  findDifferences,
  findLostTicks,
  type KnownEvent,
  type LostTick,
  type SaidEvent,
} from '../../core/matrix/guard/lost-ticks';
import { beginsWithEvents } from '../../core/assessment/same-events';
import { ownLog, type TickRefusal } from './tick-edit';

/** What is to be brought into which log. */
export interface RestoreRequest {
  logPath: string;
  person: string | null;
  /** The other copies of the log that are read together with it, where they count as well. */
  otherLogs: AssessmentLog[];
  known: KnownEvent[];
  /** `ticks`: only what is lost. `all`: whatever the source says differently. */
  wanted: 'ticks' | 'all';
  resolve: LinkResolver;
  readLog: ReadLog;
  today: string;
}

/** The new text and the lines that were appended. */
export interface RestoredLog {
  text: string;
  events: SaidEvent[];
}

/** A line to append, and the day by which it is put in order. */
interface Placed {
  day: string;
  line: NewEvent;
}

/** A line that nothing dated confirms stays without a date: with one it could pass for a slip of another text. */
function linesOf(tick: LostTick, { logPath, resolve, today }: RestoreRequest): Placed[] {
  const link = renderLinkAgain(tick.link, tick.path, logPath, resolve);
  return tick.events.map((event) => {
    const day = event.date ?? today;
    return { day, line: { ...event, link, date: tick.isDoubtful && event.isUndated ? null : day } };
  });
}

/**
 * Lines that bring an item where the source has it, whose own lines came to stand above others: one without a date goes
 * by the day of the line above it.
 */
function confirming({ now, then, group, item }: LostTick, link: string, today: string): NewEvent[] {
  const above: NewEvent = { state: 'withdrawn', link, group, item, date: now.lastOn ?? today };
  if (then.state === 'open') return [above];
  return [above, { ...above, state: then.state, evidence: then.evidence, date: null }];
}

const appended = (text: string, events: NewEvent[]) =>
  events.reduce((before, event) => appendEvent(before, event).text, text);

function differences(log: AssessmentLog, { otherLogs, known, wanted, resolve }: RestoreRequest): LostTick[] {
  const find = wanted === 'ticks' ? findLostTicks : findDifferences;
  return find([log, ...otherLogs], known, resolve);
}

const byDay = (a: Placed, b: Placed) => (a.day < b.day ? -1 : Number(a.day > b.day));

/** What bringing the lines in makes of the log's text; the text itself when nothing is missing in it. */
export function applyRestore(text: string, request: RestoreRequest): RestoredLog | TickRefusal {
  const { logPath, readLog, resolve, today } = request;
  const log = ownLog(text, request);
  if ('fault' in log) return log;
  const missing = differences(log, request);
  if (missing.length === 0) return { text, events: [] };
  if (log.unclosedAt !== null) return { fault: 'log-end-unclosed', line: log.unclosedAt };
  const placed = missing.flatMap((tick) => linesOf(tick, request)).sort(byDay);
  const lines = placed.map(({ line }) => line);
  const first = appended(text, lines);
  const middle = readLog(logPath, first);
  const left = middle ? differences(middle, request) : [];
  const more = left.flatMap((tick) =>
    confirming(tick, renderLinkAgain(tick.link, tick.path, logPath, resolve), today),
  );
  const whole = appended(first, more);
  const after = readLog(logPath, whole);
  const isProven =
    after !== null &&
    whole.startsWith(text) &&
    after.events.length === log.events.length + lines.length + more.length &&
    beginsWithEvents(after.events, log.events) &&
    differences(after, request).length === 0;
  if (!isProven) return { fault: 'log-ambiguous', line: null };
  return { text: whole, events: after.events.slice(log.events.length) };
}

/** True for a text that holds nothing but the beginning of an empty log: what a torn write leaves. */
export function isTornStart(text: string, person: string | null): boolean {
  return newLog(person).startsWith(
    text
      .replace(/^\uFEFF/, '')
      .replace(/\0/g, '')
      .trimEnd(),
  );
}

/** The text of a new log with all that the source knows; also over a torn start. */
export function renderRestored(request: RestoreRequest): RestoredLog | TickRefusal {
  return applyRestore(newLog(request.person), request);
}
