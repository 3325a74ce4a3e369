/** Tells from a record where a person stands, without its note. */
import type { LogEvent } from '../../assessment/schema';
import { buildUnattached, isLoggedBy } from '../build';
import { buildStanding } from '../history/history';
import { buildFigures, type LevelPlan } from '../levels';
import type { SkillRecord } from './record';
import { learnedIn, meaningOf } from './said';
import type { ItemStanding, SkillStanding } from '../schema';
import { keyReader, kinds, levelUnit, lineAt, requiredBit, textKey } from './shape';

function planOf({ ladder, lines, shape }: SkillRecord): LevelPlan[] {
  const plan = ladder.map((label, at) => ({ label, line: lineAt(lines, at), criteria: 0, keySkills: 0 }));
  for (let place = 0; place < shape.length; place++) {
    const code = shape.charCodeAt(place);
    const level = plan[Math.floor(code / levelUnit) - 1];
    const kind = kinds[code % requiredBit];
    if (level && kind === 'criterion') level.criteria++;
    if (level && kind === 'keySkill') level.keySkills++;
  }
  return plan;
}

/** What the log says of one item: its events up to the day that was asked for, and its text where that is known. */
interface Recalled {
  history: LogEvent[];
  text: string | null;
}

/**
 * The events by the places of their items, those of none, and whether only the note can tell what some of those mean: a
 * new text, or one that has gone, for what a renamed group is depends on all its texts.
 */
function recallEvents({ said }: SkillRecord, events: readonly LogEvent[], until?: string) {
  const isCounted = isLoggedBy(until);
  const items = new Map<number, Recalled>();
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
    const item = items.get(place) ?? { history: [], text: null };
    if (isOwn) item.text = event.item;
    item.history.push(event);
    if (place < 0) loose.push(event);
    else items.set(place, item);
  }
  isUnclear ||= learned !== null && learned.size < learnable;
  return { items, loose, isUnclear };
}

/** The texts that the log has in other words, by place. */
function recallTexts({ texts }: SkillRecord, items: Map<number, Recalled>): void {
  if (texts === '') return;
  for (const line of texts.split('\n')) {
    const item = items.get(parseInt(line, 10));
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

/** Items of which the log says nothing, by ladder and shape: in a large vault most are alike. */
const blanks = new WeakMap<readonly string[], ItemStanding[]>();

function blankItem(ladder: readonly string[], code: number): ItemStanding {
  const kind = kinds[code % requiredBit] ?? 'criterion';
  const level = ladder[Math.floor(code / levelUnit) - 1] ?? null;
  return itemOf({ kind, level, required: (code & requiredBit) !== 0 }, null, []);
}

function blankItems({ ladder, shape }: SkillRecord): ItemStanding[] {
  let known = blanks.get(ladder);
  if (!known) blanks.set(ladder, (known = []));
  const items = new Array<ItemStanding>(shape.length);
  for (let place = 0; place < shape.length; place++) {
    const code = shape.charCodeAt(place);
    items[place] = known[code] ??= blankItem(ladder, code);
  }
  return items;
}

/** What a record tells. */
export interface RecalledSkill extends SkillStanding {
  /** True when a line of the log says what only the note can place: it is left out until the note is read again. */
  isUnclear: boolean;
}

/** Where a person stands by these events, at the end of a day where one is given. Nobody changes its items. */
export function recallSkill(record: SkillRecord, events: readonly LogEvent[], until?: string): RecalledSkill {
  const { items: known, loose, isUnclear } = recallEvents(record, events, until);
  recallTexts(record, known);
  const items = blankItems(record);
  for (const [place, { history, text }] of known) {
    const blank = items[place];
    if (blank) items[place] = itemOf(blank, text, history);
  }
  const unattached = loose.length === 0 ? [] : buildUnattached(loose, record.path);
  const { path, name, tags, aliases } = record;
  return { path, name, tags, aliases, ...buildFigures(planOf(record), items), unattached, isUnclear };
}

/** True when the log speaks of an item in words that are not its own, and only the note has those. */
export function lacksText(skill: SkillStanding): boolean {
  return skill.logged.some(({ text }) => text === null);
}
