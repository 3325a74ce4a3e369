/** The panel's place in Obsidian: follows the open note, or keeps a pinned one, and hands what is known to `Panel`. */
import { ItemView } from 'obsidian';
import type { HoverParent, HoverPopover, Menu, TFile, ViewStateResult, WorkspaceLeaf } from 'obsidian';
import { h, render } from 'preact';
import type { Actions } from '../actions';
import type { Words } from '../i18n/en';
import type { Guard } from '../vault/log/guard';
import type { Journal } from '../vault/log/journal';
import type { SkillIndex } from '../vault/skills/skill-index';
import type { StageNotes } from '../vault/stage-notes';
import { buildPanelState, type PanelSource } from './build-panel-state';
import { Panel, type PanelWish } from './panel';
import type { Rename } from './panel/memory';
import { moreEntries, pinEntry } from './panel/menu-entries';
import { addEntries, createPanelHost } from './panel-host-view';
import type { PanelState } from './panel-state';
import { Patience } from './patience';

export const panelViewType = 'skill-matrix-panel';

/** What the panel needs besides Obsidian. */
export interface PanelParts {
  index: SkillIndex;
  stages: StageNotes;
  journal: Journal;
  guard: Guard;
  actions: Actions;
  marksUnproved: () => boolean;
  words: Words;
  locale: string;
}

function createPanelSource({ index, stages, journal, guard, marksUnproved }: PanelParts): PanelSource {
  return {
    readingOf: (path) => index.readingOf(path),
    skillAt: (path) => index.skillAt(path),
    isUnreadable: (path) => index.texts.missingPaths().includes(path),
    totalsAt: (path) => index.totalsAt(path),
    isReading: () => index.progress().phase !== 'ready',
    hasNoSkills: () => index.progress().phase === 'ready' && index.skillNames().isEmpty,
    isStage: (path) => stages.isStage(path),
    resolve: (linkPath, sourcePath) => index.resolve(linkPath, sourcePath),
    progress: () => index.progress(),
    skillNames: () => index.skillNames(),
    logStatus: () => guard.status,
    marksUnproved,
    pending: () =>
      journal
        .all()
        .flatMap(({ address, state: to, reason }) => (reason === null ? [] : [{ address, to, reason }])),
  };
}

/** Milliseconds after which reading is shown as reading. */
const patience = 300;
/** Milliseconds for which the panel says what was found, as long as the app's own notices stay or longer. */
const foundTime = 10_000;

