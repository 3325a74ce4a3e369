/** Shows what an edit of a note would change, line by line, before a person agrees to it. */
import type { FixPreview } from '../core/skill/fix';
import type { Words } from '../i18n/en';
import { AgreeModal } from './agree-modal';

/** The lines in question, and what happens when a person agrees. */
export interface FixQuestion {
  preview: FixPreview;
  words: Words['panel'];
  agree: () => void;
}

export class FixModal extends AgreeModal<FixQuestion> {
  override onOpen(): void {
    const { preview, words } = this.question;
    this.setTitle(words.fixTitle(preview.line));
    this.showLines(words.fixBefore, preview.before);
    this.showLines(words.fixAfter, preview.after);
    this.addButtons(words.fixAgree);
  }

  private showLines(label: string, lines: string): void {
    this.contentEl.createEl('p', { text: label });
    this.contentEl.createEl('pre', { text: lines, cls: 'skill-matrix-lines' });
  }
}
