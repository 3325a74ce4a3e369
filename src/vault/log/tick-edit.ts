/**
 * Works out what one tick does to the text of a log, and proves it before anything is written. Knows texts and values
 * only: whoever holds the text at the moment of writing calls it.
 */
import { dayOfLine } from '../../core/assessment/date';
import { appendEvent, applyUndo, newLog } from '../../core/assessment/edit';
import { changeLeft, type EvidenceChange } from '../../core/assessment/evidence';
import { renderSkillLink } from '../../core/assessment/link';
import type { ReadLog } from '../../core/assessment/log-reader';
import type { AssessmentLog, EventState, LogEvent } from '../../core/assessment/schema';
import { resolvingOnce, type LinkResolver } from '../../core/markdown/link-resolver';
import { uniteLogs } from '../../core/assessment/unite';
import { attach, buildSkill } from '../../core/matrix/build';
import { logText } from '../../core/item-key';
import { buildStanding } from '../../core/matrix/history/history';
import { itemsOf } from '../../core/matrix/items';
import type { ItemAddress, ItemProgress, ItemState, SkillProgress, Standing } from '../../core/matrix/schema';
import { groupKey, tickableItems, type Tickable } from '../../core/skill/items';
import type { SkillNote } from '../../core/skill/schema';
import { beginsWithEvents } from '../../core/assessment/same-events';

/** A skill and the log that speaks of it. */
export interface SkillView {
  note: SkillNote;
  /** The log that is written to, and whose it must be. */
  logPath: string;
  person: string | null;
  /** The other copies of the log that are read together with it. */
  otherLogs: AssessmentLog[];
  resolve: LinkResolver;
  readLog: ReadLog;
  today: string;
}

/** What is done about a tick that already stands. */
export type Confirmation = 'give' | 'take';

/** A tick that is wanted. */
export interface TickRequest extends SkillView {
  address: ItemAddress;
  state: ItemState;
  /** Proofs that are added or taken back by the same line. */
  evidence?: EvidenceChange;
  /** `give`: what is ticked is confirmed once more. `take`: the line that did so is cut off again, or all stays. */
  confirmation?: Confirmation;
  /** What may be cut off again to take the last change back; null when nothing may. */
  undoable: string | null;
  /** True for a tick that an earlier run left unwritten: what was logged on a later day holds. */
  isReplay: boolean;
  /** True where the line must bear `today`, or not be written. */
  isDayFixed?: boolean;
}

/** Why a tick cannot be written: a closed list. The sentences live in i18n, `notices.tickFaults`. */
export type TickFault =
  | 'skill-gone'
  | 'item-gone'
  | 'day-too-early'
  | 'skill-unlinkable'
  | 'log-foreign'
  | 'archive-foreign'
  | 'log-of-other'
  | 'log-end-unclosed'
  | 'log-ambiguous'
  | 'log-lost'
  | 'log-unavailable';

/**
 * The whole new text, and the item's state before and after. `suffix` is what was appended, `cut` what was cut off
 * instead; both are null when nothing changed.
 */
export interface WrittenTick {
  text: string;
  suffix: string | null;
  cut: string | null;
  from: ItemState;
  to: ItemState;
}

export type TickRefusal = { fault: TickFault; line: number | null };
export type TickEdit = WrittenTick | TickRefusal;

const eventStates = { open: 'withdrawn', started: 'started', ticked: 'ticked' } as const satisfies Record<
  ItemState,
  EventState
>;

const noChange: EvidenceChange = { added: [], removed: [] };

const leftFor = ({ evidence }: Standing, request: TickRequest): EvidenceChange =>
  changeLeft(evidence, request.evidence ?? noChange);

/** Why nothing is written. */
export const refused = (fault: TickFault, line: number | null = null): TickRefusal => ({ fault, line });

/** What of a view tells whose log a text must be. */
type LogView = Pick<SkillView, 'logPath' | 'person' | 'readLog'>;

