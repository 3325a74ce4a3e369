/** Reads levels that are no table: items of one list, `- **Junior**: …`, and headings with bullets beneath. */
import type { ListItem } from '../markdown/outline';
import { isRating } from '../vocabulary/rating';
import { isForeignTopic } from './false-friends';
import { isLevelSlip, levelNameOf, provesSkill } from './ladder';
import {
  addItems,
  criteriaIn,
  isLevelFilled,
  keySkillsIn,
  newLevel,
  type ItemRules,
  type LadderDraft,
} from './level-draft';
import type { NoteText } from './note-text';
import type { Item, Level } from './schema';
import { isUnderLevels, itemsIn, tablesIn, type NoteSection } from './section';
import { isFilled, viewTable } from './table-view';
import { saysWhoseLevels } from '../vocabulary/level-headings';
import { isTitledLevels, titleWords } from './title';

const labelled = /^([^:：]{1,60}?)\s*(?:[:：]|\s[—–-]\s)\s*(.*)$/su;

/** The items below each item, and those below none. */
type Tree = ReadonlyMap<ListItem | null, ListItem[]>;

function treeOf(items: readonly ListItem[]): Tree {
  const tree = new Map<ListItem | null, ListItem[]>();
  for (const item of items) {
    const siblings = tree.get(item.parent);
    if (siblings) siblings.push(item);
    else tree.set(item.parent, [item]);
  }
  return tree;
}

function below(parent: ListItem | null, tree: Tree): ListItem[] {
  return tree.get(parent) ?? [];
}

/** What bullets say, with their sub-bullets: those are items of their own, and the bullet names their group. */
function itemsOf(own: readonly ListItem[], tree: Tree, note: NoteText): Item[] {
  return own.flatMap((item): Item[] => {
    const text = note.itemText(item);
    const inner = itemsOf(below(item, tree), tree, note);
    if (inner.length > 0) {
      const group = text.replace(/\s*[:：]$/u, '');
      return group === '' ? inner : inner.map((one) => ({ group, ...one }));
    }
    if (text === '') return [];
    const [start, end] = [item.spans[0] ?? 0, item.spans.at(-1) ?? 0];
    if (item.spans.length === 2) note.itemSpans?.push(start, end);
    return [{ text, required: true, line: item.line }];
  });
}

/** True for codes, `L1`, below a heading that tells of support lines or the like. */
function isForeignLadder(levels: readonly Level[], section: NoteSection | null): boolean {
  const labels = levels.map(({ label }) => label);
  return section !== null && isForeignTopic(section, labels, provesSkill(labels));
}

/** The outermost lists of a section, each by its items. */
function listsIn(outermost: readonly ListItem[]): ListItem[][] {
  const lists = new Map<number, ListItem[]>();
  for (const item of outermost) {
    const heads = lists.get(item.list) ?? [];
    heads.push(item);
    lists.set(item.list, heads);
  }
  return [...lists.values()];
}

/** True when a list of the section has a title that says that levels follow. */
function hasTitledList({ blocks }: NoteSection, note: NoteText): boolean {
  let list = -1;
  for (const block of blocks) {
    if (block.kind !== 'item' || block.list === list) continue;
    ({ list } = block);
    if (block.parent === null && isTitledLevels(block.start, note)) return true;
  }
  return false;
}

/**
 * Levels as items of one list below a level heading or title, the first that is a ladder, or as titles of lists below
 * such a heading; null where there are none.
 */
export function parseLevelList(section: NoteSection, note: NoteText): LadderDraft | null {
  const isBelowHeading = section.kind === 'levels';
  if (!isBelowHeading && !hasTitledList(section, note)) return null;
  const items = itemsIn(section);
  const [first] = items;
  if (first === undefined) return null;
  const tree = treeOf(items);
  const lists = listsIn(below(first.parent, tree));
  for (const heads of lists) {
    const isMeant = isBelowHeading || isTitledLevels(heads[0]?.start ?? 0, note);
    const ladder = isMeant ? ladderIn(heads, tree, section, note) : null;
    if (ladder) return ladder;
  }
  return isBelowHeading ? titledLadder(lists, tree, section, note) : null;
}

