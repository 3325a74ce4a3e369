/** Dialogs over the window. They take the keyboard while open and give the focus back when they close. */
import type * as O from 'obsidian';
import { Scope } from '../keymap';
import type { Pub } from '../pub';
import { setIcon } from './icons';

const focusable =
  'input, textarea, select, button, [contenteditable="true"], [tabindex]:not([tabindex="-1"])';

/** A dialog; a subclass fills it in `onOpen`. */
export class Modal implements Pub<O.Modal> {
  readonly scope: Scope;
  readonly containerEl: HTMLElement;
  readonly modalEl: HTMLElement;
  readonly titleEl: HTMLElement;
  readonly contentEl: HTMLElement;
  shouldRestoreSelection = true;
  private opener: Element | null = null;
  private closeCallback: (() => unknown) | undefined;

  constructor(readonly app: O.App) {
    this.scope = new Scope(app.scope);
    this.containerEl = createDiv('modal-container mod-dim');
    const backdrop = this.containerEl.createDiv('modal-bg');
    this.modalEl = this.containerEl.createDiv({
      cls: 'modal',
      attr: { role: 'dialog', 'aria-modal': true, tabindex: -1 },
    });
    const closeButton = this.modalEl.createEl('button', {
      cls: 'modal-close-button clickable-icon',
      attr: { 'aria-label': 'Close' },
    });
    setIcon(closeButton, 'x');
    this.titleEl = this.modalEl.createDiv('modal-header').createDiv('modal-title');
    this.contentEl = this.modalEl.createDiv('modal-content');
    backdrop.addEventListener('click', () => this.close());
    closeButton.addEventListener('click', () => this.close());
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
    this.scope.register(null, 'Tab', (evt) => this.keepInside(evt));
  }

  open(): void {
    if (this.containerEl.isConnected) return;
    this.opener = document.activeElement;
    document.body.append(this.containerEl);
    this.app.keymap.pushScope(this.scope);
    void this.onOpen();
    if (!this.containerEl.contains(document.activeElement)) this.firstFocus().focus();
  }

  close(): void {
    if (!this.containerEl.isConnected) return;
    this.app.keymap.popScope(this.scope);
    this.onClose();
    this.containerEl.remove();
    if (this.shouldRestoreSelection && this.opener instanceof HTMLElement) this.opener.focus();
    this.closeCallback?.();
  }

  onOpen(): Promise<void> | void {}

  onClose(): void {}

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.replaceChildren(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.closeCallback = callback;
    return this;
  }

  /** What the keyboard is on when the dialog opens. */
  protected firstFocus(): HTMLElement {
    return this.contentEl.querySelector<HTMLElement>(focusable) ?? this.modalEl;
  }

  private keepInside(evt: KeyboardEvent): false | undefined {
    const stops = this.modalEl
      .findAll(focusable)
      .filter((el) => !el.matches(':disabled') && el.offsetParent !== null);
    const edge = evt.shiftKey ? stops.at(0) : stops.at(-1);
    if (document.activeElement !== edge && stops.length > 0) return undefined;
    (evt.shiftKey ? stops.at(-1) : stops.at(0))?.focus();
    return false;
  }
}
