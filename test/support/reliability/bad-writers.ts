/** Writers as other programs have them, each with a known flaw. They stand trial to show that the trial can convict. */
import { newLog, renderEvent } from '../../../src/core/assessment/edit';
import { parseAssessmentLog } from '../../../src/core/assessment/parse';
import type { Writer } from './writer-proof';

const whole = (text: string, line: string) => ({ text, line, suffix: line });

/** Flips the box at the line number at which it saw the item when the log was last shown. */
export const cachedLineWriter: Writer = ({ seen, text, event, path }) => {
  const line = renderEvent(event);
  const events = parseAssessmentLog('L.md', seen)?.events ?? [];
  const known = events.find(
    ({ link, group, item }) => link === path && group === event.group && item === event.item,
  );
  if (!known) return { text: `${text}${line}\n`, line, suffix: `${line}\n` };
  const lines = text.split('\n');
  lines[known.line - 1] = line;
  return whole(lines.join('\n'), line);
};

/** Cuts the text into lines and joins them again, with its own idea of a line ending. */
export const splitAndJoinWriter: Writer = ({ text, event }) => {
  const line = renderEvent(event);
  const lines = text.split(/\r\n|\n|\r/);
  const last = lines.pop() ?? '';
  return whole([...lines, ...(last === '' ? [] : [last]), line, ''].join('\n'), line);
};

/** Writes the whole file from what it understood of it. */
export const wholeFileWriter: Writer = ({ text, event }) => {
  const line = renderEvent(event);
  const log = parseAssessmentLog('L.md', text);
  const known = (log?.events ?? []).map((each) =>
    renderEvent({ ...each, link: `[[${each.link}]]`, date: each.date ?? event.date }),
  );
  return whole(`${newLog(log?.person ?? null)}${[...known, line].join('\n')}\n`, line);
};
