/**
 * Renders the progress summary as Markdown: the text between the markers of the summary note. Knows no file and no
 * language: words, dates and links are given.
 */
import { buildCategories, mergeLadders, type Category } from './categories';
import { buildChanges, itemsOf, type SkillChange } from './changes';
import type { ItemStanding, SkillStanding, Standings } from './schema';
import { renderBullets, renderSteps, renderTable, renderWords, type Step } from './summary-text';
import type { SummaryWords } from './summary-words';

export interface SummaryParts {
  /** The skills of `skillsWithSteps` have all their texts. */
  now: Standings;
  /** The matrix until the day before `since`: `buildMatrix({ …, until: addDays(since, -1) })`. */
  before: Standings;
  /** `YYYY-MM-DD`. */
  since: string;
  today: string;
  words: SummaryWords;
  /** A Markdown link to a note from the summary note: `renderSkillLink(path, summaryPath, resolve)`. */
  linkTo(path: string): string | null;
}

/** Up to so many skills, those not started are shown as rows and steps like the others. */
const fewSkills = 20;
/** More new levels than this are counted, not named, in the first paragraph. */
const fewLevels = 6;

class Summary {
  private readonly words: SummaryWords;
  private readonly skills: SkillStanding[];
  private readonly changes: SkillChange[];
  private readonly changed: Set<string>;

  constructor(private readonly parts: SummaryParts) {
    this.words = parts.words;
    this.skills = parts.now.skills;
    this.changes = buildChanges(parts.now, parts.before);
    this.changed = new Set(this.changes.map(({ skill }) => skill.path));
  }

  render(): string {
    const closing = `*${this.words.closing}*`;
    const body = [this.categories(), this.totals(), this.period(), this.steps()].flat();
    return [this.lead(), ...(this.skills.length === 0 ? [] : body), closing].join('\n\n');
  }

  private link({ path, name }: SkillStanding): string {
    return this.parts.linkTo(path) ?? renderWords(name);
  }

  private label(level: string | null): string {
    return level === null ? this.words.noLevel : renderWords(level);
  }

  private links(skills: SkillStanding[]): string {
    return skills.map((skill) => this.link(skill)).join(', ');
  }

  private lead(): string {
    const { words, parts } = this;
    const asOf = words.asOf(words.fullDate(parts.today));
    if (this.skills.length === 0) return `${asOf} ${words.noSkills}`;
    const facts = [...this.newLevels(), ...this.countedFacts()];
    const since = `**${words.since(words.fullDate(parts.since))}:**`;
    return `${asOf} ${since} ${facts.length === 0 ? words.nothingChanged : facts.join(', ')}.`;
  }

  private countedFacts(): string[] {
    const { words, changes } = this;
    const facts: [items: ItemStanding[], say: (n: number) => string][] = [
      [changes.flatMap(({ ticked }) => ticked.criterion), words.criteriaTicked],
      [changes.flatMap(({ ticked }) => ticked.keySkill), words.keySkillsTicked],
      [changes.flatMap(({ ticked }) => ticked.project), words.projectsDone],
      [changes.flatMap(({ startedProjects }) => startedProjects), words.projectsStarted],
      [changes.flatMap(({ ticked }) => ticked.application), words.appliedAtWork],
      [changes.flatMap(({ withdrawn }) => withdrawn), words.ticksWithdrawn],
    ];
    return facts.flatMap(([items, say]) => (items.length === 0 ? [] : [say(items.length)]));
  }

  private newLevels(): string[] {
    const risen = this.changes.filter(({ rise }) => rise > 0).map(({ skill }) => skill);
    if (risen.length > fewLevels) return [this.words.newLevels(risen.length)];
    return [...new Set(risen.map(({ level }) => level))].map((label) => {
      const links = risen.filter(({ level }) => level === label).map((skill) => this.link(skill));
      return this.words.levelReachedBy(this.words.list(links), this.label(label));
    });
  }

  private categories(): string[] {
    const { words } = this;
    const others = this.skills.filter((skill) => !this.isShown(skill));
    const finished = others.filter(isFinished);
    const notStarted = others.filter((skill) => !isFinished(skill));
    return [
      `## ${words.skills}`,
      ...this.table(buildCategories(this.skills.filter((skill) => this.isShown(skill)))),
      ...(finished.length === 0 ? [] : [`${words.finished} ${this.links(finished)}.`]),
      ...(notStarted.length === 0 ? [] : [`${words.notStarted} ${this.links(notStarted)}.`]),
    ];
  }

  /** One table for all; a category stands in its first row alone, and the column is left out where no skill has a tag. */
  private table(categories: Category<SkillStanding>[]): string[] {
    if (categories.length === 0) return [];
    const { category, skill, now, next, criteria, projects } = this.words.columns;
    const table = [
      [category, skill, now, next, criteria, projects],
      ...categories.flatMap((each) =>
        each.skills.map((one, at) => [at === 0 ? this.categoryName(each) : '', ...this.row(one)]),
      ),
    ];
    const hasTags = categories.some(({ tag }) => tag !== null);
    return [renderTable(hasTags ? table : table.map((row) => row.slice(1)))];
  }

