/** Sorts the events of one person's logs by the note they speak of. Knows no items and no notes' texts. */
import { isAhead } from '../../assessment/date';
import type { AssessmentLog, LogEvent } from '../../assessment/schema';
import { chooseLogs } from '../../assessment/select';
import { uniteLogs } from '../../assessment/unite';
import { diagnostic, type Diagnostic } from '../../diagnostic';
import type { LinkResolver } from '../../markdown/link-resolver';

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

function logDiagnostics(log: AssessmentLog, today: string): PlacedDiagnostic[] {
  const ahead = log.events.filter(({ date }) => date !== null && isAhead(date, today));
  const { path } = log;
  return [
    ...(log.unclosedAt === null ? [] : [{ path, ...diagnostic('fence-unclosed', log.unclosedAt) }]),
    ...log.unread.map((line) => ({ path, ...diagnostic('log-line-unread', line) })),
    ...ahead.map(({ line, date }) => ({ path, ...diagnostic('log-date-ahead', line, { date: date ?? '' }) })),
  ];
}

/** What is to be said about the logs of one person. */
export function diagnoseLogs(logs: AssessmentLog[], today: string): PlacedDiagnostic[] {
  return [...uniteLogs(logs).diagnostics, ...logs.flatMap((log) => logDiagnostics(log, today))];
}

/** What is to be said about the logs of the other people, person by person; `path` is where a new log would be made. */
export function diagnoseOthers(others: AssessmentLog[], path: string, today: string): PlacedDiagnostic[] {
  const people = new Set(others.map(({ person }) => person));
  return [...people].flatMap((person) => diagnoseLogs(chooseLogs(others, { person, path }).mine, today));
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
