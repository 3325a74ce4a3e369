/** Reads levels that are items of one list, `- **Junior**: …`, or lines above lists, `**Junior**`. Knows no tables. */
import type { ListItem } from '../../markdown/outline';
import { saysWhoseLevels, speaksOfAssessment } from '../../vocabulary/level-headings';
import { areLevelsOfThings, areOtherGrades } from '../false-friends';
import { isOwnWord } from '../../vocabulary';
import { isRating } from '../../vocabulary/rating';
import { addList, below, isForeignLadder, itemsOf, listsIn, namesItems, treeOf, type Tree } from './bullets';
import { gradesPeople, labelsOf } from './ladder';
import { levelNameOf } from './level-name';
import { addItems, newLevel, type LadderDraft } from './level-draft';
import type { NoteText } from '../note-text';
import type { Level } from '../schema';
import { itemsIn, type NoteSection } from '../section';
import { isHeadedLevels, titleAbove, titleWords } from '../title';

/** `L3 - Product designer: brings work early`, and `Junior — asks often`. */
const upToColon = /^([^:：]{1,60}?)\s*[:：]\s*(.*)$/su;
const labelled = /^([^:：]{1,60}?)\s*(?:[:：]|\s[—–-]\s)\s*(.*)$/su;

/** True for a section with a list; most have none, and are done with it. */
function holdsItems({ blocks, first, end }: NoteSection): boolean {
  for (let at = first; at < end; at++) if (blocks[at]?.kind === 'item') return true;
  return false;
}

/** True when a title above a list of the section says that levels follow. */
function hasTitledList(section: NoteSection, isMarked: boolean, note: NoteText): boolean {
  let list = -1;
  for (let at = section.first; at < section.end; at++) {
    const block = section.blocks[at];
    if (block?.kind !== 'item' || block.list === list) continue;
    ({ list } = block);
    if (block.parent === null && isHeadedLevels(block.start, isMarked, note)) return true;
  }
  return false;
}

/**
 * Levels as items of one list below a level heading or a title that says so, the first that is a ladder, or as titles
 * of lists below such a heading; null where there are none.
 */
export function parseLevelList(section: NoteSection, isMarked: boolean, note: NoteText): LadderDraft | null {
  if (!holdsItems(section)) return null;
  const mayGradePeople = section.kind !== 'levels' && speaksOfAssessment(section.text);
  const isBelowHeading = section.kind === 'levels' || mayGradePeople;
  if (!isBelowHeading && !hasTitledList(section, isMarked, note)) return null;
  const items = itemsIn(section);
  const [first] = items;
  if (first === undefined) return null;
  const tree = treeOf(items);
  const lists = listsIn(below(first.parent, tree));
  const isLadder = ({ levels }: LadderDraft) => !mayGradePeople || gradesPeople(labelsOf(levels));
  for (const heads of lists) {
    const isMeant = isBelowHeading || isHeadedLevels(heads[0]?.start ?? 0, isMarked, note);
    const ladder = isMeant ? ladderIn(heads, tree, section, note) : null;
    if (ladder && isLadder(ladder)) return ladder;
  }
  const titled = isBelowHeading ? titledLadder(lists, tree, section, note) : null;
  return titled && isLadder(titled) ? titled : null;
}

/** The level that the line above a list names, or the line above that: `**Junior**`, then `You can:`. */
function levelAbove(start: number, note: NoteText): string | null {
  const line = titleAbove(start, note);
  if (line === '') return null;
  const isLevel = (name: string) => levelNameOf(name) !== null;
  const names = [titleWords(start, note), titleWords(note.text.lastIndexOf(line, start), note)];
  return names.find(isLevel) ?? null;
}

/** The levels that titles of lists name: `**Junior**`, with a list of criteria below, and perhaps one of key skills. */
function titledLadder(
  lists: readonly ListItem[][],
  tree: Tree,
  section: NoteSection,
  note: NoteText,
): LadderDraft | null {
  const levels: Level[] = [];
  let others = 0;
  for (const heads of lists) {
    const [first] = heads;
    const name = first ? levelAbove(first.start, note) : null;
    if (first && name !== null) levels.push(newLevel(name, first.line));
    const level = levels.at(-1);
    const isOfLevel = level !== undefined && (name !== null || namesItems(heads, note));
    if (isOfLevel) addList(level, heads, tree, note);
    else others++;
  }
  const isLadder = levels.length > 1 && levels.length > others;
  return isLadder && !isForeignLadder(levels, section) ? { line: levels[0]?.line ?? 1, levels } : null;
}

const boldLabel = /^(?:\[.\]\s+)?(\*\*|__)(?!\s)([^*_]+?)[:：]?\1\s*(?:[:：—–-]|$)/u;

/**
 * A bullet that may be a level: its name, which ends where the bold does, `- **L1 — Starter**: …`, and what is said of
 * it.
 */
