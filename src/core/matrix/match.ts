/**
 * Finds the item of a note that a text of the log means: exactly, by normal form, by what it was called among its
 * twins, by the beginning of a long text, and last by a slip of the pen. Knows one note and no dates.
 */
import { isCutFrom, nameWithLevel, normalForm } from '../item-key';
import { groupKey, type Tickable } from '../skill/items';
import { findSlip } from './similar';

/** The items of one group. */
class Group {
  private readonly exact = new Map<string, Tickable>();
  private readonly normal = new Map<string, Tickable>();
  private readonly loose = new Map<string, Tickable>();

  constructor(private readonly items: Tickable[]) {
    for (const item of items) this.add(item.name, item);
    for (const item of items) {
      if (item.kind !== 'project') continue;
      if (item.level !== null) this.add(nameWithLevel(item.text, item.level), item);
      this.add(item.text, item);
    }
  }

  /** The first item to bear a name keeps it: a bare title is the first of its twins. */
  private add(name: string, item: Tickable): void {
    setFirst(this.exact, name, item);
    setFirst(this.normal, normalForm(name), item);
    setFirst(this.loose, looseForm(name), item);
  }

  /** The item whose text this is, but for case, marks and blanks. */
  findSame(text: string): Tickable | null {
    return (
      this.exact.get(text) ?? this.normal.get(normalForm(text)) ?? this.loose.get(looseForm(text)) ?? null
    );
  }

  find(text: string): Tickable | null {
    const same = this.findSame(text);
    if (same) return same;
    const begun = this.items.filter((item) => isCutFrom(text, item.text));
    if (begun.length > 0) return begun.length === 1 ? (begun[0] ?? null) : null;
    return findSlip(text, this.items, (item) => item.name);
  }
}

function setFirst(map: Map<string, Tickable>, key: string, item: Tickable): void {
  if (!map.has(key)) map.set(key, item);
}

/** The normal form with a suffix like ` (2)` apart, so that `Writes tests. (2)` is `Writes tests (2)`. */
function looseForm(name: string): string {
  const open = name.endsWith(')') ? name.lastIndexOf(' (') : -1;
  return open < 1
    ? normalForm(name)
    : `${normalForm(name.slice(0, open))} (${normalForm(name.slice(open + 2))}`;
}

/** All items of a note, by what the log calls their groups. */
export class ItemFinder {
  private readonly groups = new Map<string, Group>();

  constructor(items: Tickable[]) {
    const members = new Map<string, Tickable[]>();
    for (const item of items) {
      const key = groupKey(item.group);
      const known = members.get(key);
      if (known) known.push(item);
      else members.set(key, [item]);
    }
    for (const [key, list] of members) this.groups.set(key, new Group(list));
  }

  /**
   * The item of each text that the log has under one group name; null for a text that means none. A group that the
   * note does not have is taken for a renamed one when most of the texts stand in one other group.
   */
  findAll(group: string, texts: string[]): (Tickable | null)[] {
    const found = this.groups.get(groupKey(group)) ?? this.renamed(texts);
    return texts.map((text) => found?.find(text) ?? null);
  }

  private renamed(texts: string[]): Group | null {
    const most = [...this.groups.values()].filter((group) => {
      const agreeing = texts.filter((text) => group.findSame(text) !== null).length;
      return agreeing * 2 > texts.length;
    });
    return most.length === 1 ? (most[0] ?? null) : null;
  }
}
