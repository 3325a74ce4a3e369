/** Suggesters that fill the top of the window: a field, matching values under it, and hints on keys. */
import type * as O from 'obsidian';
import type { Pub } from '../pub';
import { prepareFuzzySearch, sortSearchResults } from '../search';
import { renderResults } from './match-render';
import { Modal } from './modal';
import { SuggestionList } from './suggestion-list';

const noMatch: O.SearchResult = { score: 0, matches: [] };

/** A dialog that offers values for what is typed. */
export abstract class SuggestModal<T> extends Modal implements Pub<O.SuggestModal<T>> {
  limit = 100;
  emptyStateText = 'No results found.';
  readonly inputEl: HTMLInputElement;
  readonly resultContainerEl: HTMLElement;
  private readonly list: SuggestionList<T>;
  private latestQuery = 0;

  constructor(app: O.App) {
    super(app);
    this.modalEl.className = 'prompt';
    this.inputEl = createEl('input', {
      cls: 'prompt-input',
      type: 'text',
      attr: { autocomplete: 'off', spellcheck: 'false' },
    });
    this.resultContainerEl = createDiv('prompt-results');
    const inputBox = createDiv('prompt-input-container');
    inputBox.append(this.inputEl);
    this.modalEl.replaceChildren(inputBox, this.resultContainerEl);
    this.list = new SuggestionList<T>(this, this.resultContainerEl, this.scope);
    this.inputEl.addEventListener('input', () => void this.updateSuggestions());
  }

  abstract getSuggestions(query: string): T[] | Promise<T[]>;
  abstract renderSuggestion(value: T, el: HTMLElement): void;
  abstract onChooseSuggestion(item: T, evt: MouseEvent | KeyboardEvent): void;

  override open(): void {
    super.open();
    this.inputEl.focus();
    void this.updateSuggestions();
  }

  setPlaceholder(placeholder: string): void {
    this.inputEl.placeholder = placeholder;
  }

  setInstructions(instructions: O.Instruction[]): void {
    this.modalEl.querySelector('.prompt-instructions')?.remove();
    const row = this.modalEl.createDiv('prompt-instructions');
    for (const { command, purpose } of instructions) {
      const one = row.createDiv('prompt-instruction');
      one.createSpan({ cls: 'prompt-instruction-command', text: command });
      one.createSpan({ text: purpose });
    }
  }

  onNoSuggestion(): void {
    this.resultContainerEl.replaceChildren(createDiv({ cls: 'suggestion-empty', text: this.emptyStateText }));
  }

  selectSuggestion(value: T, evt: MouseEvent | KeyboardEvent): void {
    this.close();
    this.onChooseSuggestion(value, evt);
  }

  selectActiveSuggestion(evt: MouseEvent | KeyboardEvent): void {
    this.list.useSelected(evt);
  }

  private async updateSuggestions(): Promise<void> {
    const query = ++this.latestQuery;
    const found = this.getSuggestions(this.inputEl.value);
    const values = Array.isArray(found) ? found : await found;
    if (query !== this.latestQuery) return;
    this.list.setValues(this.limit > 0 ? values.slice(0, this.limit) : values);
    if (this.list.size === 0) this.onNoSuggestion();
  }
}

/** A suggester over a fixed set of items, found by letters in order. */
export abstract class FuzzySuggestModal<T>
  extends SuggestModal<O.FuzzyMatch<T>>
  implements Pub<O.FuzzySuggestModal<T>>
{
  abstract getItems(): T[];
  abstract getItemText(item: T): string;
  abstract onChooseItem(item: T, evt: MouseEvent | KeyboardEvent): void;

  getSuggestions(query: string): O.FuzzyMatch<T>[] {
    const items = this.getItems();
    if (query.trim() === '') return items.map((item) => ({ item, match: noMatch }));
    const search = prepareFuzzySearch(query);
    const found = items.flatMap((item) => {
      const match = search(this.getItemText(item));
      return match ? [{ item, match }] : [];
    });
    sortSearchResults(found);
    return found;
  }

  renderSuggestion({ item, match }: O.FuzzyMatch<T>, el: HTMLElement): void {
    renderResults(el, this.getItemText(item), match);
  }

  onChooseSuggestion({ item }: O.FuzzyMatch<T>, evt: MouseEvent | KeyboardEvent): void {
    this.onChooseItem(item, evt);
  }
}
