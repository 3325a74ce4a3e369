/** Tells from a record where a person stands, without its note. */
import type { LogEvent } from '../../assessment/schema';
import { buildUnattached, isLoggedBy } from '../build';
import { buildStanding } from '../history/history';
import { buildFigures } from '../levels';
import type { SkillRecord } from './record';
import { learnedIn, meaningOf } from './said';
import type { ItemStanding, SkillStanding } from '../schema';
import { keyReader, kindBits, kinds, levelShift, lineAt, requiredBit, textKey } from './shape';

/** What the log says of one item: its events up to the day that was asked for, and its text where that is known. */
interface Recalled {
  history: LogEvent[];
  text: string | null;
}

/** By the place of the item; the log is silent about the others. */
type Known = readonly (Recalled | undefined)[];

/**
 * The events by the places of their items, those of none, and whether only the note can tell what some of those mean: a
 * new text, or one that has gone, for what a renamed group is depends on all its texts.
 */
function recallEvents({ said }: SkillRecord, events: readonly LogEvent[], until?: string) {
  const isCounted = isLoggedBy(until);
  const items: (Recalled | undefined)[] = [];
  const loose: LogEvent[] = [];
  const learnable = learnedIn(said);
  const learned = learnable === 0 ? null : new Set<string>();
  const keyOf = keyReader(events);
  let isUnclear = false;
  for (const event of events) {
    const own = textKey(event.group, event.item);
    const key = keyOf(event, own);
    const meaning = meaningOf(said, own, key);
    if (!meaning?.isOwn) learned?.add(key);
    if (!meaning) isUnclear = true;
    if (!meaning || !isCounted(event)) continue;
    const { place, isOwn } = meaning;
    const item = items[place];
    const text = isOwn ? event.item : (item?.text ?? null);
    if (place < 0) loose.push(event);
    else if (!item) items[place] = { history: [event], text };
    else {
      item.history.push(event);
      item.text = text;
    }
  }
  isUnclear ||= learned !== null && learned.size < learnable;
  return { items, loose, isUnclear };
}

/** The texts that the log has in other words, by place. */
function recallTexts({ texts }: SkillRecord, items: Known): void {
  if (texts === '') return;
  for (const line of texts.split('\n')) {
    const item = items[parseInt(line, 10)];
    if (item) item.text = line.slice(line.indexOf(' ') + 1);
  }
}

/** All items are made here: objects of one build are what the engine reads fastest. */
function itemOf(
  { kind, level, required }: Pick<ItemStanding, 'kind' | 'level' | 'required'>,
  text: string | null,
  history: LogEvent[],
): ItemStanding {
  return { kind, text, level, required, ...buildStanding(history, kind === 'project'), isGap: false };
}

/**
 * Lists of items of which the log says nothing, by ladder and by their part of a shape: in a large vault most are
 * alike.
 */
const blanks = new WeakMap<readonly string[], Map<string, ItemStanding[]>>();

/** Longer lists are not kept: they are few. */
const longestList = 32;

function blankItem(ladder: readonly string[], code: number): ItemStanding {
  const kind = kinds[code & kindBits] ?? 'criterion';
  const level = ladder[(code >> levelShift) - 1] ?? null;
  return itemOf({ kind, level, required: (code & requiredBit) !== 0 }, null, []);
}

function blankList(ladder: readonly string[], part: string): ItemStanding[] {
  const lists = blanks.get(ladder) ?? new Map<string, ItemStanding[]>();
  blanks.set(ladder, lists);
  let list = lists.get(part);
  if (list) return list;
  list = part.split('').map((code) => blankItem(ladder, code.charCodeAt(0)));
  if (part.length <= longestList) lists.set(part, list);
  return list;
}

/** Deals the items of a record out again: they come level by level, criteria first, then projects, then applications. */
function dealer(
  { ladder, shape }: SkillRecord,
  known: Known,
): (mask: number, wanted: number) => ItemStanding[] {
  let end = 0;
  return (mask, wanted) => {
    const from = end;
    let isBlank = true;
    for (; end < shape.length && (shape.charCodeAt(end) & mask) === wanted; end++)
      if (known[end]) isBlank = false;
    const list = blankList(ladder, shape.slice(from, end));
    if (isBlank) return list;
    return list.map((blank, at) => {
      const item = known[from + at];
      return item ? itemOf(blank, item.text, item.history) : blank;
    });
  };
}

/** What a record tells. */
export interface RecalledSkill extends SkillStanding {
  /** True when a line of the log says what only the note can place: it is left out until the note is read again. */
  isUnclear: boolean;
}

/** Where a person stands by these events, at the end of a day where one is given. Nobody changes its items or lists. */
export function recallSkill(record: SkillRecord, events: readonly LogEvent[], until?: string): RecalledSkill {
  const { items: known, loose, isUnclear } = recallEvents(record, events, until);
  recallTexts(record, known);
  const take = dealer(record, known);
  const levels = record.ladder.map((label, at) => {
    const level = (at + 1) << levelShift;
    const criteria = take(~requiredBit, level);
    return { label, line: lineAt(record.lines, at), criteria, keySkills: take(~requiredBit, level | 1) };
  });
  const figures = buildFigures(levels, take(kindBits, 2), take(kindBits, 3));
  const unattached = loose.length === 0 ? [] : buildUnattached(loose, record.path);
  const { path, name, tags, aliases } = record;
  return { path, name, tags, aliases, ...figures, unattached, isUnclear };
}

/** True when the log speaks of an item in words that are not its own, and only the note has those. */
export function lacksText(skill: SkillStanding): boolean {
  return skill.logged.some(({ text }) => text === null);
}
