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
import { pooledCount, pooledTexts } from './pool';
import { renderSaid } from './said';
import type { SkillProgress, SkillTotals } from './schema';
import { levelUnit, requiredBit, textKey } from './shape';

/** One skill in less than two KiB. Its figures are those of the events that it was last asked with. */
export interface SkillRecord extends SkillTotals {
  aliases: readonly string[];
  /** The labels of its levels; empty for a note that is marked as a skill and has no levels. */
  ladder: readonly string[];
  /** Their lines in the note. */
  lines: readonly number[];
  /** A character for each item: what it is. */
  shape: string;
  /** What the texts of the log mean, as `renderSaid` writes it; empty while the log is silent about the skill. */
  said: string;
  /** Texts of items that the log has in other words, each after the place of its item: `0 Reads logs`. */
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

/** The texts of those items that the log speaks of and never by their own text. */
function textsOf(items: readonly Tickable[], histories: readonly LogEvent[][]): string {
  const texts = items.flatMap(({ text }, place) => {
    const history = histories[place] ?? [];
    const isKnown = history.length === 0 || history.some(({ item }) => item === text);
    return isKnown ? [] : [`${place} ${text}`];
  });
  return texts.join('\n');
}

/** What the note alone tells. */
function outlineOf(note: SkillNote) {
  return {
    path: note.path,
    name: note.name,
    tags: pooledTexts(note.tags),
    aliases: pooledTexts(note.aliases),
    ladder: pooledTexts(note.levels.map(({ label }) => label)),
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
  const nameKeyAt = (place: number) => textKey(items[place]?.group ?? '', items[place]?.name ?? '');
  const record: SkillRecord = {
    ...outlineOf(note),
    ...totalsOf(skill),
    said: renderSaid(histories, attached.loose, nameKeyAt),
    texts: textsOf(items, histories),
  };
  return { skill, record };
}

/** What is to be kept of a skill of which the log says nothing: its first level with something required is next. */
export function buildSilentRecord(note: SkillNote): SkillRecord {
  const none = (total: number) => pooledCount({ done: 0, total });
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
    said: '',
    texts: '',
  };
}

/** The figures that a record keeps. */
export function totalsOf(skill: SkillTotals): Omit<SkillTotals, 'path' | 'name' | 'tags'> {
  return {
    level: skill.level,
    nextLevel: skill.nextLevel,
    required: pooledCount(skill.required),
    supporting: pooledCount(skill.supporting),
    petProjects: pooledCount(skill.petProjects),
    businessValue: pooledCount(skill.businessValue),
  };
}
