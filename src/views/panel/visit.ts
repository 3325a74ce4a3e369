/**
 * What the panel remembers for as long as one note is shown: which ticks the filter hid when it was set, so that a
 * new tick moves nothing, which items were gaps, so that a closed gap says so, and which levels were reached.
 */
import { useMemo } from 'preact/hooks';
import type { ItemProgress, LevelProgress, SkillProgress } from '../../core/matrix/schema';
import { itemsOf } from '../../core/matrix/items';
import { itemKey } from './keys';

export interface Visit {
  onlyUnticked: boolean;
  /** False for an item that was ticked already when "Only unticked" was pressed. */
  isShown(item: ItemProgress): boolean;
  /** True for a level that was reached while the note is shown. */
  isNewlyReached(level: LevelProgress): boolean;
  /** True for a ticked item that was a gap when the note was opened or since then. */
  isClosedGap(item: ItemProgress): boolean;
}

function keysWhere(skill: SkillProgress | null, holds: (item: ItemProgress) => boolean): string[] {
  return skill === null
    ? []
    : itemsOf(skill)
        .filter(holds)
        .map(({ address }) => itemKey(address));
}

const labelOf = ({ label }: LevelProgress): string => label;

/** The memory of the visit to one note; it starts anew with another note. */
export function useVisit(skill: SkillProgress | null, onlyUnticked: boolean): Visit {
  const path = skill?.path;
  const hidden = useMemo(
    () => new Set(onlyUnticked ? keysWhere(skill, ({ state }) => state === 'ticked') : []),
    [path, onlyUnticked],
  );
  const reached = useMemo(
    () => new Set(skill?.levels.filter(({ isReached }) => isReached).map(labelOf)),
    [path],
  );
  const gaps = useMemo(() => new Set<string>(), [path]);
  for (const key of keysWhere(skill, ({ isGap }) => isGap)) gaps.add(key);
  return {
    onlyUnticked,
    isShown: ({ state, address }) => state !== 'ticked' || !hidden.has(itemKey(address)),
    isNewlyReached: (level) => level.isReached && !reached.has(level.label),
    isClosedGap: ({ state, address }) => state === 'ticked' && gaps.has(itemKey(address)),
  };
}
