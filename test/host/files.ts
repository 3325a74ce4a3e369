/** Files and folders as the vault hands them out. Only the vault's tree makes and moves them. */
import type * as O from 'obsidian';
import { splitPath } from './paths';

/** What files and folders share. */
export abstract class TAbstractFile implements O.TAbstractFile {
  name = '';
  parent: O.TFolder | null = null;

  constructor(
    readonly vault: O.Vault,
    public path: string,
  ) {
    this.moveTo(path);
  }

  /** Takes another path; the tree sees to the parent. */
  moveTo(path: string): void {
    this.path = path;
    this.name = splitPath(path).name;
  }
}

/** A file of the vault. */
export class TFile extends TAbstractFile implements O.TFile {
  basename = '';
  extension = '';

  constructor(
    vault: O.Vault,
    path: string,
    public stat: O.FileStats,
  ) {
    super(vault, path);
    this.moveTo(path);
  }

  override moveTo(path: string): void {
    super.moveTo(path);
    const { basename, extension } = splitPath(path);
    this.basename = basename;
    this.extension = extension;
  }
}

/** A folder of the vault; the root has the path `/`. */
export class TFolder extends TAbstractFile implements O.TFolder {
  children: O.TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }
}
