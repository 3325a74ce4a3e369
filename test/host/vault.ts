/**
 * The vault: its tree of notes, reading and writing them, and the events that tell of changes, ours or others'.
 * Knows nothing of Markdown or of what is on screen.
 */
import type * as O from 'obsidian';
import { Events } from './events';
import { TFile, TFolder, type TAbstractFile } from './files';
import { PathQueue } from './path-queue';
import { isHidden, normalizePath, splitPath } from './paths';
import type { FileStats, HostStorage, StorageChange, StoredEntry } from './storage';
import { StorageAdapter, type AdapterListener } from './vault-adapter';
import { VaultTree } from './vault-tree';

/** How the vault is called and where its settings lie. */
export interface VaultOptions {
  name?: string;
  configDir?: string;
}

/** A vault over any storage. Empty until `load`. */
export class Vault extends Events implements O.Vault, AdapterListener {
  readonly adapter: StorageAdapter;
  readonly configDir: string;
  private readonly queue = new PathQueue();
  private readonly tree = new VaultTree(this);
  private readonly texts = new Map<string, { text: string; mtime: number }>();
  private readonly name: string;
  private listed: StoredEntry[] = [];
  /** Changes by others that came before the tree was there; null from then on. */
  private early: StorageChange[] | null = [];
  private outside: Promise<unknown> = Promise.resolve();
  private stopWatching = (): void => undefined;

  constructor(storage: HostStorage, options: VaultOptions = {}) {
    super();
    this.name = options.name ?? 'Stand-in vault';
    this.configDir = options.configDir ?? '.obsidian';
    this.adapter = new StorageAdapter(storage, this.queue, this.tree, this, this.name);
  }

  /** Asks the storage what there is. Hidden files are known from here on; notes come with `load`. */
  async open(): Promise<void> {
    this.listed = await this.adapter.storage.list();
    for (const { path, type, stat } of this.listed.filter((entry) => isHidden(entry.path)))
      if (type === 'file') this.tree.hidden.setFile(path, stat);
      else this.tree.hidden.setFolder(path);
    this.stopWatching = this.adapter.storage.watch((changes) => changes.forEach((one) => this.hear(one)));
  }

  /** Fills the tree, firing `create` for each file and folder there is. */
  load(): void {
    for (const { path, type, stat, text } of this.listed.filter((entry) => !isHidden(entry.path))) {
      if (text !== undefined) this.texts.set(path, { text, mtime: stat.mtime });
      if (type === 'folder') this.folderMade(path);
      else this.written(path, stat);
    }
    this.listed = [];
    const early = this.early ?? [];
    this.early = null;
    for (const change of early) this.hear(change);
  }

  /** Stops listening to changes by others. */
  close(): void {
    this.stopWatching();
  }

  get isIdle(): boolean {
    return this.queue.isIdle;
  }

  /** Resolves when no read or write is under way. */
  async idle(): Promise<void> {
    await this.outside;
    await this.queue.idle();
  }

  getName(): string {
    return this.name;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.tree.get(path);
  }

  getRoot(): TFolder {
    return this.tree.root;
  }

  async create(path: string, data: string): Promise<TFile> {
    return this.createFile(path, data);
  }

  async createBinary(path: string, data: ArrayBuffer): Promise<TFile> {
    return this.createFile(path, data);
  }

  async createFolder(path: string): Promise<TFolder> {
    const clean = normalizePath(path);
    if (this.tree.get(clean)) throw new Error('Folder already exists.');
    await this.adapter.mkdir(clean);
    const folder = this.getFolderByPath(clean);
    if (!folder) throw new Error(`Hidden folders are not in the vault's tree: ${clean}`);
    return folder;
  }

  read(file: O.TFile): Promise<string> {
    return this.queue.run(file.path, async () => {
      const text = await this.adapter.storage.read(file.path);
      this.texts.set(file.path, { text, mtime: file.stat.mtime });
      return text;
    });
  }

  async cachedRead(file: O.TFile): Promise<string> {
    const known = this.texts.get(file.path);
    return known && known.mtime === file.stat.mtime ? known.text : this.read(file);
  }

