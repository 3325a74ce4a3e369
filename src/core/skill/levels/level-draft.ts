/** One level while it is read, and how several readings of a ladder become one. Knows no tables and no headings. */
import type { Inline } from '../../markdown/inline';
import { areDistinct, isHighestFirst, labelForm, labelsOf, ladderOf } from './ladder';
import type { NoteText } from '../note-text';
import type { Item, Level } from '../schema';
import { splitItems, type Separators } from '../cells/splitting';
import { noExtra } from '../table-view';

/** The levels that one table, list or run of headings gives. */
export interface LadderDraft {
  line: number;
  levels: Level[];
}

/** How criteria are told apart, and what is required. */
export interface ItemRules {
  splitCriteriaAtCommas: boolean;
  keySkillsRequired: boolean;
}

/** Blanks of no width at the ends of a name. */
const unseenEnds = /^[\u200B\u2060\uFEFF]+|[\u200B\u2060\uFEFF]+$/gu;

/** A level of which only the name is known yet. */
export function newLevel(name: string, line: number): Level {
  const label = name.replace(unseenEnds, '');
  return { label, description: '', criteria: [], keySkills: [], extra: noExtra, line };
}

/** Adds criteria or key skills to those that a level has. */
export function addItems(level: Level, key: 'criteria' | 'keySkills', items: Item[]): void {
  if (level[key].length === 0) level[key] = items;
  else for (const item of items) level[key].push(item);
}

/** Two texts as one, either of which may be empty. */
export function joined(text: string, more: string): string {
  if (text === '' || more === '') return text || more;
  return `${text} ${more}`;
}

/** Adds what a level has in columns that nobody knows; texts below one header become one. */
export function addExtra(level: Level, more: Record<string, string>): void {
  if (more === noExtra) return;
  if (level.extra === noExtra) level.extra = Object.create(null) as Record<string, string>;
  for (const [header, text] of Object.entries(more))
    level.extra[header] = joined(level.extra[header] ?? '', text);
}

function itemsIn(
  cell: Inline,
  separators: Separators,
  line: number,
  note: NoteText,
  required: boolean,
): Item[] {
  const parts = splitItems(cell, separators);
  const items = new Array<Item>(parts.length);
  let at = 0;
  for (const part of parts) {
    const isName = separators.commas && !required;
    const text = isName ? note.takeName(cell, part) : note.takePart(cell, part);
    items[at++] = { text, required, line };
  }
  return items;
}

const bySentences: Separators = { sentences: true, commas: false };
const bySentencesAndCommas: Separators = { sentences: true, commas: true };
const byMarks: Separators = { sentences: false, commas: false };

/** The items of a criteria cell: every sentence is one, and all are required. */
export function criteriaIn(cell: Inline, line: number, rules: ItemRules, note: NoteText): Item[] {
  const separators = rules.splitCriteriaAtCommas ? bySentencesAndCommas : bySentences;
  return itemsIn(cell, separators, line, note, true);
}

/** Items with what divides those of a level; the same where nothing does. */
export function inGroup(group: string, items: Item[]): Item[] {
  return group === '' ? items : items.map((item) => ({ ...item, group }));
}

/** The items of a cell below the name of a level: only explicit marks divide it. */
export function groupedCriteriaIn(cell: Inline, line: number, group: string, note: NoteText): Item[] {
  return inGroup(group, itemsIn(cell, byMarks, line, note, true));
}