/** The levels that titles of lists name: `**Junior**`, with a list of criteria below. */
function titledLadder(
  lists: readonly ListItem[][],
  tree: Tree,
  section: NoteSection,
  note: NoteText,
): LadderDraft | null {
  const levels = lists.flatMap((heads) => {
    const [first] = heads;
    const name = first ? titleWords(first.start, note) : '';
    if (first === undefined || levelNameOf(name) === null) return [];
    const level = newLevel(name, first.line);
    addItems(level, 'criteria', itemsOf(heads, tree, note));
    return [level];
  });
  const isLadder = levels.length > 1 && levels.length * 2 > lists.length;
  return isLadder && !isForeignLadder(levels, section) ? { line: levels[0]?.line ?? 1, levels } : null;
}

/** A bullet that may be a level: its name and what is said of it. */
function labelIn(head: ListItem, note: NoteText): { name: string; said: string } {
  const text = note.itemText(head);
  const [, label, rest = ''] = labelled.exec(text) ?? [];
  return { name: label ?? text, said: rest.trim() };
}

function levelIn(head: ListItem, tree: Tree, note: NoteText): Level {
  const { name, said } = labelIn(head, note);
  const level = newLevel(name, head.line);
  if (said !== '') level.criteria.push({ text: said, required: true, line: head.line });
  addItems(level, 'criteria', itemsOf(below(head, tree), tree, note));
  return level;
}

/** True for a bullet that begins in bold, `- **Падаван**: повторяет`. */
function isBold({ spans }: ListItem, { text }: NoteText): boolean {
  const [start = 0] = spans;
  return /^(?:\[.\]\s+)?(?:\*\*|__)[^*_\s]/u.test(text.slice(start, start + 10));
}

/** Levels of a person's own words, each in bold at the head of its bullet; null unless the heading says whose they are. */
export function parseOwnList(section: NoteSection, note: NoteText): LadderDraft | null {
  const items = itemsIn(section);
  const [first] = items;
  if (first === undefined || !saysWhoseLevels(section.text)) return null;
  const tree = treeOf(items);
  const heads = below(first.parent, tree);
  if (heads.length < 2 || heads.some((head) => !isBold(head, note))) return null;
  const levels = heads.map((head) => levelIn(head, tree, note)).filter(isLevelFilled);
  const isLadder = levels.length === heads.length && !isForeignLadder(levels, section);
  return isLadder ? { line: first.line, levels } : null;
}

function ladderIn(
  heads: readonly ListItem[],
  tree: Tree,
  section: NoteSection,
  note: NoteText,
): LadderDraft | null {
  const isKnown = heads.map((head) => levelNameOf(labelIn(head, note).name) !== null);
  if (isKnown.filter(Boolean).length * 2 <= heads.length) return null;
  // What stands between two levels and is labelled as they are is a level of the person's own words.
  const [first, last] = [isKnown.indexOf(true), isKnown.lastIndexOf(true)];
  const levels = heads
    .slice(first, last + 1)
    .map((head) => levelIn(head, tree, note))
    .filter(({ criteria }, i) => isKnown[first + i] === true || criteria.length > 0);
  const rated = levels.filter(({ criteria: [said] }) => said !== undefined && isRating(said.text)).length;
  const isLadder = rated * 2 < levels.length;
  return isLadder && !isForeignLadder(levels, section) ? { line: heads[0]?.line ?? 1, levels } : null;
}

/** Adds what the tables directly below a level's heading hold. */
function addTables(level: Level, section: NoteSection, rules: ItemRules, note: NoteText): void {
  for (const table of tablesIn(section)) {
    const view = viewTable(table, section, note);
    const criteria = view.keys.indexOf('criteria');
    const skills = view.keys.indexOf('keySkills');
    const only = criteria === -1 && skills === -1 && table.columns === 1 ? 0 : criteria;
    for (const row of table.rows.filter((one) => isFilled(one, -1))) {
      if (only !== -1) addItems(level, 'criteria', criteriaIn(note.cell(row, only), row.line, rules, note));
      if (skills !== -1) addItems(level, 'keySkills', keySkillsIn(note.cell(row, skills), row.line, note));
    }
  }
}

