/**
 * Tells each listening page what other programs did to the vault, by looking at sizes and times five times a second
 * while anybody listens. What a page wrote itself does not come back to it.
 */
import type { StorageChange, StoredEntry } from '../host/storage';
import type { VaultFolder } from './vault-folder';

/** What a page knows to be there, by path. */
type Seen = Map<string, StoredEntry>;

interface Page {
  seen: Seen;
  /** Null while the page does not listen. */
  tell: ((changes: StorageChange[]) => void) | null;
}

const pause = 200;
const pagesKept = 8;

/** Watches one vault for the pages that listen; each page has a name of its own. */
export class VaultWatch {
  private readonly pages = new Map<string, Page>();
  /** Paths that a page wrote since the last look began, with those still being written. */
  private touched = new Set<string>();
  private readonly writing = new Map<string, number>();
  private timer: ReturnType<typeof setInterval> | null = null;
  private isLooking = false;

  constructor(private readonly vault: VaultFolder) {}

  /** Remembers what a page was shown; later changes are told against it. Pages long gone are forgotten. */
  show(page: string, entries: Iterable<StoredEntry>): void {
    const tell = this.pages.get(page)?.tell ?? null;
    this.pages.delete(page);
    this.pages.set(page, { seen: seenOf(entries), tell });
    const silent = [...this.pages.keys()].filter((name) => !this.pages.get(name)?.tell);
    for (const name of silent.slice(0, -pagesKept)) this.pages.delete(name);
  }

  /** Begins to tell a page what happens; the answer ends it. Null when the page was shown nothing yet. */
  listen(name: string, tell: (changes: StorageChange[]) => void): (() => void) | null {
    const page = this.pages.get(name);
    if (!page) return null;
    page.tell = tell;
    this.timer ??= setInterval(() => void this.look(), pause);
    return () => {
      if (page.tell === tell) page.tell = null;
      if (![...this.pages.values()].some((other) => other.tell)) this.close();
    };
  }

  close(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }

  /** Runs a page's own write. `paths` are what it touches; `note` enters the result in what the page has seen. */
  async own<T>(
    page: string,
    paths: string[],
    work: () => Promise<T>,
    note: (seen: Seen, result: T) => void,
  ): Promise<T> {
    for (const path of paths) this.writing.set(path, (this.writing.get(path) ?? 0) + 1);
    for (const path of paths) this.touched.add(path);
    try {
      const result = await work();
      const writer = this.pages.get(page);
      if (writer) note(writer.seen, result);
      return result;
    } finally {
      for (const path of paths) this.endWriting(path);
    }
  }

  private endWriting(path: string): void {
    const left = (this.writing.get(path) ?? 1) - 1;
    if (left > 0) this.writing.set(path, left);
    else this.writing.delete(path);
  }

  /** A look that takes longer than the pause is not run twice at once; a vault that cannot be read is tried again. */
  private async look(): Promise<void> {
    if (this.isLooking) return;
    this.isLooking = true;
    this.touched = new Set(this.writing.keys());
    try {
      const now = seenOf(await this.vault.list());
      for (const page of this.pages.values()) this.compare(page, now);
    } catch (error) {
      process.stderr.write(`The vault could not be read: ${String(error)}\n`);
    } finally {
      this.isLooking = false;
    }
  }

  private compare({ seen, tell }: Page, now: Seen): void {
    if (!tell) return;
    const changes = [...changesBetween(seen, now)].filter(({ path }) => !this.isTouched(path));
    for (const { path } of changes) {
      const entry = now.get(path);
      if (entry) seen.set(path, entry);
      else seen.delete(path);
    }
    if (changes.length > 0) tell(changes);
  }

  /** What was written during the look is judged in the next one: this one may have met it before or after. */
  private isTouched(path: string): boolean {
    return [...this.touched].some((touched) => isAtOrBelow(path, touched) || isAtOrBelow(touched, path));
  }
}

function isAtOrBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function seenOf(entries: Iterable<StoredEntry>): Seen {
  return new Map([...entries].map((entry) => [entry.path, entry]));
}

/** What must happen to `seen` to become `now`: removals, deepest first, then what is new or other, folders first. */
function* changesBetween(seen: Seen, now: Seen): Generator<StorageChange> {
  for (const { path, type } of [...seen.values()].reverse()) {
    if (now.get(path)?.type !== type) yield { kind: 'removed', path };
  }
  for (const entry of now.values()) {
    const old = seen.get(entry.path);
    const isNew = old?.type !== entry.type;
    if (entry.type === 'file' && (isNew || isOther(old, entry)))
      yield { kind: 'written', path: entry.path, stat: entry.stat };
    else if (entry.type === 'folder' && isNew) yield { kind: 'folder', path: entry.path };
  }
}

function isOther(old: StoredEntry, now: StoredEntry): boolean {
  return old.stat.size !== now.stat.size || old.stat.mtime !== now.stat.mtime;
}

/** Enters a written file and the folders that it made in what a page has seen. */
export function noteWritten(seen: Seen, entry: StoredEntry): void {
  const names = entry.path.split('/');
  for (let depth = 1; depth < names.length; depth++) {
    const path = names.slice(0, depth).join('/');
    if (!seen.has(path)) seen.set(path, { ...entry, path, type: 'folder' });
  }
  seen.set(entry.path, entry);
}

/** Takes a path and all below it out of what a page has seen. */
export function noteRemoved(seen: Seen, path: string): void {
  for (const known of [...seen.keys()]) if (isAtOrBelow(known, path)) seen.delete(known);
}

/** Moves a path and all below it to its new name in what a page has seen. */
export function noteRenamed(seen: Seen, from: string, to: StoredEntry): void {
  for (const entry of [...seen.values()].filter(({ path }) => isAtOrBelow(path, from))) {
    seen.delete(entry.path);
    noteWritten(seen, { ...entry, path: to.path + entry.path.slice(from.length) });
  }
}
