/** What the bullets of a list say. Knows no tables, and of levels only whether they are foreign. */
import type { ListItem } from '../../markdown/outline';
import { isForeignTopic } from '../false-friends';
import { labelsOf, provesSkill } from './ladder';
import { addItems } from './level-draft';
import type { NoteText } from '../note-text';
import type { Item, Level } from '../schema';
import type { NoteSection } from '../section';
import { titleWords } from '../title';

/** The items below each item, and those below none. */
export type Tree = ReadonlyMap<ListItem | null, ListItem[]>;

/** Gathers them. */
export function treeOf(items: readonly ListItem[]): Tree {
  const tree = new Map<ListItem | null, ListItem[]>();
  for (const item of items) {
    const siblings = tree.get(item.parent);
    if (siblings) siblings.push(item);
    else tree.set(item.parent, [item]);
  }
  return tree;
}

/** The items of the list in an item; of the outermost ones for null. */
export function below(parent: ListItem | null, tree: Tree): ListItem[] {
  return tree.get(parent) ?? [];
}

/** What bullets say, with their sub-bullets: those are items of their own, and the bullet names their group. */
export function itemsOf(own: readonly ListItem[], tree: Tree, note: NoteText): Item[] {
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
export function isForeignLadder(levels: readonly Level[], section: NoteSection | null): boolean {
  const labels = labelsOf(levels);
  return section !== null && isForeignTopic(section, labels, provesSkill(labels));
}

/** The outermost lists of a section, each by its items. */
export function listsIn(outermost: readonly ListItem[]): ListItem[][] {
  const lists = new Map<number, ListItem[]>();
  for (const item of outermost) {
    const heads = lists.get(item.list) ?? [];
    heads.push(item);
    lists.set(item.list, heads);
  }
  return [...lists.values()];
}

/** What a list below the name of a level holds by its own title; null where that names another part. */
function kindOf([first]: readonly ListItem[], note: NoteText): 'criteria' | 'keySkills' | null {
  const title = first ? titleWords(first.start, note) : '';
  if (title === '') return 'criteria';
  const [key] = note.words.columnMatch(title).keys;
  if (key === 'keySkills') return key;
  const part = note.words.sectionKeyOf(title);
  const isOther = key === 'links' || key === 'projectTitle' || (part !== null && part !== 'levels');
  return isOther ? null : 'criteria';
}

/** True when the title of a list says that it holds criteria or key skills. */
export function namesItems([first]: readonly ListItem[], note: NoteText): boolean {
  const title = first ? titleWords(first.start, note) : '';
  const [key] = title === '' ? [] : note.words.columnMatch(title).keys;
  return key === 'criteria' || key === 'keySkills';
}

/** Adds what a list says to a level: criteria, or key skills below a line that names them. */
export function addList(level: Level, heads: readonly ListItem[], tree: Tree, note: NoteText): void {
  const kind = kindOf(heads, note);
  if (kind === null) return;
  const found = itemsOf(heads, tree, note);
  addItems(level, kind, kind === 'criteria' ? found : found.map((item) => ({ ...item, required: false })));
}
