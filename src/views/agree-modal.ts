/** A modal that shows something and asks a person to agree to it. What is shown, each such modal says itself. */
import { Modal, Setting, type App } from 'obsidian';

/** What every such question has. */
interface Question {
  words: { cancel: string };
  agree: () => void;
}

/** Its heirs fill it when it opens, and put the buttons below. */
export class AgreeModal<Asked extends Question> extends Modal {
  constructor(
    app: App,
    protected readonly question: Asked,
  ) {
    super(app);
  }

  /** "Cancel", and the button that agrees. */
  protected addButtons(text: string, isDestructive = false): void {
    const { words, agree } = this.question;
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(words.cancel).onClick(() => this.close()))
      .addButton((button) => {
        button.setButtonText(text).onClick(() => {
          this.close();
          agree();
        });
        if (isDestructive) button.setDestructive();
        else button.setCta();
      });
  }
}