/** Adds what a heading's own bullets and tables say: key skills below `Ключевые навыки`, else criteria. */
function addSection(level: Level, section: NoteSection, key: string, rules: ItemRules, note: NoteText): void {
  const tree = treeOf(itemsIn(section));
  const found = itemsOf(below(null, tree), tree, note);
  if (key === 'keySkills')
    addItems(
      level,
      'keySkills',
      found.map((item) => ({ ...item, required: false })),
    );
  else addItems(level, 'criteria', found);
  addTables(level, section, rules, note);
}

function isLevelHeading(section: NoteSection, isMarked: boolean): boolean {
  if (section.heading === null || !(isMarked || isUnderLevels(section.parent))) return false;
  return levelNameOf(section.text) !== null;
}

/**
 * The headings that are levels: those with known names and, where these stand below a level word, what is a slip of one
 * or stands between two: `## Middle`, `## Midle`, `## Инженер`.
 */
function levelHeadings(
  sections: readonly NoteSection[],
  isMarked: boolean,
  note: NoteText,
): Set<NoteSection> {
  const found = new Set(sections.filter((section) => isLevelHeading(section, isMarked)));
  if (found.size === 0) return found;
  const siblings = new Map<NoteSection | null, NoteSection[]>();
  for (const section of sections) {
    const among = siblings.get(section.parent) ?? [];
    among.push(section);
    siblings.set(section.parent, among);
  }
  for (const [parent, among] of siblings) {
    const isKnown = among.map((section) => found.has(section));
    const [first, last] = [isKnown.indexOf(true), isKnown.lastIndexOf(true)];
    const isLadder = first < last && isUnderLevels(parent);
    if (!isLadder || isKnown.every(Boolean)) continue;
    const names = ({ kind, text }: NoteSection) =>
      kind !== null || note.words.columnMatch(text).keys.length > 0;
    among.forEach((section, i) => {
      const isOwn = i > first && i < last && section.blocks.length > 0 && !names(section);
      if (isOwn || isLevelSlip(section.text)) found.add(section);
    });
  }
  return found;
}

/** Levels as headings with bullets or a table beneath, in the order of the note; one ladder for each parent heading. */
export function parseLevelHeadings(
  sections: readonly NoteSection[],
  isMarked: boolean,
  rules: ItemRules,
  note: NoteText,
): { ladder: LadderDraft; sections: NoteSection[] }[] {
  const headings = levelHeadings(sections, isMarked, note);
  if (headings.size === 0) return [];
  const ladders = new Map<NoteSection | null, { ladder: LadderDraft; sections: NoteSection[] }>();
  const levelOf = new Map<NoteSection, Level>();
  for (const section of sections) {
    const owner = section.parent === null ? undefined : levelOf.get(section.parent);
    if (headings.has(section)) {
      const level = newLevel(section.text, section.heading?.line ?? 1);
      levelOf.set(section, level);
      addSection(level, section, 'criteria', rules, note);
      const found = ladders.get(section.parent) ?? { ladder: { line: level.line, levels: [] }, sections: [] };
      found.ladder.levels.push(level);
      found.sections.push(section);
      ladders.set(section.parent, found);
    } else if (owner) {
      const [key] = note.words.columnMatch(section.text).keys;
      if (key === 'criteria' || key === 'keySkills') addSection(owner, section, key, rules, note);
    }
  }
  return [...ladders.values()].filter(
    ({ ladder, sections: [first] }) =>
      ladder.levels.some(({ criteria, keySkills }) => criteria.length + keySkills.length > 0) &&
      (isMarked || !isForeignLadder(ladder.levels, first?.parent ?? null)),
  );
}
