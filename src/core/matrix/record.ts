/**
 * What is kept of a skill when its note is laid aside: its names, its figures, and a number for each item by which a
 * line of the log finds it. Where a person stands can be told from it at any date; what the note says cannot.
 */
import type { LogEvent } from '../assessment/schema';
import { groupKey, tickableItems, type Tickable } from '../skill/items';
import { labelForm } from '../skill/ladder';
import type { SkillNote } from '../skill/schema';
import { attach, buildProgress, groupBy, buildUnattached, isLoggedBy } from './build';
import { itemsOf } from './changes';
import { isDoubtful } from './doubt';
import { buildStanding } from './history';
import { buildFigures, type LevelPlan } from './levels';
import type { ItemStanding, SkillProgress, SkillStanding, SkillTotals } from './schema';

/** One skill in less than two KiB. Its figures are those of the events that it was last asked with. */
export interface SkillRecord extends SkillTotals {
  aliases: readonly string[];
  /** The labels of its levels; empty for a note that is marked as a skill and has no levels. */
  ladder: readonly string[];
  /** Their lines in the note. */
  lines: readonly number[];
  /** A character for each item: what it is. */
  shape: string;
  /** A number for each item, `itemKey` of its own name; none while the log is silent about the skill. */
  keys: readonly number[];
  /** What other texts of the log were found to mean: the place of an item, -1 for none. */
  learned: ReadonlyMap<number, number> | null;
  /** The texts that the summary needs, each after the place of its item: `0 Reads logs`. */
  texts: string;
  /** What the note links to in its relations and technologies, a link path or a name a line. */
  links: string;
}

const kinds = ['criterion', 'keySkill', 'project', 'application'] as const;
/** Bits of a shape: two for the kind, one for "required", the others for the level, from 1. */
const requiredBit = 4;
const levelUnit = 8;

/** A number of 53 bits that tells the items of one note apart; `group` and `item` are slots of the log. */
export function itemKey(group: string, item: string): number {
  const text = `${groupKey(group)}\n${item}`;
  let [high, low] = [0x9e3779b9, 0x85ebca6b];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + at), 0x5bd1e995);
    low ^= low >>> 15;
  }
  high = Math.imul(high ^ (low >>> 13), 0xc2b2ae35);
  return ((high ^ (high >>> 16)) & 0x1fffff) * 0x100000000 + (low >>> 0);
}

/** Equal texts of many notes, kept once; and free of the notes that they were cut from. */
const pool = new Map<string, string>();

function pooled(text: string): string {
  const known = pool.get(text);
  if (known !== undefined) return known;
  const own = Array.from(text).join('');
  pool.set(own, own);
  return own;
}

const ladders = new Map<string, readonly string[]>();

function pooledLadder(labels: readonly string[]): readonly string[] {
  const key = labels.join('\n');
  const known = ladders.get(key);
  if (known) return known;
  const own = labels.map(pooled);
  ladders.set(key, own);
  return own;
}

/** The items of a note in the order of `tickableItems`, and where each stands. */
function shapeOf({ levels, petProjects, businessValue }: SkillNote): string {
  const codes: number[] = [];
  const add = (kind: number, required: boolean, place: number) =>
    codes.push(kind + (required ? requiredBit : 0) + (place + 1) * levelUnit);
  levels.forEach(({ criteria, keySkills }, place) => {
    for (const { required } of criteria) add(0, required, place);
    for (const { required } of keySkills) add(1, required, place);
  });
  const forms = levels.map(({ label }) => labelForm(label));
  for (const { level } of petProjects) add(2, false, level === null ? -1 : forms.indexOf(labelForm(level)));
  for (let at = 0; at < businessValue.length; at++) add(3, false, -1);
  return String.fromCharCode(...codes);
}

/** The key by which a text is learned: what a doubtful one means, it does not mean when it is none. */
function keyReader(events: readonly LogEvent[]): (event: LogEvent) => number {
  if (!events.some(({ isUndated }) => isUndated)) return ({ group, item }) => itemKey(group, item);
  const lines = groupBy(events, ({ group, item }) => `${groupKey(group)}\n${item}`);
  const doubtful = new Set([...lines.values()].filter(isDoubtful).flat());
  return (event) => itemKey(event.group, doubtful.has(event) ? `${event.item}\n?` : event.item);
}

/** The keys of texts that are not the items' own names, with the items that they mean. */
function learnFrom(
  histories: readonly LogEvent[][],
  loose: readonly LogEvent[],
  keys: readonly number[],
): SkillRecord['learned'] {
  const learned = new Map<number, number>();
  const keyOf = keyReader([...histories.flat(), ...loose]);
  const learn = (events: readonly LogEvent[], place: number) => {
    for (const event of events)
      if (keys[place] !== itemKey(event.group, event.item)) learned.set(keyOf(event), place);
  };
  histories.forEach(learn);
  learn(loose, -1);
  return learned.size === 0 ? null : learned;
}

/** The texts of what is missing, and of what the log speaks of; none while it is silent about the skill. */
function textsOf(skill: SkillProgress, items: readonly Tickable[], histories: readonly LogEvent[][]): string {
  if (histories.every((history) => history.length === 0)) return '';
  const missing = new Set(skill.missing.map(({ line, text }) => `${line} ${text}`));
  const isNeeded = ({ line, text }: Tickable, place: number) =>
    histories[place]?.length !== 0 || missing.has(`${line} ${text}`);
  return items.flatMap((item, place) => (isNeeded(item, place) ? [`${place} ${item.text}`] : [])).join('\n');
}

