/** What a person can tick in a skill note, in the order of the note, each with the two slots that name it in the log. */
import { logNames, logText, normalForm } from '../item-key';
import { groupKindOf, groupWord } from '../vocabulary';
import { remembering } from '../vocabulary/remembering';
import { languageOf } from './language';
import type { Application, Item, Level, PetProject, SkillNote } from './schema';

/** One thing to tick. */
export interface Tickable {
  kind: 'criterion' | 'keySkill' | 'project' | 'application';
  /** Second slot of its line: the level's label, or the note's word for pet projects or business value. */
  group: string;
  /** Third slot of its line, unescaped: its text, told apart from its twins. */
  name: string;
  /** As the note shows it. */
  text: string;
  /** Label of its level; null for applications and for projects of no level. */
  level: string | null;
  required: boolean;
  inferred: boolean;
  /** The first cell of its row, where levels are columns. */
  subhead: string | null;
  /** 1-based. */
  line: number;
}

type Unnamed = Omit<Tickable, 'name'>;

/** What two names of one group have in common: `Pet-project` and `Проекты` are one group, `Junior.` is `junior`. */
export const groupKey: (group: string) => string = remembering(
  (group) => groupKindOf(group) ?? normalForm(group),
);

function itemOf(kind: 'criterion' | 'keySkill', level: Level, item: Item): Unnamed {
  const { text, required, line } = item;
  const group = logText(level.label);
  const inferred = item.inferred ?? false;
  return { kind, group, text, level: level.label, required, inferred, subhead: item.group ?? null, line };
}

/** The first text that says something; a row without a title is still a project. */
function firstFilled(...texts: string[]): string {
  return texts.find((text) => text.trim() !== '') ?? '—';
}

const plain = { required: false, inferred: false, subhead: null };

function projectOf(group: string, project: PetProject): Unnamed {
  const text = firstFilled(project.title, project.description, project.successCriterion);
  return { kind: 'project', group, text, level: project.level, line: project.line, ...plain };
}

function applicationOf(group: string, application: Application): Unnamed {
  const text = firstFilled(application.name, application.description, application.benefits);
  return { kind: 'application', group, text, level: null, line: application.line, ...plain };
}

function unnamedItems(note: SkillNote): Unnamed[] {
  const language = languageOf(note);
  const projects = groupWord('petProjects', language);
  const applications = groupWord('businessValue', language);
  return [
    ...note.levels.flatMap((level) => [
      ...level.criteria.map((item) => itemOf('criterion', level, item)),
      ...level.keySkills.map((item) => itemOf('keySkill', level, item)),
    ]),
    ...note.petProjects.map((project) => projectOf(projects, project)),
    ...note.businessValue.map((application) => applicationOf(applications, application)),
  ];
}

/**
 * Everything a person can tick in a note: level by level its criteria and key skills, then projects, then
 * applications, each list in the note's order.
 */
export function tickableItems(note: SkillNote): Tickable[] {
  const items = unnamedItems(note);
  const groups = new Map<string, Unnamed[]>();
  for (const item of items) {
    const key = groupKey(item.group);
    const members = groups.get(key);
    if (members) members.push(item);
    else groups.set(key, [item]);
  }
  const names = new Map<Unnamed, string>();
  for (const members of groups.values()) {
    const named = logNames(
      members.map(({ kind, text, level }) => ({ text, level: kind === 'project' ? level : null })),
    );
    members.forEach((member, at) => names.set(member, named[at] ?? member.text));
  }
  return items.map((item) => ({ ...item, name: names.get(item) ?? logText(item.text) }));
}