/** A text as the person's log, or why it is none. */
export function ownLog(text: string, { logPath, person, readLog }: LogView): AssessmentLog | TickRefusal {
  const log = readLog(logPath, text);
  if (!log) return refused('log-foreign');
  return log.person === person ? log : refused('log-of-other');
}

/** The item that an address names; null when the skill has none. */
export function itemAt(skill: SkillProgress, { group, item }: ItemAddress): ItemProgress | null {
  return itemsOf(skill).find(({ address }) => address.group === group && address.item === item) ?? null;
}

/** The log with those lines alone that speak of the note. */
function narrowed(log: AssessmentLog, { note, resolve }: SkillView): AssessmentLog {
  const find = resolvingOnce(resolve);
  return { ...log, events: log.events.filter(({ link, log: from }) => find(link, from) === note.path) };
}

/** What all copies of the log say of the note, in the order in which it decides. */
function eventsIn(log: AssessmentLog, view: SkillView): LogEvent[] {
  return uniteLogs([log, ...view.otherLogs].map((one) => narrowed(one, view))).events;
}

/** The skill as all copies of the log have it. */
export function skillIn(log: AssessmentLog, view: SkillView): SkillProgress {
  return buildSkill(view.note, eventsIn(log, view));
}

const itemsByNote = new WeakMap<SkillNote, Tickable[]>();

/** The items of a note, worked out once for all edits of one tick and those after it. */
function itemsIn(note: SkillNote): Tickable[] {
  const known = itemsByNote.get(note) ?? tickableItems(note);
  itemsByNote.set(note, known);
  return known;
}

/** What all copies of the log say of an item, and of nothing that the note states. */
interface ItemLines {
  item: Tickable;
  events: LogEvent[];
  loose: LogEvent[];
}

/** The lines of the item that is asked for; null when the skill has none such. */
function linesOf(log: AssessmentLog, request: TickRequest): ItemLines | null {
  const { group, item: name } = request.address;
  const { histories, loose } = attach(itemsIn(request.note), eventsIn(log, request));
  for (const [item, events] of histories)
    if (item.group === group && item.name === name) return { item, events, loose };
  return null;
}

const standingOf = ({ item, events }: ItemLines) => buildStanding(events, item.kind === 'project');

/** Where the item stands as all copies of the log have it; null when the skill has none such. */
function itemIn(log: AssessmentLog, request: TickRequest): Standing | null {
  const lines = linesOf(log, request);
  return lines && standingOf(lines);
}

/**
 * True where a line about the item was torn behind its words: torn a little more, it would tick the item again. Only a
 * later line that takes the tick back stands against that.
 */
function isOverhung({ item, events, loose }: ItemLines): boolean {
  const [group, text] = [groupKey(item.group), logText(item.name)];
  const last = events.at(-1);
  const isCovered = (rest: LogEvent) =>
    last?.state === 'withdrawn' && (last.log !== rest.log || last.line > rest.line);
  return loose.some(
    (event) => groupKey(event.group) === group && event.item.startsWith(text) && !isCovered(event),
  );
}

/** True when `longer` says all that `shorter` says, in the same lines, and one thing more at its end. */
function isOneLonger(shorter: AssessmentLog, longer: AssessmentLog): boolean {
  return (
    longer.events.length === shorter.events.length + 1 && beginsWithEvents(longer.events, shorter.events)
  );
}

/** The text without the line that made the last change; null where that line is not the last or not the change. */
function cutOff(text: string, log: AssessmentLog, request: TickRequest): WrittenTick | null {
  const shorter = request.undoable === null ? null : applyUndo(text, request.undoable);
  const rest = shorter === null ? null : request.readLog(request.logPath, shorter);
  if (shorter === null || !rest || !text.startsWith(shorter) || !isOneLonger(rest, log)) return null;
  const from = itemIn(log, request)?.state;
  const lines = linesOf(rest, request);
  const to = lines && standingOf(lines).state;
  const isOther = request.confirmation === 'take' ? to === 'ticked' : from !== to;
  const isMeant = to === request.state || request.state === 'open';
  if (from === undefined || lines === null || to === null || !isOther) return null;
  if (to === 'open' && isOverhung(lines)) return null;
  return isMeant ? { text: shorter, suffix: null, cut: request.undoable, from, to } : null;
}

