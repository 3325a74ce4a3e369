/** The list under a suggester's field: draws the values, moves the selection, chooses. Knows no field and no dialog. */
import type * as O from 'obsidian';
import type { Scope } from '../keymap';

/** Values to choose from, one of them selected. */
export class SuggestionList<T> {
  private values: T[] = [];
  private items: HTMLElement[] = [];
  private selected = -1;

  constructor(
    private readonly owner: O.ISuggestOwner<T>,
    readonly containerEl: HTMLElement,
    scope: Scope,
  ) {
    containerEl.setAttribute('role', 'listbox');
    const onKey = (key: string, act: (evt: KeyboardEvent) => void): void => {
      scope.register([], key, (evt) => {
        if (evt.isComposing) return undefined;
        act(evt);
        return false;
      });
    };
    onKey('ArrowDown', () => this.step(1));
    onKey('ArrowUp', () => this.step(-1));
    onKey('PageDown', () => this.select(Math.min(this.selected + 8, this.values.length - 1)));
    onKey('PageUp', () => this.select(Math.max(this.selected - 8, 0)));
    onKey('Enter', (evt) => this.useSelected(evt));
  }

  get size(): number {
    return this.values.length;
  }

  setValues(values: T[]): void {
    this.values = values;
    this.containerEl.replaceChildren();
    this.items = values.map((value, at) => this.draw(value, at));
    this.select(values.length > 0 ? 0 : -1);
  }

  useSelected(evt: MouseEvent | KeyboardEvent): void {
    const value = this.values[this.selected];
    if (value !== undefined) this.owner.selectSuggestion(value, evt);
  }

  private draw(value: T, at: number): HTMLElement {
    const el = this.containerEl.createDiv({ cls: 'suggestion-item', attr: { role: 'option' } });
    this.owner.renderSuggestion(value, el);
    el.addEventListener('mousemove', () => this.select(at));
    el.addEventListener('mousedown', (evt) => evt.preventDefault());
    el.addEventListener('click', (evt) => {
      this.select(at);
      this.useSelected(evt);
    });
    return el;
  }

  private step(by: 1 | -1): void {
    if (this.values.length === 0) return;
    this.select((this.selected + by + this.values.length) % this.values.length);
  }

  private select(at: number): void {
    if (at === this.selected && this.items[at]?.hasClass('is-selected')) return;
    this.selected = at;
    this.items.forEach((el, index) => {
      el.toggleClass('is-selected', index === at);
      el.setAttribute('aria-selected', String(index === at));
    });
    this.items[at]?.scrollIntoView?.({ block: 'nearest' });
  }
}
