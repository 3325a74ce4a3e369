/**
 * Watches the career stages of the vault: notes that are marked, that lie in a folder of stages or that a person has
 * chosen. Knows where the person stands in each, and finds notes that may be offered. Writes nothing.
 */
import { Component, type App, type CachedMetadata, type TFile } from 'obsidian';
import { buildNextSteps, stageGoals, type NextStep } from '../core/matrix/stage/next-steps';
import { byPath } from '../core/matrix/order';
import type { SkillStanding } from '../core/matrix/schema';
import {
  buildStage,
  stageCandidates,
  type StageGround,
  type StageProgress,
} from '../core/matrix/stage/stage';
import { stageMark } from '../core/skill/properties';
import { isStage, parseStage } from '../core/stage/parse';
import type { StageNote } from '../core/stage/schema';
import { propertiesOf } from './skills/note-kind';
import { Rounds } from './rounds';
import type { SettingsStore } from './settings-store';
import type { SkillBook } from './skills/skill-book';

export class StageNotes extends Component {
  private readonly notes = new Map<string, StageNote>();
  private readonly listeners = new Set<() => void>();
  private isOver = false;
  private readonly rounds = new Rounds(
    () => this.readAll(),
    () => !this.isOver,
  );

  constructor(
    private readonly app: App,
    private readonly settings: SettingsStore,
    private readonly book: SkillBook,
    /** Reads a note, so that the book has all that it says. */
    private readonly open: (path: string) => Promise<void>,
    private readonly today: () => string,
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
    this.listeners.clear();
  }

  /** Calls back when the stages or what they say may have changed; returns how to stop that. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** All stages by path, each with how far the person is, now or as `skillAt` knows it of another day. */
  stages(skillAt = this.ground.skillAt): StageProgress<SkillStanding>[] {
    return [...this.notes.values()].sort(byPath).map((note) => this.progressOf(note, skillAt));
  }

  /** How far the person is on a stage, or on a note that may be one. */
  progressOf(note: StageNote, skillAt = this.ground.skillAt): StageProgress<SkillStanding> {
    return buildStage(note, { ...this.ground, skillAt });
  }

  /** The stage that the person has chosen, with all that its skills say; null without one, or while it is unread. */
  current(): StageProgress | null {
    const note = this.currentNote();
    if (!note || this.closedSkills(note).length > 0) return null;
    return buildStage(note, { ...this.ground, skillAt: (path) => this.book.skillAt(path) });
  }

  /** What to do next for a stage. */
  nextSteps(stage: StageProgress): NextStep[] {
    const levelAt = (path: string) => this.book.totalsAt(path)?.level ?? null;
    const { resolve } = this.ground;
    const { staleAfterDays } = this.settings.current;
    return buildNextSteps({
      goals: stageGoals(stage),
      levelAt,
      resolve,
      today: this.today(),
      staleAfterDays,
    });
  }

  /** Notes that look like stages and are none yet, to be offered. */
  async candidates(): Promise<StageNote[]> {
    const { ignoredFolders } = this.settings.current;
    const files = this.app.vault.getMarkdownFiles().filter(({ path }) => {
      const isIgnored = ignoredFolders.some((folder) => path.startsWith(`${folder}/`));
      return !isIgnored && !this.notes.has(path) && !this.book.totalsAt(path) && !this.book.hasLog(path);
    });
    const read = await Promise.all(
      files.filter((file) => this.isListing(file)).map((file) => this.read(file)),
    );
    return stageCandidates(read, this.ground);
  }

  /** True for a note that is marked as a stage, lies among stages or was chosen. */
  isStage(path: string): boolean {
    return this.notes.has(path);
  }

  /** True for a stage, and for a note that lists links as one does and is no skill; judged without reading it. */
  mayBeStage(file: TFile): boolean {
    return this.notes.has(file.path) || (!this.book.totalsAt(file.path) && this.isListing(file));
  }

