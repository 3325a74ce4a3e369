/** What is known of a vault's files and folders: the tree, and the hidden ones beside it. Fires no events. */
import type * as O from 'obsidian';
import { TFile, TFolder, type TAbstractFile } from './files';
import { HiddenFiles } from './hidden-files';
import { isHidden, splitPath } from './paths';

/** Files and folders by path; every file hangs in its folder. */
export class VaultTree {
  readonly root: TFolder;
  readonly hidden = new HiddenFiles();
  private readonly byPath = new Map<string, TAbstractFile>();

  constructor(private readonly vault: O.Vault) {
    this.root = new TFolder(vault, '/');
    this.root.name = '';
    this.byPath.set('/', this.root);
  }

  get(path: string): TAbstractFile | null {
    return this.byPath.get(path) ?? null;
  }

  all(): TAbstractFile[] {
    return [...this.byPath.values()];
  }

  files(): TFile[] {
    return this.all().filter((one) => one instanceof TFile);
  }

  /** What is known of a file or folder, hidden ones included. */
  statOf(path: string): O.Stat | null {
    if (isHidden(path)) return this.hidden.get(path);
    const file = this.get(path);
    if (file instanceof TFile) return { type: 'file', ...file.stat };
    return file && { type: 'folder', ctime: 0, mtime: 0, size: 0 };
  }

  /** What lies directly in a folder, hidden things included. */
  entriesIn(path: string): { path: string; type: O.Stat['type'] }[] {
    const folder = this.get(path);
    const shown = folder instanceof TFolder ? folder.children : [];
    const entries = shown.map(
      (one) => ({ path: one.path, type: one instanceof TFile ? 'file' : 'folder' }) as const,
    );
    return [...entries, ...this.hidden.in(path === '/' ? '' : path)];
  }

  /** Adds a file, and those of its folders that are new; gives back what was added, folders first. */
  addFile(path: string, stat: O.FileStats): TAbstractFile[] {
    const folders = this.addFolder(splitPath(path).folder || '/');
    return [...folders, this.hang(new TFile(this.vault, path, stat))];
  }

  /** Adds a folder and those above it that are new; gives back what was added. */
  addFolder(path: string): TFolder[] {
    if (this.byPath.has(path)) return [];
    const above = this.addFolder(splitPath(path).folder || '/');
    return [...above, this.hang(new TFolder(this.vault, path))];
  }

  /** Takes out a file, or a folder with all below it; gives back what went, deepest first. */
  remove(file: O.TAbstractFile): TAbstractFile[] {
    const gone = this.below(file).reverse();
    for (const one of gone) this.byPath.delete(one.path);
    this.unhang(file);
    return gone;
  }

  /** Moves a file, or a folder with all below it; gives back each with the path it had, top first. */
  move(file: O.TAbstractFile, path: string): { file: TAbstractFile; oldPath: string }[] {
    const from = file.path;
    const moved = this.below(file).map((one) => ({ file: one, oldPath: one.path }));
    this.unhang(file);
    this.addFolder(splitPath(path).folder || '/');
    for (const { oldPath } of moved) this.byPath.delete(oldPath);
    for (const { file: one, oldPath } of moved) {
      one.moveTo(path + oldPath.slice(from.length));
      this.byPath.set(one.path, one);
    }
    this.hang(file as TAbstractFile);
    return moved;
  }

  private below(file: O.TAbstractFile): TAbstractFile[] {
    const own = file as TAbstractFile;
    return own instanceof TFolder ? [own, ...own.children.flatMap((child) => this.below(child))] : [own];
  }

  private hang<T extends TAbstractFile>(file: T): T {
    const parent = this.folderAt(splitPath(file.path).folder || '/');
    file.parent = parent;
    parent.children.push(file);
    this.byPath.set(file.path, file);
    return file;
  }

  private folderAt(path: string): TFolder {
    const folder = this.byPath.get(path);
    if (folder instanceof TFolder) return folder;
    throw new Error(`${path} is not a folder.`);
  }

  private unhang(file: O.TAbstractFile): void {
    const siblings = file.parent?.children;
    const at = siblings?.indexOf(file) ?? -1;
    if (siblings && at >= 0) siblings.splice(at, 1);
    file.parent = null;
  }
}