function linksOf({ relations, petProjects }: SkillNote): string {
  const refs = [
    ...relations.flatMap(({ skills }) => skills),
    ...petProjects.flatMap(({ technologies }) => technologies.filter(({ target }) => target !== null)),
  ];
  return [...new Set(refs.map(({ target, label }) => target ?? label))].join('\n');
}

/** What the note alone tells. */
function outlineOf(note: SkillNote) {
  return {
    path: note.path,
    name: note.name,
    tags: note.tags.map(pooled),
    aliases: note.aliases.map(pooled),
    ladder: pooledLadder(note.levels.map(({ label }) => label)),
    lines: note.levels.map(({ line }) => line),
    shape: shapeOf(note),
    links: linksOf(note),
  };
}

/** Where a person stands in the skill of a note, and what is to be kept of it. */
export function buildRecord(
  note: SkillNote,
  events: LogEvent[],
): { skill: SkillProgress; record: SkillRecord } {
  const items = tickableItems(note);
  const attached = attach(items, events);
  const skill = buildProgress(note, attached);
  const histories = [...attached.histories.values()];
  const keys: number[] = [];
  for (const { group, name } of items) keys.push(itemKey(group, name));
  const record: SkillRecord = {
    ...outlineOf(note),
    ...totalsOf(skill),
    keys: keys.slice(),
    learned: learnFrom(histories, attached.loose, keys),
    texts: textsOf(skill, items, histories),
  };
  return { skill, record };
}

/** What is to be kept of a skill of which the log says nothing: its first level with something required is next. */
export function buildSilentRecord(note: SkillNote): SkillRecord {
  const none = (total: number) => ({ done: 0, total });
  let [required, supporting] = [0, 0];
  let nextLevel: string | null = null;
  for (const { label, criteria, keySkills } of note.levels) {
    const before = required;
    for (const items of [criteria, keySkills])
      for (const item of items)
        if (item.required) required++;
        else supporting++;
    if (required > before) nextLevel ??= label;
  }
  return {
    ...outlineOf(note),
    level: null,
    nextLevel,
    required: none(required),
    supporting: none(supporting),
    petProjects: none(note.petProjects.length),
    businessValue: none(note.businessValue.length),
    keys: [],
    learned: null,
    texts: '',
  };
}

/** The figures that a record keeps. */
export function totalsOf({
  level,
  nextLevel,
  required,
  supporting,
  petProjects,
  businessValue,
}: SkillTotals): Omit<SkillTotals, 'path' | 'name' | 'tags'> {
  return { level, nextLevel, required, supporting, petProjects, businessValue };
}

function planOf({ ladder, lines, shape }: SkillRecord): LevelPlan[] {
  const plan = ladder.map((label, at) => ({ label, line: lines[at] ?? 1, criteria: 0, keySkills: 0 }));
  for (let place = 0; place < shape.length; place++) {
    const code = shape.charCodeAt(place);
    const level = plan[Math.floor(code / levelUnit) - 1];
    const kind = kinds[code % requiredBit];
    if (level && kind === 'criterion') level.criteria++;
    if (level && kind === 'keySkill') level.keySkills++;
  }
  return plan;
}

/**
 * The events of each item, those of none, and whether only the note can tell what some of those mean: a new text, or
 * one that has gone, for what a renamed group is depends on all its texts.
 */
function recallEvents(record: SkillRecord, events: readonly LogEvent[], until?: string) {
  const isCounted = isLoggedBy(until);
  const histories = Array.from(record.shape, (): LogEvent[] => []);
  const loose: LogEvent[] = [];
  const said = new Set<number>();
  const keyOf = keyReader(events);
  let isUnclear = false;
  for (const event of events) {
    const own = record.keys.indexOf(itemKey(event.group, event.item));
    const key = keyOf(event);
    const place = own === -1 ? record.learned?.get(key) : own;
    if (own === -1) said.add(key);
    if (place === undefined) isUnclear = true;
    else if (isCounted(event)) (histories[place] ?? loose).push(event);
  }
  isUnclear ||= said.size < (record.learned?.size ?? 0);
  return { histories, loose, isUnclear };
}

function recallTexts({ texts }: SkillRecord): Map<number, string> {
  const lines = texts === '' ? [] : texts.split('\n');
  return new Map(lines.map((line) => [parseInt(line, 10), line.slice(line.indexOf(' ') + 1)]));
}

/** What a record tells. */
export interface RecalledSkill extends SkillStanding {
  /** True when a line of the log says what only the note can place: it is left out until the note is read again. */
  isUnclear: boolean;
}

/** Where a person stands by these events, at the end of a day where one is given. */
export function recallSkill(record: SkillRecord, events: readonly LogEvent[], until?: string): RecalledSkill {
  const recalled = recallEvents(record, events, until);
  const texts = recallTexts(record);
  const items = recalled.histories.map((history, place): ItemStanding => {
    const code = record.shape.charCodeAt(place);
    const kind = kinds[code % requiredBit] ?? 'criterion';
    return {
      kind,
      text: texts.get(place) ?? null,
      level: record.ladder[Math.floor(code / levelUnit) - 1] ?? null,
      required: (code & requiredBit) !== 0,
      ...buildStanding(history, kind === 'project'),
      isGap: false,
    };
  });
  const { path, name, tags, aliases } = record;
  const unattached = buildUnattached(recalled.loose, path);
  const { isUnclear } = recalled;
  return { path, name, tags, aliases, ...buildFigures(planOf(record), items), unattached, isUnclear };
}

/** True when the summary needs a text of the skill that only its note has. */
export function lacksText(skill: SkillStanding): boolean {
  const spoken = itemsOf(skill).filter(({ lastOn, state }) => lastOn !== null || state !== 'open');
  return spoken.length > 0 && [...skill.missing, ...spoken].some(({ text }) => text === null);
}
