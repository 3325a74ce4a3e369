/** Suggestions that hang under a text field. The field keeps the focus; arrows, Enter and Escape work the list. */
import type * as O from 'obsidian';
import { Scope } from '../keymap';
import type { Pub } from '../pub';
import { placeUnder } from './place';
import { SuggestionList } from './suggestion-list';

/** A floating list of suggestions. */
export abstract class PopoverSuggest<T> implements Pub<O.PopoverSuggest<T>> {
  readonly scope: Scope;
  readonly suggestEl: HTMLElement = createDiv('suggestion-container');
  protected readonly list: SuggestionList<T>;

  constructor(
    readonly app: O.App,
    scope?: O.Scope,
  ) {
    this.scope = new Scope(scope ?? app.scope);
    this.list = new SuggestionList<T>(this, this.suggestEl.createDiv('suggestion'), this.scope);
    this.scope.register([], 'Escape', () => {
      this.close();
      return false;
    });
  }

  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void;

  open(): void {
    if (this.suggestEl.isConnected) return;
    document.body.append(this.suggestEl);
    this.app.keymap.pushScope(this.scope);
  }

  close(): void {
    if (!this.suggestEl.isConnected) return;
    this.app.keymap.popScope(this.scope);
    this.suggestEl.remove();
  }
}

/** Suggestions for one text field. */
export abstract class AbstractInputSuggest<T>
  extends PopoverSuggest<T>
  implements Omit<Pub<O.AbstractInputSuggest<T>>, 'onSelect'>
{
  limit = 100;
  private readonly selectCallbacks: ((value: T, evt: MouseEvent | KeyboardEvent) => unknown)[] = [];
  private latestQuery = 0;

  constructor(
    app: O.App,
    private readonly textInputEl: HTMLInputElement | HTMLDivElement,
  ) {
    super(app);
    for (const type of ['focus', 'input']) textInputEl.addEventListener(type, () => void this.suggest());
    textInputEl.addEventListener('blur', () => this.close());
  }

  protected abstract getSuggestions(query: string): T[] | Promise<T[]>;

  getValue(): string {
    return isInput(this.textInputEl) ? this.textInputEl.value : (this.textInputEl.textContent ?? '');
  }

  setValue(value: string): void {
    if (isInput(this.textInputEl)) this.textInputEl.value = value;
    else this.textInputEl.textContent = value;
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    for (const callback of this.selectCallbacks) callback(value, evt);
  }

  onSelect(callback: (value: T, evt: MouseEvent | KeyboardEvent) => unknown): this {
    this.selectCallbacks.push(callback);
    return this;
  }

  private async suggest(): Promise<void> {
    const query = ++this.latestQuery;
    const values = await this.getSuggestions(this.getValue());
    if (query !== this.latestQuery || document.activeElement !== this.textInputEl) return;
    this.list.setValues(this.limit > 0 ? values.slice(0, this.limit) : values);
    if (this.list.size === 0) return this.close();
    this.open();
    const anchor = this.textInputEl.getBoundingClientRect();
    this.suggestEl.style.setProperty('min-width', `${anchor.width}px`);
    placeUnder(this.suggestEl, anchor, window);
  }
}

function isInput(el: HTMLElement): el is HTMLInputElement {
  return el.instanceOf(HTMLInputElement);
}
