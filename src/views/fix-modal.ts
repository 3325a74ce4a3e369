/** Shows what an edit of a note would change, line by line, before a person agrees to it. */
import { Modal, Setting, type App } from 'obsidian';
import type { FixPreview } from '../core/skill/fix';
import type { Words } from '../i18n/en';

/** The lines in question, and what happens when a person agrees. */
export interface FixQuestion {
  preview: FixPreview;
  words: Words['panel'];
  agree: () => void;
}

export class FixModal extends Modal {
  constructor(
    app: App,
    private readonly question: FixQuestion,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { preview, words, agree } = this.question;
    this.setTitle(words.fixTitle(preview.line));
    this.showLines(words.fixBefore, preview.before);
    this.showLines(words.fixAfter, preview.after);
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(words.cancel).onClick(() => this.close()))
      .addButton((button) =>
        button
          .setButtonText(words.fixAgree)
          .setCta()
          .onClick(() => {
            this.close();
            agree();
          }),
      );
  }

  private showLines(label: string, lines: string): void {
    this.contentEl.createEl('p', { text: label });
    this.contentEl.createEl('pre', { text: lines, cls: 'skill-matrix-lines' });
  }
}
