/** Shows which properties would come into which notes, before a person agrees to it. */
import { Modal, Setting, type App } from 'obsidian';
import type { Words } from '../i18n/en';
import type { LevelPlan } from '../vault/write-levels';

/** What would be written, and what happens when a person agrees. */
export interface LevelQuestion {
  plan: LevelPlan;
  words: Words['levels'];
  agree: () => void;
}

export class WriteLevelsModal extends Modal {
  constructor(
    app: App,
    private readonly question: LevelQuestion,
  ) {
    super(app);
  }

  override onOpen(): void {
    const { plan, words, agree } = this.question;
    const lines = plan.edits.map(
      ({ path, level, progress }) => `${path}\n  skill-level: ${level ?? ''}\n  skill-progress: ${progress}`,
    );
    this.setTitle(words.title(plan.edits.length));
    this.contentEl.createEl('p', { text: words.explained });
    this.contentEl.createEl('pre', { text: lines.join('\n'), cls: 'skill-matrix-lines' });
    if (plan.unclear.length > 0) {
      const paths = plan.unclear.map(({ path, line }) => `${path}:${line}`);
      this.contentEl.createEl('p', { text: words.unclear(paths.join(', ')) });
    }
    new Setting(this.contentEl)
      .addButton((button) => button.setButtonText(words.cancel).onClick(() => this.close()))
      .addButton((button) =>
        button
          .setButtonText(words.agree(plan.edits.length))
          .setCta()
          .onClick(() => {
            this.close();
            agree();
          }),
      );
  }
}
