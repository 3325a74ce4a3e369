/** A vault's files in memory, for tests: how long each call takes can be set, and others can write behind our back. */
import type { FileStats, HostStorage, StorageChange, StoredEntry } from './storage';

interface MemoryFile {
  data: string | ArrayBuffer;
  stat: FileStats;
}

const encoder = new TextEncoder();

function sizeOf(data: string | ArrayBuffer): number {
  return typeof data === 'string' ? encoder.encode(data).length : data.byteLength;
}

/** Files and folders in two maps; time is a counter, so that every write has its own. */
export class MemoryStorage implements HostStorage {
  /** Milliseconds before each call answers, by its name; a call without one answers in the next turn. */
  readonly latency: Partial<Record<keyof HostStorage, number>> = {};
  /** Called before each call with its name and path; what it throws is the call's failure. */
  beforeCall: (call: keyof HostStorage, path: string) => void = () => undefined;
  private readonly files = new Map<string, MemoryFile>();
  private readonly folders = new Set<string>();
  private readonly watchers = new Set<(changes: StorageChange[]) => void>();
  private time = Date.UTC(2026, 0, 1);

  constructor(files: Record<string, string> = {}) {
    for (const [path, text] of Object.entries(files)) this.put(path, text);
  }

  async list(): Promise<StoredEntry[]> {
    await this.wait('list', '');
    const folders = [...this.folders].sort().map((path): StoredEntry => {
      return { path, type: 'folder', stat: { ctime: 0, mtime: 0, size: 0 } };
    });
    const files = [...this.files].sort().map(([path, file]): StoredEntry => {
      const entry: StoredEntry = { path, type: 'file', stat: file.stat };
      return typeof file.data === 'string' ? { ...entry, text: file.data } : entry;
    });
    return [...folders, ...files];
  }

  async read(path: string): Promise<string> {
    await this.wait('read', path);
    const { data } = this.fileAt(path);
    return typeof data === 'string' ? data : new TextDecoder().decode(data);
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    await this.wait('readBinary', path);
    const { data } = this.fileAt(path);
    return typeof data === 'string' ? encoder.encode(data).buffer : data;
  }

  async write(path: string, data: string | ArrayBuffer): Promise<FileStats> {
    await this.wait('write', path);
    return this.put(path, data);
  }

  async createFolder(path: string): Promise<void> {
    await this.wait('createFolder', path);
    this.putFolder(path);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.wait('rename', from);
    if (!this.files.has(from) && !this.folders.has(from))
      throw new Error(`ENOENT: no such file, rename '${from}'`);
    const moved = (path: string): string | null =>
      path === from || path.startsWith(`${from}/`) ? to + path.slice(from.length) : null;
    for (const folder of [...this.folders]) {
      const target = moved(folder);
      if (target === null) continue;
      this.folders.delete(folder);
      this.putFolder(target);
    }
    for (const [path, file] of [...this.files]) {
      const target = moved(path);
      if (target === null) continue;
      this.files.delete(path);
      this.files.set(target, file);
    }
  }

  async remove(path: string): Promise<void> {
    await this.wait('remove', path);
    this.take(path);
  }

  watch(callback: (changes: StorageChange[]) => void): () => void {
    this.watchers.add(callback);
    return () => this.watchers.delete(callback);
  }

  /** The text that lies there now, without a call; undefined where there is no file. */
  textOf(path: string): string | undefined {
    const data = this.files.get(path)?.data;
    return typeof data === 'string' ? data : undefined;
  }

  /** The paths of all files, in order. */
  paths(): string[] {
    return [...this.files.keys()].sort();
  }

  /** Writes as another program would: the vault hears of it only through `watch`. */
  writeOutside(path: string, text: string): void {
    this.tell({ kind: 'written', path, stat: this.put(path, text) });
  }

  /** Removes as another program would. */
  removeOutside(path: string): void {
    for (const gone of this.take(path)) this.tell({ kind: 'removed', path: gone });
  }

  private put(path: string, data: string | ArrayBuffer): FileStats {
    const slash = path.lastIndexOf('/');
    if (slash > 0) this.putFolder(path.slice(0, slash));
    const mtime = (this.time += 1000);
    const stat = { ctime: this.files.get(path)?.stat.ctime ?? mtime, mtime, size: sizeOf(data) };
    this.files.set(path, { data, stat });
    return stat;
  }

  private take(path: string): string[] {
    const known = [...this.files.keys(), ...this.folders];
    const gone = known.filter((one) => one === path || one.startsWith(`${path}/`));
    for (const one of gone) {
      this.files.delete(one);
      this.folders.delete(one);
    }
    return gone;
  }

  private putFolder(path: string): void {
    const names = path.split('/');
    names.forEach((_, depth) => this.folders.add(names.slice(0, depth + 1).join('/')));
  }

  private fileAt(path: string): MemoryFile {
    const file = this.files.get(path);
    if (!file) throw new Error(`ENOENT: no such file, open '${path}'`);
    return file;
  }

  private async wait(call: keyof HostStorage, path: string): Promise<void> {
    const delay = this.latency[call];
    if (delay === undefined) await Promise.resolve();
    else await new Promise((resolve) => window.setTimeout(resolve, delay));
    this.beforeCall(call, path);
  }

  private tell(change: StorageChange): void {
    for (const watcher of this.watchers) watcher([change]);
  }
}
