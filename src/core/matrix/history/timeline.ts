/** What was ticked when: every line of the log that changed something, beside the item that it means. Knows no words. */
import type { EventState, Evidence, LogEvent } from '../../assessment/schema';
import { normalForm } from '../../item-key';
import { groupKey, tickableItems } from '../../skill/items';
import type { SkillNote } from '../../skill/schema';
import { attach, groupBy } from '../build';
import type { GroupedEvents } from '../record/group-events';
import { byCodePoint } from '../order';
import type { ItemKind } from '../schema';

/** `confirmed`: ticked once more. A line that changes nothing and confirms nothing is no entry. */
export type TimelineChange = 'ticked' | 'confirmed' | 'started' | 'withdrawn';

/** One line of the log and what it did. */
export interface TimelineEntry {
  /** `YYYY-MM-DD`; null for a line without a date that follows none. */
  date: string | null;
  change: TimelineChange;
  /** Of the skill note; null when the line's link means none. */
  path: string | null;
  /** The note's name, else the link as written. */
  skill: string;
  /** Null for a line whose item is not in the note. */
  kind: ItemKind | null;
  group: string;
  item: string;
  evidence: Evidence[];
  /** Path of the log and 1-based line in it. */
  log: string;
  line: number;
}

/** The days that a timeline shows, both included. */
export interface Period {
  since: string;
  until: string;
}

type Place = Pick<TimelineEntry, 'path' | 'skill' | 'kind'>;

function changeOf(before: EventState, now: EventState): TimelineChange | null {
  if (now === 'ticked') return before === 'ticked' ? 'confirmed' : 'ticked';
  return now === before ? null : now;
}

/** Follows the lines about one item; only projects, and what is in no note, can be started. */
function follow(events: readonly LogEvent[], place: Place): TimelineEntry[] {
  const canStart = place.kind === 'project' || place.kind === null;
  let state: EventState = 'withdrawn';
  return events.flatMap((event) => {
    const now = event.state === 'started' && !canStart ? 'withdrawn' : event.state;
    const change = changeOf(state, now);
    state = now;
    const { date, group, item, evidence, log, line } = event;
    return change === null ? [] : [{ date, change, ...place, group, item, evidence, log, line }];
  });
}

/** Follows lines that mean no item, text by text. */
function followLoose(events: readonly LogEvent[], path: string | null, name?: string): TimelineEntry[] {
  const keyOf = ({ group, item }: LogEvent) => JSON.stringify([groupKey(group), normalForm(item)]);
  return [...groupBy(events, ({ link }) => name ?? link)].flatMap(([skill, said]) =>
    [...groupBy(said, keyOf).values()].flatMap((history) => follow(history, { path, skill, kind: null })),
  );
}

function followSkill(note: SkillNote, events: LogEvent[]): TimelineEntry[] {
  const { path, name } = note;
  const { histories, loose } = attach(tickableItems(note), events);
  const attached = [...histories].flatMap(([{ kind }, history]) =>
    follow(history, { path, skill: name, kind }),
  );
  return [...attached, ...followLoose(loose, path, name)];
}

const dayOf = ({ date }: TimelineEntry) => date ?? '';

function byDate(a: TimelineEntry, b: TimelineEntry): number {
  return byCodePoint(dayOf(a), dayOf(b)) || byCodePoint(a.log, b.log) || a.line - b.line;
}

/** All entries of a period, oldest first; `grouped` is what `groupEvents` gives for the person's logs. */
export function buildTimeline(
  notes: readonly SkillNote[],
  { byPath, lost }: Pick<GroupedEvents, 'byPath' | 'lost'>,
  { since, until }: Period,
): TimelineEntry[] {
  const known = new Map(notes.map((note) => [note.path, note]));
  const entries = [...byPath].flatMap(([path, events]) => {
    const note = known.get(path);
    return note ? followSkill(note, events) : followLoose(events, null);
  });
  return [...entries, ...followLoose(lost, null)]
    .filter(({ date }) => (date ?? '') >= since && (date ?? '') <= until)
    .sort(byDate);
}
