/**
 * The vault's files as plain paths, hidden ones included. Writes are told to the vault, which shows them in its tree;
 * hidden files it only remembers, so that changes by others can be told from our own.
 */
import type * as O from 'obsidian';
import type { PathQueue } from './path-queue';
import { normalizePath, splitPath } from './paths';
import type { FileStats, HostStorage } from './storage';
import type { VaultTree } from './vault-tree';

/** What the adapter tells its vault. */
export interface AdapterListener {
  written(path: string, stat: FileStats): void;
  folderMade(path: string): void;
  removed(path: string): void;
  renamed(path: string, newPath: string): void;
}

/** The adapter over any storage; every call on one path waits for the one before it. */
export class StorageAdapter implements O.DataAdapter {
  constructor(
    readonly storage: HostStorage,
    private readonly queue: PathQueue,
    private readonly tree: VaultTree,
    private readonly listener: AdapterListener,
    private readonly name: string,
  ) {}

  getName(): string {
    return this.name;
  }

  async exists(normalizedPath: string): Promise<boolean> {
    return (await this.stat(normalizedPath)) !== null;
  }

  async stat(normalizedPath: string): Promise<O.Stat | null> {
    return this.tree.statOf(normalizePath(normalizedPath));
  }

  async list(normalizedPath: string): Promise<O.ListedFiles> {
    const entries = this.tree.entriesIn(normalizePath(normalizedPath));
    const pathsOf = (type: O.Stat['type']): string[] =>
      entries.filter((entry) => entry.type === type).map((entry) => entry.path);
    return { files: pathsOf('file'), folders: pathsOf('folder') };
  }

  read(normalizedPath: string): Promise<string> {
    const path = normalizePath(normalizedPath);
    return this.queue.run(path, () => this.storage.read(path));
  }

  readBinary(normalizedPath: string): Promise<ArrayBuffer> {
    const path = normalizePath(normalizedPath);
    return this.queue.run(path, () => this.storage.readBinary(path));
  }

  async write(normalizedPath: string, data: string): Promise<void> {
    await this.change(normalizedPath, () => Promise.resolve(data));
  }

  async writeBinary(normalizedPath: string, data: ArrayBuffer): Promise<void> {
    await this.change(normalizedPath, () => Promise.resolve(data));
  }

  async append(normalizedPath: string, data: string): Promise<void> {
    await this.change(normalizedPath, async (path) => {
      const old = this.tree.statOf(path) ? await this.storage.read(path) : '';
      return old + data;
    });
  }

  async appendBinary(normalizedPath: string, data: ArrayBuffer): Promise<void> {
    await this.change(normalizedPath, async (path) => {
      const old = await this.storage.readBinary(path);
      return new Blob([old, data]).arrayBuffer();
    });
  }

  async process(normalizedPath: string, fn: (data: string) => string): Promise<string> {
    return (await this.change(normalizedPath, async (path) => fn(await this.storage.read(path)))) as string;
  }

  getResourcePath(normalizedPath: string): string {
    return `app://local/${encodeURI(normalizedPath)}`;
  }

  async mkdir(normalizedPath: string): Promise<void> {
    const path = normalizePath(normalizedPath);
    await this.storage.createFolder(path);
    this.listener.folderMade(path);
  }

  async trashSystem(normalizedPath: string): Promise<boolean> {
    await this.remove(normalizedPath);
    return true;
  }

  async trashLocal(normalizedPath: string): Promise<void> {
    const path = normalizePath(normalizedPath);
    await this.queue.run(path, async () => {
      const target = this.freeTrashPath(path);
      await this.storage.rename(path, target);
      this.listener.renamed(path, target);
    });
  }

  rmdir(normalizedPath: string, _recursive: boolean): Promise<void> {
    return this.remove(normalizedPath);
  }

  async remove(normalizedPath: string): Promise<void> {
    const path = normalizePath(normalizedPath);
    await this.queue.run(path, async () => {
      await this.storage.remove(path);
      this.listener.removed(path);
    });
  }

  async rename(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    const path = normalizePath(normalizedPath);
    const newPath = normalizePath(normalizedNewPath);
    if (await this.exists(newPath)) throw new Error('Destination file already exists!');
    await this.queue.run(path, async () => {
      await this.storage.rename(path, newPath);
      this.listener.renamed(path, newPath);
    });
  }

  async copy(normalizedPath: string, normalizedNewPath: string): Promise<void> {
    const data = await this.readBinary(normalizedPath);
    await this.writeBinary(normalizedNewPath, data);
  }

  /** Reads and writes one file in one turn of its queue; gives back what was written. */
  change(
    normalizedPath: string,
    next: (path: string) => Promise<string | ArrayBuffer>,
  ): Promise<string | ArrayBuffer> {
    const path = normalizePath(normalizedPath);
    return this.queue.run(path, async () => {
      const data = await next(path);
      this.listener.written(path, await this.storage.write(path, data));
      return data;
    });
  }

  private freeTrashPath(path: string): string {
    const { basename, extension } = splitPath(path);
    for (let count = 1; ; count++) {
      const name = count === 1 ? basename : `${basename} ${count}`;
      const target = `.trash/${extension ? `${name}.${extension}` : name}`;
      if (!this.tree.statOf(target)) return target;
    }
  }
}
