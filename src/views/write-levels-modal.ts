/** Shows which properties would come into which notes, before a person agrees to it. */
import type { Words } from '../i18n/en';
import type { LevelPlan } from '../vault/write-levels';
import { AgreeModal } from './agree-modal';

/** What would be written, and what happens when a person agrees. */
export interface LevelQuestion {
  plan: LevelPlan;
  words: Words['levels'];
  agree: () => void;
}

export class WriteLevelsModal extends AgreeModal<LevelQuestion> {
  override onOpen(): void {
    const { plan, words } = this.question;
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
    this.addButtons(words.agree(plan.edits.length));
  }
}
