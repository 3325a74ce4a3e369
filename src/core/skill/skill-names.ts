/** The names of a vault's skills: which note a text names. Knows no texts of notes. */
import { normalForm } from '../item-key';

/** What of a skill bears its names. */
export interface NamedSkill {
  path: string;
  name: string;
  aliases: readonly string[];
}

const formsOf = ({ name, aliases }: NamedSkill) =>
  new Set([name, ...aliases].map(normalForm).filter((form) => form !== ''));

/** Skills by the normal form of their names and aliases. */
export class SkillNames {
  private readonly bearers = new Map<string, NamedSkill[]>();

  constructor(skills: Iterable<NamedSkill>) {
    for (const skill of skills) this.add(skill);
  }

  /** True when there is no skill. */
  get isEmpty(): boolean {
    return this.bearers.size === 0;
  }

  add(skill: NamedSkill): void {
    for (const form of formsOf(skill)) {
      const others = this.bearers.get(form) ?? [];
      this.bearers.set(
        form,
        [...others, skill].sort((a, b) => (a.path < b.path ? -1 : 1)),
      );
    }
  }

  remove(skill: NamedSkill): void {
    for (const form of formsOf(skill)) {
      const others = (this.bearers.get(form) ?? []).filter(({ path }) => path !== skill.path);
      if (others.length > 0) this.bearers.set(form, others);
      else this.bearers.delete(form);
    }
  }

  /** Path of the one skill with this alias; null for none, and for several. */
  pathOfAlias(alias: string): string | null {
    const form = normalForm(alias);
    const bearers = (this.bearers.get(form) ?? []).filter(({ aliases }) =>
      aliases.some((each) => normalForm(each) === form),
    );
    return bearers.length === 1 ? (bearers[0]?.path ?? null) : null;
  }

  /** The skill that a text names; of two with one name the first by path. */
  find(text: string): NamedSkill | null {
    return this.bearers.get(normalForm(text))?.[0] ?? null;
  }
}
