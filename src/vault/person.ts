/** Whose ticks this device writes. Kept on the device, because a shared vault shares its settings. */
import type { App } from 'obsidian';

const key = 'skill-matrix-person';
/** The name last heard of, for a moment in which the device's store does not answer. */
const lastKnown = new WeakMap<App, string | null>();

/** The name that a person gave on this device; null while the log has only one. */
export function loadPerson(app: App): string | null {
  try {
    const saved: unknown = app.loadLocalStorage(key);
    lastKnown.set(app, typeof saved === 'string' && saved !== '' ? saved : null);
  } catch (error) {
    console.error('Skill Matrix could not read whose ticks it writes.', error);
  }
  return lastKnown.get(app) ?? null;
}

/** Keeps the name on this device; an empty one is forgotten. */
export function savePerson(app: App, name: string): void {
  const trimmed = name.trim();
  app.saveLocalStorage(key, trimmed === '' ? null : trimmed);
}
