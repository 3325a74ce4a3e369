/** One line of a menu: icon, title, state, and what it does. Knows nothing of where its menu is. */
import type * as O from 'obsidian';
import type { Pub } from '../pub';
import { setIcon } from './icons';

/** A line of a menu. */
export class MenuItem implements Pub<O.MenuItem> {
  readonly dom: HTMLElement;
  section = '';
  disabled = false;
  private readonly iconEl: HTMLElement;
  private readonly titleEl: HTMLElement;
  private clickCallback: ((evt: MouseEvent | KeyboardEvent) => unknown) | undefined;

  constructor() {
    this.dom = createDiv({ cls: 'menu-item tappable', attr: { role: 'menuitem' } });
    this.iconEl = this.dom.createDiv('menu-item-icon');
    this.titleEl = this.dom.createDiv('menu-item-title');
  }

  setTitle(title: string | DocumentFragment): this {
    this.titleEl.replaceChildren(title);
    return this;
  }

  setIcon(icon: O.IconName | null): this {
    if (icon === null) this.iconEl.empty();
    else setIcon(this.iconEl, icon);
    return this;
  }

  setChecked(checked: boolean | null): this {
    this.dom.toggleClass('mod-checked', checked === true);
    this.dom.setAttr('role', checked === null ? 'menuitem' : 'menuitemcheckbox');
    this.dom.setAttr('aria-checked', checked);
    return this.setIcon(checked ? 'check' : null);
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    this.dom.toggleClass('is-disabled', disabled);
    this.dom.setAttr('aria-disabled', disabled ? true : null);
    return this;
  }

  setWarning(isWarning: boolean): this {
    this.dom.toggleClass('is-warning', isWarning);
    return this;
  }

  setIsLabel(isLabel: boolean): this {
    this.dom.toggleClass('is-label', isLabel);
    return this;
  }

  onClick(callback: (evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.clickCallback = callback;
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    this.dom.setAttr('data-section', section);
    return this;
  }

  /** Whether keys may stop here and a click does something. */
  get isChoosable(): boolean {
    return !this.disabled && !this.dom.hasClass('is-label');
  }

  setSelected(selected: boolean): void {
    this.dom.toggleClass('selected', selected);
    if (selected) this.dom.scrollIntoView?.({ block: 'nearest' });
  }

  /** Does what the item is for. */
  handleEvent(evt: MouseEvent | KeyboardEvent): void {
    this.clickCallback?.(evt);
  }
}

/** A line between two parts of a menu. */
export class MenuSeparator implements O.MenuSeparator {
  readonly dom: HTMLElement = createDiv({ cls: 'menu-separator', attr: { role: 'separator' } });
  readonly section: string | null = null;
}
