/** What is known of a vault's hidden files (settings folder, `.trash`): they are not in the tree, and fire no events. */
import type * as O from 'obsidian';
import { splitPath } from './paths';

/** Hidden files and folders by path. */
export class HiddenFiles {
  private readonly byPath = new Map<string, O.Stat>();

  get(path: string): O.Stat | null {
    return this.byPath.get(path) ?? null;
  }

  setFile(path: string, stat: O.FileStats): void {
    this.setFolder(splitPath(path).folder);
    this.byPath.set(path, { type: 'file', ...stat });
  }

  setFolder(path: string): void {
    if (path === '' || this.byPath.has(path)) return;
    this.setFolder(splitPath(path).folder);
    this.byPath.set(path, { type: 'folder', ctime: 0, mtime: 0, size: 0 });
  }

  /** Forgets a file, or a folder with all below it. */
  remove(path: string): void {
    for (const known of [...this.byPath.keys()])
      if (known === path || known.startsWith(`${path}/`)) this.byPath.delete(known);
  }

  rename(path: string, newPath: string): void {
    for (const [known, stat] of [...this.byPath])
      if (known === path || known.startsWith(`${path}/`)) {
        this.byPath.delete(known);
        this.byPath.set(newPath + known.slice(path.length), stat);
      }
  }

  /** What lies directly in a folder. */
  in(folder: string): { path: string; type: O.Stat['type'] }[] {
    const entries = [...this.byPath].map(([path, { type }]) => ({ path, type }));
    return entries.filter(({ path }) => splitPath(path).folder === folder);
  }
}
