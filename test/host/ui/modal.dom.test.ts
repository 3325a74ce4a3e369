import { ConfirmationModal } from './confirmation-modal';
import { Modal } from './modal';
import { Notice } from './notice';
import { press, stageApp, texts } from './stage';
import { FuzzySuggestModal } from './suggest-modal';
import { AbstractInputSuggest } from './popover-suggest';

const app = stageApp();
afterEach(() => document.body.replaceChildren());

const settle = (): Promise<void> => new Promise((done) => window.setTimeout(done));

class Fruit extends FuzzySuggestModal<string> {
  chosen: string[] = [];
  getItems(): string[] {
    return ['pear', 'apple', 'pineapple'];
  }
  getItemText(item: string): string {
    return item;
  }
  onChooseItem(item: string): void {
    this.chosen.push(item);
  }
}

function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input'));
}

test('a dialog takes the focus and gives it back on Escape', () => {
  const opener = document.body.createEl('button');
  opener.focus();
  const modal = new Modal(app).setTitle('Title').setContent('Text');
  modal.open();
  expect(document.activeElement).toBe(modal.modalEl);
  press('Escape');
  expect(modal.containerEl.isConnected).toBe(false);
  expect(document.activeElement).toBe(opener);
});

test('only the upper of two dialogs hears Escape', () => {
  const [lower, upper] = [new Modal(app), new Modal(app)];
  lower.open();
  upper.open();
  press('Escape');
  expect([lower.containerEl.isConnected, upper.containerEl.isConnected]).toEqual([true, false]);
  press('Escape');
  expect(lower.containerEl.isConnected).toBe(false);
});

test('a button whose handler answers truthy keeps the question open', async () => {
  const modal = new ConfirmationModal(app);
  let faulty = true;
  modal.addButton((button) =>
    button
      .setButtonText('Go')
      .setInitialFocus()
      .onClick(() => faulty),
  );
  modal.addCancelButton();
  modal.open();
  const button = document.activeElement as HTMLButtonElement;
  expect(button.textContent).toBe('Go');
  button.click();
  await settle();
  expect(modal.containerEl.isConnected).toBe(true);
  faulty = false;
  button.click();
  await settle();
  expect(modal.containerEl.isConnected).toBe(false);
});

test('a fuzzy suggester lists the best match first and marks its letters', () => {
  const modal = new Fruit(app);
  modal.open();
  expect(texts('.suggestion-item')).toEqual(['pear', 'apple', 'pineapple']);
  type(modal.inputEl, 'apple');
  expect(texts('.suggestion-item')).toEqual(['apple', 'pineapple']);
  expect(texts('.suggestion-highlight')).toEqual(['apple', 'apple']);
  press('ArrowDown');
  press('Enter');
  expect(modal.chosen).toEqual(['pineapple']);
  expect(modal.containerEl.isConnected).toBe(false);
});

test('a suggester without a match says so', () => {
  const modal = new Fruit(app);
  modal.open();
  type(modal.inputEl, 'xyz');
  expect(texts('.suggestion-empty')).toEqual(['No results found.']);
  press('Enter');
  expect(modal.chosen).toEqual([]);
});

test('a field suggests while it is typed in, and closes on Escape alone', async () => {
  class Names extends AbstractInputSuggest<string> {
    getSuggestions(query: string): string[] {
      return ['Ada', 'Alan'].filter((name) => name.startsWith(query));
    }
    renderSuggestion(value: string, el: HTMLElement): void {
      el.setText(value);
    }
  }
  const input = document.body.createEl('input');
  const picked: string[] = [];
  new Names(app, input).onSelect((name) => picked.push(name));
  input.focus();
  type(input, 'Al');
  await settle();
  expect(texts('.suggestion-item')).toEqual(['Alan']);
  press('Enter');
  expect(picked).toEqual(['Alan']);
  press('Escape');
  expect(document.querySelector('.suggestion-container')).toBeNull();
});

test('a notice goes by itself, and one with duration 0 goes at a click', () => {
  jest.useFakeTimers();
  new Notice('Short', 100);
  const sticky = new Notice('Long', 0);
  jest.advanceTimersByTime(10_000);
  expect(texts('.notice-message')).toEqual(['Long']);
  sticky.containerEl.click();
  expect(document.querySelector('.notice-container')).toBeNull();
  jest.useRealTimers();
});
