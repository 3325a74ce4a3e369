/**
 * What is open in the panel, kept for as long as the panel lives: a redraw, a sync or another note changes nothing.
 * A skill opens with its next level; what was next at first stays open when the next level moves on.
 */
import { useRef, useState } from 'preact/hooks';
import type { SkillProgress } from '../../core/matrix/schema';
import { levelKey, projectKey } from './keys';

export interface Openings {
  isOpen(key: string): boolean;
  set(keys: string[], isOpen: boolean): void;
}

function openAtFirst(skill: SkillProgress): Set<string> {
  const { path, nextLevel } = skill;
  if (nextLevel === null) return new Set();
  const projects = skill.projects.filter(({ level }) => level === nextLevel);
  return new Set([levelKey(path, nextLevel), ...projects.map(({ address }) => projectKey(address))]);
}

/** The memory of one panel; `skill` is the one shown, if any. */
export function useOpenings(skill: SkillProgress | null): Openings {
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map());
  const first = useRef(new Map<string, Set<string>>()).current;
  if (skill !== null && !first.has(skill.path)) first.set(skill.path, openAtFirst(skill));
  const atFirst = skill === null ? undefined : first.get(skill.path);
  return {
    isOpen: (key) => changed.get(key) ?? atFirst?.has(key) ?? false,
    set: (keys, isOpen) => {
      setChanged((before) => new Map([...before, ...keys.map((key) => [key, isOpen] as const)]));
    },
  };
}
