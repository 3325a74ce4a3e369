/** Offers items to tick or to prove, the most useful first; with Shift held it comes back for another one. */
import { prepareSimpleSearch, SuggestModal, type App } from 'obsidian';
import type { ItemProgress } from '../core/matrix/schema';
import type { Words } from '../i18n/en';

/** What is asked. */
export interface ItemQuestion {
  placeholder: string;
  words: Words;
  items: ItemProgress[];
  choose: (item: ItemProgress) => void;
}

export class ItemModal extends SuggestModal<ItemProgress> {
  constructor(
    app: App,
    private readonly question: ItemQuestion,
  ) {
    super(app);
    const { evidence } = question.words;
    this.setPlaceholder(question.placeholder);
    this.emptyStateText = evidence.noItems;
    this.setInstructions([{ command: 'shift ↵', purpose: evidence.another }]);
    this.scope.register(['Shift'], 'Enter', (event) => {
      this.selectActiveSuggestion(event);
      return false;
    });
  }

  override getSuggestions(query: string): ItemProgress[] {
    if (query.trim() === '') return this.question.items;
    const matches = prepareSimpleSearch(query);
    return this.question.items.filter((item) => matches(`${item.text} ${this.remarkOf(item)}`) !== null);
  }

  override renderSuggestion(item: ItemProgress, element: HTMLElement): void {
    element.createDiv({ text: item.text });
    element.createEl('small', { text: this.remarkOf(item) });
  }

  override onChooseSuggestion(item: ItemProgress, event: MouseEvent | KeyboardEvent): void {
    this.question.choose(item);
    const items = this.question.items.filter((one) => one !== item);
    if (event.shiftKey && items.length > 0) new ItemModal(this.app, { ...this.question, items }).open();
  }

  private remarkOf(item: ItemProgress): string {
    const { kinds, gap, started } = this.question.words.panel;
    const state = item.isGap ? gap : item.state === 'started' ? started : '';
    return [kinds[item.kind], item.level, state].filter(Boolean).join(' · ');
  }
}
