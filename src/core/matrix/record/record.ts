/**
 * What is kept of a skill when its note is laid aside: its names, its figures, and a number for each item by which a
 * line of the log finds it. Where a person stands can be told from it at any date; what the note says cannot.
 */
import type { LogEvent } from '../../assessment/schema';
import { tickableItems, type Tickable } from '../../skill/items';
import { labelForm } from '../../skill/levels/ladder';
import type { SkillNote } from '../../skill/schema';
import type { SkillSketch } from '../../skill/sketch';
import { attach, buildProgress } from '../build';
import { renderMentions } from './mentions';
import { ownText, pooledCount, pooledTexts } from './pool';
import { renderSaid } from './said';
import type { Count, SkillProgress, SkillTotals } from '../schema';
import { levelShift, renderLines, requiredBit, textKey } from './shape';

/** One skill in less than two KiB. Its figures are those of the events that it was last asked with. */
export interface SkillRecord extends SkillTotals {
  aliases: readonly string[];
  /** The labels of its levels; empty for a note that is marked as a skill and has no levels. */
  ladder: readonly string[];
  /** Their lines in the note, as `renderLines` writes them. */
  lines: string;
  /** A character for each item: what it is. */
  shape: string;
  /** What the texts of the log mean, as `renderSaid` writes it; empty while the log is silent about the skill. */
  said: string;
  /** Texts of items that the log has in other words, each after the place of its item: `0 Reads logs`. */
  texts: string;
  /** What the note names, as `renderMentions` writes it. */
  mentions: string;
  /** True while only the note can tell what a line of the log means: its figures leave that out. */
  isUnclear: boolean;
}

type Totals = Omit<SkillTotals, 'path' | 'name' | 'tags'>;

/** The items of a note in the order of `tickableItems`, and where each stands. */
function shapeOf({ levels, petProjects, businessValue }: SkillSketch): string {
  const codes: number[] = [];
  const add = (kind: number, required: boolean, place: number) =>
    codes.push(kind + (required ? requiredBit : 0) + ((place + 1) << levelShift));
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
  return texts.length === 0 ? '' : ownText(texts.join('\n'));
}

/** In one piece, so that no record takes more room than it has fields. */
function recordOf(note: SkillSketch, totals: Totals, said: string, texts: string): SkillRecord {
  const { path, name, levels } = note;
  const ladder = pooledTexts(levels.map(({ label }) => label));
  const own = (label: string | null) => (label === null ? null : (ladder[ladder.indexOf(label)] ?? label));
  return {
    path,
    name,
    tags: pooledTexts(note.tags),
    aliases: pooledTexts(note.aliases),
    ladder,
    lines: renderLines(levels.map(({ line }) => line)),
    shape: shapeOf(note),
    mentions: renderMentions(note),
    level: own(totals.level),
    nextLevel: own(totals.nextLevel),
    required: totals.required,
    supporting: totals.supporting,
    petProjects: totals.petProjects,
    businessValue: totals.businessValue,
    left: totals.left,
    trace: totals.trace && { ...totals.trace, aboveGap: own(totals.trace.aboveGap) },
    isUnclear: false,
    said,
    texts,
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
  const said = renderSaid(histories, attached.loose, nameKeyAt);
  return { skill, record: recordOf(note, totalsOf(skill), said, textsOf(items, histories)) };
}

/** What is to be kept of a skill of which the log says nothing: its first level with something required is next. */
export function buildSilentRecord(note: SkillSketch): SkillRecord {
  let [required, supporting] = [0, 0];
  let nextLevel: string | null = null;
  let left = 0;
  for (const { label, criteria, keySkills } of note.levels) {
    const before = required;
    for (const items of [criteria, keySkills])
      for (const item of items)
        if (item.required) required++;
        else supporting++;
    if (required > before && nextLevel === null) [nextLevel, left] = [label, required - before];
  }
  const totals: Totals = {
    level: null,
    nextLevel,
    required: pooledCount(0, required),
    supporting: pooledCount(0, supporting),
    petProjects: pooledCount(0, note.petProjects.length),
    businessValue: pooledCount(0, note.businessValue.length),
    left,
    trace: null,
  };
  return recordOf(note, totals, '', '');
}

const pooled = ({ done, total }: Count) => pooledCount(done, total);

/** The figures that a record keeps. */
function totalsOf(skill: SkillTotals): Totals {
  return {
    level: skill.level,
    nextLevel: skill.nextLevel,
    required: pooled(skill.required),
    supporting: pooled(skill.supporting),
    petProjects: pooled(skill.petProjects),
    businessValue: pooled(skill.businessValue),
    left: skill.left,
    trace: skill.trace,
  };
}

/** The record with the figures of other events; `isUnclear` when it cannot tell all of them. */
export function withTotals(record: SkillRecord, skill: SkillTotals, isUnclear: boolean): SkillRecord {
  const next = { ...record, isUnclear };
  return Object.assign(next, totalsOf(skill));
}
