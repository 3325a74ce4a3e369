/** The layout as JSON and back: what stands where, and which leaf shows what. Leaves come back deferred. */
import type * as O from 'obsidian';
import type { KeptView } from './placeholder-views';
import { Platform } from './platform';
import { WorkspaceSidedock, WorkspaceSplit, type WorkspaceItem } from './workspace-items';
import { WorkspaceLeaf } from './workspace-leaf';
import { WorkspaceTabs } from './workspace-tabs';
import type { WorkspaceTree } from './workspace-tree';

interface LeafLayout {
  id: string;
  type: 'leaf';
  state: KeptView;
  group?: string;
}

interface BoxLayout {
  id: string;
  type: 'split' | 'tabs';
  children: ItemLayout[];
  direction?: O.SplitDirection;
  currentTab?: number;
  collapsed?: boolean;
}

type ItemLayout = LeafLayout | BoxLayout;

/** What `.obsidian/workspace.json` holds. */
export interface Layout {
  main: BoxLayout;
  left: BoxLayout;
  right: BoxLayout;
  active: string | null;
  lastOpenFiles: string[];
}

/** A phone has a layout of its own, so that its folded sides do not come over a desktop. */
function pathIn(vault: O.Vault): string {
  return `${vault.configDir}/workspace${Platform.isMobile ? '-mobile' : ''}.json`;
}

/** The layout that the vault was left with; null for a new one. */
export async function readLayout(vault: O.Vault): Promise<Layout | null> {
  if (!(await vault.adapter.exists(pathIn(vault)))) return null;
  return JSON.parse(await vault.adapter.read(pathIn(vault))) as Layout;
}

/** Keeps a layout for the next start. */
export function writeLayout(vault: O.Vault, layout: Layout): Promise<void> {
  return vault.adapter.write(pathIn(vault), JSON.stringify(layout, null, 2));
}

/** One item with all that is in it. */
export function serialiseItem(item: WorkspaceItem): ItemLayout {
  if (item instanceof WorkspaceLeaf) {
    const state = { ...item.getViewState(), icon: item.getIcon(), title: item.getDisplayText() };
    return { id: item.id, type: 'leaf', state, ...(item.group ? { group: item.group } : {}) };
  }
  return serialiseBox(item as WorkspaceSplit | WorkspaceTabs);
}

/** A split or tabs with all that is in it. */
export function serialiseBox(box: WorkspaceSplit | WorkspaceTabs): BoxLayout {
  const children = box.children.map(serialiseItem);
  if (box instanceof WorkspaceTabs) return { id: box.id, type: 'tabs', children, currentTab: box.currentTab };
  const layout: BoxLayout = { id: box.id, type: 'split', children, direction: box.direction };
  return box instanceof WorkspaceSidedock ? { ...layout, collapsed: box.collapsed } : layout;
}

/** Fills an empty split with what a layout says. */
export function restoreBox(tree: WorkspaceTree, box: WorkspaceSplit, layout: BoxLayout): void {
  box.id = layout.id;
  for (const child of layout.children) restoreChild(tree, box, child);
  if (box instanceof WorkspaceSidedock && layout.collapsed === false) box.expand();
}

function restoreChild(tree: WorkspaceTree, box: WorkspaceSplit, layout: ItemLayout): void {
  if (layout.type === 'tabs') return restoreTabs(tree, box, layout);
  if (layout.type !== 'split') return;
  const split = new WorkspaceSplit(layout.direction ?? 'vertical');
  box.insertChild(box.children.length, split);
  restoreBox(tree, split, layout);
}

function restoreTabs(tree: WorkspaceTree, box: WorkspaceSplit, layout: BoxLayout): void {
  const leaves = layout.children.filter((child) => child.type === 'leaf');
  if (leaves.length === 0) return;
  const tabs = tree.newTabs();
  tabs.id = layout.id;
  box.insertChild(box.children.length, tabs);
  for (const child of leaves) {
    const leaf = new WorkspaceLeaf(tree.asWorkspace());
    leaf.id = child.id;
    leaf.group = child.group ?? null;
    leaf.pinned = child.state.pinned ?? false;
    if (child.state.type !== 'empty') leaf.defer(child.state);
    tabs.insertChild(tabs.children.length, leaf);
  }
  tabs.currentTab = Math.min(layout.currentTab ?? 0, leaves.length - 1);
  tabs.draw();
}
