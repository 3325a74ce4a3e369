/** Builds the matrix: where a person stands in each skill, from skill notes and the events of the log. */
import type { AssessmentLog, LogEvent } from '../assessment/schema';
import { normalForm } from '../item-key';
import type { LinkResolver } from '../markdown/link-resolver';
import { atOnce, stepByStep } from '../at-once';
import { groupKey, tickableItems, type Tickable } from '../skill/items';
import type { SkillNote } from '../skill/schema';
import { SkillNames } from '../skill/skill-names';
import { allDiagnostics } from '../skill/unlinked';
import { isDoubtful } from './guard/doubt';
import { groupEvents, type GroupedEvents } from './record/group-events';
import { buildStanding } from './history/history';
import { buildFigures } from './levels';
import { ItemFinder } from './match/match';
import { byCodePoint, byPath } from './order';
import type { ItemAddress, ItemProgress, SkillMatrix, SkillProgress, UnattachedTick } from './schema';

/** What `buildMatrix` is made of. */
export interface MatrixParts {
  notes: SkillNote[];
  /** The logs of one person, the one that is written to first: `chooseLogs(…).mine`. */
  logs: AssessmentLog[];
  resolve: LinkResolver;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Shows the end of this day. */
  until?: string;
}

/** The members of each key, in the order in which they come. */
export function groupBy<T>(members: readonly T[], keyOf: (member: T) => string): Map<string, T[]> {
  return atOnce(groupInPieces(members, keyOf));
}

/** The same in pieces. */
export function* groupInPieces<T>(
  members: readonly T[],
  keyOf: (member: T) => string,
): Generator<void, Map<string, T[]>> {
  const groups = new Map<string, T[]>();
  yield* stepByStep(members, (member) => {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  });
  return groups;
}

/** The ticks among events that mean no item: one for each text of a group that is not withdrawn. */
export function buildUnattached(events: LogEvent[], path: string | null): UnattachedTick[] {
  const keyOf = ({ link, group, item }: LogEvent) =>
    JSON.stringify([path ?? link, groupKey(group), normalForm(item)]);
  return [...groupBy(events, keyOf).values()].flatMap((history) => {
    const standing = buildStanding(history, true);
    const last = history.at(-1);
    if (!last || standing.state === 'open') return [];
    const { link, group, item, state, date, log, line } = last;
    const { tickedOn, evidence } = standing;
    return [{ path, link, group, item, state, date, tickedOn, evidence, log, line }];
  });
}

/** Which events mean which item, and which mean none. */
export interface Attached {
  /** By item, in the order of the items. */
  histories: Map<Tickable, LogEvent[]>;
  loose: LogEvent[];
}

/** True for what was logged up to a day; without a day for everything. */
export function isLoggedBy(until: string | undefined): (event: LogEvent) => boolean {
  return ({ date }) => until === undefined || (date ?? '') <= until;
}

/** The item that each event means; null for one that means none. */
export function meaningsOf(events: readonly LogEvent[], finder: ItemFinder): Map<LogEvent, Tickable | null> {
  const meant = new Map<LogEvent, Tickable | null>();
  for (const members of groupBy(events, ({ group }) => groupKey(group)).values()) {
    const byText = [...groupBy(members, ({ item }) => item)];
    const texts = byText.map(([text, lines]) => ({ text, isDoubtful: isDoubtful(lines) }));
    const found = finder.findAll(members[0]?.group ?? '', texts);
    byText.forEach(([, lines], at) => {
      for (const event of lines) meant.set(event, found[at] ?? null);
    });
  }
  return meant;
}

/** Gives each event to the item that it means. What was logged after `until` helps to tell, and is then left out. */
export function attach(items: Tickable[], events: readonly LogEvent[], until?: string): Attached {
  const meant = meaningsOf(events, new ItemFinder(items));
  const histories = new Map<Tickable, LogEvent[]>(items.map((item) => [item, []]));
  const loose: LogEvent[] = [];
  for (const event of events.filter(isLoggedBy(until))) {
    const item = meant.get(event);
    (item ? histories.get(item) : loose)?.push(event);
  }
  return { histories, loose };
}

