/**
 * A vault on disk as the workbench's page reads and writes it. Every write goes to a file of its own and is then
 * renamed into place, one at a time for each file, so that no reader ever meets half a note.
 */
import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileStats, StoredEntry } from '../host/storage';
import { isMissing, placeOf, VaultFault } from './vault-path';

/** A file's content as text, or as base64 where it may be anything. */
export type Content = { text: string } | { base64: string };

const textFile = /\.(md|base|canvas|json|css|txt)$/i;
const readAtOnce = 64;

/** Reads and writes below one folder; every path is a vault path. */
export class VaultFolder {
  private readonly queues = new Map<string, Promise<unknown>>();

  constructor(
    readonly root: string,
    private readonly isListed: (path: string) => boolean,
  ) {}

  get name(): string {
    return basename(this.root);
  }

  /** Everything that the app may see, folders before what is in them. */
  async list(): Promise<StoredEntry[]> {
    const entries: StoredEntry[] = [];
    const folders = [''];
    for (let folder = folders.shift(); folder !== undefined; folder = folders.shift()) {
      for (const entry of await this.entriesOf(folder)) {
        entries.push(entry);
        if (entry.type === 'folder') folders.push(entry.path);
      }
    }
    return entries;
  }

  /** The same with the text of every note, so that a page starts with one request. */
  async listWithTexts(): Promise<StoredEntry[]> {
    const entries = await this.list();
    const result: StoredEntry[] = [];
    for (let from = 0; from < entries.length; from += readAtOnce) {
      const part = entries.slice(from, from + readAtOnce);
      result.push(...(await Promise.all(part.map((entry) => this.withText(entry)))));
    }
    return result;
  }

  async read(path: unknown, isBinary: boolean): Promise<Content> {
    const place = await placeOf(this.root, path);
    const entry = await this.entryAt(String(path), place);
    if (entry.type === 'folder') throw new VaultFault(400, `A folder has no text: ${entry.path}`);
    const bytes = await readFile(place);
    return isBinary ? { base64: bytes.toString('base64') } : { text: bytes.toString('utf8') };
  }

  /** Writes a file as a whole, making missing folders; answers with the entry as this write left it. */
  async write(path: unknown, content: Content): Promise<StoredEntry> {
    const data = 'text' in content ? content.text : Buffer.from(content.base64, 'base64');
    const place = await placeOf(this.root, path);
    return this.inTurn(place, async () => {
      const mode = await modeOf(place, String(path));
      await mkdir(dirname(place), { recursive: true });
      const temporary = join(dirname(place), `.${randomUUID()}.tmp`);
      try {
        await writeFile(temporary, data, { flag: 'wx', mode });
        const entry = await this.entryAt(String(path), temporary);
        await rename(temporary, place);
        return entry;
      } finally {
        await rm(temporary, { force: true });
      }
    });
  }

  async rename(from: unknown, to: unknown): Promise<StoredEntry> {
    const [old, place] = [await placeOf(this.root, from), await placeOf(this.root, to)];
    return this.inTurn(old, async () => {
      const entry = await this.entryAt(String(from), old);
      const isOtherCase = old !== place && old.toLowerCase() === place.toLowerCase();
      if (!isOtherCase && (await exists(place)))
        throw new VaultFault(409, `There is one already: ${String(to)}`);
      await mkdir(dirname(place), { recursive: true });
      await rename(old, place);
      return { ...entry, path: String(to) };
    });
  }

  async remove(path: unknown): Promise<void> {
    const place = await placeOf(this.root, path);
    await this.inTurn(place, async () => {
      await this.entryAt(String(path), place);
      await rm(place, { recursive: true });
    });
  }

  /** Makes a folder with those above it; one that is there already stays. */
  async makeFolder(path: unknown): Promise<StoredEntry> {
    const place = await placeOf(this.root, path);
    const isFile = await stat(place).then(
      (stats) => !stats.isDirectory(),
      () => false,
    );
    if (isFile) throw new VaultFault(409, `A file has this name: ${String(path)}`);
    await mkdir(place, { recursive: true });
    return this.entryAt(String(path), place);
  }

  private async entriesOf(folder: string): Promise<StoredEntry[]> {
    const names = await readdir(join(this.root, folder)).catch(nothingIfMissing);
    const paths = names.map((name) => (folder ? `${folder}/${name}` : name)).filter(this.isListed);
    const entries = await Promise.all(paths.sort().map((path) => this.visibleEntry(path)));
    return entries.filter((entry) => entry !== null);
  }

  /** Null for what vanished meanwhile, and for links to folders or out of the vault. */
  private async visibleEntry(path: string): Promise<StoredEntry | null> {
    try {
      const own = await lstat(join(this.root, path));
      if (!own.isSymbolicLink()) return entryOf(path, own);
      const entry = await this.entryAt(path, await placeOf(this.root, path));
      return entry.type === 'file' ? entry : null;
    } catch (error) {
      if (error instanceof VaultFault || isMissing(error)) return null;
      throw error;
    }
  }

  private async withText(entry: StoredEntry): Promise<StoredEntry> {
    if (entry.type === 'folder' || !textFile.test(entry.path)) return entry;
    try {
      return { ...entry, text: await readFile(join(this.root, entry.path), 'utf8') };
    } catch {
      // One note that cannot be read does not hide the others; its fault is told when it is asked for.
      return entry;
    }
  }

  private async entryAt(path: string, place: string): Promise<StoredEntry> {
    try {
      return entryOf(path, await stat(place));
    } catch (error) {
      if (isMissing(error)) throw new VaultFault(404, `There is no such file or folder: ${path}`);
      throw error;
    }
  }

  /** Runs the work after all earlier work on the same place, whether that went well or not. */
  private inTurn<T>(place: string, work: () => Promise<T>): Promise<T> {
    const before = this.queues.get(place) ?? Promise.resolve();
    const result = before.then(work, work);
    this.queues.set(place, result);
    const forget = () => {
      if (this.queues.get(place) === result) this.queues.delete(place);
    };
    result.then(forget, forget);
    return result;
  }
}

type Stats = Awaited<ReturnType<typeof stat>>;

function entryOf(path: string, stats: Stats): StoredEntry {
  const stat: FileStats = {
    size: Number(stats.size),
    mtime: Number(stats.mtimeMs),
    ctime: Number(stats.birthtimeMs),
  };
  return { path, type: stats.isDirectory() ? 'folder' : 'file', stat };
}

async function exists(place: string): Promise<boolean> {
  try {
    await lstat(place);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** A file keeps its mode when it is replaced. */
async function modeOf(place: string, path: string): Promise<number> {
  try {
    const stats = await stat(place);
    if (stats.isDirectory()) throw new VaultFault(409, `A folder has this name: ${path}`);
    return stats.mode;
  } catch (error) {
    if (isMissing(error)) return 0o666;
    throw error;
  }
}

function nothingIfMissing(error: unknown): string[] {
  if (isMissing(error)) return [];
  throw error;
}

/** The vault in a folder; `isListed` says what its listings show. No folder there is a fault. */
export async function openVault(folder: string, isListed: (path: string) => boolean): Promise<VaultFolder> {
  const stats = await stat(folder).catch(() => null);
  if (!stats?.isDirectory()) throw new VaultFault(404, `There is no such folder: ${folder}`);
  return new VaultFolder(await realpath(folder), isListed);
}
