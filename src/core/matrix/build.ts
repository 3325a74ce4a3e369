/** Builds the matrix: where a person stands in each skill, from skill notes and the events of the log. */
import { isAhead } from '../assessment/date';
import type { AssessmentLog, LogEvent } from '../assessment/schema';
import { uniteLogs } from '../assessment/unite';
import { diagnostic, type Diagnostic } from '../diagnostic';
import { normalForm } from '../item-key';
import type { LinkResolver } from '../markdown/link-resolver';
import { groupKey, tickableItems, type Tickable } from '../skill/items';
import type { SkillNote } from '../skill/schema';
import { allDiagnostics, buildSkillNames } from '../skill/unlinked';
import { buildStanding } from './history';
import { buildLevels, countOf, sumOf, type LevelItems } from './levels';
import { ItemFinder } from './match';
import { byCodePoint, byPath } from './order';
import type { ItemProgress, SkillMatrix, SkillProgress, UnattachedTick } from './schema';

type PlacedDiagnostic = Diagnostic & { path: string };

/** The events of all logs of one person, in the order in which they decide. */
export interface GroupedEvents {
  /** By path of the note that their link means. */
  byPath: Map<string, LogEvent[]>;
  /** Those whose link means no note. */
  lost: LogEvent[];
  /** What is to be said about the logs; `path` is the log's. */
  diagnostics: PlacedDiagnostic[];
}

/** What `buildMatrix` is made of. */
export interface MatrixParts {
  notes: SkillNote[];
  /** The logs of one person, the one that is written to first: `chooseLogs(…).mine`. */
  logs: AssessmentLog[];
  resolve: LinkResolver;
  /** `YYYY-MM-DD`. */
  today: string;
  /** Leaves out what was logged after this day. */
  until?: string;
}

/** The members of each key, in the order in which they come. */
export function groupBy<T>(members: readonly T[], keyOf: (member: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    const group = groups.get(key);
    if (group) group.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}

function logDiagnostics(log: AssessmentLog, today: string): PlacedDiagnostic[] {
  const ahead = log.events.filter(({ date }) => date !== null && isAhead(date, today));
  const { path } = log;
  return [
    ...(log.unclosedAt === null ? [] : [{ path, ...diagnostic('fence-unclosed', log.unclosedAt) }]),
    ...log.unread.map((line) => ({ path, ...diagnostic('log-line-unread', line) })),
    ...ahead.map(({ line, date }) => ({ path, ...diagnostic('log-date-ahead', line, { date: date ?? '' }) })),
  ];
}

/** Sorts the events of one person's logs by the note they speak of. */
export function groupEvents(logs: AssessmentLog[], resolve: LinkResolver, today: string): GroupedEvents {
  const { events, diagnostics } = uniteLogs(logs);
  const paths = new Map<string, string | null>();
  const grouped: GroupedEvents = { byPath: new Map(), lost: [], diagnostics: [] };
  for (const event of events) {
    const key = JSON.stringify([event.link, event.log]);
    let path = paths.get(key);
    if (path === undefined) paths.set(key, (path = resolve(event.link, event.log)));
    const known = path === null ? grouped.lost : grouped.byPath.get(path);
    if (known) known.push(event);
    else if (path !== null) grouped.byPath.set(path, [event]);
  }
  grouped.diagnostics = [...diagnostics, ...logs.flatMap((log) => logDiagnostics(log, today))];
  return grouped;
}

/** The ticks among events that mean no item: one for each text of a group that is not withdrawn. */
function buildUnattached(events: LogEvent[], path: string | null): UnattachedTick[] {
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
export function attach(
  items: Tickable[],
  events: LogEvent[],
): { histories: Map<Tickable, LogEvent[]>; loose: LogEvent[] } {
  const finder = new ItemFinder(items);
  const meant = new Map<LogEvent, Tickable | null>();
  for (const members of groupBy(events, ({ group }) => groupKey(group)).values()) {
    const byText = groupBy(members, ({ item }) => item);
    const texts = [...byText.keys()];
    const found = finder.findAll(members[0]?.group ?? '', texts);
    texts.forEach((text, at) => {
      for (const event of byText.get(text) ?? []) meant.set(event, found[at] ?? null);
    });
  }
  const histories = new Map<Tickable, LogEvent[]>(items.map((item) => [item, []]));
  const loose: LogEvent[] = [];
  for (const event of events) {
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

/** Deals the items out to the levels of the note again: they come in its order. */
function dealOut(note: SkillNote, items: ItemProgress[]): { levels: LevelItems[]; rest: ItemProgress[] } {
  const rest = [...items];
  const levels = note.levels.map((level) => ({
    level,
    criteria: rest.splice(0, level.criteria.length),
    keySkills: rest.splice(0, level.keySkills.length),
  }));
  return { levels, rest };
}

/** Where a person stands in one skill. `events` are those of `groupEvents` for this note. */
export function buildSkill(note: SkillNote, events: LogEvent[]): SkillProgress {
  const { histories, loose } = attach(tickableItems(note), events);
  const items = [...histories].map(([item, history]) => progressOf(item, history, note.path));
  const { levels: parts, rest } = dealOut(note, items);
  const projects = rest.filter(({ kind }) => kind === 'project');
  const applications = rest.filter(({ kind }) => kind === 'application');
  const { levels, reached, next } = buildLevels(parts, projects);
  const missing = levels
    .filter(({ isNext }) => isNext)
    .flatMap(({ criteria, keySkills }) => [...criteria, ...keySkills])
    .filter(({ required, state }) => required && state !== 'ticked');
  return {
    path: note.path,
    name: note.name,
    tags: note.tags,
    level: reached,
    nextLevel: next,
    required: sumOf(levels.map((level) => level.required)),
    supporting: sumOf(levels.map((level) => level.supporting)),
    petProjects: countOf(projects),
    businessValue: countOf(applications),
    levels,
    projects,
    applications,
    missing,
    unattached: buildUnattached(loose, note.path),
    note,
  };
}

/** What is logged for notes that are no skills, or have no levels. */
function buildStrays({ byPath: events, lost }: GroupedEvents, notes: SkillNote[], skills: SkillProgress[]) {
  const shown = new Set(skills.map(({ path }) => path));
  const known = new Set(notes.map(({ path }) => path));
  const strays = [...events].filter(([path]) => !shown.has(path)).sort(([a], [b]) => byCodePoint(a, b));
  return [
    ...strays.flatMap(([path, history]) => buildUnattached(history, known.has(path) ? path : null)),
    ...buildUnattached(lost, null),
  ];
}

/** Where a person stands in all skills. */
export function buildMatrix({ notes, logs, resolve, today, until }: MatrixParts): SkillMatrix {
  const isCounted = ({ date }: LogEvent) => until === undefined || (date ?? '') <= until;
  const counted = logs.map((log) => ({ ...log, events: log.events.filter(isCounted) }));
  const grouped = groupEvents(counted, resolve, today);
  const sorted = [...notes].sort(byPath);
  const skills = sorted
    .filter(({ levels }) => levels.length > 0)
    .map((note) => buildSkill(note, grouped.byPath.get(note.path) ?? []));
  const names = buildSkillNames(skills.map(({ note }) => note));
  const ofNotes = sorted.flatMap((note) =>
    allDiagnostics(note, names).map((each) => ({ path: note.path, ...each })),
  );
  return {
    skills,
    unattached: [...skills.flatMap(({ unattached }) => unattached), ...buildStrays(grouped, notes, skills)],
    diagnostics: [...ofNotes, ...grouped.diagnostics],
  };
}
