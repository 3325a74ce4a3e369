/** Offers the vault's skills by name and opens the chosen one. */
import { FuzzySuggestModal, type App } from 'obsidian';
import type { SkillTotals } from '../core/matrix/schema';
import type { Words } from '../i18n/en';
import { withoutEnding } from '../core/vault-path';

export class ChooseSkillModal extends FuzzySuggestModal<SkillTotals> {
  /** How many skills bear a name. */
  private readonly bearers = new Map<string, number>();

  constructor(
    app: App,
    private readonly skills: readonly SkillTotals[],
    words: Words['commands'],
    private readonly choose: (path: string) => void,
    /** Paths of those that come first. */
    private readonly first: readonly string[] = [],
  ) {
    super(app);
    for (const { name } of skills) this.bearers.set(name, (this.bearers.get(name) ?? 0) + 1);
    this.setPlaceholder(words.chooseSkill);
    this.emptyStateText = words.noSkills;
  }

  override getItems(): SkillTotals[] {
    const isFirst = ({ path }: SkillTotals) => this.first.includes(path);
    return [...this.skills.filter(isFirst), ...this.skills.filter((skill) => !isFirst(skill))];
  }

  /** Skills that share a name are told apart by their folders. */
  override getItemText({ name, path }: SkillTotals): string {
    const isShared = (this.bearers.get(name) ?? 0) > 1;
    return isShared ? withoutEnding(path) : name;
  }

  override onChooseItem({ path }: SkillTotals): void {
    this.choose(path);
  }
}
