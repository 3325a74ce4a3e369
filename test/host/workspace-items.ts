/** The boxes of the workspace: splits, the two sides, the ribbon. Leaves and their tabs have files of their own. */
import type * as O from 'obsidian';
import { Events } from './events';
import { setIcon } from './ui/icons';

/** A name for an item that no other item of this vault has. */
export function newId(): string {
  return Array.from({ length: 16 }, () => Math.floor(Math.random() * 16).toString(16)).join('');
}

/** Anything that stands somewhere in the workspace. */
export abstract class WorkspaceItem extends Events implements O.WorkspaceItem {
  abstract parent: WorkspaceParent;
  abstract readonly containerEl: HTMLElement;
  id = newId();

  /** The topmost splits have no parent, though the types of the API say that every item has one. */
  get isTop(): boolean {
    return (this.parent as WorkspaceParent | undefined) === undefined;
  }

  getRoot(): WorkspaceItem {
    return this.isTop ? this : this.parent.getRoot();
  }

  /** The stand-in has one window, and so one container. */
  getContainer(): O.WorkspaceContainer {
    const root = this.getRoot();
    if (root instanceof WorkspaceRoot) return root;
    if (root instanceof WorkspaceSidedock) return root.container;
    throw new Error('This item is not in the workspace.');
  }
}

/** An item with items in it. */
export abstract class WorkspaceParent extends WorkspaceItem implements O.WorkspaceParent {
  children: WorkspaceItem[] = [];

  /** Where the elements of the children go. */
  get childrenEl(): HTMLElement {
    return this.containerEl;
  }

  insertChild(index: number, child: WorkspaceItem): void {
    const next = this.children[index];
    this.children.splice(index, 0, child);
    child.parent = this;
    this.childrenEl.insertBefore(child.containerEl, next?.containerEl ?? null);
  }

  removeChild(child: WorkspaceItem): void {
    const at = this.children.indexOf(child);
    if (at >= 0) this.children.splice(at, 1);
    child.containerEl.remove();
  }

  removeChildren(): void {
    for (const child of [...this.children]) this.removeChild(child);
  }
}

/** Items beside each other (`vertical`) or one above the other. */
export class WorkspaceSplit extends WorkspaceParent implements O.WorkspaceSplit {
  declare parent: WorkspaceParent;
  readonly containerEl = createDiv('workspace-split');

  constructor(public direction: O.SplitDirection) {
    super();
    this.containerEl.addClass(`mod-${direction}`);
  }
}

/** The middle of the window. */
export class WorkspaceRoot extends WorkspaceSplit implements O.WorkspaceRoot {
  win: Window = window;
  doc: Document = document;

  constructor() {
    super('vertical');
    this.containerEl.addClass('mod-root');
  }
}

/** The left or right side, which can be folded away. */
export class WorkspaceSidedock extends WorkspaceSplit implements O.WorkspaceSidedock {
  collapsed = true;

  constructor(
    readonly side: O.Side,
    readonly container: O.WorkspaceContainer,
    private readonly onToggle: () => void,
  ) {
    super('horizontal');
    this.containerEl.addClasses(['mod-sidedock', `mod-${side}-split`]);
    this.show();
  }

  toggle(): void {
    this.setCollapsed(!this.collapsed);
  }

  collapse(): void {
    this.setCollapsed(true);
  }

  expand(): void {
    this.setCollapsed(false);
  }

  private setCollapsed(collapsed: boolean): void {
    if (collapsed === this.collapsed) return;
    this.collapsed = collapsed;
    this.show();
    this.onToggle();
  }

  private show(): void {
    this.containerEl.toggleClass('is-sidedock-collapsed', this.collapsed);
    this.containerEl.toggle(!this.collapsed);
  }
}

/** The column of icons at a side. */
export class WorkspaceRibbon implements O.WorkspaceRibbon {
  readonly containerEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(side: O.Side) {
    this.containerEl = createDiv(`workspace-ribbon side-dock-ribbon mod-${side}`);
    this.actionsEl = this.containerEl.createDiv('side-dock-actions');
  }

  /** Adds an icon; removing the element takes it away. */
  addAction(icon: O.IconName, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const el = this.actionsEl.createDiv({
      cls: 'clickable-icon side-dock-ribbon-action',
      attr: { 'aria-label': title, role: 'button', tabindex: 0, 'data-tooltip-position': 'right' },
    });
    setIcon(el, icon);
    el.addEventListener('click', callback);
    el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' || event.key === ' ') el.click();
    });
    return el;
  }
}
