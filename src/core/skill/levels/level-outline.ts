/** Reads levels that are headings with bullets or tables beneath. */
import { addList, below, isForeignLadder, itemsOf, listsIn, treeOf } from './bullets';
import { gradesPeople, labelsOf } from './ladder';
import { isLevelSlip, levelNameOf } from './level-name';
import { addItems, criteriaIn, keySkillsIn, newLevel, type ItemRules, type LadderDraft } from './level-draft';
import { saysWhoseLevels, speaksOfAssessment } from '../../vocabulary/level-headings';
import { isOwnWord } from '../../vocabulary';
import type { NoteText } from '../note-text';
import type { Level } from '../schema';
import { isBare, isUnderLevels, itemsIn, tablesIn, type NoteSection } from '../section';
import { isFilled, viewTable } from '../table-view';

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
  const heads = below(null, tree);
  if (key === 'keySkills')
    addItems(
      level,
      'keySkills',
      itemsOf(heads, tree, note).map((item) => ({ ...item, required: false })),
    );
  else for (const list of listsIn(heads)) addList(level, list, tree, note);
  addTables(level, section, rules, note);
}

/** Adds what stands below a heading of one's own in a level, `#### Collaboration`: the heading names its group. */
function addGroup(level: Level, section: NoteSection, rules: ItemRules, note: NoteText): void {
  const part = newLevel('', level.line);
  addSection(part, section, 'criteria', rules, note);
  addItems(
    level,
    'criteria',
    part.criteria.map((item) => ({ group: section.text, ...item })),
  );
  addItems(level, 'keySkills', part.keySkills);
}

/** True for the name of a level below a level word or an assessment. */
function isLevelHeading({ parent, text }: NoteSection, isMarked: boolean): boolean {
  if (parent === null || levelNameOf(text) === null) return false;
  return isMarked || isUnderLevels(parent) || speaksOfAssessment(parent.text);
}

/** The sections by the one above them. */
function siblingsIn(sections: readonly NoteSection[]): Map<NoteSection | null, NoteSection[]> {
  const siblings = new Map<NoteSection | null, NoteSection[]>();
  for (const section of sections) {
    const among = siblings.get(section.parent) ?? [];
    among.push(section);
    siblings.set(section.parent, among);
  }
  return siblings;
}

const noHeadings: ReadonlySet<NoteSection> = new Set();

/** True for a heading that names a part of the note or what a level has: `Criteria`. */
function namesPart({ kind, text }: NoteSection, note: NoteText): boolean {
  return kind !== null || note.words.columnMatch(text).keys.length > 0;
}

/** The longest name of a level of one's own, in words. */
const mostInHeading = 3;

/** True for a heading that may be a level of one's own: it is short, names no part, and something stands below it. */
function mayBeLevel(section: NoteSection, note: NoteText): boolean {
  return !isBare(section) && !namesPart(section, note) && section.text.split(' ').length <= mostInHeading;
}

/** So many headings of one's own make a ladder. */
const fewestHeadings = 3;

/** True for a heading that says whose levels stand below it, and for any of levels in a marked note. */
function holdsLevels(section: NoteSection | null, isMarked: boolean): boolean {
  return section?.kind === 'levels' && (isMarked || saysWhoseLevels(section.text));
}

/** True when the headings below `parent` are levels whatever they are called. */
function areOwnHeadings(
  parent: NoteSection | null,
  among: readonly NoteSection[],
  isMarked: boolean,
  note: NoteText,
): boolean {
  const isLadder = among.length >= fewestHeadings && among.every((section) => mayBeLevel(section, note));
  return holdsLevels(parent, isMarked) && isLadder;
}

/**
 * The headings that are levels: those with known names and, where these stand below a level word, what is a slip of one,
 * stands before the highest or is the only one behind it: `## Middle`, `## Midle`, `## Инженер`, `## Instructor`.
 */
