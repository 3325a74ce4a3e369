/**
 * Watches the vault and keeps what its skill notes and logs say. Decides from the metadata cache which notes may
 * matter, reads only those, and after a change only the note that changed. Writes nothing.
 */
import { Component, TFile, type App, type CachedMetadata, type TAbstractFile } from 'obsidian';
import type { SkillProgress, SkillTotals } from '../../core/matrix/schema';
import { parseSkillNote } from '../../core/skill/parse';
import type { SkillNote } from '../../core/skill/schema';
import type { SkillNames } from '../../core/skill/skill-names';
import { Announcer, frame } from '../announcer';
import { Milestone } from '../milestone';
import { NoteTaker } from './note-taker';
import { NoteTexts } from './note-texts';
import { mayBeLog, mayBeSkill, noteSourceOf } from './note-kind';
import { parseOptions, watchOptions } from './parse-options';
import { ReadingQueue } from './reading-queue';
import type { SettingsStore } from '../settings-store';
import type { Reading } from './open-notes';
import type { SkillBook } from './skill-book';
import { inPieces, inSlices, slice, whileWanted } from './slices';

/** How far reading is. `waiting`: the app has not shown its layout yet. */
export interface IndexProgress {
  phase: 'waiting' | 'reading' | 'ready';
  done: number;
  total: number;
  /** Path of the note that has been waited for too long; null when none has. */
  stuck: string | null;
}

/** Milliseconds between two words on how far reading is. */
const calm = 100;

export class SkillIndex extends Component {
  private readonly queue = new ReadingQueue<TFile, string>({
    load: (file) => this.texts.read(file),
    take: (file, text) => {
      if (this.taker.isLong(text)) return this.taker.takeInPieces(file, text);
      return void this.taker.take(file, text);
    },
    progressed: () => this.announcer.announce(this.queue.isIdle ? frame : calm),
  });
  private readonly announcer = new Announcer(() => this.readUnread());
  private readonly wanted = new Set<TFile>();
  private readonly logsRead = new Milestone();
  private readonly opening = new Map<TFile, Promise<void>>();
  /** Notes of which a newer text has come while they were being opened. */
  private readonly stale = new Set<TFile>();
  /** Knows of which notes no text could be had. */
  readonly texts: NoteTexts;
  private readonly taker: NoteTaker;
  /** How long, in milliseconds, changes have held up the app since the last announcement. */
  private heardFor = 0;
  private isStarted = false;
  private isOver = false;
  /** Counts the rounds through all notes; an older round gives way. */
  private round = 0;
  private isSurveying = false;

  constructor(
    private readonly app: App,
    private readonly settings: SettingsStore,
    private readonly book: SkillBook,
  ) {
    super();
    this.texts = new NoteTexts(app);
    this.taker = new NoteTaker(book, settings, (file) => this.cacheOf(file));
  }

  override onload(): void {
    this.app.workspace.onLayoutReady(() => {
      if (!this.isOver) this.start();
    });
  }

  override onunload(): void {
    this.isOver = true;
    this.queue.clear();
    this.announcer.end();
  }

  progress(): IndexProgress {
    const { late, done, total, isIdle } = this.queue;
    const phase = isIdle && !this.isSurveying ? 'ready' : 'reading';
    return { phase: this.isStarted ? phase : 'waiting', done, total, stuck: late?.path ?? null };
  }

  /** What a note read as; null while it is not open. */
  readingOf(path: string): Reading | null {
    return this.book.readingOf(path);
  }

  /** Where the person stands in the skill of an open note; null when it is no skill with levels. */
  skillAt(path: string): SkillProgress | null {
    return this.book.skillAt(path);
  }

  /** The figures of any skill with levels; null for other notes. */
  totalsAt(path: string): SkillTotals | null {
    return this.book.totalsAt(path);
  }

  /** The names of all skills with levels. */
  skillNames(): SkillNames {
    return this.book.skillNames();
  }

  /** The note that a link means; null when there is none. */
  resolve(linkPath: string, sourcePath: string): string | null {
    return this.book.resolve(linkPath, sourcePath);
  }

  /** Opens a note that somebody looks at, even one that does not look like a skill: they will ask why. */
  want(file: TFile): void {
    if (file.extension !== 'md') return;
    this.wanted.add(file);
    if (this.isStarted && !this.book.readingOf(file.path) && !this.texts.isMissing(file))
      void this.open(file.path);
  }

  /** Tries once more to read a note that could not be read. */
  async retry(path: string): Promise<void> {
    this.texts.forget(path);
    this.announcer.announce();
    await this.open(path);
  }

