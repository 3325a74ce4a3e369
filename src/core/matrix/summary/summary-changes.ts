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
  const texts = items.map(({ text }) => ink.quote(text ?? ''));
  return texts.length === 0 ? null : `${ink.note(skill)} ${texts.join(', ')}`;
}

/** A bullet for each kind of change that there was. */
export function renderChanges(changes: readonly SkillChange[], ink: SummaryInk): string[] {
  const labels = ink.words.changes;
  const line = (label: string, say: (change: SkillChange) => string | null): string[] => {
    const said = changes.flatMap((change) => say(change) ?? []);
    return said.length === 0 ? [] : [`${label}: ${said.join('; ')}`];
  };
  return [
    ...line(labels.reached, (change) => (change.rise > 0 ? levels(change, ink) : null)),
    ...line(labels.lost, (change) => (change.rise < 0 ? levels(change, ink) : null)),
    ...line(labels.criteria, (change) => quoted(change, change.ticked.criterion, ink)),
    ...line(labels.keySkills, (change) => quoted(change, change.ticked.keySkill, ink)),
    ...line(labels.projectsDone, (change) => quoted(change, change.ticked.project, ink)),
    ...line(labels.projectsStarted, (change) => quoted(change, change.startedProjects, ink)),
    ...line(labels.atWork, (change) => quoted(change, change.ticked.application, ink)),
    ...line(labels.withdrawn, (change) => quoted(change, change.withdrawn, ink)),
  ];
}
