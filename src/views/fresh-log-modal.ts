/** Asks whether a new log may be begun, because the copy of the old one is then forgotten. */
import type { Words } from '../i18n/en';
import { AgreeModal } from './agree-modal';

/** What is asked, and what happens when a person agrees. */
export interface FreshLogQuestion {
  ticks: number;
  words: Words['panel'];
  agree: () => void;
}

export class FreshLogModal extends AgreeModal<FreshLogQuestion> {
  override onOpen(): void {
    const { ticks, words } = this.question;
    this.setTitle(words.freshTitle);
    this.contentEl.createEl('p', { text: words.freshText(ticks) });
    this.addButtons(words.freshAgree, true);
  }
}
