/**
 * The workspace: which leaf is active, opening files and links in leaves, and keeping the layout over a restart.
 * Where leaves stand is the tree's part.
 */
import type * as O from 'obsidian';
import { debounce } from './debounce';
import { FileView } from './file-view';
import { getLinkpath, parseLinktext } from './paths';
import { readLayout, restoreBox, serialiseBox, writeLayout, type Layout } from './workspace-layout';
import type { WorkspaceParent } from './workspace-items';
import type { WorkspaceLeaf } from './workspace-leaf';
import { own, WorkspaceTree } from './workspace-tree';

/** How long the layout rests before it is saved, and how many files are remembered. */
const saveDelay = 2000;
const rememberedFiles = 10;

/** The workspace of one window. */
export class Workspace extends WorkspaceTree implements O.Workspace {
  layoutReady = false;
  requestSaveLayout = debounce(() => writeLayout(this.app.vault, this.getLayout()), saveDelay, true);
  readonly hoverLinkSources = new Map<string, O.HoverLinkSource>();
  private readonly whenReady: (() => unknown)[] = [];
  private readonly announceLayout = debounce(() => this.trigger('layout-change'));
  private active: WorkspaceLeaf | null = null;
  private lastFile: O.TFile | null = null;
  private lastOpenFiles: string[] = [];
  private clock = 0;

  constructor(app: O.App) {
    super(app);
    this.viewRegistry.on('view-registered', (type: string) => this.rebuildLeaves(type));
    this.viewRegistry.on('view-unregistered', (type: string) => this.rebuildLeaves(type));
    app.vault.on('delete', () => this.fileMayHaveChanged());
  }

  get activeLeaf(): O.WorkspaceLeaf | null {
    return this.active ?? null;
  }

  /** The keys of the active view, where it has its own. */
  get activeScope(): O.Scope | null {
    return this.active?.shown.scope ?? null;
  }

  get activeEditor(): O.MarkdownFileInfo | null {
    const view = this.active?.view;
    return view && 'editor' in view ? (view as O.View & O.MarkdownFileInfo) : null;
  }

  /** Brings back the saved layout, loads what can be seen, and tells those who wait. */
  async start(): Promise<void> {
    const saved = await readLayout(this.app.vault);
    if (saved) await this.changeLayout(saved);
    else this.addTabs(this.rootSplit);
    const leaf = this.getMostRecentLeaf();
    if (!this.active && leaf) this.setActiveLeaf(leaf);
    this.layoutReady = true;
    this.app.vault.on('rename', () => this.requestSaveLayout());
    for (const callback of this.whenReady.splice(0)) callback();
    this.layoutMayHaveChanged();
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.whenReady.push(callback);
  }

  getLayout(): Record<string, unknown> & Layout {
    return {
      main: serialiseBox(this.rootSplit),
      left: serialiseBox(this.leftSplit),
      right: serialiseBox(this.rightSplit),
      active: this.active?.id ?? null,
      lastOpenFiles: this.lastOpenFiles,
    };
  }

  async changeLayout(workspace: unknown): Promise<void> {
    const { main, left, right, active, lastOpenFiles } = workspace as Layout;
    await this.closeViews();
    restoreBox(this, this.rootSplit, main);
    restoreBox(this, this.leftSplit, left);
    restoreBox(this, this.rightSplit, right);
    if (this.rootSplit.children.length === 0) this.addTabs(this.rootSplit);
    this.lastOpenFiles = lastOpenFiles;
    await this.loadVisible();
    const leaf = active === null ? null : this.getLeafById(active);
    if (leaf) this.setActiveLeaf(leaf);
  }

  setActiveLeaf(leaf: O.WorkspaceLeaf, params: boolean | { focus?: boolean } = {}, focus = false): void {
    const target = own(leaf);
    target.activeTime = ++this.clock;
    target.parent.selectTab(target);
    if (this.active !== target) {
      this.active?.containerEl.removeClass('mod-active');
      target.containerEl.addClass('mod-active');
      this.active = target;
      this.trigger('active-leaf-change', leaf);
      if (this.layoutReady) this.requestSaveLayout();
    }
    if (focus || (typeof params === 'object' && params.focus)) target.setEphemeralState({ focus: true });
    this.fileMayHaveChanged();
  }

  override removeLeaf(leaf: WorkspaceLeaf): void {
    super.removeLeaf(leaf);
    if (this.active !== leaf) return;
    const next = this.getMostRecentLeaf();
    this.active = null;
    if (next) this.setActiveLeaf(next);
    else this.trigger('active-leaf-change', null);
  }

  getMostRecentLeaf(root: O.WorkspaceParent = this.rootSplit): O.WorkspaceLeaf | null {
    const byTime = this.leaves(root as WorkspaceParent).sort((a, b) => b.activeTime - a.activeTime);
    return byTime[0] ?? null;
  }

  getActiveViewOfType<T extends O.View>(type: O.Constructor<T>): T | null {
    const view = this.active?.view;
    return view instanceof type ? view : null;
  }

  /** The file of the active view; with any other view active, that of the latest note, shown or seen last. */
  getActiveFile(): O.TFile | null {
    for (const view of [this.active?.shown, this.getMostRecentLeaf()?.view])
      if (view instanceof FileView && view.file) return view.file;
    const last = this.lastFile;
    return last && this.app.vault.getFileByPath(last.path) === last ? last : null;
  }

  getLastOpenFiles(): string[] {
    return [...this.lastOpenFiles];
  }

