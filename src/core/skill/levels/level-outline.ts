/** Reads levels that are headings with bullets or tables beneath. */
import { addList, below, isForeignLadder, itemsOf, listsIn, treeOf } from './bullets';
import { isLevelSlip, levelNameOf } from './level-name';
import { addItems, criteriaIn, keySkillsIn, newLevel, type ItemRules, type LadderDraft } from './level-draft';
import { saysWhoseLevels } from '../../vocabulary/level-headings';
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

function isLevelHeading(section: NoteSection, isMarked: boolean): boolean {
  if (section.heading === null || !(isMarked || isUnderLevels(section.parent))) return false;
  return levelNameOf(section.text) !== null;
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

/**
 * The headings that are levels: those with known names and, where these stand below a level word, what is a slip of one
 * or stands between two: `## Middle`, `## Midle`, `## Инженер`.
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
    const isLadder = first < last && isUnderLevels(parent);
    if (!isLadder || isKnown.every(Boolean)) continue;
    const names = ({ kind, text }: NoteSection) =>
      kind !== null || note.words.columnMatch(text).keys.length > 0;
    among.forEach((section, i) => {
      const isOwn = i > first && i < last && !isBare(section) && !names(section);
      if (isOwn || isLevelSlip(section.text)) found.add(section);
    });
  }
  return found;
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

/** Levels as headings with bullets or a table beneath; one ladder for each parent heading. */
export function parseLevelHeadings(
  sections: readonly NoteSection[],
  isMarked: boolean,
  rules: ItemRules,
  note: NoteText,
): LadderDraft[] {
  const headings = levelHeadings(sections, isMarked, note);
  if (headings.size === 0) return [];
  const isMeant = ({ ladder: { levels }, parent }: HeadedLadder) =>
    levels.some(({ criteria, keySkills }) => criteria.length + keySkills.length > 0) &&
    (isMarked || !isForeignLadder(levels, parent));
  return laddersBelow(headings, sections, rules, note)
    .filter(isMeant)
    .map(({ ladder }) => ladder);
}

/** So many headings of one's own make a ladder, each of so few words. */
const fewestHeadings = 3;
const mostInHeading = 3;

/** Levels of a person's own words as headings, `### Pebble`, below one that says whose they are or in a marked note. */
export function parseOwnHeadings(
  sections: readonly NoteSection[],
  isMarked: boolean,
  rules: ItemRules,
  note: NoteText,
): LadderDraft[] {
  const holdsLevels = ({ kind, text }: NoteSection) =>
    kind === 'levels' && (isMarked || saysWhoseLevels(text));
  if (!sections.some(holdsLevels)) return [];
  const isOwn = ({ kind, text }: NoteSection) =>
    kind === null &&
    text.split(' ').length <= mostInHeading &&
    note.words.columnMatch(text).keys.length === 0;
  const headings = [...siblingsIn(sections)].flatMap(([parent, among]) => {
    const areLevels = parent !== null && holdsLevels(parent) && among.every(isOwn);
    return areLevels && among.length >= fewestHeadings ? among : [];
  });
  const isMeant = ({ ladder: { levels }, parent }: HeadedLadder) =>
    levels.every(({ criteria }) => criteria.length > 0) && (isMarked || !isForeignLadder(levels, parent));
  return laddersBelow(new Set(headings), sections, rules, note)
    .filter(isMeant)
    .map(({ ladder }) => ladder);
}
