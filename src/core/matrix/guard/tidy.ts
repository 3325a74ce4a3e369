/**
 * Finds the lines of a log that decide nothing any more: without them every item stands as it does, with its dates
 * and its evidence. Proves it before it says so. Knows no files.
 */
import { parseAssessmentLog } from '../../assessment/parse';
import type { AssessmentLog, LogEvent } from '../../assessment/schema';
import type { TextLine } from '../../assessment/lines';
import { applyCut, movableLines } from '../../assessment/tidy';
import { uniteLogs } from '../../assessment/unite';
import type { LinkResolver } from '../../markdown/link-resolver';
import type { SkillNote } from '../../skill/schema';
import { buildSkill } from '../build';
import { itemsOf } from '../items';
import { buildStanding } from '../history/history';
import { groupByItem, noteOf, saidOf } from './lost-ticks';

/** A log that is to be tidied. */
export interface TidyParts {
  path: string;
  text: string;
  /** The other copies of the log that are read together with it; they stay as they are. */
  otherLogs: AssessmentLog[];
  noteAt: (path: string) => SkillNote | null;
  resolve: LinkResolver;
  /** `YYYY-MM-DD`: what was logged today may still be taken back, and stays. */
  today: string;
  /** Leaves out lines that nobody has agreed to. */
  mayGo?: ((line: string) => boolean) | undefined;
}

/** More lines of one item than this are not weighed one by one. */
const mostWeighed = 100;

const standingOf = (events: LogEvent[]) =>
  JSON.stringify([buildStanding(events, true), buildStanding(events, false)]);

/** A line in the middle of others that say the same, with no proof in it. */
function isRepeated(events: LogEvent[], at: number): boolean {
  const event = events[at];
  const isBare = event?.evidence.length === 0 && event.withdrawnEvidence.length === 0;
  return isBare && events[at - 1]?.state === event.state && events[at + 1]?.state === event.state;
}

/** The lines of one item without which it stands the same, judged from the oldest on. */
function spentOf(events: LogEvent[], isMovable: (event: LogEvent) => boolean): LogEvent[] {
  const lastOff = events.findLastIndex(({ state }) => state === 'withdrawn');
  const isPast = (event: LogEvent, at: number) =>
    isMovable(event) && (at < lastOff || isRepeated(events, at));
  const spent = new Set(events.filter(isPast));
  let left = events.filter((event) => !spent.has(event));
  if (left.length > mostWeighed) return [...spent];
  const standing = standingOf(events);
  for (const event of left.filter(isMovable)) {
    const without = left.filter((each) => each !== event);
    if (without.length === 0 || standingOf(without) !== standing) continue;
    left = without;
    spent.add(event);
  }
  return [...spent];
}

/**
 * Takes back what would blur the history: of one skill and day only the first lines may go, because the archive is read
 * before the log, and of equal lines all or none.
 */
function orderly(events: LogEvent[], spent: Set<LogEvent>, noteOfEvent: (event: LogEvent) => string): void {
  for (let size = -1; size !== spent.size;) {
    size = spent.size;
    const staying = events.filter((event) => !spent.has(event));
    const said = new Set(staying.map((event) => JSON.stringify(saidOf(event))));
    const days = new Set<string>();
    for (const event of events) {
      const day = JSON.stringify([noteOfEvent(event), event.date]);
      if (days.has(day) || said.has(JSON.stringify(saidOf(event)))) spent.delete(event);
      if (!spent.has(event)) days.add(day);
    }
  }
}

/** All that is shown of one skill, or of a link that means none; the order of ticks without a criterion is free. */
function shownOf(events: LogEvent[], note: SkillNote | null, resolve: LinkResolver): string {
  if (!note) {
    const items = [...groupByItem(events, resolve)].map(([key, history]) => key + standingOf(history));
    return JSON.stringify(items.sort());
  }
  const skill = buildSkill(note, events);
  const loose = skill.unattached.map(({ line: _line, ...tick }) => JSON.stringify(tick)).sort();
  return JSON.stringify([skill.level, itemsOf(skill), loose]);
}

function groupBySkill(logs: AssessmentLog[], resolve: LinkResolver): Map<string, LogEvent[]> {
  const skills = new Map<string, LogEvent[]>();
  for (const event of uniteLogs(logs).events) {
    const key = noteOf(event, resolve);
    const known = skills.get(key);
    if (known) known.push(event);
    else skills.set(key, [event]);
  }
  return skills;
}

/** The skills that would be shown otherwise without these lines; null when other lines would be read otherwise. */
function changedBy(cut: TextLine[], log: AssessmentLog, parts: TidyParts): Set<string> | null {
  const { path, text, otherLogs, noteAt, resolve } = parts;
  const after = parseAssessmentLog(path, applyCut(text, cut));
  const gone = new Set(cut.map(({ line }) => line));
  const said = (events: LogEvent[]) => JSON.stringify(events.map((event) => [saidOf(event), event.side]));
  if (!after || said(after.events) !== said(log.events.filter(({ line }) => !gone.has(line)))) return null;
  const shown = (each: AssessmentLog) => {
    const skills = groupBySkill([each, ...otherLogs], resolve);
    return new Map([...skills].map(([key, events]) => [key, shownOf(events, noteAt(key), resolve)]));
  };
  const now = shown(after);
  return new Set([...shown(log)].flatMap(([key, before]) => (now.get(key) === before ? [] : [key])));
}

/** The lines that may go into the archive, in the order of the log; none for a note that is no log. */
export function findSpentLines(parts: TidyParts): TextLine[] {
  const { path, text, otherLogs, resolve, today, mayGo = () => true } = parts;
  const log = parseAssessmentLog(path, text);
  if (!log) return [];
  const movable = movableLines(log, text);
  const isAllowed = (line?: TextLine) => line !== undefined && mayGo(line.text);
  const isMovable = (event: LogEvent) =>
    event.log === path && (event.date ?? today) < today && isAllowed(movable.get(event.line));
  const { events } = uniteLogs([log, ...otherLogs]);
  const histories = [...groupByItem(events, resolve).values()];
  const spent = new Set(histories.flatMap((history) => spentOf(history, isMovable)));
  const skillOf = (event: LogEvent) => noteOf(event, resolve);
  orderly(events, spent, skillOf);
  for (;;) {
    const moved = log.events.filter((event) => spent.has(event));
    const numbers = new Set(moved.map(({ line }) => line));
    const cut = [...movable.values()].filter(({ line }) => numbers.has(line));
    const changed = changedBy(cut, log, parts);
    if (changed?.size === 0) return cut;
    for (const event of moved) if (!changed || changed.has(skillOf(event))) spent.delete(event);
    orderly(events, spent, skillOf);
  }
}
