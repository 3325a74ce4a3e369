/** What was ticked when, which levels it made and what has not been confirmed for long, of one period. */
import { addDays } from '../../assessment/date';
import type { AssessmentLog } from '../../assessment/schema';
import type { LinkResolver } from '../../markdown/link-resolver';
import type { SkillNote } from '../../skill/schema';
import { buildMatrix } from '../build';
import { buildChanges } from './changes';
import { groupEvents } from '../record/group-events';
import { buildReview } from './review';
import type { ItemAddress } from '../schema';
import { buildTimeline, type TimelineEntry } from './timeline';

/** The first day that a date can name. */
const beginning = '0001-01-01';

/** What a history is built of. */
export interface HistoryParts {
  notes: SkillNote[];
  /** The person's logs with their archives. */
  logs: AssessmentLog[];
  resolve: LinkResolver;
  today: string;
  /** 0: nothing is asked for again. */
  staleAfterDays: number;
  /** Both days are included; null for the beginning, and for today. */
  since: string | null;
  until: string | null;
}

export interface History {
  since: string | null;
  until: string;
  /** Oldest first. */
  entries: TimelineEntry[];
  /** Skills whose level is another one than before the period. */
  levels: { path: string; name: string; before: string | null; after: string | null }[];
  /** What was last confirmed long before the end of the period, the longest ago first. */
  review: (ItemAddress & { confirmedOn: string | null; days: number })[];
}

/** The history of a period. */
export function buildHistory(parts: HistoryParts): History {
  const { notes, logs, resolve, today, staleAfterDays, since } = parts;
  const until = parts.until ?? today;
  const matrixAt = (day: string) => buildMatrix({ notes, logs, resolve, today, until: day });
  const now = matrixAt(until);
  const before = matrixAt(since === null ? '' : addDays(since, -1));
  const grouped = groupEvents(logs, resolve, today);
  return {
    since,
    until,
    entries: buildTimeline(notes, grouped, { since: since ?? beginning, until }),
    levels: buildChanges(now, before)
      .filter(({ rise }) => rise !== 0)
      .map(({ skill: { path, name, level }, levelBefore }) => ({
        path,
        name,
        before: levelBefore,
        after: level,
      })),
    review: buildReview(now.skills, until, staleAfterDays).map(({ item, days }) => ({
      ...item.address,
      confirmedOn: item.confirmedOn,
      days,
    })),
  };
}
