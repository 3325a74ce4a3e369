/**
 * What changed in a period as one list, the newest day first: what was ticked when, and which levels it made. Knows no
 * words.
 */
import type { SkillChange } from './changes';
import { byCodePoint } from '../order';
import type { ItemKind } from '../schema';

/** One change of one item, with the day that the log gives it. */
export interface ListedChange {
  /** Of the skill note, and its name. */
  path: string;
  name: string;
  change: 'ticked' | 'started' | 'withdrawn';
  kind: ItemKind;
  level: string | null;
  text: string;
  day: string | null;
}

/** Every change of an item; equal days stay in the order of the skills. */
export function listChanges(changes: readonly SkillChange[]): ListedChange[] {
  const all = changes.flatMap(({ skill: { path, name }, ticked, startedProjects, withdrawn }) => {
    const items = [
      ...Object.values(ticked).flatMap((list) =>
        list.map((item) => ({ item, change: 'ticked' as const, day: item.tickedOn })),
      ),
      ...startedProjects.map((item) => ({ item, change: 'started' as const, day: item.startedOn })),
      ...withdrawn.map((item) => ({ item, change: 'withdrawn' as const, day: item.lastOn })),
    ];
    return items.map(({ item: { kind, level, text }, change, day }) => ({
      ...{ path, name, change, kind, level, day },
      text: text ?? '',
    }));
  });
  return all.sort((a, b) => byCodePoint(b.day ?? '', a.day ?? ''));
}
