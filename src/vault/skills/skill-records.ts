/** The records of all skills, and the names of those with levels, kept in step. Knows no notes and no log. */
import { byPath } from '../../core/matrix/order';
import type { SkillRecord } from '../../core/matrix/record/record';
import { SkillNames } from '../../core/skill/skill-names';

const hasLevels = ({ ladder }: SkillRecord) => ladder.length > 0;

function namesOf(record: SkillRecord | null | undefined): string | null {
  return record && hasLevels(record) ? JSON.stringify([record.name, record.aliases]) : null;
}

export class SkillRecords {
  private readonly records = new Map<string, SkillRecord>();
  /** Gathered when first asked for, and kept up to date from then on. */
  private gathered: SkillNames | null = null;
  /** All with levels by path; null once one of them has changed. */
  private sorted: readonly SkillRecord[] | null = null;

  get(path: string): SkillRecord | undefined {
    return this.records.get(path);
  }

  has(path: string): boolean {
    return this.records.has(path);
  }

  /** Null: the note is no skill, or none any more. */
  set(path: string, record: SkillRecord | null): void {
    const { gathered } = this;
    const before = this.records.get(path);
    if (gathered && namesOf(before) !== namesOf(record)) {
      if (before) gathered.remove(before);
      if (record && hasLevels(record)) gathered.add(record);
    }
    this.sorted = null;
    if (record) this.records.set(path, record);
    else this.records.delete(path);
  }

  /** The record of a skill with levels; null for other notes. */
  withLevels(path: string): SkillRecord | null {
    const record = this.records.get(path);
    return record && hasLevels(record) ? record : null;
  }

  /** Those of all skills with levels, by path. */
  allWithLevels(): readonly SkillRecord[] {
    return (this.sorted ??= [...this.records.values()].filter(hasLevels).sort(byPath));
  }

  /** The names of all skills with levels. */
  names(): SkillNames {
    return (this.gathered ??= new SkillNames([...this.records.values()].filter(hasLevels)));
  }
}
