/** What changed in the summary's period, skill by skill: the reasons for the figures of the first paragraph. */
import type { SkillChange } from '../history/changes';
import type { SummaryInk } from './summary-ink';

interface Named {
  text: string | null;
}

function levels({ skill, levelBefore }: SkillChange, ink: SummaryInk): string {
  return `${ink.note(skill)}: ${ink.level(levelBefore)} → ${ink.level(skill.level)}`;
}

function quoted({ skill }: SkillChange, items: readonly Named[], ink: SummaryInk): string | null {
  if (items.length === 0) return null;
  return `${ink.note(skill)} ${items.map(({ text }) => ink.quote(text ?? '')).join(', ')}`;
}

/** A bullet for each kind of change that there was. */
export function* renderChanges(changes: readonly SkillChange[], ink: SummaryInk): Generator<void, string[]> {
  const labels = ink.words.changes;
  const bullets: [label: string, say: (change: SkillChange) => string | null][] = [
    [labels.reached, (change) => (change.rise > 0 ? levels(change, ink) : null)],
    [labels.lost, (change) => (change.rise < 0 ? levels(change, ink) : null)],
    [labels.criteria, (change) => quoted(change, change.ticked.criterion, ink)],
    [labels.keySkills, (change) => quoted(change, change.ticked.keySkill, ink)],
    [labels.projectsDone, (change) => quoted(change, change.ticked.project, ink)],
    [labels.projectsStarted, (change) => quoted(change, change.startedProjects, ink)],
    [labels.atWork, (change) => quoted(change, change.ticked.application, ink)],
    [labels.withdrawn, (change) => quoted(change, change.withdrawn, ink)],
  ];
  const lines: string[] = [];
  for (const [label, say] of bullets) {
    const said = changes.flatMap((change) => say(change) ?? []);
    if (said.length > 0) lines.push(`${label}: ${said.join('; ')}`);
    yield;
  }
  return lines;
}
