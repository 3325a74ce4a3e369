/** Where leaves are: the three splits, finding leaves, making room for new ones. Does not know which is active. */
import type * as O from 'obsidian';
import { Events } from './events';
import { ViewRegistry } from './view-registry';
import type { Workspace } from './workspace';
import {
  WorkspaceParent,
  WorkspaceRibbon,
  WorkspaceRoot,
  WorkspaceSidedock,
  WorkspaceSplit,
} from './workspace-items';
import type { WorkspaceItem } from './workspace-items';
import { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceTabs } from './workspace-tabs';

/** The tree of splits, tabs and leaves. */
export abstract class WorkspaceTree extends Events {
  readonly viewRegistry = new ViewRegistry();
  readonly containerEl = createDiv('workspace');
  readonly rootSplit = new WorkspaceRoot();
  readonly leftSplit = new WorkspaceSidedock('left', this.rootSplit, () => this.sideToggled());
  readonly rightSplit = new WorkspaceSidedock('right', this.rootSplit, () => this.sideToggled());
  readonly leftRibbon = new WorkspaceRibbon('left');
  readonly rightRibbon = new WorkspaceRibbon('right');

  constructor(readonly app: O.App) {
    super();
    this.containerEl.append(
      this.leftRibbon.containerEl,
      this.leftSplit.containerEl,
      this.rootSplit.containerEl,
      this.rightSplit.containerEl,
    );
  }

  /** Something in the tree or in its views' names is other than before. */
  abstract layoutMayHaveChanged(): void;

  iterateAllLeaves(callback: (leaf: O.WorkspaceLeaf) => unknown): void {
    for (const leaf of this.leaves()) callback(leaf);
  }

  iterateRootLeaves(callback: (leaf: O.WorkspaceLeaf) => unknown): void {
    for (const leaf of this.leaves(this.rootSplit)) callback(leaf);
  }

  getLeafById(id: string): O.WorkspaceLeaf | null {
    return this.leaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): O.WorkspaceLeaf[] {
    return this.leaves().filter((leaf) => leaf.group === group);
  }

  getLeavesOfType(viewType: string): O.WorkspaceLeaf[] {
    return this.leaves().filter((leaf) => leaf.shown.getViewType() === viewType);
  }

  detachLeavesOfType(viewType: string): void {
    for (const leaf of this.getLeavesOfType(viewType)) leaf.detach();
  }

  createLeafInParent(parent: O.WorkspaceSplit, index: number): O.WorkspaceLeaf {
    return this.addTabs(parent as WorkspaceSplit, index);
  }

  createLeafBySplit(
    leaf: O.WorkspaceLeaf,
    direction: O.SplitDirection = 'vertical',
    before = false,
  ): O.WorkspaceLeaf {
    const tabs = own(leaf).parent;
    const split = tabs.parent;
    const at = split.children.indexOf(tabs);
    if (split.direction === direction) return this.addTabs(split, before ? at : at + 1);
    const inner = new WorkspaceSplit(direction);
    split.removeChild(tabs);
    split.insertChild(at, inner);
    inner.insertChild(0, tabs);
    return this.addTabs(inner, before ? 0 : 1);
  }

  getLeftLeaf(split: boolean): O.WorkspaceLeaf {
    return this.addSideLeaf(this.leftSplit, split);
  }

  getRightLeaf(split: boolean): O.WorkspaceLeaf {
    return this.addSideLeaf(this.rightSplit, split);
  }

  /** All leaves, or those below an item, in the order of the screen. */
  leaves(below?: WorkspaceItem): WorkspaceLeaf[] {
    if (!below)
      return [this.leftSplit, this.rootSplit, this.rightSplit].flatMap((split) => this.leaves(split));
    if (below instanceof WorkspaceLeaf) return [below];
    return below instanceof WorkspaceParent ? below.children.flatMap((child) => this.leaves(child)) : [];
  }

  /** A new leaf in front of the tabs, right of the current one. */
  addLeaf(tabs: WorkspaceTabs, index = tabs.currentTab + 1): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this.asWorkspace());
    tabs.insertChild(index, leaf);
    tabs.selectTab(leaf);
    this.layoutMayHaveChanged();
    return leaf;
  }

  /** New tabs with one new leaf. */
  addTabs(parent: WorkspaceSplit, index = parent.children.length): WorkspaceLeaf {
    const tabs = this.newTabs();
    parent.insertChild(index, tabs);
    return this.addLeaf(tabs, 0);
  }

  /** Tabs that load what comes to their front. */
  newTabs(): WorkspaceTabs {
    return new WorkspaceTabs((leaf) => void this.loadIfVisible(leaf));
  }

  /** Takes a leaf out; tabs and splits that become empty go too. */
  removeLeaf(leaf: WorkspaceLeaf): void {
    let box: WorkspaceParent = leaf.parent;
    box.removeChild(leaf);
    while (box.children.length === 0 && !box.isTop) {
      const { parent } = box;
      parent.removeChild(box);
      box = parent;
    }
    if (this.rootSplit.children.length === 0) this.addTabs(this.rootSplit);
    this.layoutMayHaveChanged();
  }

  /** Loads the view of every leaf that can be seen. */
  async loadVisible(): Promise<void> {
    await Promise.all(this.leaves().map((leaf) => this.loadIfVisible(leaf)));
  }

  private async loadIfVisible(leaf: WorkspaceLeaf): Promise<void> {
    const root = leaf.getRoot();
    const isFolded = root instanceof WorkspaceSidedock && root.collapsed;
    if (!isFolded && leaf.parent.current === leaf) await leaf.loadIfDeferred();
  }

  private addSideLeaf(side: WorkspaceSidedock, split: boolean): WorkspaceLeaf {
    const tabs = side.children.find((child) => child instanceof WorkspaceTabs);
    return split || !tabs ? this.addTabs(side) : this.addLeaf(tabs, tabs.children.length);
  }

  private sideToggled(): void {
    void this.loadVisible();
    this.layoutMayHaveChanged();
  }

  /** This tree under its whole name. */
  asWorkspace(): Workspace {
    return this as WorkspaceTree as Workspace;
  }
}

/** A leaf of the API as the leaf that we made. */
export function own(leaf: O.WorkspaceLeaf): WorkspaceLeaf {
  return leaf as WorkspaceLeaf;
}
