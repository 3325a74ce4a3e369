/** The first paragraph of the summary: the day, what changed since, and how far the stages are. */
import type { SkillChange } from '../history/changes';
import type { SummaryInk } from './summary-ink';
import type { SummaryParts } from './summary-parts';

/** More new levels than this are counted, not named. */
const fewLevels = 6;

/** Skills by the level that is said of them: `[[Go]] and [[Bash]] — now Junior`. */
function byLevel(
  changes: readonly SkillChange[],
  levelOf: (change: SkillChange) => string | null,
  say: (skills: string, level: string) => string,
  ink: SummaryInk,
): string[] {
  return [...new Set(changes.map(levelOf))].map((label) => {
    const links = changes.filter((change) => levelOf(change) === label).map(({ skill }) => ink.note(skill));
    return say(ink.words.list(links), ink.level(label));
  });
}

/** What was reached, and what was lost, which nobody should have to find out. */
function levelFacts(changes: readonly SkillChange[], ink: SummaryInk): string[] {
  const { words } = ink;
  const risen = changes.filter(({ rise }) => rise > 0);
  const fallen = changes.filter(({ rise }) => rise < 0);
  const few = (many: readonly SkillChange[]) => many.length <= fewLevels;
  return [
    ...(few(risen)
      ? byLevel(risen, ({ skill }) => skill.level, words.levelReachedBy, ink)
      : [words.newLevels(risen.length)]),
    ...(few(fallen)
      ? byLevel(fallen, ({ levelBefore }) => levelBefore, words.levelLostBy, ink)
      : [words.lostLevels(fallen.length)]),
  ];
}

function countedFacts(changes: readonly SkillChange[], { words }: SummaryInk): string[] {
  const sum = (countIn: (change: SkillChange) => number) =>
    changes.reduce((total, change) => total + countIn(change), 0);
  const facts: [n: number, say: (n: number) => string][] = [
    [sum(({ ticked }) => ticked.criterion.length), words.criteriaTicked],
    [sum(({ ticked }) => ticked.keySkill.length), words.keySkillsTicked],
    [sum(({ ticked }) => ticked.project.length), words.projectsDone],
    [sum(({ startedProjects }) => startedProjects.length), words.projectsStarted],
    [sum(({ ticked }) => ticked.application.length), words.appliedAtWork],
    [sum(({ withdrawn }) => withdrawn.length), words.ticksWithdrawn],
  ];
  return facts.flatMap(([n, say]) => (n === 0 ? [] : [say(n)]));
}

function stages({ stage, otherStages }: SummaryParts, ink: SummaryInk): string[] {
  const { words } = ink;
  const chosen = stage ? [words.stageReady(ink.note(stage.note), stage.ready.done, stage.ready.total)] : [];
  const say = ({ note, ready }: (typeof otherStages)[number]) =>
    `${ink.note(note)}\u00a0— ${words.readySkills(ready.done, ready.total)}`;
  return otherStages.length === 0
    ? chosen
    : [...chosen, `${words.otherStages} ${ink.list(otherStages, say)}.`];
}

/** `As of 22 November 2026. **Since 1 September 2026:** … Ready for [[Stage]]: 4 of 9 skills.` */
export function renderLead(parts: SummaryParts, ink: SummaryInk): string {
  const { words } = ink;
  const { changes } = parts;
  const asOf = words.asOf(words.fullDate(parts.today));
  if (parts.skills.length === 0) return `${asOf} ${words.noSkills}`;
  const facts = [...levelFacts(changes, ink), ...countedFacts(changes, ink)];
  const since = `**${words.since(words.fullDate(parts.since))}:**`;
  const changed = `${since} ${facts.length === 0 ? words.nothingChanged : facts.join(', ')}.`;
  return [asOf, changed, ...stages(parts, ink)].join(' ');
}
