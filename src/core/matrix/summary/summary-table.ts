/** The summary's table of skills that changed or are short of their goal, and a line of those that are not. */
import { stepByStep } from '../../at-once';
import { buildCategories } from '../categories';
import type { SkillChange } from '../history/changes';
import { evidenceOf } from '../evidence';
import { requiredUpTo } from '../levels';
import type { SkillStanding } from '../schema';
import type { StageSkill } from '../stage/stage';
import type { SummaryInk } from './summary-ink';
import type { SummaryParts } from './summary-parts';
import { fewSkills, isTouched } from './summary-scope';
import { renderWords, tableInPieces } from './summary-text';

function isFinished({ level, nextLevel }: SkillStanding): boolean {
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
  private readonly risen: Set<string>;
  private readonly changed: Set<string>;
  /** What is said of a number of criteria: the rows of a large vault say few of them again and again. */
  private readonly counts = new Map<number, string>();

  constructor(
    private readonly parts: SummaryParts,
    private readonly ink: SummaryInk,
    changes: readonly SkillChange[],
  ) {
    const { stage } = parts;
    this.asked =
      stage && new Map(stage.skills.flatMap((each) => (each.path === null ? [] : [[each.path, each]])));
    this.changed = new Set(changes.map(({ skill }) => skill.path));
    this.risen = new Set(changes.filter(({ rise }) => rise > 0).map(({ skill }) => skill.path));
  }

  *render(): Generator<void, string[]> {
    const { words } = this.ink;
    const { skills } = this.parts.now;
    const shown: SkillStanding[] = [];
    const rest: SkillStanding[] = [];
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
  private isShown(skill: SkillStanding): boolean {
    if (this.changed.has(skill.path)) return true;
    if (this.asked) return this.asked.get(skill.path)?.standing === 'open';
    return isTouched(skill) ? !isFinished(skill) : this.parts.skillCount <= fewSkills;
  }

  private isDone(skill: SkillStanding): boolean {
    return this.asked ? this.asked.get(skill.path)?.standing === 'reached' : isFinished(skill);
  }

  /** A category stands in its first row alone; the column is left out where no skill has a tag. */
  private *table(skills: SkillStanding[]): Generator<void, string> {
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

  private row(skill: SkillStanding): string[] {
    const { ink } = this;
    const proofs = ink.proofs(evidenceOf(skill));
    return [
      ink.note(skill),
      this.now(skill),
      ...this.goal(skill),
      proofs === '' ? ink.words.noEvidence : proofs,
    ];
  }

  /** `Middle, 1 Nov`: the day stands with a level that is new. */
  private now(skill: SkillStanding): string {
    const label = this.ink.level(skill.level);
    const day = this.risen.has(skill.path) ? reachedOn(skill) : null;
    return day === null ? label : `${label}, ${this.ink.words.shortDate(day, this.parts.today)}`;
  }

  private criteria(count: number): string {
    const said = this.counts.get(count) ?? this.ink.words.criteria(count);
    this.counts.set(count, said);
    return said;
  }

  private goal(skill: SkillStanding): [goal: string, left: string] {
    const { words } = this.ink;
    if (!this.asked) {
      if (skill.nextLevel === null) return [words.none, skill.level === null ? words.none : words.allReached];
      return [renderWords(skill.nextLevel), this.criteria(skill.missing.length)];
    }
    const asked = this.asked.get(skill.path);
    if (!asked?.target) return [words.none, words.outside];
    const left = asked.standing === 'reached' ? words.reached : this.criteria(asked.missing.length);
    return [renderWords(asked.target.label), left];
  }
}

/** The table and the lines below it. */
export function renderSkills(
  parts: SummaryParts,
  changes: readonly SkillChange[],
  ink: SummaryInk,
): Generator<void, string[]> {
  return new SkillTable(parts, ink, changes).render();
}
