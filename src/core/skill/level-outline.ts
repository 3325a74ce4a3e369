/** Reads levels that are no table: items of one list, `- **Junior**: …`, and headings with bullets beneath. */
import type { ListItem } from '../markdown/outline';
import { isRating } from '../vocabulary';
import { isForeignTopic } from './false-friends';
import { levelNameOf, provesSkill } from './ladder';
import { addItems, criteriaIn, keySkillsIn, newLevel, type ItemRules, type LadderDraft } from './level-draft';
import type { NoteText } from './note-text';
import type { Item, Level } from './schema';
import { isUnderLevels, itemsIn, tablesIn, type NoteSection } from './section';
import { isFilled, viewTable } from './table-view';

const labelled = /^([^:：]{1,60}?)\s*(?:[:：]|\s[—–-]\s)\s*(.*)$/su;

/** What a bullet says, with its sub-bullets: those are items of their own, and the bullet names their group. */
function itemsOf(items: readonly ListItem[], parent: ListItem | null, note: NoteText): Item[] {
  return items
    .filter((item) => item.parent === parent)
    .flatMap((item): Item[] => {
      const text = note.itemText(item);
      const inner = itemsOf(items, item, note);
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

/** Levels as items of one list below a level heading, the first that is a ladder; null when none is. */
export function parseLevelList(section: NoteSection, note: NoteText): LadderDraft | null {
  if (section.kind !== 'levels') return null;
  const items = itemsIn(section);
  if (items.length === 0) return null;
  const lists = new Map<number, ListItem[]>();
  for (const item of items) {
    if (item.parent !== items[0]?.parent) continue;
    const heads = lists.get(item.list) ?? [];
    heads.push(item);
    lists.set(item.list, heads);
  }
  for (const heads of lists.values()) {
    const ladder = ladderIn(heads, items, section, note);
    if (ladder) return ladder;
  }
  return null;
}

function ladderIn(
  heads: readonly ListItem[],
  items: readonly ListItem[],
  section: NoteSection,
  note: NoteText,
): LadderDraft | null {
  const levels: Level[] = [];
  let rated = 0;
  for (const head of heads) {
    const text = note.itemText(head);
    const [, label, rest = ''] = labelled.exec(text) ?? [];
    const name = label === undefined ? text : label;
    if (levelNameOf(name) === null) continue;
    const level = newLevel(name, head.line);
    const said = rest.trim();
    if (said !== '') level.criteria.push({ text: said, required: true, line: head.line });
    if (said !== '' && isRating(said)) rated++;
    addItems(level, 'criteria', itemsOf(items, head, note));
    levels.push(level);
  }
  const isLadder = levels.length * 2 > heads.length && rated * 2 < levels.length;
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
  const found = itemsOf(itemsIn(section), null, note);
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

/** Levels as headings with bullets or a table beneath, in the order of the note; one ladder for each parent heading. */
export function parseLevelHeadings(
  sections: readonly NoteSection[],
  isMarked: boolean,
  rules: ItemRules,
  note: NoteText,
): { ladder: LadderDraft; sections: NoteSection[] }[] {
  if (!sections.some((section) => isLevelHeading(section, isMarked))) return [];
  const ladders = new Map<NoteSection | null, { ladder: LadderDraft; sections: NoteSection[] }>();
  const levelOf = new Map<NoteSection, Level>();
  for (const section of sections) {
    const owner = section.parent === null ? undefined : levelOf.get(section.parent);
    if (isLevelHeading(section, isMarked)) {
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