function progressOf(item: Tickable, events: LogEvent[], path: string): ItemProgress {
  const { kind, group, name, text, level, required, inferred, subhead, line } = item;
  return {
    kind,
    address: { path, group, item: name },
    text,
    level,
    required,
    inferred,
    subhead,
    line,
    ...buildStanding(events, kind === 'project'),
    isGap: false,
  };
}

/** What the log says of one item, line after line. `events` are those of `groupEvents` for the note. */
export function historyOf(note: SkillNote, events: LogEvent[], { group, item }: ItemAddress): LogEvent[] {
  const { histories } = attach(tickableItems(note), events);
  return [...histories].find(([one]) => one.group === group && one.name === item)?.[1] ?? [];
}

/** Where a person stands in one skill, once its events are given to its items. */
export function buildProgress(note: SkillNote, { histories, loose }: Attached): SkillProgress {
  const items = [...histories].map(([item, history]) => progressOf(item, history, note.path));
  let at = 0;
  const take = (count: number) => items.slice(at, (at += count));
  const levels = note.levels.map(({ label, line, criteria, keySkills }) => ({
    label,
    line,
    criteria: take(criteria.length),
    keySkills: take(keySkills.length),
  }));
  const figures = buildFigures(levels, take(note.petProjects.length), take(note.businessValue.length));
  return {
    path: note.path,
    name: note.name,
    tags: note.tags,
    aliases: note.aliases,
    ...figures,
    levels: figures.levels.map((level, place) => ({
      ...level,
      description: note.levels[place]?.description ?? '',
    })),
    unattached: buildUnattached(loose, note.path),
    note,
  };
}

/** Where a person stands in one skill. `events` are those of `groupEvents` for this note. */
export function buildSkill(note: SkillNote, events: LogEvent[], until?: string): SkillProgress {
  return buildProgress(note, attach(tickableItems(note), events, until));
}

/** What is logged for notes that are no skills, or have no levels. `isNote` knows the latter. */
export function buildStrays(
  { byPath: events, lost }: Pick<GroupedEvents, 'byPath' | 'lost'>,
  isNote: (path: string) => boolean,
  isSkill: (path: string) => boolean,
  until?: string,
): UnattachedTick[] {
  const strays = [...events].filter(([path]) => !isSkill(path)).sort(([a], [b]) => byCodePoint(a, b));
  const unattached = (history: LogEvent[], path: string | null) =>
    buildUnattached(history.filter(isLoggedBy(until)), path);
  return [
    ...strays.flatMap(([path, history]) => unattached(history, isNote(path) ? path : null)),
    ...unattached(lost, null),
  ];
}

/** Where a person stands in all skills. */
export function buildMatrix({ notes, logs, resolve, today, until }: MatrixParts): SkillMatrix {
  const grouped = groupEvents(logs, resolve, today);
  const sorted = [...notes].sort(byPath);
  const known = new Set(notes.map(({ path }) => path));
  const skills = sorted
    .filter(({ levels }) => levels.length > 0)
    .map((note) => buildSkill(note, grouped.byPath.get(note.path) ?? [], until));
  const shown = new Set(skills.map(({ path }) => path));
  const names = new SkillNames(skills.map(({ note }) => note));
  const ofNotes = sorted.flatMap((note) =>
    allDiagnostics(note, names).map((each) => ({ path: note.path, ...each })),
  );
  return {
    skills,
    unattached: [
      ...skills.flatMap(({ unattached }) => unattached),
      ...buildStrays(
        grouped,
        (path) => known.has(path),
        (path) => shown.has(path),
        until,
      ),
    ],
    diagnostics: [...ofNotes, ...grouped.diagnostics],
  };
}
