/**
 * Watches the vault and keeps what its skill notes and logs say. Decides from the metadata cache which notes may
 * matter, reads only those, and after a change only the note that changed. Writes nothing.
 */
import { Component, TFile, type App, type CachedMetadata, type TAbstractFile } from 'obsidian';
import type { SkillProgress } from '../core/matrix/schema';
import { parseSkillNote, type ParseOptions } from '../core/skill/parse';
import type { SkillNames } from '../core/skill/unlinked';
import { mayBeLog, mayBeSkill, propertiesOf, tagsOf } from './note-kind';
import { ReadingQueue } from './reading-queue';
import type { SettingsStore } from './settings-store';
import type { Reading, SkillBook } from './skill-book';

/** How far reading is. `waiting`: the app has not shown its layout yet. */
export interface IndexProgress {
  phase: 'waiting' | 'reading' | 'ready';
  done: number;
  total: number;
}

/** Changes within one frame are told once. */
const frame = 16;
/** A setting that is being typed is acted upon when typing pauses. */
const pause = 400;

export class SkillIndex extends Component {
  private readonly queue = new ReadingQueue<TFile>(
    (file) => this.read(file),
    () => this.announce(),
  );
  private readonly wanted = new Set<TFile>();
  private readonly listeners = new Set<() => void>();
  private isStarted = false;
  private isOver = false;
  /** The note whose text is on its way; null when a newer text has come meanwhile. */
  private reading: TFile | null = null;
  private announcing: number | null = null;
  private rereading: number | null = null;

  constructor(
    private readonly app: App,
    private readonly settings: SettingsStore,
    private readonly book: SkillBook,
  ) {
    super();
  }

  override onload(): void {
    this.app.workspace.onLayoutReady(() => {
      if (!this.isOver) this.start();
    });
  }

  override onunload(): void {
    this.isOver = true;
    this.queue.clear();
    this.listeners.clear();
    for (const timer of [this.announcing, this.rereading]) if (timer !== null) window.clearTimeout(timer);
  }

  progress(): IndexProgress {
    const { done, total, isIdle } = this.queue;
    return { phase: !this.isStarted ? 'waiting' : isIdle ? 'ready' : 'reading', done, total };
  }

  /** What a note read as; null while it is unread. */
  readingOf(path: string): Reading | null {
    return this.book.readingOf(path);
  }

  /** Where the person stands in the skill of a note; null when it is no skill with levels. */
  skillAt(path: string): SkillProgress | null {
    return this.book.skillAt(path);
  }

  /** The names of all skills with levels. */
  skillNames(): SkillNames {
    return this.book.skillNames();
  }

  /** The note that a link means; null when there is none. */
  resolve(linkPath: string, sourcePath: string): string | null {
    return this.book.resolve(linkPath, sourcePath);
  }

  /** Reads a note even when it does not look like a skill: somebody looks at it and will ask why. */
  want(file: TFile): void {
    if (file.extension !== 'md' || this.wanted.has(file)) return;
    this.wanted.add(file);
    if (this.isStarted && !this.readingOf(file.path)) this.queue.add([file]);
  }

  /** Calls back at most once a frame after changes; returns how to stop that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Calls back once, when all notes are read for the first time. */
  onceReady(listener: () => void): void {
    const stop = this.onChange(() => {
      if (this.progress().phase !== 'ready') return;
      stop();
      listener();
    });
  }

  /** Chooses the logs anew, after a person or the place of the log was set. */
  refresh(): void {
    this.book.regroup();
    this.announce();
  }

