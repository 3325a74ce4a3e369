/**
 * What is kept of a skill when its note is laid aside: its names, its figures, and a number for each item by which a
 * line of the log finds it. Where a person stands can be told from it at any date; what the note says cannot.
 */
import type { LogEvent } from '../../assessment/schema';
import { tickableItems, type Tickable } from '../../skill/items';
import { labelsOf } from '../../skill/levels/ladder';
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

/** What is counted of a note: its items in the order of `tickableItems`, what each is and where it stands. */
interface Counted {
  shape: string;
  required: number;
  supporting: number;
  /** The label of the first level with something required, and how much that is. */
  nextLevel: string | null;
  left: number;
}

/** Adds a code for each item of one kind; how many are required. */
function addCodes(codes: number[], items: readonly { required: boolean }[], kind: number): number {
  let count = 0;
  for (const { required } of items) {
    codes.push(required ? kind + requiredBit : kind);
    if (required) count++;
  }
  return count;
}

function countedIn({ levels, petProjects, businessValue }: SkillSketch): Counted {
  const codes: number[] = [];
  let [required, left, place] = [0, 0, 0];
  let nextLevel: string | null = null;
  for (const { label, criteria, keySkills } of levels) {
    const kind = ++place << levelShift;
    const added = addCodes(codes, criteria, kind) + addCodes(codes, keySkills, kind + 1);
    if (required === 0 && added > 0) [nextLevel, left] = [label, added];
    required += added;
  }
  const supporting = codes.length - required;
  for (const { level } of petProjects)
    codes.push(2 + ((levels.findIndex(({ label }) => label === level) + 1) << levelShift));
  for (let at = 0; at < businessValue.length; at++) codes.push(3);
  return { shape: String.fromCharCode(...codes), required, supporting, nextLevel, left };
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
function recordOf(
  note: SkillSketch,
  shape: string,
  totals: Totals,
  said: string,
  texts: string,
): SkillRecord {
  const { path, name, levels } = note;
  const ladder = pooledTexts(labelsOf(levels));
  const own = (label: string | null) => (label === null ? null : (ladder[ladder.indexOf(label)] ?? label));
  return {
    path,
    name,
    tags: pooledTexts(note.tags),
    aliases: pooledTexts(note.aliases),
    ladder,
    lines: renderLines(levels),
    shape,
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
  return {
    skill,
    record: recordOf(note, countedIn(note).shape, totalsOf(skill), said, textsOf(items, histories)),
  };
}

/** What is to be kept of a skill of which the log says nothing: its first level with something required is next. */
export function buildSilentRecord(note: SkillSketch): SkillRecord {
  const { shape, required, supporting, nextLevel, left } = countedIn(note);
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
  return recordOf(note, shape, totals, '', '');
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
