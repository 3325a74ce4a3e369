/** Shows which lines of the log would go into its archive before a person agrees to it. */
import { Modal, Setting, type App } from 'obsidian';
import type { Words } from '../i18n/en';

/** The lines in question, the name of the archive, and what happens when a person agrees. */
export interface TidyQuestion {
  lines: string[];
  archive: string;
  words: Words['panel'];
  agree: () => void;
}

/** More lines than these are counted, not shown. */
const mostShown = 500;

export class TidyModal extends Modal {
  constructor(
    app: App,
    private readonly question: TidyQuestion,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { lines, archive, words, agree } = this.question;
    const hidden = lines.length - mostShown;
    this.setTitle(words.tidyTitle);
    this.contentEl.createEl('p', { text: words.tidyText(lines.length, archive) });
    this.contentEl.createEl('pre', { text: lines.slice(0, mostShown).join('\n'), cls: 'skill-matrix-lines' });
    if (hidden > 0) this.contentEl.createEl('p', { text: words.tidyMore(hidden) });
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(words.cancel).onClick(() => this.close()))
      .addButton((button) =>
        button
          .setButtonText(words.tidyAgree)
          .setCta()
          .onClick(() => {
            this.close();
            agree();
          }),
      );
  }
}
