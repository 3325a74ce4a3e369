/**
 * What is known of each note's content. It follows the vault some time after a write, never at once, and then says so;
 * plugins that count on more break here as they would in the field.
 */
import type * as O from 'obsidian';
import { iterateCacheRefs } from './cache-lookups';
import { debounce } from './debounce';
import { Events } from './events';
import { TFile } from './files';
import { LinkResolver } from './link-resolver';
import { parseMetadata } from './metadata-parse';
import { getLinkpath } from './paths';
import type { KnownNote } from './storage';

type LinkCounts = Record<string, Record<string, number>>;

/** The cache of one vault. `delay` is how many milliseconds it lags behind a write. */
export class MetadataCache extends Events implements O.MetadataCache {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  delay = 5;
  private readonly links: LinkResolver;
  private readonly caches = new Map<string, O.CachedMetadata>();
  private readonly waiting = new Map<TFile, Promise<void>>();
  /** Paths that come and go in one go are looked at once. */
  private readonly resolveSoon = debounce(() => this.resolveAll());
  private isStarted = false;
  private hasNewPaths = false;

  constructor(private readonly vault: O.Vault) {
    super();
    this.links = new LinkResolver(vault);
    vault.on('create', (file) => this.follow(file));
    vault.on('modify', (file) => this.follow(file));
    vault.on('delete', (file) => this.forget(file));
    vault.on('rename', (file, oldPath) => this.move(file, oldPath));
  }

  /**
   * Reads every note that is not known. A warm start is what people have each day: the caches are there at once and
   * `changed` is not fired; after a cold start each note comes as `changed`.
   */
  async start(isWarm: boolean, known?: ReadonlyMap<string, KnownNote>): Promise<void> {
    this.isStarted = true;
    for (const file of this.vault.getMarkdownFiles()) {
      const before = known?.get(file.path);
      if (!isWarm) this.follow(file);
      else if (before?.mtime === file.stat.mtime) this.caches.set(file.path, before.metadata);
      else this.caches.set(file.path, parseMetadata(await this.vault.cachedRead(file)));
    }
    if (isWarm) this.resolveAll();
  }

  get isIdle(): boolean {
    return this.waiting.size === 0;
  }

  /** Resolves when every note that was written has been read again. */
  async idle(): Promise<void> {
    while (this.waiting.size > 0) await Promise.all(this.waiting.values());
    this.resolveSoon.run();
  }

  getFileCache(file: O.TFile): O.CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): O.CachedMetadata | null {
    return this.caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): O.TFile | null {
    return this.links.destination(linkpath, sourcePath);
  }

  fileToLinktext(file: O.TFile, _sourcePath: string, omitMdExtension = true): string {
    return this.links.linktext(file, omitMdExtension);
  }

  private follow(file: O.TAbstractFile): void {
    if (!this.isStarted || !(file instanceof TFile) || file.extension !== 'md') return;
    const isNewest = (): boolean => this.waiting.get(file) === turn;
    const turn: Promise<void> = pause(this.delay).then(() => this.read(file, isNewest));
    this.waiting.set(file, turn);
  }

  /** Reads a note again, unless it was written or removed meanwhile. */
  private async read(file: TFile, isNewest: () => boolean): Promise<void> {
    if (!isNewest()) return;
    try {
      // A file that is gone by now has an event of its own.
      const text = await this.vault.cachedRead(file).catch(() => null);
      if (text !== null && isNewest()) this.update(file, text);
    } finally {
      if (isNewest()) this.waiting.delete(file);
    }
    if (this.waiting.size === 0) this.settle();
  }

  private settle(): void {
    if (this.hasNewPaths) this.resolveAll();
    else this.trigger('resolved');
  }

  private update(file: TFile, text: string): void {
    this.hasNewPaths ||= !this.caches.has(file.path);
    const cache = parseMetadata(text);
    this.caches.set(file.path, cache);
    this.trigger('changed', file, text, cache);
    this.resolve(file.path, cache);
    this.trigger('resolve', file);
  }

  private forget(file: O.TAbstractFile): void {
    if (!(file instanceof TFile)) return;
    const previous = this.getCache(file.path);
    this.waiting.delete(file);
    this.drop(file.path);
    if (file.extension === 'md') this.trigger('deleted', file, previous);
    this.resolveSoon();
  }

  /** A move is not `changed`: the content is the same. */
  private move(file: O.TAbstractFile, oldPath: string): void {
    const cache = this.getCache(oldPath);
    this.drop(oldPath);
    if (cache) this.caches.set(file.path, cache);
    this.resolveSoon();
  }

  private drop(path: string): void {
    this.caches.delete(path);
    delete this.resolvedLinks[path];
    delete this.unresolvedLinks[path];
  }

  private resolveAll(): void {
    this.hasNewPaths = false;
    for (const [path, cache] of this.caches) {
      this.resolve(path, cache);
      const file = this.vault.getFileByPath(path);
      if (file) this.trigger('resolve', file);
    }
    this.trigger('resolved');
  }

  private resolve(path: string, cache: O.CachedMetadata): void {
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    const count = ({ link }: O.Reference): void => {
      const linkpath = getLinkpath(link);
      const target = this.getFirstLinkpathDest(linkpath, path);
      if (target) resolved[target.path] = (resolved[target.path] ?? 0) + 1;
      else unresolved[linkpath] = (unresolved[linkpath] ?? 0) + 1;
    };
    iterateCacheRefs(cache, count);
    cache.frontmatterLinks?.forEach(count);
    this.resolvedLinks[path] = resolved;
    this.unresolvedLinks[path] = unresolved;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => window.setTimeout(resolve, milliseconds));
}
