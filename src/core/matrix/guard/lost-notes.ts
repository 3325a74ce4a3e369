/**
 * Ticks whose note is gone: which there are, and which notes they would suit. Knows no log to write to and no screen;
 * nothing here decides, for only a person knows what a note is called now.
 */
import { tickableItems, type Tickable } from '../../skill/items';
import type { SkillNote } from '../../skill/schema';
import { groupBy } from '../build';
import { likeness } from '../match/likeness';
import { ItemFinder } from '../match/match';
import { byCodePoint } from '../order';
import type { UnattachedTick } from '../schema';
import { noteNameOf } from '../../vault-path';

/** All that the log still says under a link that means no skill. */
export interface LostNote {
  /** As the log writes it, without alias. */
  link: string;
  /** The last part of the link. */
  name: string;
  ticks: UnattachedTick[];
}

/** A note that the ticks may be given to. */
export interface NewHome {
  note: SkillNote;
  /** How many of the ticks find an item in it. */
  matches: number;
}

/** The lost notes by name. `unattached` may hold ticks of notes that are there: those stay with their notes. */
export function buildLostNotes(unattached: readonly UnattachedTick[]): LostNote[] {
  const strays = unattached.filter(({ path }) => path === null);
  const notes = [...groupBy(strays, ({ link }) => link)].map(([link, ticks]) => ({
    link,
    name: noteNameOf(link),
    ticks,
  }));
  return notes.sort((a, b) => byCodePoint(a.name, b.name) || byCodePoint(a.link, b.link));
}

/** The item of the note that each tick means, in the order of the ticks; null for none. */
export function itemsMeant(
  note: SkillNote,
  ticks: readonly Pick<UnattachedTick, 'group' | 'item'>[],
): (Tickable | null)[] {
  const finder = new ItemFinder(tickableItems(note));
  const meant = new Map<Pick<UnattachedTick, 'group' | 'item'>, Tickable | null>();
  for (const [group, members] of groupBy(ticks, (tick) => tick.group)) {
    const texts = members.map(({ item }) => ({ text: item, isDoubtful: false }));
    finder.findAll(group, texts).forEach((item, at) => {
      const tick = members[at];
      if (tick) meant.set(tick, item);
    });
  }
  return ticks.map((tick) => meant.get(tick) ?? null);
}

/** The notes with levels, those with most of the ticks' texts first, then those with the likest name. */
export function rankHomes(notes: readonly SkillNote[], { name, ticks }: LostNote): NewHome[] {
  const homes = notes
    .filter(({ levels }) => levels.length > 0)
    .map((note) => ({
      note,
      matches: itemsMeant(note, ticks).filter((item) => item !== null).length,
      likeness: likeness(note.name, name),
    }));
  homes.sort(
    (a, b) => b.matches - a.matches || b.likeness - a.likeness || byCodePoint(a.note.path, b.note.path),
  );
  return homes.map(({ note, matches }) => ({ note, matches }));
}
