/** The controls of the settings that hold no text: buttons, toggle, dropdown, slider, progress bar, colour. */
import type * as O from 'obsidian';
import type { Pub } from '../pub';
import { BaseComponent, ValueComponent } from './base-component';
import { setIcon } from './icons';
import { setTooltip } from './tooltip';

/** A push button. */
export class ButtonComponent extends BaseComponent implements Pub<O.ButtonComponent> {
  readonly buttonEl: HTMLButtonElement;
  private clickCallback: ((evt: MouseEvent) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl('button');
    this.buttonEl.addEventListener('click', (evt) => this.clickCallback?.(evt));
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setCta(): this {
    return this.setClass('mod-cta');
  }

  removeCta(): this {
    this.buttonEl.removeClass('mod-cta');
    return this;
  }

  setWarning(): this {
    return this.setClass('mod-warning');
  }

  setDestructive(): this {
    return this.setClass('mod-destructive');
  }

  removeDestructive(): this {
    this.buttonEl.removeClass('mod-destructive');
    return this;
  }

  setTooltip(tooltip: string, options?: O.TooltipOptions): this {
    setTooltip(this.buttonEl, tooltip, options);
    return this;
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: O.IconName): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.addClass(cls);
    return this;
  }

  onClick(callback: (evt: MouseEvent) => unknown): this {
    this.clickCallback = callback;
    return this;
  }
}

/** A small button with an icon only. */
export class ExtraButtonComponent extends BaseComponent implements Pub<O.ExtraButtonComponent> {
  readonly extraSettingsEl: HTMLElement;
  private clickCallback: (() => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createEl('button', {
      cls: 'clickable-icon extra-setting-button',
      type: 'button',
    });
    this.extraSettingsEl.addEventListener('click', () => {
      if (!this.disabled) this.clickCallback?.();
    });
    this.setIcon('settings');
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass('is-disabled', disabled);
    this.extraSettingsEl.setAttr('aria-disabled', disabled ? true : null);
    return super.setDisabled(disabled);
  }

  setTooltip(tooltip: string, options?: O.TooltipOptions): this {
    setTooltip(this.extraSettingsEl, tooltip, options);
    return this;
  }

  setIcon(icon: O.IconName): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.clickCallback = callback;
    return this;
  }
}

/** An on-off switch: a native checkbox inside the drawn one. */
export class ToggleComponent extends ValueComponent<boolean> implements Pub<O.ToggleComponent> {
  readonly toggleEl: HTMLElement;
  private readonly inputEl: HTMLInputElement;
  private changeCallback: ((value: boolean) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv('checkbox-container');
    this.inputEl = this.toggleEl.createEl('input', { type: 'checkbox' });
    this.inputEl.addEventListener('change', () => this.change(this.inputEl.checked));
    this.toggleEl.addEventListener('click', (evt) => {
      if (evt.target !== this.inputEl) this.onClick();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    this.toggleEl.toggleClass('is-disabled', disabled);
    return super.setDisabled(disabled);
  }

  getValue(): boolean {
    return this.inputEl.checked;
  }

  setValue(on: boolean): this {
    this.inputEl.checked = on;
    this.toggleEl.toggleClass('is-enabled', on);
    return this;
  }

  setTooltip(tooltip: string, options?: O.TooltipOptions): this {
    setTooltip(this.toggleEl, tooltip, options);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.change(!this.getValue());
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.changeCallback = callback;
    return this;
  }

  private change(on: boolean): void {
    this.setValue(on);
    this.changeCallback?.(on);
  }
}

/** A choice of one from a list. */
export class DropdownComponent extends ValueComponent<string> implements Pub<O.DropdownComponent> {
  readonly selectEl: HTMLSelectElement;
  private changeCallback: ((value: string) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl('select', 'dropdown');
    this.selectEl.addEventListener('change', () => this.changeCallback?.(this.getValue()));
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl('option', { value, text: display });
    return this;
  }

  addOptions(options: Record<string, string>): this {
    for (const [value, display] of Object.entries(options)) this.addOption(value, display);
    return this;
  }

  getValue(): string {
    return this.selectEl.value;
  }

  setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.changeCallback = callback;
    return this;
  }
}
