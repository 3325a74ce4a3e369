/** Builds the matrix: where a person stands in each skill, from skill notes and the events of the log. */
import type { AssessmentLog, LogEvent } from '../assessment/schema';
import type { Diagnostic } from '../diagnostic';
import type { LinkResolver } from '../markdown/link-resolver';
import type { SkillNote } from '../skill/schema';
import type { SkillMatrix, SkillProgress } from './schema';

/** The events of all logs of one person, by the note that their link means, in the order in which they decide. */
export interface GroupedEvents {
  /** By path of the note. */
  byPath: Map<string, LogEvent[]>;
  /** Those whose link means no note. */
  lost: LogEvent[];
  /** What is to be said about the logs; `path` is the log's. */
  diagnostics: (Diagnostic & { path: string })[];
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

/** Sorts the events of one person's logs by the note they speak of. */
export function groupEvents(_logs: AssessmentLog[], _resolve: LinkResolver, _today: string): GroupedEvents {
  throw new Error('being written');
}

/** Where a person stands in one skill. `events` are those of `groupEvents` for this note. */
export function buildSkill(_note: SkillNote, _events: LogEvent[], _until?: string): SkillProgress {
  throw new Error('being written');
}

/** Where a person stands in all skills. */
export function buildMatrix(_parts: MatrixParts): SkillMatrix {
  throw new Error('being written');
}
