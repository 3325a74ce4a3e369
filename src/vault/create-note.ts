/** Makes a note at a path that a person chose, and its folder, and says what forbids that. */
import type { TFile, Vault } from 'obsidian';
import { checkNotePath, isCaseTwin, notePath, type PathFault } from '../core/vault-path';

/** What forbids a new note at a path, with or without `.md`; a note that is there already is no twin of itself. */
export function placeFault(vault: Vault, path: string): PathFault | null {
  const fault = checkNotePath(path, vault.configDir);
  const wanted = notePath(path);
  if (fault !== null || vault.getFileByPath(wanted)) return fault;
  return vault.getAllLoadedFiles().some((other) => isCaseTwin(wanted, other.path)) ? 'case-twin' : null;
}

/** Makes the note; its folder too where that is missing. The path was judged by `placeFault` before. */
export async function createNote(vault: Vault, path: string, text: string): Promise<TFile> {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
  return vault.create(path, text);
}
