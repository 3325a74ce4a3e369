/** The vault behind the workbench's server, as the stand-in's storage. Knows no notes. */
import type { FileStats, HostStorage, StorageChange, StoredEntry } from '../host/storage';

/** The error of a call that the server refused; `status` is the answer's. */
export class StorageError extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

/** Speaks for one page; the server does not tell it of its own writes. */
export class HttpStorage implements HostStorage {
  /** The vault's name, known once it was listed. */
  name = '';
  private readonly page = crypto.randomUUID();

  async list(): Promise<StoredEntry[]> {
    const { name, entries } = await this.call<{ name: string; entries: StoredEntry[] }>('list', {});
    this.name = name;
    return entries;
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

  /** Needs an earlier `list`: what is told is the difference to it. */
  watch(callback: (changes: StorageChange[]) => void): () => void {
    const source = new EventSource(`api/changes?page=${this.page}`);
    source.addEventListener('message', ({ data }) => callback(JSON.parse(String(data)) as StorageChange[]));
    return () => source.close();
  }

  private async call<T>(name: string, body: object): Promise<T> {
    const response = await fetch(`api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ page: this.page, ...body }),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new StorageError(response.status, (answer as { error: string }).error);
    return answer as T;
  }
}

function toBase64(data: ArrayBuffer): string {
  return btoa(Array.from(new Uint8Array(data), (byte) => String.fromCharCode(byte)).join(''));
}
