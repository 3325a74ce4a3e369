/**
 * Works out what it takes to give a tick without a criterion a new one, or to dismiss it. Both are lines of their own:
 * the old ones stay. Proves the result before anything is written.
 */
import { dayOfLine } from '../../core/assessment/date';
import { appendEvent, type NewEvent } from '../../core/assessment/edit';
import { renderLinkAgain } from '../../core/assessment/link-again';
import { normalForm } from '../../core/item-key';
import { itemsOf } from '../../core/matrix/items';
import type { ItemAddress, ItemProgress, SkillProgress, UnattachedTick } from '../../core/matrix/schema';
import { groupKey } from '../../core/skill/items';
import { beginsWithEvents } from '../../core/assessment/same-events';
import type { RestoredLog } from './restore-edit';
import { ownLog, refused, skillIn, type SkillView, type TickRefusal } from './tick-edit';

/** A tick without a criterion, and the item that it is to have; null dismisses it. */
export interface TrayRequest extends SkillView {
  tick: Pick<UnattachedTick, 'group' | 'item'>;
  target: ItemAddress | null;
}

function unattachedIn({ unattached }: SkillProgress, { tick }: TrayRequest): UnattachedTick | null {
  const isIt = ({ group, item }: UnattachedTick) =>
    groupKey(group) === groupKey(tick.group) && normalForm(item) === normalForm(tick.item);
  return unattached.find(isIt) ?? null;
}

function itemAt(skill: SkillProgress, { target }: TrayRequest): ItemProgress | null {
  const isIt = ({ address }: ItemProgress) => address.group === target?.group && address.item === target.item;
  return itemsOf(skill).find(isIt) ?? null;
}

/** `[x]` for the new text, with the evidence and the date of the old one, then `[-]` for the old text. */
function linesFor(old: UnattachedTick, item: ItemProgress | null, request: TrayRequest): NewEvent[] {
  const { logPath, note, resolve, today } = request;
  const link = renderLinkAgain(old.link, note.path, logPath, resolve);
  const { group, item: text, date } = old;
  const gone: NewEvent = { state: 'withdrawn', link, group, item: text, date: dayOfLine(today, date) };
  if (!item) return [gone];
  const { address, lastOn } = item;
  const day = dayOfLine(old.tickedOn ?? date ?? today, lastOn);
  const { state, evidence } = old;
  return [{ state, link, group: address.group, item: address.item, evidence, date: day }, gone];
}

/** What it makes of the log's text; the text itself when the tick is not without a criterion any more. */
export function applyTray(text: string, request: TrayRequest): RestoredLog | TickRefusal {
  const log = ownLog(text, request);
  if ('fault' in log) return log;
  const before = skillIn(log, request);
  const old = unattachedIn(before, request);
  if (!old) return { text, events: [] };
  const item = itemAt(before, request);
  if (request.target && !item) return refused('item-gone');
  if (log.unclosedAt !== null) return refused('log-end-unclosed', log.unclosedAt);
  const lines = linesFor(old, item, request);
  const whole = lines.reduce((before, line) => appendEvent(before, line).text, text);
  const after = request.readLog(request.logPath, whole);
  if (!after || !whole.startsWith(text) || after.events.length !== log.events.length + lines.length)
    return refused('log-ambiguous');
  const skill = skillIn(after, request);
  const isRight = !unattachedIn(skill, request) && (!item || itemAt(skill, request)?.state === old.state);
  if (!isRight || !beginsWithEvents(after.events, log.events)) return refused('log-ambiguous');
  return { text: whole, events: after.events.slice(log.events.length) };
}
