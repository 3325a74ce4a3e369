/** The summary's table of skills that changed or are short of their goal, and a line of those that are not. */
import { stepByStep } from '../../at-once';
import { buildCategories } from '../categories';
import { requiredUpTo } from '../levels';
import type { SkillStanding, SkillTotals } from '../schema';
import type { StageSkill } from '../stage/stage';
import type { SummaryInk } from './summary-ink';
import type { SummaryParts } from './summary-parts';
import { fewSkills, isTouched } from './summary-scope';
import { renderWords, sayingOnce, tableInPieces } from './summary-text';

function isFinished({ level, nextLevel }: SkillTotals): boolean {
  return level !== null && nextLevel === null;
}

/** The day on which the level that is reached became complete; null before the first. */
function reachedOn({ levels, level }: SkillStanding): string | null {
  const at = levels.findIndex(({ label, isReached }) => isReached && label === level);
  const days = requiredUpTo(levels, at).map(({ tickedOn }) => tickedOn ?? '');
  return days.reduce((last, day) => (day > last ? day : last), '') || null;
}

class SkillTable {
  private readonly asked: Map<string, StageSkill<SkillStanding>> | null;
  /** By path, the skills that are higher now. */
  private readonly risen: Map<string, SkillStanding>;
  private readonly changed: Set<string>;
  private readonly criteria = sayingOnce((count: number) => this.ink.words.criteria(count));
  private readonly shortDate = sayingOnce((day: string) => this.ink.words.shortDate(day, this.parts.today));

  constructor(
    private readonly parts: SummaryParts,
    private readonly ink: SummaryInk,
  ) {
    const { stage, changes } = parts;
    this.asked =
      stage && new Map(stage.skills.flatMap((each) => (each.path === null ? [] : [[each.path, each]])));
    this.changed = new Set(changes.map(({ skill }) => skill.path));
    const risen = changes.filter(({ rise }) => rise > 0);
    this.risen = new Map(risen.map(({ skill }) => [skill.path, skill]));
  }

  *render(): Generator<void, string[]> {
    const { words } = this.ink;
    const { skills } = this.parts;
    const shown: SkillTotals[] = [];
    const rest: SkillTotals[] = [];
    yield* stepByStep(skills, (skill) => (this.isShown(skill) ? shown : rest).push(skill));
    const done = rest.filter((skill) => this.isDone(skill));
    const known = shown.length + rest.filter(isTouched).length;
    const hidden = this.asked ? 0 : this.parts.skillCount - known;
    const links = this.ink.list(done, (skill) => this.ink.note(skill));
    const lead = this.asked ? words.unchanged : words.finished;
    return [
      ...(shown.length === 0 ? [] : [yield* this.table(shown)]),
      ...(done.length === 0 ? [] : [`${lead} ${links}.`]),
      ...(hidden <= 0 ? [] : [words.notStarted(hidden)]),
    ];
  }

  /** What changed, and what is short of its goal: the stage's skills, or all that are begun. */
  private isShown(skill: SkillTotals): boolean {
    if (this.changed.has(skill.path)) return true;
    if (this.asked) return this.asked.get(skill.path)?.standing === 'open';
    return isTouched(skill) ? !isFinished(skill) : this.parts.skillCount <= fewSkills;
  }

  private isDone(skill: SkillTotals): boolean {
    return this.asked ? this.asked.get(skill.path)?.standing === 'reached' : isFinished(skill);
  }

  /** A category stands in its first row alone; the column is left out where no skill has a tag. */
  private *table(skills: SkillTotals[]): Generator<void, string> {
    const { columns, untagged } = this.ink.words;
    const hasTags = skills.some(({ tags }) => tags.length > 0);
    const goal = this.asked ? [columns.target, columns.toTarget] : [columns.next, columns.toNext];
    const head = [columns.skill, columns.now, ...goal, columns.evidence];
    const rows = [hasTags ? [columns.category, ...head] : head];
    for (const { tag, skills: members } of buildCategories(skills, 1)) {
      let category = tag === null ? untagged : renderWords(tag);
      yield* stepByStep(members, (skill) => {
        rows.push(hasTags ? [category, ...this.row(skill)] : this.row(skill));
        category = '';
      });
    }
    return yield* tableInPieces(rows);
  }

  private row(skill: SkillTotals): string[] {
    const { ink } = this;
    const proofs = ink.proofs(skill.trace?.evidence ?? []);
    return [
      ink.note(skill),
      this.now(skill),
      ...this.goal(skill),
      proofs === '' ? ink.words.noEvidence : proofs,
    ];
  }

  /** `Middle, 1 Nov`: the day stands with a level that is new. */
  private now(skill: SkillTotals): string {
    const label = this.ink.level(skill.level);
    const risen = this.risen.get(skill.path);
    const day = risen ? reachedOn(risen) : null;
    return day === null ? label : `${label}, ${this.shortDate(day)}`;
  }

  private goal(skill: SkillTotals): [goal: string, left: string] {
    const { words } = this.ink;
    if (!this.asked) {
      if (skill.nextLevel === null) return [words.none, skill.level === null ? words.none : words.allReached];
      return [this.ink.level(skill.nextLevel), this.criteria(skill.left)];
    }
    const asked = this.asked.get(skill.path);
    if (!asked?.target) return [words.none, words.outside];
    const left = asked.standing === 'reached' ? words.reached : this.criteria(asked.missing.length);
    return [this.ink.level(asked.target.label), left];
  }
}

/** The table and the lines below it. */
export function renderSkills(parts: SummaryParts, ink: SummaryInk): Generator<void, string[]> {
  return new SkillTable(parts, ink).render();
}
