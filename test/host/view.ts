/** The views that plugins extend. Knows no file. */
import type * as O from 'obsidian';
import { Component } from './component';
import type { Pub } from './pub';
import { reportFault } from './report-fault';
import { setIcon } from './ui/icons';

/** What a leaf shows. The leaf opens and closes it. */
export abstract class View extends Component implements Pub<O.View> {
  readonly app: O.App;
  icon = 'document';
  navigation = true;
  scope: O.Scope | null = null;
  readonly containerEl = createDiv('workspace-leaf-content');

  constructor(readonly leaf: O.WorkspaceLeaf) {
    super();
    this.app = appOf(leaf);
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  protected async onOpen(): Promise<void> {}

  protected async onClose(): Promise<void> {}

  /** Puts the view into its leaf. */
  async open(parent: HTMLElement): Promise<void> {
    this.containerEl.dataset.type = this.getViewType();
    parent.appendChild(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** Takes the view out of its leaf. */
  async close(): Promise<void> {
    this.containerEl.remove();
    await this.onClose().catch(reportFault);
    this.unload();
  }

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: O.ViewStateResult): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  getIcon(): O.IconName {
    return this.icon;
  }

  onResize(): void {}

  onPaneMenu(_menu: O.Menu, _source: string): void {}
}

/** Leaves know their app; the API does not say so. */
function appOf(leaf: O.WorkspaceLeaf): O.App {
  return (leaf as O.WorkspaceLeaf & { app: O.App }).app;
}

/** A view with a header and a content element. */
export abstract class ItemView extends View implements Pub<O.ItemView> {
  readonly contentEl: HTMLElement;
  readonly headerEl: HTMLElement;
  readonly titleEl: HTMLElement;
  private readonly actionsEl: HTMLElement;

  constructor(leaf: O.WorkspaceLeaf) {
    super(leaf);
    this.headerEl = this.containerEl.createDiv('view-header');
    const title = this.headerEl.createDiv('view-header-title-container mod-at-start');
    this.titleEl = title.createDiv('view-header-title');
    this.actionsEl = this.headerEl.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  override async open(parent: HTMLElement): Promise<void> {
    this.updateHeader();
    await super.open(parent);
    this.updateHeader();
  }

  /** Writes the view's name into its header again. */
  updateHeader(): void {
    this.titleEl.setText(this.getDisplayText());
  }

  addAction(icon: O.IconName, title: string, callback: (evt: MouseEvent) => unknown): HTMLElement {
    const button = createEl('button', {
      cls: 'clickable-icon view-action',
      attr: { 'aria-label': title, type: 'button' },
    });
    setIcon(button, icon);
    button.addEventListener('click', callback);
    this.actionsEl.prepend(button);
    return button;
  }
}
