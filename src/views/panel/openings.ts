/**
 * What is open in the panel: a redraw, a sync, another note or a restart changes nothing. A skill opens with its next
 * level; what was next at first stays open when the next level moves on.
 */
import { useRef, useState } from 'preact/hooks';
import type { SkillProgress } from '../../core/matrix/schema';
import { levelKey, projectKey } from './keys';
import type { PanelMemory } from './memory';

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

/** What is open for one skill, if any is shown. */
export function useOpenings(skill: SkillProgress | null, memory: PanelMemory): Openings {
  const [, redraw] = useState({});
  const first = useRef(new Map<string, Set<string>>()).current;
  if (skill !== null && !first.has(skill.path)) first.set(skill.path, openAtFirst(skill));
  const atFirst = skill === null ? undefined : first.get(skill.path);
  const changed = skill === null ? undefined : memory.of(skill.path).openings;
  return {
    isOpen: (key) => changed?.get(key) ?? atFirst?.has(key) ?? false,
    set: (keys, isOpen) => {
      for (const key of keys) changed?.set(key, isOpen);
      memory.keep();
      redraw({});
    },
  };
}