function levelHeadings(
  sections: readonly NoteSection[],
  isMarked: boolean,
  note: NoteText,
): ReadonlySet<NoteSection> {
  const known = sections.filter((section) => isLevelHeading(section, isMarked));
  if (known.length === 0) return noHeadings;
  const found = new Set(known);
  for (const [parent, among] of siblingsIn(sections)) {
    const isKnown = among.map((section) => found.has(section));
    const [first, last] = [isKnown.indexOf(true), isKnown.lastIndexOf(true)];
    if (first === -1 || isKnown.every(Boolean)) continue;
    const isMostOwn =
      isKnown.filter(Boolean).length * 2 < among.length && areOwnHeadings(parent, among, isMarked, note);
    if (!isMostOwn && (first === last || !isUnderLevels(parent))) continue;
    const isOpen = holdsLevels(parent, isMarked) || !gradesPeople(known.map(({ text }) => text));
    among.forEach((section, i) => {
      const isTop = isOpen && i > last && i === among.length - 1 && !isOwnWord(section.text);
      const isOwn = isMostOwn || ((i < last || isTop) && mayBeLevel(section, note));
      if (isOwn || isLevelSlip(section.text)) found.add(section);
    });
  }
  return found;
}

/** True below `Оценка` and the like, for names that grade more than people. */
function isOnlyAssessed(levels: readonly Level[], parent: NoteSection | null): boolean {
  const isAssessed = parent !== null && !isUnderLevels(parent) && speaksOfAssessment(parent.text);
  return isAssessed && !gradesPeople(labelsOf(levels));
}

interface HeadedLadder {
  ladder: LadderDraft;
  parent: NoteSection | null;
}

/** What stands below headings that are levels, in the order of the note; one ladder for each parent heading. */
function laddersBelow(
  headings: ReadonlySet<NoteSection>,
  sections: readonly NoteSection[],
  rules: ItemRules,
  note: NoteText,
): HeadedLadder[] {
  const ladders = new Map<NoteSection | null, HeadedLadder>();
  const levelOf = new Map<NoteSection, Level>();
  for (const section of sections) {
    const { parent } = section;
    const owner = parent === null ? undefined : levelOf.get(parent);
    if (headings.has(section)) {
      const level = newLevel(section.text, section.heading?.line ?? 1);
      levelOf.set(section, level);
      addSection(level, section, 'criteria', rules, note);
      const found = ladders.get(parent) ?? { ladder: { line: level.line, levels: [] }, parent };
      found.ladder.levels.push(level);
      ladders.set(parent, found);
    } else if (owner) {
      const [key] = note.words.columnMatch(section.text).keys;
      if (key === 'criteria' || key === 'keySkills') addSection(owner, section, key, rules, note);
      else if (key === undefined && section.kind === null) addGroup(owner, section, rules, note);
    }
  }
  return [...ladders.values()];
}

/** Headings of a person's own words, `### Pebble`, where they are levels. */
function ownHeadings(
  sections: readonly NoteSection[],
  isMarked: boolean,
  note: NoteText,
): ReadonlySet<NoteSection> {
  if (!sections.some((section) => holdsLevels(section, isMarked))) return noHeadings;
  const ladders = [...siblingsIn(sections)].filter(([parent, among]) =>
    areOwnHeadings(parent, among, isMarked, note),
  );
  return new Set(ladders.flatMap(([, among]) => among));
}

/**
 * Levels as headings with bullets or a table beneath; one ladder for each parent heading. `areOwn`: their names are a
 * person's own words.
 */
export function parseLevelHeadings(
  sections: readonly NoteSection[],
  isMarked: boolean,
  areOwn: boolean,
  rules: ItemRules,
  note: NoteText,
): LadderDraft[] {
  const headings = (areOwn ? ownHeadings : levelHeadings)(sections, isMarked, note);
  if (headings.size === 0) return [];
  return laddersBelow(headings, sections, rules, note)
    .filter(
      ({ ladder: { levels }, parent }) =>
        isMarked || !(isForeignLadder(levels, parent) || isOnlyAssessed(levels, parent)),
    )
    .map(({ ladder }) => ladder);
}
