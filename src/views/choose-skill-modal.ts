/** Offers the vault's skills by name and opens the chosen one. */
import { FuzzySuggestModal, type App } from 'obsidian';
import type { SkillProgress } from '../core/matrix/schema';
import type { Words } from '../i18n/en';

export class ChooseSkillModal extends FuzzySuggestModal<SkillProgress> {
  constructor(
    app: App,
    private readonly skills: SkillProgress[],
    words: Words['commands'],
    private readonly choose: (path: string) => void,
  ) {
    super(app);
    this.setPlaceholder(words.chooseSkill);
    this.emptyStateText = words.noSkills;
  }

  override getItems(): SkillProgress[] {
    return this.skills;
  }

  /** Skills that share a name are told apart by their folders. */
  override getItemText({ name, path }: SkillProgress): string {
    const isShared = this.skills.filter((skill) => skill.name === name).length > 1;
    return isShared ? path.replace(/\.md$/, '') : name;
  }

  override onChooseItem({ path }: SkillProgress): void {
    this.choose(path);
  }
}
