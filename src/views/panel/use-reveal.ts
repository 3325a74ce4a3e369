/** Bringing one row to the screen and the focus to it: the next gap, a level's projects. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { Openings } from './openings';

export interface Reveal {
  /** Key of the row that must be drawn, however long its list is; null when there is none. */
  key: string | null;
  /** Opens the groups of these keys and goes to the row. */
  go(groups: string[], key: string): void;
}

/** The way to a row of the panel whose rows stand in `root`. */
export function useReveal(root: RefObject<HTMLElement | null>, openings: Openings): Reveal {
  const [wanted, setWanted] = useState<{ key: string } | null>(null);
  useLayoutEffect(() => {
    if (wanted === null) return;
    const rows = [...(root.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const row = rows.find(({ dataset }) => dataset['row'] === wanted.key);
    row?.querySelector<HTMLElement>('[data-stop]')?.focus();
  }, [wanted]);
  return {
    key: wanted?.key ?? null,
    go: (groups, key) => {
      openings.set(groups, true);
      setWanted({ key });
    },
  };
}
