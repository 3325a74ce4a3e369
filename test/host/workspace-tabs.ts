/** A group of leaves with a row of tabs; one of them is shown. */
import type * as O from 'obsidian';
import { setIcon } from './ui/icons';
import { WorkspaceParent, type WorkspaceItem, type WorkspaceSplit } from './workspace-items';
import type { WorkspaceLeaf } from './workspace-leaf';

/** Tabs. Leaves are its only children. */
export class WorkspaceTabs extends WorkspaceParent implements O.WorkspaceTabs {
  declare parent: WorkspaceSplit;
  override children: WorkspaceLeaf[] = [];
  currentTab = 0;
  readonly containerEl = createDiv('workspace-tabs mod-top');
  private readonly headersEl: HTMLElement;
  private readonly leavesEl: HTMLElement;

  /** `onShow` hears which leaf has come to the front. */
  constructor(private readonly onShow: (leaf: WorkspaceLeaf) => void) {
    super();
    const row = this.containerEl.createDiv('workspace-tab-header-container');
    this.headersEl = row.createDiv({
      cls: 'workspace-tab-header-container-inner',
      attr: { role: 'tablist' },
    });
    this.leavesEl = this.containerEl.createDiv('workspace-tab-container');
  }

  override get childrenEl(): HTMLElement {
    return this.leavesEl;
  }

  get current(): WorkspaceLeaf | undefined {
    return this.children[this.currentTab];
  }

  override insertChild(index: number, child: WorkspaceItem): void {
    const shown = this.current;
    super.insertChild(index, child);
    if (shown) this.currentTab = this.children.indexOf(shown);
    this.draw();
  }

  override removeChild(child: WorkspaceItem): void {
    const at = this.children.findIndex((leaf) => leaf === child);
    const isShown = at === this.currentTab;
    super.removeChild(child);
    if (at < this.currentTab || this.currentTab >= this.children.length)
      this.currentTab = Math.max(0, this.currentTab - 1);
    this.draw();
    if (isShown && this.current) this.onShow(this.current);
  }

  /** Brings a leaf to the front. */
  selectTab(leaf: WorkspaceLeaf): void {
    const at = this.children.indexOf(leaf);
    if (at < 0 || at === this.currentTab) return;
    this.currentTab = at;
    this.draw();
    this.onShow(leaf);
  }

  /** Draws the row of tabs anew and shows the current leaf alone. */
  draw(): void {
    this.headersEl.replaceChildren(...this.children.map((leaf) => this.header(leaf)));
    for (const leaf of this.children) leaf.containerEl.toggle(leaf === this.current);
  }

  private header(leaf: WorkspaceLeaf): HTMLElement {
    const isShown = leaf === this.current;
    const el = createDiv({
      cls: 'workspace-tab-header tappable',
      attr: {
        role: 'tab',
        tabindex: isShown ? 0 : -1,
        'aria-selected': isShown,
        'aria-label': leaf.getDisplayText(),
        'data-type': leaf.shown.getViewType(),
      },
    });
    el.toggleClass('is-active', isShown);
    const inner = el.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: leaf.getDisplayText() });
    const close = inner.createDiv({
      cls: 'workspace-tab-header-inner-close-button',
      attr: { 'aria-label': 'Close' },
    });
    setIcon(close, 'x');
    el.addEventListener('click', (event) => {
      if (close.contains(event.targetNode)) leaf.detach();
      else leaf.workspace.setActiveLeaf(leaf, { focus: true });
    });
    el.addEventListener('contextmenu', (event) => leaf.showMenu(event));
    leaf.tabHeaderEl = el;
    return el;
  }
}