function labelIn(head: ListItem, tree: Tree, note: NoteText): { name: string; said: string } {
  const text = note.itemText(head);
  const [start = 0, end = 0] = head.spans;
  const bold = boldLabel.exec(note.text.slice(start, end))?.[2] ?? '';
  const behind = text.startsWith(bold) ? text.slice(bold.length).replace(/^\s*[:：—–-]*\s*/u, '') : '';
  if (bold !== '' && (behind !== '' || below(head, tree).length > 0)) return { name: bold, said: behind };
  const [, whole = '', after = ''] = upToColon.exec(text) ?? [];
  const isWhole = levelNameOf(whole) !== null;
  const [, label = text, rest = ''] = (isWhole ? null : labelled.exec(text)) ?? [];
  return isWhole ? { name: whole, said: after.trim() } : { name: label, said: rest.trim() };
}

function levelIn(head: ListItem, tree: Tree, note: NoteText): Level {
  const { name, said } = labelIn(head, tree, note);
  const level = newLevel(name, head.line);
  if (said !== '') level.criteria.push({ text: said, required: true, line: head.line });
  addItems(level, 'criteria', itemsOf(below(head, tree), tree, note));
  return level;
}

/** The longest name of a level of one's own, in words. */
const mostInName = 3;

/** True for a short name, `Падаван`, of which something is said; what names a level, `Target: Senior`, is none. */
function isOwnLevel({ label, criteria }: Level): boolean {
  const says = (text: string) => !isRating(text) && levelNameOf(text) === null;
  return (
    label.split(' ').length <= mostInName && criteria.length > 0 && criteria.every(({ text }) => says(text))
  );
}

/** True for a bullet that begins in bold, `- **Падаван**: повторяет`. */
function isBold({ spans }: ListItem, { text }: NoteText): boolean {
  const [start = 0] = spans;
  return /^(?:\[.\]\s+)?(?:\*\*|__)[^*_\s]/u.test(text.slice(start, start + 10));
}

/**
 * So many bullets with names of one's own make a ladder; of those in bold fewer, if the place shows that they are
 * levels.
 */
const fewest = 3;
const fewestBold = 2;

/**
 * Levels of a person's own words, each at the head of its bullet, below a heading that says whose they are or in a
 * marked note; below a bare `Levels` in bold.
 */
export function parseOwnList(section: NoteSection, isMarked: boolean, note: NoteText): LadderDraft | null {
  if (section.kind !== 'levels') return null;
  const isPlaced = isMarked || saysWhoseLevels(section.text);
  const items = itemsIn(section);
  const [first] = items;
  if (first === undefined) return null;
  const tree = treeOf(items);
  const heads = below(first.parent, tree);
  const levels = heads.map((head) => levelIn(head, tree, note));
  const labels = labelsOf(levels);
  const areBold = heads.every((head) => isBold(head, note));
  const isMeant = isPlaced || (areBold && !areLevelsOfThings(section) && !areOtherGrades(labels));
  const isLong = levels.length >= (isPlaced && areBold ? fewestBold : fewest);
  const isLadder = isMeant && isLong && levels.every(isOwnLevel);
  return isLadder && (isMarked || !isForeignLadder(levels, section)) ? { line: first.line, levels } : null;
}

function ladderIn(
  heads: readonly ListItem[],
  tree: Tree,
  section: NoteSection,
  note: NoteText,
): LadderDraft | null {
  const isKnown = heads.map((head) => levelNameOf(labelIn(head, tree, note).name) !== null);
  if (isKnown.filter(Boolean).length * 2 <= heads.length) return null;
  // What stands before the highest level, or alone behind it where the heading says whose levels these are, and is
  // labelled as the known ones are is a level of the person's own words.
  const [first, last] = [isKnown.indexOf(true), isKnown.lastIndexOf(true)];
  const isLike = (head: ListItem) => isBold(head, note) === isBold(heads[first] ?? head, note);
  const top = heads[last + 1];
  const hasTop = last + 2 === heads.length && first < last && saysWhoseLevels(section.text);
  const isTop = hasTop && top !== undefined && !isOwnWord(labelIn(top, tree, note).name);
  const levels = heads
    .slice(0, last + (isTop ? 2 : 1))
    .map((head) => levelIn(head, tree, note))
    .filter((level, i) => {
      if (isKnown[i] === true) return true;
      const isWithin = i > first && i < last;
      return isWithin ? level.criteria.length > 0 : isOwnLevel(level) && isLike(heads[i] as ListItem);
    });
  const rated = levels.filter(({ criteria: [said] }) => said !== undefined && isRating(said.text)).length;
  const isLadder = rated * 2 < levels.length;
  return isLadder && !isForeignLadder(levels, section) ? { line: heads[0]?.line ?? 1, levels } : null;
}
