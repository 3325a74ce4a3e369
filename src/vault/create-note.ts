/** Makes a note at a path that a person chose, and its folder, when nothing forbids it. */
import type { TFile, Vault } from 'obsidian';

/** Makes the note; its folder too where that is missing. The path was judged by `checkNotePath` before. */
export async function createNote(vault: Vault, path: string, text: string): Promise<TFile> {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  if (folder !== '' && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
  return vault.create(path, text);
}