  private isListing(file: TFile): boolean {
    const cache = this.cacheOf(file);
    const isKept = stageMark(propertiesOf(cache)) !== false;
    return isKept && (cache?.links?.length ?? 0) > 1 && (cache?.listItems?.length ?? 0) > 1;
  }

  private start(): void {
    const { metadataCache, vault } = this.app;
    this.registerEvent(metadataCache.on('changed', (file, text, cache) => this.take(file, text, cache)));
    this.registerEvent(metadataCache.on('deleted', (file) => this.forget(file.path)));
    const readAll = () => void this.rounds.run();
    this.registerEvent(vault.on('rename', readAll));
    this.register(this.settings.onChange(readAll));
    readAll();
  }

  /** Path of the chosen stage; the setting may hold its path or its name. Null without one. */
  chosenPath(): string | null {
    const { currentStage } = this.settings.current;
    return currentStage === '' ? null : this.book.resolve(currentStage, '');
  }

  private get ground(): StageGround<SkillStanding> {
    return {
      skillAt: (path) => this.book.standingAt(path),
      pathNamed: (alias) => this.book.skillNames().pathOfAlias(alias),
      resolve: (link, fromPath) => this.book.resolve(link, fromPath),
      stages: new Set(this.notes.keys()),
    };
  }

  /** The note of the chosen stage; null without one, or while it is unread. */
  currentNote(): StageNote | null {
    const path = this.chosenPath();
    return path === null ? null : (this.notes.get(path) ?? null);
  }

  private skillPaths(note: StageNote): string[] {
    return buildStage(note, this.ground).skills.flatMap(({ skill }) => skill?.path ?? []);
  }

  /** The skills of a stage of which not everything is kept. */
  private closedSkills(note: StageNote): string[] {
    return this.skillPaths(note).filter((path) => !this.book.skillAt(path));
  }

  /** Keeps all that the skills of the chosen stage say. */
  private async hold(): Promise<void> {
    const note = this.currentNote();
    this.book.hold(note ? this.skillPaths(note) : []);
    const closed = note ? this.closedSkills(note) : [];
    if (closed.length === 0) return;
    await Promise.all(closed.map(this.open));
    if (!this.isOver) this.tell();
  }

  private cacheOf(file: TFile): CachedMetadata | null {
    return this.app.metadataCache.getFileCache(file);
  }

  private isOne(file: TFile, cache: CachedMetadata | null): boolean {
    const source = { path: file.path, text: '', tags: [], frontmatter: propertiesOf(cache) };
    return file.path === this.chosenPath() || isStage(source, this.settings.current.stageFolders);
  }

  private async read(file: TFile): Promise<StageNote> {
    const text = await this.app.vault.cachedRead(file);
    return parseStage({ path: file.path, text, tags: [], frontmatter: propertiesOf(this.cacheOf(file)) });
  }

  /** Reads all stages anew; there are few of them. What changes meanwhile is read once more. */
  private async readAll(): Promise<void> {
    const files = this.app.vault.getMarkdownFiles();
    const stages = files.filter((file) => this.isOne(file, this.cacheOf(file)));
    const notes = await Promise.all(stages.map((file) => this.read(file)));
    this.notes.clear();
    for (const note of notes) this.notes.set(note.path, note);
    if (!this.isOver) this.announce();
  }

  private take(file: TFile, text: string, cache: CachedMetadata): void {
    if (this.rounds.isRunning) void this.rounds.run();
    else if (!this.isOne(file, cache)) this.forget(file.path);
    else {
      const source = { path: file.path, text, tags: [], frontmatter: propertiesOf(cache) };
      this.notes.set(file.path, parseStage(source));
      this.announce();
    }
  }

  private forget(path: string): void {
    if (this.rounds.isRunning) void this.rounds.run();
    if (this.notes.delete(path)) this.announce();
  }

  /** Where the person stands has changed. */
  follow(): void {
    void this.hold();
  }

  private announce(): void {
    this.tell();
    void this.hold();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
