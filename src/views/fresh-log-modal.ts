/** Asks whether a new log may be begun, because the copy of the old one is then forgotten. */
import { Modal, Setting, type App } from 'obsidian';
import type { Words } from '../i18n/en';

/** What is asked, and what happens when a person agrees. */
export interface FreshLogQuestion {
  ticks: number;
  words: Words['panel'];
  agree: () => void;
}

export class FreshLogModal extends Modal {
  constructor(
    app: App,
    private readonly question: FreshLogQuestion,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { ticks, words, agree } = this.question;
    this.setTitle(words.freshTitle);
    this.contentEl.createEl('p', { text: words.freshText(ticks) });
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(words.cancel).onClick(() => this.close()))
      .addButton((button) =>
        button
          .setButtonText(words.freshAgree)
          .setDestructive()
          .onClick(() => {
            this.close();
            agree();
          }),
      );
  }
}
