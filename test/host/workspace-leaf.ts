/** A leaf: the place of one view. It makes views, closes them, and keeps the state of those that are not there. */
import type * as O from 'obsidian';
import { DeferredView, EmptyView, MissingView, type KeptView } from './placeholder-views';
import type { Pub } from './pub';
import { Menu } from './ui/menu';
import type { View } from './view';
import type { Workspace } from './workspace';
import { WorkspaceItem } from './workspace-items';
import type { WorkspaceTabs } from './workspace-tabs';

/** One leaf of the workspace. */
export class WorkspaceLeaf extends WorkspaceItem implements O.WorkspaceLeaf {
  declare parent: WorkspaceTabs;
  readonly app: O.App;
  readonly containerEl = createDiv('workspace-leaf');
  tabHeaderEl: HTMLElement | null = null;
  hoverPopover: O.HoverPopover | null = null;
  /** When it was last the active leaf; 0 for never. */
  activeTime = 0;
  pinned = false;
  group: string | null = null;
  /** The view as we made it; `view` is the same under the name of the API. */
  shown: View;
  private loading: Promise<void> | null = null;

  constructor(readonly workspace: Workspace) {
    super();
    this.app = workspace.app;
    this.shown = new EmptyView(this);
    void this.shown.open(this.containerEl);
    for (const type of ['mousedown', 'focusin'])
      this.containerEl.addEventListener(type, () => this.workspace.setActiveLeaf(this));
  }

  get view(): O.View {
    return this.shown as Pub<O.View> as O.View;
  }

  get isDeferred(): boolean {
    return this.shown instanceof DeferredView;
  }

  async open(view: O.View): Promise<O.View> {
    const before = this.shown;
    this.shown = view as unknown as View;
    await before.close();
    await this.shown.open(this.containerEl);
    this.refresh();
    return view;
  }

  /** Shows a placeholder at once, to be replaced when the leaf is looked at. */
  defer(state: KeptView): void {
    const before = this.shown;
    this.shown = new DeferredView(this, state);
    void before.close();
    void this.shown.open(this.containerEl);
  }

  getViewState(): O.ViewState {
    const state: O.ViewState = { type: this.shown.getViewType(), state: this.shown.getState() };
    if (this.pinned) state.pinned = true;
    return state;
  }

  async setViewState(viewState: O.ViewState, eState?: unknown): Promise<void> {
    const { type, state = {}, active, pinned, group } = viewState;
    const isPlaceholder = this.shown instanceof DeferredView || this.shown instanceof MissingView;
    if (isPlaceholder || this.shown.getViewType() !== type) await this.open(this.makeView(viewState));
    await this.shown.setState(state, { history: false });
    if (eState) this.setEphemeralState(eState);
    if (pinned !== undefined) this.setPinned(pinned);
    if (group) this.setGroupMember(group);
    if (active) this.workspace.setActiveLeaf(this, { focus: true });
    this.refresh();
  }

  /** Makes the view that the placeholder stands for; a second call waits for the first. */
  async loadIfDeferred(): Promise<void> {
    if (!this.isDeferred) return this.loading ?? undefined;
    this.loading ??= this.rebuild().finally(() => (this.loading = null));
    await this.loading;
  }

  /** Makes the view anew: out of a placeholder when its type is known, into one when its type is gone. */
  async rebuild(): Promise<void> {
    const state = this.getViewState();
    await this.open(this.makeView(state));
    await this.shown.setState(state.state ?? {}, { history: false });
    this.refresh();
  }

  async openFile(file: O.TFile, openState: O.OpenViewState = {}): Promise<void> {
    const type = this.workspace.viewRegistry.getTypeByExtension(file.extension);
    if (type === undefined) throw new Error(`No view opens .${file.extension} files.`);
    await this.setViewState({ type, state: { ...openState.state, file: file.path } }, openState.eState);
    if (openState.active !== false) this.workspace.setActiveLeaf(this, { focus: true });
    this.workspace.fileMayHaveChanged();
  }

  getEphemeralState(): unknown {
    return this.shown.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.shown.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    if (pinned === this.pinned) return;
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
  }

  setGroupMember(other: O.WorkspaceLeaf): void {
    const leader = other as unknown as WorkspaceLeaf;
    if (leader.group === null) leader.setGroup(leader.id);
    this.setGroup(leader.group ?? leader.id);
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  detach(): void {
    if (!this.workspace.leaves().includes(this)) return;
    void this.shown.close();
    this.workspace.removeLeaf(this);
  }

  getIcon(): O.IconName {
    return this.shown.getIcon();
  }

  getDisplayText(): string {
    return this.shown.getDisplayText();
  }

  onResize(): void {
    this.shown.onResize();
  }

  /** The menu of the leaf's tab. */
  showMenu(event: MouseEvent): void {
    const menu = new Menu();
    menu.addItem((item) =>
      item
        .setTitle('Close')
        .setIcon('x')
        .onClick(() => this.detach()),
    );
    this.shown.onPaneMenu(menu, 'tab-header');
    menu.showAtMouseEvent(event);
  }

  private makeView(state: O.ViewState): O.View {
    if (state.type === 'empty') return new EmptyView(this) as Pub<O.View> as O.View;
    const create = this.workspace.viewRegistry.getViewCreatorByType(state.type);
    if (create) return create(this);
    return new MissingView(this, state) as Pub<O.View> as O.View;
  }

  private refresh(): void {
    this.parent?.draw();
    this.workspace.layoutMayHaveChanged();
  }
}