  readBinary(file: O.TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  getResourcePath(file: O.TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async delete(file: O.TAbstractFile): Promise<void> {
    await this.adapter.remove(file.path);
  }

  async trash(file: O.TAbstractFile, system: boolean): Promise<void> {
    if (system) await this.adapter.trashSystem(file.path);
    else await this.adapter.trashLocal(file.path);
  }

  async rename(file: O.TAbstractFile, newPath: string): Promise<void> {
    const target = normalizePath(newPath);
    this.demandFolderOf(target);
    await this.adapter.rename(file.path, target);
  }

  async modify(file: O.TFile, data: string): Promise<void> {
    await this.changeText(file, () => data);
  }

  async modifyBinary(file: O.TFile, data: ArrayBuffer): Promise<void> {
    await this.adapter.writeBinary(file.path, data);
  }

  async append(file: O.TFile, data: string): Promise<void> {
    await this.changeText(file, async (path) => (await this.adapter.storage.read(path)) + data);
  }

  appendBinary(file: O.TFile, data: ArrayBuffer): Promise<void> {
    return this.adapter.appendBinary(file.path, data);
  }

  process(file: O.TFile, fn: (data: string) => string): Promise<string> {
    return this.changeText(file, async (path) => fn(await this.adapter.storage.read(path)));
  }

  async copy<T extends O.TAbstractFile>(file: T, newPath: string): Promise<T> {
    const target = normalizePath(newPath);
    await this.adapter.copy(file.path, target);
    return this.tree.get(target) as O.TAbstractFile as T;
  }

  getAllLoadedFiles(): TAbstractFile[] {
    return this.tree.all();
  }

  getAllFolders(includeRoot = false): TFolder[] {
    const folders = this.tree.all().filter((one) => one instanceof TFolder);
    return includeRoot ? folders : folders.filter((folder) => !folder.isRoot());
  }

  getFiles(): TFile[] {
    return this.tree.files();
  }

  getMarkdownFiles(): TFile[] {
    return this.tree.files().filter((file) => file.extension === 'md');
  }

  static recurseChildren(root: O.TFolder, cb: (file: O.TAbstractFile) => unknown): void {
    cb(root);
    for (const child of root.children)
      if (child instanceof TFolder) Vault.recurseChildren(child, cb);
      else cb(child);
  }

  /** A file was written; what was known already is no news. */
  written(path: string, stat: FileStats): void {
    const known = this.tree.statOf(path);
    if (known && known.mtime === stat.mtime && known.size === stat.size) return;
    if (isHidden(path)) this.tree.hidden.setFile(path, stat);
    else this.showWritten(path, stat);
  }

  folderMade(path: string): void {
    if (isHidden(path)) return this.tree.hidden.setFolder(path);
    for (const folder of this.tree.addFolder(path)) this.trigger('create', folder);
  }

  removed(path: string): void {
    this.tree.hidden.remove(path);
    const file = this.tree.get(path);
    if (!file) return;
    for (const gone of this.tree.remove(file)) {
      this.texts.delete(gone.path);
      this.trigger('delete', gone);
    }
  }

  renamed(path: string, newPath: string): void {
    this.tree.hidden.rename(path, newPath);
    const file = this.tree.get(path);
    if (!file) return;
    if (isHidden(newPath)) {
      this.removed(path);
      if (file instanceof TFile) this.tree.hidden.setFile(newPath, file.stat);
      else this.tree.hidden.setFolder(newPath);
      return;
    }
    for (const { file: moved, oldPath } of this.tree.move(file, newPath)) {
      const text = this.texts.get(oldPath);
      this.texts.delete(oldPath);
      if (text) this.texts.set(moved.path, text);
      this.trigger('rename', moved, oldPath);
    }
  }

  private showWritten(path: string, stat: FileStats): void {
    const file = this.getFileByPath(path);
    if (!file) {
      for (const added of this.tree.addFile(path, stat)) this.trigger('create', added);
      return;
    }
    file.stat = stat;
    this.trigger('modify', file);
  }

  /** A change that the storage tells of. It waits for what we are doing, so that our own can be told from others'. */
  private hear(change: StorageChange): void {
    if (this.early) this.early.push(change);
    else this.outside = this.outside.then(() => this.queue.idle()).then(() => this.take(change));
  }

  private take(change: StorageChange): void {
    const { path } = change;
    const before = this.tree.hidden.get(path)?.mtime;
    if (change.kind === 'folder') this.folderMade(path);
    else if (change.kind === 'removed') this.removed(path);
    else this.written(path, change.stat);
    if (this.tree.hidden.get(path)?.mtime !== before) this.trigger('raw', path);
  }

  private async createFile(path: string, data: string | ArrayBuffer): Promise<TFile> {
    const clean = normalizePath(path);
    this.demandFolderOf(clean);
    await this.adapter.change(clean, async () => {
      if (this.tree.statOf(clean)) throw new Error('File already exists.');
      return data;
    });
    const file = this.getFileByPath(clean);
    if (!file) throw new Error(`Hidden files are not in the vault's tree: ${clean}`);
    return file;
  }

  /** `next` gets the path that is written to: a note that is renamed before its turn is not found there. */
  private async changeText(file: O.TFile, next: (path: string) => string | Promise<string>): Promise<string> {
    const text = await this.adapter.change(file.path, async (path) => next(path));
    return text as string;
  }

  private demandFolderOf(path: string): void {
    const { folder } = splitPath(path);
    if (folder && !isHidden(path) && !this.getFolderByPath(folder))
      throw new Error(`ENOENT: no such file or directory, open '${path}'`);
  }
}
