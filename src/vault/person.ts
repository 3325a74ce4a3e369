/** Whose ticks this device writes. Kept on the device, because a shared vault shares its settings. */
import type { App } from 'obsidian';

const key = 'skill-matrix-person';

/** The name that a person gave on this device; null while the log has only one. */
export function loadPerson(app: App): string | null {
  const saved: unknown = app.loadLocalStorage(key);
  return typeof saved === 'string' && saved !== '' ? saved : null;
}

/** Keeps the name on this device; an empty one is forgotten. */
export function savePerson(app: App, name: string): void {
  const trimmed = name.trim();
  app.saveLocalStorage(key, trimmed === '' ? null : trimmed);
}
