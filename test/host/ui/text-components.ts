/** Controls that hold text: one line, several lines, and a search field with a button that clears it. */
import type * as O from 'obsidian';
import type { Pub } from '../pub';
import { ValueComponent } from './base-component';
import { setIcon } from './icons';

/** What the text controls share: value, placeholder and one listener. */
export class AbstractTextComponent<T extends HTMLInputElement | HTMLTextAreaElement>
  extends ValueComponent<string>
  implements Pub<O.AbstractTextComponent<T>>
{
  private changeCallback: ((value: string) => unknown) | undefined;

  constructor(readonly inputEl: T) {
    super();
    inputEl.spellcheck = false;
    inputEl.addEventListener('input', () => this.onChanged());
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  getValue(): string {
    return this.inputEl.value;
  }

  setValue(value: string): this {
    if (this.inputEl.value !== value) this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    this.changeCallback?.(this.getValue());
  }

  onChange(callback: (value: string) => unknown): this {
    this.changeCallback = callback;
    return this;
  }
}

/** One line of text. */
export class TextComponent extends AbstractTextComponent<HTMLInputElement> implements Pub<O.TextComponent> {
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('input', { type: 'text' }));
  }
}

/** Several lines of text. */
export class TextAreaComponent
  extends AbstractTextComponent<HTMLTextAreaElement>
  implements Pub<O.TextAreaComponent>
{
  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl('textarea'));
  }
}

/** A search field. */
export class SearchComponent
  extends AbstractTextComponent<HTMLInputElement>
  implements Pub<O.SearchComponent>
{
  readonly containerEl: HTMLElement;
  readonly clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const boxEl = containerEl.createDiv('search-input-container');
    super(boxEl.createEl('input', { type: 'search', attr: { enterkeyhint: 'search' } }));
    this.containerEl = boxEl;
    this.clearButtonEl = boxEl.createDiv({
      cls: 'search-input-clear-button',
      attr: { 'aria-label': 'Clear search' },
    });
    setIcon(this.clearButtonEl, 'x');
    this.clearButtonEl.toggle(false);
    this.clearButtonEl.addEventListener('click', () => this.clear());
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.clearButtonEl.toggle(value !== '');
    return this;
  }

  override onChanged(): void {
    this.clearButtonEl.toggle(this.getValue() !== '');
    super.onChanged();
  }

  private clear(): void {
    this.setValue('');
    this.onChanged();
    this.inputEl.focus();
  }
}