  private start(): void {
    const { metadataCache, vault } = this.app;
    this.isStarted = true;
    this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.hear(file, text, cache)));
    this.registerEvent(metadataCache.on('deleted', (file) => this.forget(file)));
    this.registerEvent(vault.on('create', () => this.refresh()));
    this.registerEvent(vault.on('rename', (file, oldPath) => this.move(file, oldPath)));
    this.watchSettings();
    this.readAll();
  }

  private watchSettings(): void {
    let before = this.options();
    const changed = () => {
      if (this.rereading !== null) window.clearTimeout(this.rereading);
      this.rereading = window.setTimeout(() => {
        const now = this.options();
        if (JSON.stringify(now) === JSON.stringify(before)) this.refresh();
        else this.readAll();
        before = now;
      }, pause);
    };
    this.register(this.settings.onChange(changed));
  }

  private options(): ParseOptions {
    const { skillTags, ignoredFolders, ignoredNotes, columnWords, splitCriteriaAtCommas, keySkillsRequired } =
      this.settings.current;
    return {
      skillTags,
      ignoredFolders,
      ignoredNotes,
      columnWords,
      splitCriteriaAtCommas,
      keySkillsRequired,
    };
  }

  /** Queues all notes: the logs first, because no box may show what they do not say, then the open note. */
  private readAll(): void {
    const files = this.app.vault.getMarkdownFiles();
    const logs = files.filter((file) => mayBeLog(this.cacheOf(file)));
    const open = files.filter((file) => file === this.app.workspace.getActiveFile());
    this.queue.add([...logs, ...open, ...files]);
    this.announce();
  }

  private matters(file: TFile, cache: CachedMetadata | null): boolean {
    const isHeld =
      this.wanted.has(file) || this.book.readingOf(file.path) !== null || this.book.hasLog(file.path);
    return isHeld || mayBeLog(cache) || mayBeSkill(cache, file.path, this.settings.current);
  }

  private cacheOf(file: TFile): CachedMetadata | null {
    return this.app.metadataCache.getFileCache(file);
  }

  private async read(file: TFile): Promise<void> {
    if (!this.matters(file, this.cacheOf(file))) return;
    this.reading = file;
    try {
      const text = await this.app.vault.cachedRead(file);
      if (this.reading === file) this.take(file, text, this.cacheOf(file));
    } catch (error) {
      console.error(`Skill Matrix could not read ${file.path}.`, error);
    }
    this.reading = null;
  }

  private hear(file: TFile, text: string, cache: CachedMetadata): void {
    if (file.extension !== 'md') return;
    this.skip(file);
    if (!this.matters(file, cache)) return;
    this.take(file, text, cache);
    this.announce();
  }

  private take(file: TFile, text: string, cache: CachedMetadata | null): void {
    this.book.putLog(file.path, mayBeLog(cache) ? this.book.readLog(file.path, text) : null);
    const source = { path: file.path, text, tags: tagsOf(cache), frontmatter: propertiesOf(cache) };
    const { note, reason } = parseSkillNote(source, this.options());
    this.book.putNote(file.path, { note, reason });
  }

  /** A newer text has come, or none will: what is waiting or on its way is out of date. */
  private skip(file: TFile): void {
    this.queue.skip(file);
    if (this.reading === file) this.reading = null;
  }

  private forget(file: TFile): void {
    this.skip(file);
    this.wanted.delete(file);
    this.book.remove(file.path);
    this.refresh();
  }

  /** A renamed note says the same, but its name, its folder and all links to it may mean something else now. */
  private move(file: TAbstractFile, oldPath: string): void {
    const moved = file instanceof TFile ? [file] : this.filesBelow(file.path);
    for (const { path } of moved) {
      const before = oldPath + path.slice(file.path.length);
      this.book.move(before, path);
    }
    this.queue.add(moved.filter(({ extension }) => extension === 'md'));
    this.refresh();
  }

  private filesBelow(folder: string): TFile[] {
    return this.app.vault.getMarkdownFiles().filter(({ path }) => path.startsWith(`${folder}/`));
  }

  private announce(): void {
    this.announcing ??= window.setTimeout(() => {
      this.announcing = null;
      for (const listener of this.listeners) listener();
    }, frame);
  }
}
