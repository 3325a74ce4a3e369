/**
 * Finds the item of a note that a text of the log means: exactly, by normal form, by what it was called among its
 * twins, by the beginning of a long text, and last by a slip of the pen. Knows one note and no dates.
 */
import { isCutFrom, nameWithLevel, normalForm } from '../../item-key';
import { groupKey, type Tickable } from '../../skill/items';
import { findSlip } from './similar';

/** A text as the log has it; of a doubtful one, see `isDoubtful`, nothing is guessed. */
export interface LoggedText {
  text: string;
  isDoubtful: boolean;
}

/** A value that is worked out when it is first asked for. */
function lazy<T>(compute: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= compute());
}

/** The items of one group, by all that the log may call them; most groups are never asked for. */
class Group {
  private readonly names = lazy(() => [...this.items.map(nameOf), ...this.items.flatMap(otherNamesOf)]);
  private readonly exact = lazy(() => firstBy(this.names(), (name) => name));
  private readonly normal = lazy(() => firstBy(this.names(), normalForm));
  private readonly loose = lazy(() => firstBy(this.names(), looseForm));

  constructor(private readonly items: Tickable[]) {}

  /** The item whose text this is, but for case, marks and blanks. */
  findSame(text: string): Tickable | null {
    return (
      this.exact().get(text) ??
      this.normal().get(normalForm(text)) ??
      this.loose().get(looseForm(text)) ??
      null
    );
  }

  find({ text, isDoubtful }: LoggedText): Tickable | null {
    const same = this.findSame(text);
    if (same) return same;
    const begun = this.items.filter((item) => isCutFrom(text, item.text));
    if (begun.length > 0) return only(begun);
    return isDoubtful ? null : findSlip(text, this.items, (item) => item.name);
  }
}

/** The one member of a list; null when there are none or several. */
function only<T>([first, ...others]: T[]): T | null {
  return first === undefined || others.length > 0 ? null : first;
}

type Named = [name: string, item: Tickable];

function nameOf(item: Tickable): Named {
  return [item.name, item];
}

/** What a project was called before it had a twin, or is called since. */
function otherNamesOf(item: Tickable): Named[] {
  const { kind, text, level } = item;
  if (kind !== 'project') return [];
  return level === null
    ? [[text, item]]
    : [
        [nameWithLevel(text, level), item],
        [text, item],
      ];
}

/** Items by a form of their names. The first to bear a name keeps it: a bare title is the first of its twins. */
function firstBy(names: readonly Named[], form: (name: string) => string): Map<string, Tickable> {
  const items = new Map<string, Tickable>();
  for (const [name, item] of names) {
    const key = form(name);
    if (!items.has(key)) items.set(key, item);
  }
  return items;
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
  findAll(group: string, texts: LoggedText[]): (Tickable | null)[] {
    const found = this.groups.get(groupKey(group)) ?? this.renamed(texts);
    return texts.map((text) => found?.find(text) ?? null);
  }

  private renamed(texts: LoggedText[]): Group | null {
    const most = [...this.groups.values()].filter((group) => {
      const agreeing = texts.filter(({ text }) => group.findSame(text) !== null).length;
      return agreeing * 2 > texts.length;
    });
    return only(most);
  }
}