  private categoryName({ tag }: Category<SkillStanding>): string {
    return tag === null ? this.words.untagged : renderWords(tag);
  }

  private isShown(skill: SkillStanding): boolean {
    if (this.changed.has(skill.path)) return true;
    return isTouched(skill) ? !isFinished(skill) : this.skills.length <= fewSkills;
  }

  private row(skill: SkillStanding): string[] {
    const { words } = this;
    const { level, nextLevel, required, petProjects } = skill;
    return [
      this.link(skill),
      this.label(level),
      nextLevel === null ? words.none : renderWords(nextLevel),
      required.total === 0 ? words.none : words.count(required.done, required.total),
      petProjects.total === 0 ? words.none : words.count(petProjects.done, petProjects.total),
    ];
  }

  private totals(): string[] {
    const { words, skills } = this;
    const counts = new Map<string | null, number>();
    for (const { level } of skills) counts.set(level, (counts.get(level) ?? 0) + 1);
    const order = mergeLadders(skills.map(({ levels }) => levels.map(({ label }) => label)));
    const rows = [...order.reverse(), null].flatMap((level) => {
      const count = counts.get(level);
      return count === undefined ? [] : [[this.label(level), String(count)]];
    });
    return [
      `## ${words.totals}`,
      renderTable([[words.totalColumns.level, words.totalColumns.skills], ...rows]),
    ];
  }

  private period(): string[] {
    if (this.changes.length === 0) return [];
    const { changes: labels } = this.words;
    const lines = [
      this.line(labels.reached, (change) => (change.rise > 0 ? this.levelOf(change) : null)),
      this.line(labels.lost, (change) => (change.rise < 0 ? this.levelOf(change) : null)),
      this.line(labels.criteria, ({ skill, ticked }) => this.counted(skill, ticked.criterion)),
      this.line(labels.keySkills, ({ skill, ticked }) => this.counted(skill, ticked.keySkill)),
      this.line(labels.projectsDone, ({ skill, ticked }) => this.quoted(skill, ticked.project)),
      this.line(labels.projectsStarted, ({ skill, startedProjects }) => this.quoted(skill, startedProjects)),
      this.line(labels.atWork, ({ skill, ticked }) => this.quoted(skill, ticked.application)),
      this.line(labels.withdrawn, ({ skill, withdrawn }) => this.quoted(skill, withdrawn)),
    ];
    const heading = this.words.since(this.words.fullDate(this.parts.since));
    return [`## ${heading}`, renderBullets(lines.filter((line) => line !== ''))];
  }

  private line(label: string, say: (change: SkillChange) => string | null): string {
    const said = this.changes.flatMap((change) => say(change) ?? []);
    return said.length === 0 ? '' : `${label}: ${said.join('; ')}`;
  }

  private levelOf({ skill, levelBefore }: SkillChange): string {
    return `${this.link(skill)}: ${this.label(levelBefore)} → ${this.label(skill.level)}`;
  }

  private counted(skill: SkillStanding, items: ItemStanding[]): string | null {
    return items.length === 0 ? null : `${this.link(skill)} ${items.length}`;
  }

  private quoted(skill: SkillStanding, items: ItemStanding[]): string | null {
    const texts = this.quotes(items);
    return texts.length === 0 ? null : `${this.link(skill)} ${texts.join(', ')}`;
  }

  private quotes(items: ItemStanding[]): string[] {
    return items.map(({ text }) => this.words.quote(renderWords(text ?? this.words.none)));
  }

  private steps(): string[] {
    const { words } = this;
    const open = this.skills.filter(({ nextLevel }) => nextLevel !== null);
    const shown = skillsWithSteps(this.skills);
    const hidden = open.length - shown.length;
    const steps = shown.map((skill) => this.step(skill));
    return [
      `## ${words.nextSteps}`,
      steps.length === 0 ? words.nothingOpen : renderSteps(steps),
      ...(hidden === 0 ? [] : [words.moreNotStarted(hidden)]),
    ];
  }

  private step(skill: SkillStanding): Step {
    const texts = this.quotes(skill.missing);
    const line = `${this.link(skill)} → ${this.label(skill.nextLevel)}`;
    return texts.length === 1 ? { line: `${line}: ${texts.join('')}`, below: [] } : { line, below: texts };
  }
}

function isTouched(skill: SkillStanding): boolean {
  return itemsOf(skill).some(({ state }) => state !== 'open');
}

function isFinished({ level, nextLevel }: SkillStanding): boolean {
  return level !== null && nextLevel === null;
}

/** The skills whose next steps the summary names: all that are begun, and some others while those are few. */
export function skillsWithSteps<Skill extends SkillStanding>(skills: Skill[]): Skill[] {
  const open = skills.filter(({ nextLevel }) => nextLevel !== null);
  const started = open.filter(isTouched);
  const others = open.filter((skill) => !isTouched(skill));
  return [...started, ...others.slice(0, Math.max(0, fewSkills - started.length))];
}

/** The text between the markers, without a line ending at its end. The same parts always give the same text. */
export function renderSummary(parts: SummaryParts): string {
  return new Summary(parts).render();
}
