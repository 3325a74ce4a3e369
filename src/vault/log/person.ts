/** Whose ticks this device writes. Kept on the device, because a shared vault shares its settings. */
import type { App } from 'obsidian';

const key = 'skill-matrix-person';
/** The name once it was read: it is asked for with every line, and only this app changes it. */
const known = new WeakMap<App, string | null>();

/** The name that a person gave on this device; null while the log has only one. */
export function loadPerson(app: App): string | null {
  const before = known.get(app);
  if (before !== undefined) return before;
  try {
    const saved: unknown = app.loadLocalStorage(key);
    const name = typeof saved === 'string' && saved !== '' ? saved : null;
    known.set(app, name);
    return name;
  } catch (error) {
    console.error('Skill Matrix could not read whose ticks it writes.', error);
    return null;
  }
}

/** Keeps the name on this device; an empty one is forgotten. */
export function savePerson(app: App, name: string): void {
  const trimmed = name.trim();
  const person = trimmed === '' ? null : trimmed;
  app.saveLocalStorage(key, person);
  known.set(app, person);
}
