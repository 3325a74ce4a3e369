/** Notices: short messages in the corner that go by themselves or at a click. */
import type * as O from 'obsidian';
import type { Pub } from '../pub';

const usualDuration = 5000;

function noticeStack(): HTMLElement {
  return (
    document.querySelector<HTMLElement>('.notice-container') ?? document.body.createDiv('notice-container')
  );
}

/** One message on screen. A duration of 0 keeps it until it is clicked. */
export class Notice implements Pub<O.Notice> {
  readonly containerEl: HTMLElement = noticeStack().createDiv({ cls: 'notice', attr: { role: 'status' } });
  readonly messageEl: HTMLElement = this.containerEl.createDiv('notice-message');
  readonly noticeEl: HTMLElement = this.messageEl;
  private readonly timer: number = 0;

  constructor(message: string | DocumentFragment, duration = usualDuration) {
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    if (duration > 0) this.timer = window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.replaceChildren(message);
    return this;
  }

  hide(): void {
    window.clearTimeout(this.timer);
    const stack = this.containerEl.parentElement;
    this.containerEl.remove();
    if (stack?.childElementCount === 0) stack.remove();
  }
}