/** The items of a key skills cell: commas divide too, and none is required by itself. */
export function keySkillsIn(cell: Inline, line: number, note: NoteText): Item[] {
  return itemsIn(cell, bySentencesAndCommas, line, note, false);
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** True for a text with a letter or a digit: `—` says nothing. */
function saysSomething(text: string): boolean {
  return letterOrDigit.test(text);
}

/** True when a level says anything besides its name. */
export function isLevelFilled(level: Level): boolean {
  const hasItems = level.criteria.length > 0 || level.keySkills.length > 0;
  return hasItems || saysSomething(level.description) || Object.values(level.extra).some(saysSomething);
}

function addTo(level: Level, other: Level): void {
  addItems(level, 'criteria', other.criteria);
  addItems(level, 'keySkills', other.keySkills);
  level.description = joined(level.description, other.description);
  addExtra(level, other.extra);
}

/** Puts levels that stand twice together; the second is reported. */
function withoutTwins(levels: Level[], note: NoteText): Level[] {
  if (areDistinct(labelsOf(levels))) return levels;
  const byName = new Map<string, Level>();
  for (const level of levels) {
    const form = labelForm(level.label);
    const first = byName.get(form);
    if (first === undefined) byName.set(form, level);
    else {
      note.report('level-duplicate', level.line, { level: level.label, first: first.line });
      addTo(first, level);
    }
  }
  return [...byName.values()];
}

function rising(levels: Level[]): Level[] {
  return isHighestFirst(labelsOf(levels)) ? levels.reverse() : levels;
}

/** True when one ladder has all levels of the other in the same order. */
function agree(longer: readonly string[], shorter: readonly string[]): boolean {
  let at = 0;
  for (const name of longer) if (name === shorter[at]) at++;
  return at === shorter.length;
}

/** What two names of one level have in common, whatever their language: `Мидл` and `Middle` are both rank 2. */
function keysOf(levels: readonly Level[]): string[] {
  const ladder = ladderOf(labelsOf(levels));
  return levels.map(({ label }, i) => (ladder ? `${ladder.family} ${ladder.ranks[i]}` : labelForm(label)));
}

/** True when all levels of the second ladder stand above those of the first. */
function goesOn(first: readonly Level[], second: readonly Level[]): boolean {
  const ladder = ladderOf(labelsOf([...first, ...second]));
  const highest = Math.max(...(ladder?.ranks.slice(0, first.length) ?? []));
  return ladder !== null && ladder.ranks.slice(first.length).every((rank) => rank > highest);
}

/** Two ladders as one where they agree or the second goes on; else the second is reported and left unread. */
function unitedWith(united: Level[], levels: Level[], line: number, note: NoteText): Level[] {
  if (goesOn(united, levels)) return [...united, ...levels];
  const [ours, theirs] = [keysOf(united), keysOf(levels)];
  if (agree(ours, theirs))
    levels.forEach((level, i) => addTo(united[ours.indexOf(theirs[i] ?? '')] ?? level, level));
  else if (agree(theirs, ours)) {
    united.forEach((level, i) => addInFront(levels[theirs.indexOf(ours[i] ?? '')], level));
    return levels;
  } else note.report('ladder-differs', line, { level: levels[0]?.label ?? '' });
  return united;
}

/** Unites the ladders of a note, of which most have one. */
export function uniteLadders(ladders: readonly LadderDraft[], note: NoteText): Level[] {
  let united: Level[] = [];
  for (const { levels: drafts, line } of ladders) {
    const levels = rising(withoutTwins(drafts, note));
    united = united.length === 0 ? levels : unitedWith(united, levels, line, note);
  }
  return united;
}

/** Adds the items of an earlier table before a level's own, and keeps the earlier name and line. */
function addInFront(level: Level | undefined, earlier: Level): void {
  if (level === undefined) return;
  const later = { ...level };
  Object.assign(level, earlier);
  addTo(level, later);
}

/**
 * Settles what must be ticked: without criteria the key skills are required; without both, the description is the one
 * criterion.
 */
export function settleItems(levels: readonly Level[], rules: ItemRules, note: NoteText): void {
  for (const level of levels) {
    const mustHaveSkills = rules.keySkillsRequired || level.criteria.length === 0;
    if (mustHaveSkills) for (const item of level.keySkills) item.required = true;
    if (level.criteria.length > 0 || level.keySkills.length > 0) continue;
    const { label, description: text, line } = level;
    if (saysSomething(text)) level.criteria.push({ text, required: true, line, inferred: true });
    else note.report('criteria-empty', line, { level: label });
  }
}
