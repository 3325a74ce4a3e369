/** A form in which ticks may be kept, as merges try it: the project's own, and the one it was nearly given. */
import { applyEvent, newLog } from '../../../src/core/assessment/edit';
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import type { EventState, LogEvent } from '../../../src/core/assessment/schema';
import { uniteLogs } from '../../../src/core/assessment/unite';
import { buildStanding } from '../../../src/core/matrix/history/history';
import type { Standing } from '../../../src/core/matrix/schema';

/** What can be ticked: link, group and text as the log has them. */
export interface Place {
  link: string;
  group: string;
  item: string;
}

export const keyOf = ({ link, group, item }: Place): string => `${link} · ${group} · ${item}`;

export interface LogReading {
  /** Keys of the items that are ticked, and of all that are spoken of. */
  ticked: Set<string>;
  known: Set<string>;
  /** Lines that cannot be read. */
  unread: number[];
}

export interface LogForm {
  empty: string;
  write(text: string, place: Place, state: EventState, date: string): string;
  /** Null when the text is no log any more. */
  read(text: string): LogReading | null;
}

/** Where every item of a log stands; null when the text is no log any more. */
export function standingsOf(text: string): Map<string, Standing> | null {
  const log = parseAssessmentLog('Log.md', text);
  if (!log) return null;
  const histories = new Map<string, LogEvent[]>();
  for (const event of uniteLogs([log]).events) {
    const key = keyOf(event);
    const history = histories.get(key);
    if (history) history.push(event);
    else histories.set(key, [event]);
  }
  return new Map([...histories].map(([key, events]) => [key, buildStanding(events, false)]));
}

/** The keys of all items that a log shows as ticked. */
export function tickedIn(text: string): Set<string> {
  const standings = [...(standingsOf(text) ?? [])];
  return new Set(standings.filter(([, { state }]) => state === 'ticked').map(([key]) => key));
}

/** Each line says all about itself, and is only ever added. */
export const appendedLines: LogForm = {
  empty: newLog(null),
  write(text, { link, group, item }, state, date) {
    const edit = applyEvent(text, { state, link: `[[${link}|${link.slice(7)}]]`, group, item, date });
    if ('refusal' in edit) throw new Error(`refused: ${edit.refusal}`);
    return edit.text;
  },
  read(text) {
    const standings = standingsOf(text);
    const unread = parseAssessmentLog('Log.md', text)?.unread ?? [];
    return standings && { ticked: tickedIn(text), known: new Set(standings.keys()), unread };
  },
};

const headingOf = ({ link, group }: Place) => `## [[${link}]] · ${group}`;
const groupedLine = /^- \[(.)\] (.*?)(?: [✅❌] \d{4}-\d{2}-\d{2})?$/u;

/** Bare criteria under a heading that names skill and level, changed in place: the form that was weighed and dropped. */
export const groupedLines: LogForm = {
  empty: '',
  write(text, place, state, date) {
    const lines = text.split('\n');
    const heading = lines.indexOf(headingOf(place));
    const line = state === 'ticked' ? `- [x] ${place.item} ✅ ${date}` : `- [ ] ${place.item}`;
    if (heading < 0) return `${text}${headingOf(place)}\n${line}\n`;
    let at = heading + 1;
    while (lines[at]?.startsWith('- ') && groupedLine.exec(lines[at] ?? '')?.[2] !== place.item) at++;
    lines.splice(at, lines[at]?.startsWith('- ') ? 1 : 0, line);
    return lines.join('\n');
  },
  read(text) {
    const reading: LogReading = { ticked: new Set(), known: new Set(), unread: [] };
    let heading = '';
    text.split('\n').forEach((line, at) => {
      if (line.startsWith('## ')) heading = line.slice(5).replace(']]', '');
      const [, box, item] = groupedLine.exec(line) ?? [];
      if (item !== undefined) reading.known.add(`${heading} · ${item}`);
      if (item !== undefined && box === 'x') reading.ticked.add(`${heading} · ${item}`);
      if (line !== '' && !line.startsWith('## ') && item === undefined) reading.unread.push(at + 1);
    });
    return reading;
  },
};
