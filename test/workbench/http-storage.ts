/** The vault behind the workbench's server, as the stand-in's storage. Knows no notes. */
import type { CachedMetadata } from 'obsidian';
import type { FileStats, HostStorage, KnownNote, StorageChange, StoredEntry } from '../host/storage';

/** The error of a call that the server refused; `status` is the answer's. */
export class StorageError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** A note comes with what the app knows of it. */
type ListedEntry = StoredEntry & { metadata?: CachedMetadata };

/** Speaks for one page; the server does not tell it of its own writes. */
export class HttpStorage implements HostStorage {
  private constructor(
    private readonly page: string,
    /** The vault's name. */
    readonly name: string,
    private readonly entries: StoredEntry[],
    readonly known: ReadonlyMap<string, KnownNote>,
  ) {}

  /** Asks the server for everything there is, in one request. */
  static async open(): Promise<HttpStorage> {
    const page = crypto.randomUUID();
    const { name, entries } = await call<{ name: string; entries: ListedEntry[] }>(page, 'list', {});
    const known = new Map<string, KnownNote>();
    for (const { path, stat, metadata } of entries)
      if (metadata) known.set(path, { mtime: stat.mtime, metadata });
    return new HttpStorage(page, name, entries, known);
  }

  /** What was there when the storage was opened; `watch` tells what happened since. */
  list(): Promise<StoredEntry[]> {
    return Promise.resolve(this.entries);
  }

  async read(path: string): Promise<string> {
    return (await this.call<{ text: string }>('read', { path })).text;
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    const { base64 } = await this.call<{ base64: string }>('read', { path, base64: true });
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)).buffer;
  }

  async write(path: string, data: string | ArrayBuffer): Promise<FileStats> {
    const content = typeof data === 'string' ? { text: data } : { base64: toBase64(data) };
    return (await this.call<StoredEntry>('write', { path, ...content })).stat;
  }

  createFolder(path: string): Promise<void> {
    return this.call('mkdir', { path });
  }

  rename(from: string, to: string): Promise<void> {
    return this.call('rename', { path: from, to });
  }

  remove(path: string): Promise<void> {
    return this.call('remove', { path });
  }

  watch(callback: (changes: StorageChange[]) => void): () => void {
    const source = new EventSource(`api/changes?page=${this.page}`);
    source.addEventListener('message', ({ data }) => callback(JSON.parse(String(data)) as StorageChange[]));
    return () => source.close();
  }

  private call<T>(name: string, body: object): Promise<T> {
    return call(this.page, name, body);
  }
}

const longestKept = 16_000;
/** Calls that change nothing: nobody misses their answer when the page goes away. */
const idle = new Set(['list', 'read']);

async function call<T>(page: string, name: string, body: object): Promise<T> {
  const text = JSON.stringify({ page, ...body });
  const response = await fetch(`api/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: text,
    // What is written while the page goes away must still arrive; browsers allow that for short bodies, and it costs
    // the page several milliseconds.
    keepalive: text.length < longestKept && !idle.has(name),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new StorageError(response.status, (answer as { error: string }).error);
  return answer as T;
}

function toBase64(data: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(data), (byte) => String.fromCharCode(byte)).join(''));
}
