/** A question with buttons. A button closes the dialog unless its handler answers with something truthy. */
import type * as O from 'obsidian';
import type { Pub } from '../pub';
import { ButtonComponent } from './components';
import { Modal } from './modal';

/** A button of the question. */
export class ConfirmationButton extends ButtonComponent implements Pub<O.ConfirmationButton> {
  isInitialFocus = false;

  constructor(
    containerEl: HTMLElement,
    private readonly close: () => void,
  ) {
    super(containerEl);
    this.onClick(() => false);
  }

  override onClick(handler: (evt: MouseEvent) => unknown): this {
    return super.onClick(async (evt) => {
      if (!(await handler(evt))) this.close();
    });
  }

  setInitialFocus(): this {
    this.isInitialFocus = true;
    return this;
  }

  setSecondary(): this {
    return this.setClass('mod-secondary');
  }

  setCancel(): this {
    return this.setClass('mod-cancel');
  }
}

/** A question that a person answers with a button. */
export class ConfirmationModal extends Modal implements Pub<O.ConfirmationModal> {
  readonly buttonContainerEl: HTMLElement;
  private readonly buttons: ConfirmationButton[] = [];

  constructor(app: O.App) {
    super(app);
    this.modalEl.addClass('mod-confirmation');
    this.buttonContainerEl = this.modalEl.createDiv('modal-button-container');
  }

  addClass(cls: string): this {
    this.modalEl.addClass(cls);
    return this;
  }

  addCheckbox(label: string, cb: (value: boolean) => unknown): this {
    const labelEl = this.buttonContainerEl.createEl('label', 'mod-checkbox');
    const input = labelEl.createEl('input', { type: 'checkbox' });
    labelEl.appendText(label);
    input.addEventListener('change', () => cb(input.checked));
    return this;
  }

  addButton(cb: (btn: ConfirmationButton) => unknown): this {
    const button = new ConfirmationButton(this.buttonContainerEl, () => this.close());
    this.buttons.push(button);
    cb(button);
    return this;
  }

  addCancelButton(text = 'Cancel'): this {
    return this.addButton((button) => button.setButtonText(text).setCancel());
  }

  protected override firstFocus(): HTMLElement {
    const wanted = this.buttons.filter((button) => button.isInitialFocus).at(-1) ?? this.buttons.at(0);
    return wanted?.buttonEl ?? super.firstFocus();
  }
}