  getUnpinnedLeaf(): O.WorkspaceLeaf {
    return this.getLeaf();
  }

  /** A leaf for a file. The stand-in has one window: asked for another, it gives a tab. */
  getLeaf(newLeaf: O.PaneType | boolean = false, direction: O.SplitDirection = 'vertical'): O.WorkspaceLeaf {
    const recent = this.getMostRecentLeaf();
    if (!recent) return this.addTabs(this.rootSplit);
    if (newLeaf === 'split') return this.createLeafBySplit(recent, direction);
    const isFree = recent.view.navigation && !own(recent).pinned;
    return newLeaf === false && isFree ? recent : this.addLeaf(own(recent).parent);
  }

  splitActiveLeaf(direction?: O.SplitDirection): O.WorkspaceLeaf {
    return this.getLeaf('split', direction);
  }

  async duplicateLeaf(
    leaf: O.WorkspaceLeaf,
    leafType: O.PaneType | boolean | O.SplitDirection = 'split',
    direction?: O.SplitDirection,
  ): Promise<O.WorkspaceLeaf> {
    const isDirection = leafType === 'vertical' || leafType === 'horizontal';
    const copy = isDirection ? this.createLeafBySplit(leaf, leafType) : this.getLeaf(leafType, direction);
    await copy.setViewState(leaf.getViewState(), leaf.getEphemeralState());
    return copy;
  }

  moveLeafToPopout(): never {
    throw new Error('The stand-in has one window.');
  }

  openPopoutLeaf(): never {
    throw new Error('The stand-in has one window.');
  }

  async ensureSideLeaf(
    type: string,
    side: O.Side,
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: unknown } = {},
  ): Promise<O.WorkspaceLeaf> {
    const { active = false, split = false, reveal = true, state } = options;
    const dock = side === 'left' ? this.leftSplit : this.rightSplit;
    const known = this.leaves(dock).find((leaf) => leaf.shown.getViewType() === type);
    const leaf = known ?? (side === 'left' ? this.getLeftLeaf(split) : this.getRightLeaf(split));
    if (!known || state) await leaf.setViewState({ type, state: (state ?? {}) as Record<string, unknown> });
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: O.WorkspaceLeaf): Promise<void> {
    const target = own(leaf);
    for (const dock of [this.leftSplit, this.rightSplit]) if (target.getRoot() === dock) dock.expand();
    target.parent.selectTab(target);
    await target.loadIfDeferred();
  }

  /** Opens what a link names, making the note where there is none. */
  async openLinkText(
    linktext: string,
    sourcePath: string,
    newLeaf?: O.PaneType | boolean,
    openViewState: O.OpenViewState = {},
  ): Promise<void> {
    const { path, subpath } = parseLinktext(linktext);
    const file =
      this.app.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await this.createNote(path));
    const eState = subpath ? { subpath, ...openViewState.eState } : openViewState.eState;
    const state = eState ? { ...openViewState, eState } : openViewState;
    await this.getLeaf(newLeaf).openFile(file, state);
  }

  handleLinkContextMenu(menu: O.Menu, linktext: string, sourcePath: string, leaf?: O.WorkspaceLeaf): boolean {
    const open = (pane: O.PaneType): void => void this.openLinkText(linktext, sourcePath, pane);
    menu.addItem((item) =>
      item
        .setTitle('Open in new tab')
        .setSection('open')
        .onClick(() => open('tab')),
    );
    menu.addItem((item) =>
      item
        .setTitle('Open to the right')
        .setSection('open')
        .onClick(() => open('split')),
    );
    const file = this.app.metadataCache.getFirstLinkpathDest(getLinkpath(linktext), sourcePath);
    if (file) this.trigger('file-menu', menu, file, 'link-context-menu', leaf);
    return true;
  }

  updateOptions(): void {
    this.trigger('css-change');
  }

  layoutMayHaveChanged(): void {
    if (!this.layoutReady) return;
    this.announceLayout();
    this.requestSaveLayout();
  }

  /** Tells of the active file when it is another one than before. */
  fileMayHaveChanged(): void {
    const file = this.getActiveFile();
    if (file === this.lastFile) return;
    this.lastFile = file;
    if (file) {
      const others = this.lastOpenFiles.filter((path) => path !== file.path);
      this.lastOpenFiles = [file.path, ...others].slice(0, rememberedFiles);
    }
    this.trigger('file-open', file);
  }

  /** Tells what waits to be told, and saves what waits to be saved. */
  async settle(): Promise<void> {
    this.announceLayout.run();
    await this.requestSaveLayout.run();
  }

  /** Closes all views, which saves what is in them; the saved layout stays as it is. */
  async end(): Promise<void> {
    this.layoutReady = false;
    this.requestSaveLayout.cancel();
    await this.closeViews();
  }

  private async closeViews(): Promise<void> {
    for (const leaf of this.leaves()) await leaf.shown.close();
    for (const split of [this.leftSplit, this.rootSplit, this.rightSplit]) split.removeChildren();
    this.active = null;
  }

  private rebuildLeaves(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) if (!leaf.isDeferred) void own(leaf).rebuild();
  }

  private async createNote(linkpath: string): Promise<O.TFile> {
    const folder = this.app.fileManager.getNewFileParent('').path;
    const name = linkpath.endsWith('.md') ? linkpath : `${linkpath}.md`;
    return this.app.vault.create(folder === '/' ? name : `${folder}/${name}`, '');
  }
}
