/** Shows which lines of the log would go into its archive before a person agrees to it. */
import type { Words } from '../i18n/en';
import { AgreeModal } from './agree-modal';

/** The lines in question, the name of the archive, and what happens when a person agrees. */
export interface TidyQuestion {
  lines: string[];
  archive: string;
  words: Words['panel'];
  agree: () => void;
}

/** More lines than these are counted, not shown. */
const mostShown = 500;

export class TidyModal extends AgreeModal<TidyQuestion> {
  override onOpen(): void {
    const { lines, archive, words } = this.question;
    const hidden = lines.length - mostShown;
    this.setTitle(words.tidyTitle);
    this.contentEl.createEl('p', { text: words.tidyText(lines.length, archive) });
    this.contentEl.createEl('pre', { text: lines.slice(0, mostShown).join('\n'), cls: 'skill-matrix-lines' });
    if (hidden > 0) this.contentEl.createEl('p', { text: words.tidyMore(hidden) });
    this.addButtons(words.tidyAgree);
  }
}