/** `ofNote` is the log with the lines about the note alone: a long log is not gone through once more. */
function append(
  text: string,
  log: AssessmentLog,
  ofNote: AssessmentLog,
  item: Standing,
  request: TickRequest,
): TickEdit {
  const { address, state, logPath, today } = request;
  const link = renderSkillLink(address.path, logPath, request.resolve);
  if (link === null) return refused('skill-unlinkable');
  const date = dayOfLine(today, item.lastOn);
  if (request.isDayFixed === true && date !== today) return refused('day-too-early');
  const { group, item: name } = address;
  if (log.unclosedAt !== null) return refused('log-end-unclosed', log.unclosedAt);
  const { added: evidence, removed: withdrawnEvidence } = leftFor(item, request);
  const event = { state: eventStates[state], link, group, item: name, evidence, withdrawnEvidence, date };
  const edit = appendEvent(text, event);
  const after = request.readLog(logPath, edit.text);
  const isProven = after !== null && edit.text.startsWith(text) && isOneLonger(log, after);
  const grown = isProven && { ...ofNote, events: [...ofNote.events, ...after.events.slice(-1)] };
  const now = grown ? itemIn(grown, request) : null;
  if (now?.state !== state || hasChange(leftFor(now, request))) return refused('log-ambiguous');
  return { text: edit.text, suffix: edit.suffix, cut: null, from: item.state, to: state };
}

const hasChange = ({ added, removed }: EvidenceChange) => added.length + removed.length > 0;

/** True when there is nothing to write: the item is so for good, or a later day has the last word. */
function isSettled(lines: ItemLines, item: Standing, request: TickRequest): boolean {
  const isSaid = item.state === request.state && !hasChange(leftFor(item, request));
  const isSo = isSaid && (request.state !== 'open' || !isOverhung(lines));
  return isSo || (request.isReplay && (item.lastOn ?? '') > request.today);
}

/** A tick that still stands and was last confirmed on an earlier day gets a line more; nothing else is touched. */
function applyConfirmation(
  text: string,
  log: AssessmentLog,
  item: Standing,
  request: TickRequest,
  write: () => TickEdit,
): TickEdit {
  const { state, confirmedOn } = item;
  const isDue = state === 'ticked' && (confirmedOn ?? '') < request.today;
  const edit = request.confirmation === 'take' ? cutOff(text, log, request) : isDue ? write() : null;
  return edit ?? { text, suffix: null, cut: null, from: state, to: state };
}

/** What the tick makes of the log's text; the text itself when it is so already. */
export function applyTick(text: string, request: TickRequest): TickEdit {
  const log = ownLog(text, request);
  if ('fault' in log) return log;
  const ofNote = narrowed(log, request);
  const lines = linesOf(ofNote, request);
  if (!lines) return refused('item-gone');
  const item = standingOf(lines);
  const write = () => append(text, log, ofNote, item, request);
  if (request.confirmation) return applyConfirmation(text, log, item, request, write);
  if (isSettled(lines, item, request))
    return { text, suffix: null, cut: null, from: item.state, to: item.state };
  return cutOff(text, log, request) ?? write();
}

/**
 * True for a later text that goes on from the one before the edit: whoever wrote it did not know of the edit. A text
 * that only lacks it does not count: that may be meant.
 */
export function isOvertaken({ text, suffix, cut }: WrittenTick, now: string): boolean {
  const before = cut !== null ? text + cut : suffix !== null ? text.slice(0, -suffix.length) : null;
  if (before === null) return false;
  const isFromBefore = now.length > before.length && now.startsWith(before);
  return isFromBefore && (suffix === null || !now.slice(before.length).includes(suffix.trim()));
}

/** The text of a new log that holds this one tick. */
export function renderFirstTick(request: TickRequest): TickEdit {
  return applyTick(newLog(request.person), request);
}
