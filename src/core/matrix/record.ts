/**
 * What is kept of a skill when its note is laid aside: its names, its figures, and a number for each item by which a
 * line of the log finds it. Where a person stands can be told from it at any date; what the note says cannot.
 */
import type { LogEvent } from '../assessment/schema';
import { tickableItems, type Tickable } from '../skill/items';
import { labelForm } from '../skill/ladder';
import type { SkillNote } from '../skill/schema';
import { attach, buildProgress } from './build';
import { mentionsIn, renderMentions } from './mentions';
import { pooled, pooledLadder } from './pool';
import type { SkillProgress, SkillTotals } from './schema';
import { itemKey, keyReader, levelUnit, requiredBit } from './shape';

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
  /** What the note names, as `renderMentions` writes it. */
  mentions: string;
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
    mentions: renderMentions(mentionsIn(note)),
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
