/**
 * What is open in the panel: a redraw, a sync, another note or a restart changes nothing. A skill opens with its next
 * level; what was next at first stays open when the next level moves on.
 */
import { useState } from 'preact/hooks';
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
  const note = skill && memory.of(skill.path);
  const atFirst = note && (note.openAtFirst ??= openAtFirst(skill));
  const changed = note?.openings;
  return {
    isOpen: (key) => changed?.get(key) ?? atFirst?.has(key) ?? false,
    set: (keys, isOpen) => {
      for (const key of keys) changed?.set(key, isOpen);
      memory.write();
      redraw({});
    },
  };
}
