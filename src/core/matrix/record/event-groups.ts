/**
 * The events of one person's logs by the note they speak of, kept up to date: lines that are added to a log, and notes
 * that come and go, cost what they change. Knows no items and no notes' texts.
 */
import type { AssessmentLog, LogEvent } from '../../assessment/schema';
import { areSameEvents, commonBeginning } from '../../assessment/same-events';
import { uniteLogs } from '../../assessment/unite';
import type { LinkResolver } from '../../markdown/link-resolver';
import { noteNameOf } from '../../vault-path';

const foldedName = (path: string) => noteNameOf(path).normalize('NFC').toLowerCase();

/** The names of notes that a link may mean: a `#` may belong to the name or begin what is inside the note. */
function namesIn(link: string): string[] {
  const whole = foldedName(link.trim());
  const end = whole.search(/[#^]/);
  return end < 0 ? [whole] : [whole, whole.slice(0, end).trim()];
}

function addNames(naming: Map<string, Set<string>>, link: string): void {
  for (const name of namesIn(link)) naming.set(name, (naming.get(name) ?? new Set()).add(link));
}

function namingOf(logs: Iterable<Map<string, unknown>>): Map<string, Set<string>> {
  const naming = new Map<string, Set<string>>();
  for (const links of logs) for (const link of links.keys()) addNames(naming, link);
  return naming;
}

function isBefore(a: LogEvent, b: LogEvent): boolean {
  const [dateA, dateB] = [a.date ?? '', b.date ?? ''];
  return dateA === dateB ? a.line <= b.line : dateA < dateB;
}

/** The events with one more, which comes after those of its day. */
function inserted(events: LogEvent[], event: LogEvent): LogEvent[] {
  const at = events.findLastIndex((other) => isBefore(other, event)) + 1;
  return [...events.slice(0, at), event, ...events.slice(at)];
}

export class EventGroups {
  /** By path of the note that their link means, in the order in which they decide. */
  byPath = new Map<string, LogEvent[]>();
  /** Those whose link means no note. */
  lost: LogEvent[] = [];
  private logs: AssessmentLog[] = [];
  /** True when a link means another note than before. */
  private isTorn = false;
  /** By log and link, the path of the note that it means. */
  private links = new Map<string, Map<string, string | null>>();
  /** Links by the names of the notes that they may mean; null until a note comes or goes. */
  private naming: Map<string, Set<string>> | null = null;

  constructor(private readonly resolve: LinkResolver) {}

  eventsOf(path: string): LogEvent[] {
    return this.byPath.get(path) ?? [];
  }

  /** Takes what the logs say now; the paths of the notes whose events are others than before. */
  update(logs: AssessmentLog[]): Set<string> {
    const [before] = this.logs;
    const [after] = logs;
    const isSameLog =
      this.logs.length === 1 && logs.length === 1 && before !== undefined && before.path === after?.path;
    if (!isSameLog || this.isTorn) return this.regroup(logs);
    this.logs = logs;
    return this.follow(before, after);
  }

  /** A note has come or gone; true when that gives a link another meaning, which the next update follows. */
  relink(path: string): boolean {
    if (this.isTorn) return true;
    this.naming ??= namingOf(this.links.values());
    const links = [...(this.naming.get(foldedName(path)) ?? [])];
    return (this.isTorn = links.some((link) => this.meansAnother(link)));
  }

  private meansAnother(link: string): boolean {
    return [...this.links].some(([log, paths]) => {
      const known = paths.get(link);
      return known !== undefined && this.resolve(link, log) !== known;
    });
  }

  /** All links may have another meaning. */
  tear(): void {
    this.isTorn = true;
  }

  private regroup(logs: AssessmentLog[]): Set<string> {
    const before = this.byPath;
    this.logs = logs;
    this.isTorn = false;
    this.byPath = new Map();
    this.lost = [];
    this.links = new Map();
    this.naming = null;
    let last: LogEvent | null = null;
    let group = this.lost;
    for (const event of uniteLogs(logs).events) {
      // Ticks of one skill often come one after the other.
      if (event.link !== last?.link || event.log !== last.log) group = this.groupOf(event);
      group.push(event);
      last = event;
    }
    const paths = [...before.keys(), ...this.byPath.keys()];
    return new Set(paths.filter((path) => !areSameEvents(before.get(path), this.byPath.get(path))));
  }

  private groupOf(event: LogEvent): LogEvent[] {
    const path = this.pathOf(event);
    if (path === null) return this.lost;
    const group = this.byPath.get(path) ?? [];
    this.byPath.set(path, group);
    return group;
  }

  private follow(before: AssessmentLog, after: AssessmentLog): Set<string> {
    const from = commonBeginning(before.events, after.events);
    const changed = new Set<string>();
    const gone = before.events.slice(from);
    const firstGone = gone[0]?.line ?? Infinity;
    const touch = (event: LogEvent, change: (events: LogEvent[]) => LogEvent[]) => {
      const path = this.pathOf(event);
      if (path === null) {
        this.lost = change(this.lost);
        return;
      }
      this.byPath.set(path, change(this.eventsOf(path)));
      changed.add(path);
    };
    for (const event of gone) touch(event, (events) => events.filter(({ line }) => line < firstGone));
    for (const event of after.events.slice(from)) touch(event, (events) => inserted(events, event));
    return changed;
  }

  private pathOf({ link, log }: LogEvent): string | null {
    const known = this.links.get(log) ?? new Map<string, string | null>();
    this.links.set(log, known);
    let path = known.get(link);
    if (path !== undefined) return path;
    known.set(link, (path = this.resolve(link, log)));
    if (this.naming) addNames(this.naming, link);
    return path;
  }
}