export class PanelView extends ItemView implements HoverParent {
  override navigation = false;
  override icon = 'list-checks';
  hoverPopover: HoverPopover | null = null;
  private note: TFile | null = null;
  private isPinned = false;
  private drawn: PanelState | null = null;
  /** Path of the skill shown last. */
  private skillShown: string | null = null;
  /** Rises when the panel comes back to the screen. */
  private timesShown = 0;
  private wish: PanelWish | null = null;
  /** What the plugin found when it was first switched on, while that is said. */
  private found: string | null = null;
  private readonly renames: Rename[] = [];
  private readonly patience = new Patience(
    () => this.contentEl.win,
    patience,
    () => this.draw(),
  );
  private readonly host;
  private readonly source: PanelSource;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly parts: PanelParts,
  ) {
    super(leaf);
    this.source = createPanelSource(parts);
    this.host = createPanelHost(this, parts.locale, {
      setPinned: (isPinned) => this.pin(isPinned),
      readAgain: (path) => void parts.index.retry(path),
      lastSkill: () => this.skillShown,
      pinLast: () => this.pinLast(),
    });
  }

  override getViewType(): string {
    return panelViewType;
  }

  override getDisplayText(): string {
    return this.parts.words.commands.panelTitle;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), pinned: this.isPinned ? this.note?.path : undefined };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    await super.setState(state, result);
    const path = typeof state === 'object' && state !== null && 'pinned' in state ? state.pinned : null;
    const file = typeof path === 'string' ? this.app.vault.getFileByPath(path) : null;
    this.isPinned = file !== null;
    this.note = file ?? this.note;
    this.follow();
  }

  override onResize(): void {
    super.onResize();
    this.comeBack();
  }

  /** The entries of the panel's own menu, in the menu of its tab; phones have no other. */
  override onPaneMenu(menu: Menu, source: string): void {
    super.onPaneMenu(menu, source);
    const skill = this.note && this.source.skillAt(this.note.path);
    const path = skill?.path ?? null;
    const { actions, words } = this.parts;
    addEntries(menu, [
      ...(path === null && !this.isPinned ? [] : [pinEntry(this.isPinned, this.host, words.panel)]),
      ...moreEntries(path, actions, words),
    ]);
  }

  /** Who opens the panel by a command finds the focus on what is missing. */
  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (typeof state !== 'object' || state === null) return;
    if ('nextGap' in state) {
      this.wish = { kind: 'gap' };
      this.draw();
    } else if ('level' in state && typeof state.level === 'string') {
      this.wish = { kind: 'level', label: state.level };
      this.draw();
    } else if ('found' in state && typeof state.found === 'string') {
      this.say(state.found);
    } else if ('focusWhyRow' in state) {
      // Without a skill, on what the panel offers; the toolbar, which stands before it, is only the last resort.
      const wanted = ['.skill-matrix-why-row', '.skill-matrix-content button', 'button'];
      const found = wanted.map((selector) => this.contentEl.querySelector<HTMLElement>(selector));
      found.find((element) => element !== null)?.focus();
    }
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass('skill-matrix-panel');
    this.registerEvent(this.app.workspace.on('file-open', () => this.follow()));
    this.registerEvent(this.app.workspace.on('active-leaf-change', () => this.follow()));
    this.registerEvent(this.app.workspace.on('layout-change', () => this.comeBack()));
    this.registerEvent(
      this.app.vault.on('rename', ({ path }, from) => this.renames.push({ from, to: path })),
    );
    this.register(this.parts.index.onChange(() => this.follow()));
    this.register(this.parts.stages.onChange(() => this.drawStage()));
    this.register(this.parts.journal.onChange(() => this.drawPending()));
    this.register(() => this.patience.end());
    this.follow();
  }

  protected override async onClose(): Promise<void> {
    render(null, this.contentEl);
  }

  private say(found: string | null): void {
    this.found = found;
    this.draw();
    if (found === null) return;
    const { win } = this.contentEl;
    const timer = win.setTimeout(() => this.say(null), foundTime);
    this.register(() => win.clearTimeout(timer));
  }

  private pin(isPinned: boolean): void {
    this.isPinned = isPinned;
    this.app.workspace.requestSaveLayout();
    this.follow();
  }

  /** The panel may have been behind another tab. */
  private comeBack(): void {
    this.timesShown++;
    this.draw();
  }

  private pinLast(): void {
    const file = this.skillShown === null ? null : this.app.vault.getFileByPath(this.skillShown);
    if (!file) return;
    this.note = file;
    this.pin(true);
  }

  /** Shows the pinned note while it is there, else the note that is open. */
  private follow(): void {
    const { vault, workspace } = this.app;
    const isNote = (file: TFile | null) =>
      file?.extension === 'md' && vault.getFileByPath(file.path) === file;
    if (!isNote(this.note)) this.isPinned = false;
    if (!this.isPinned) this.note = workspace.getActiveFile();
    if (!isNote(this.note)) this.note = null;
    if (this.note) this.parts.index.want(this.note);
    this.draw();
  }

  /** A skill is drawn as one, whatever the stages are. */
  private drawStage(): void {
    if (this.drawn?.kind !== 'skill') this.draw();
  }

  /** Of the journal only ticks that were refused are seen, and hardly any is. */
  private drawPending(): void {
    const before = this.drawn?.kind === 'skill' ? this.drawn.pending : [];
    if (before.length > 0 || this.source.pending().length > 0) this.draw();
  }

  /** Draws what is known; while a note is unread the old picture stays for a moment. */
  private draw(): void {
    const { actions, words } = this.parts;
    const state = buildPanelState(this.note?.path ?? null, this.isPinned, this.source);
    if (state.kind !== 'indexing') this.patience.end();
    else if (this.patience.lasts()) return;
    this.drawn = state;
    if (state.kind === 'skill') this.skillShown = state.skill.path;
    const { host, timesShown, renames, wish, found } = this;
    render(h(Panel, { state, host, actions, words, timesShown, renames, wish, found }), this.contentEl);
  }
}