  /** Reads a note, unless it is open already, so that the book has all that it says. */
  async open(path: string): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    if (!file || this.isOver || this.book.readingOf(path)) return;
    const opening = this.opening.get(file) ?? this.readOpen(file);
    this.opening.set(file, opening);
    await opening;
  }

  private async readOpen(file: TFile): Promise<void> {
    let text: string | null;
    await this.logsRead.reached;
    do {
      this.stale.delete(file);
      text = await this.texts.read(file);
      if (text === null || this.isOver || this.stale.has(file)) continue;
      this.queue.discard(file);
      const isWanted = () => !this.isOver && !this.stale.has(file);
      const long = this.taker.isLong(text) && this.taker.takeInPieces(file, text, true);
      if (long) await inPieces(whileWanted(long, isWanted));
      else this.taker.take(file, text, true);
    } while (this.stale.has(file));
    this.opening.delete(file);
    if (!this.isOver) this.announcer.announce();
  }

  /** All skill notes as they are now, once all are known, read again in slices, or those of them at `paths`. */
  async readNotes(paths?: ReadonlySet<string>): Promise<SkillNote[]> {
    await this.whenReady();
    const known = this.app.vault.getMarkdownFiles().filter(({ path }) => this.book.knows(path));
    const notes: SkillNote[] = [];
    await this.texts.readAll(paths ? known.filter(({ path }) => paths.has(path)) : known, (file, text) => {
      const source = noteSourceOf(file.path, text, this.cacheOf(file));
      const { note } = parseSkillNote(source, parseOptions(this.settings));
      if (note) notes.push(note);
    });
    return notes;
  }

  /** Calls back at most once a frame after changes; returns how to stop that. */
  onChange(listener: () => void): () => void {
    return this.announcer.add(listener);
  }

  /** Resolves once all notes are read for the first time. */
  async whenReady(): Promise<void> {
    const isReady = () => this.progress().phase === 'ready';
    if (isReady()) return;
    await new Promise<void>((ready) => {
      const stop = this.onChange(() => isReady() && (stop(), ready()));
    });
  }

  /** Chooses the logs anew, after a person or the log's place was set. */
  refresh(): void {
    this.book.regroup();
    this.announcer.announce();
  }

  private start(): void {
    const { metadataCache, vault } = this.app;
    this.isStarted = true;
    this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.hear(file, text, cache)));
    this.registerEvent(metadataCache.on('deleted', (file) => this.forget(file)));
    this.registerEvent(vault.on('create', ({ path }) => this.relink(path)));
    this.registerEvent(vault.on('rename', (file, oldPath) => this.move(file, oldPath)));
    this.register(
      watchOptions(this.settings, (areOptions) => {
        if (areOptions) void this.readAll();
        else this.refresh();
      }),
    );
    void this.readAll();
  }

  private relink(path: string): void {
    this.book.relink(path);
    this.announcer.announce();
  }

  /** Queues what may matter: the logs first, because no box may show what they do not say, then the open note. */
  private async readAll(): Promise<void> {
    const round = ++this.round;
    const logs: TFile[] = [];
    const notes: TFile[] = [];
    const visit = (file: TFile) => {
      const cache = this.cacheOf(file);
      if (mayBeLog(cache)) logs.push(file);
      else if (this.matters(file, cache)) notes.push(file);
    };
    const isWanted = () => round === this.round && !this.isOver;
    this.isSurveying = true;
    this.announcer.announce();
    await inSlices(this.app.vault.getMarkdownFiles(), visit, isWanted);
    if (isWanted()) await this.queue.add(logs);
    if (!isWanted()) return;
    this.logsRead.reach();
    this.isSurveying = false;
    const active = this.app.workspace.getActiveFile();
    void this.queue.add([...notes.filter((file) => file === active), ...notes]);
    this.announcer.announce();
  }

  private matters(file: TFile, cache: CachedMetadata | null): boolean {
    const isHeld = this.wanted.has(file) || this.book.knows(file.path) || this.book.hasLog(file.path);
    return isHeld || mayBeLog(cache) || this.mayBeSkill(file, cache);
  }

  private mayBeSkill(file: TFile, cache = this.cacheOf(file)): boolean {
    return mayBeSkill(cache, file.path, this.settings.current);
  }

  private cacheOf(file: TFile): CachedMetadata | null {
    return this.app.metadataCache.getFileCache(file);
  }

  /** A change is taken at once; of many changes at once only as many as a slice holds, the others are queued. */
  private hear(file: TFile, text: string, cache: CachedMetadata): void {
    if (file.extension !== 'md') return;
    this.discard(file);
    if (!this.matters(file, cache)) return;
    const started = performance.now();
    if (this.heardFor >= slice || !this.queue.isIdle || this.taker.isLong(text)) void this.queue.add([file]);
    else this.taker.take(file, text);
    this.heardFor += performance.now() - started;
    this.announcer.announce();
  }

  /** Reads the notes again of which only they can tell what the log says. */
  private readUnread(): void {
    this.heardFor = 0;
    const paths = this.isOver ? [] : this.book.takeUnread();
    void this.queue.add(paths.flatMap((path) => this.app.vault.getFileByPath(path) ?? []));
  }

  /** A newer text has come, or none will: what is waiting or on its way is out of date. */
  private discard(file: TFile): void {
    this.texts.forget(file.path);
    this.queue.discard(file);
    if (this.opening.has(file)) this.stale.add(file);
  }

  private forget(file: TFile): void {
    this.discard(file);
    this.wanted.delete(file);
    this.book.remove(file.path);
    this.announcer.announce();
  }

  /**
   * A renamed note says the same, but its name and all links to it may mean something else now. In another folder it is
   * read again only when that makes it a skill, or none, or when it is a log, which a folder may name.
   */
  private move(file: TAbstractFile, oldPath: string): void {
    const isBelow = ({ path }: TFile) => path.startsWith(`${file.path}/`);
    const moved = file instanceof TFile ? [file] : this.app.vault.getMarkdownFiles().filter(isBelow);
    for (const { path } of moved) this.book.move(oldPath + path.slice(file.path.length), path);
    const isRenamed = file instanceof TFile && !oldPath.endsWith(`/${file.name}`) && oldPath !== file.name;
    const isOther = (each: TFile) =>
      this.book.hasLog(each.path) || this.book.knows(each.path) !== this.mayBeSkill(each);
    const isRead = (each: TFile) => (isRenamed ? this.matters(each, this.cacheOf(each)) : isOther(each));
    void this.queue.add(moved.filter((each) => each.extension === 'md' && isRead(each)));
    this.announcer.announce();
  }
}
