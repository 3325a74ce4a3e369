/** Reads the tables beside the levels: business value, pet projects and relations. */
import type { Row } from '../markdown/outline';
import { lookedUp, parsePhrase, slipsIn, wordsIn } from '../vocabulary/fuzzy';
import { labelForm, labelsByForm, labelsOf } from './levels/ladder';
import { levelNameOf } from './levels/level-name';
import type { NoteText } from './note-text';
import { parseLinks, parseSkillRefs } from './cells/references';
import type { Application, Level, PetProject, Relation } from './schema';
import { extraOf, isFilled, noExtra, type TableView } from './table-view';
import type { ColumnKey } from '../vocabulary/words';

function namesOf(view: TableView, row: Row, key: ColumnKey, note: NoteText) {
  return note.names(row, view.keys.indexOf(key));
}

/** Text of the column that holds `key`; empty where there is none, and in a sketch, which has no place for it. */
function proseOf(view: TableView, row: Row, key: ColumnKey, note: NoteText): string {
  return note.isSketch ? '' : note.cellText(row, view.keys.indexOf(key));
}

/** What unknown columns say of a part. */
function besideOf(view: TableView, row: Row, note: NoteText): Record<string, string> {
  return note.isSketch ? noExtra : extraOf(view, row, note);
}

/** `| Применение | Описание | Преимущества | Рекомендации по использованию |` */
export function parseApplications(view: TableView, note: NoteText): Application[] {
  const applications: Application[] = [];
  for (const row of view.table.rows) {
    if (!isFilled(row, -1)) continue;
    applications.push({
      name: proseOf(view, row, 'application', note),
      description: proseOf(view, row, 'description', note),
      benefits: proseOf(view, row, 'benefits', note),
      recommendations: proseOf(view, row, 'recommendations', note),
      extra: besideOf(view, row, note),
      line: row.line,
    });
  }
  return applications;
}

/** `| Технология | Взаимодействие |` */
export function parseRelations(view: TableView, note: NoteText): Relation[] {
  const key = view.keys.includes('technologies') ? 'technologies' : 'skill';
  const relations: Relation[] = [];
  for (const row of view.table.rows) {
    if (!isFilled(row, -1)) continue;
    relations.push({
      skills: parseSkillRefs(namesOf(view, row, key, note), row.line, note),
      interaction: proseOf(view, row, 'interaction', note),
      line: row.line,
    });
  }
  return relations;
}

const letterOrDigit = /[\p{L}\p{N}]/u;

/** The level that a project names; `—` names none. */
function levelIn(text: string): string | null {
  return letterOrDigit.test(text) ? text : null;
}

/** `| Уровень | Название проекта | Описание | Технологии | Критерий успеха | Вспомогательные ссылки |` */
export function parsePetProjects(view: TableView, note: NoteText): PetProject[] {
  const levelColumn = view.keys.indexOf('level');
  const projects: PetProject[] = [];
  for (const row of view.table.rows) {
    if (!isFilled(row, levelColumn)) continue;
    projects.push({
      level: levelIn(note.cellText(row, levelColumn)),
      title: proseOf(view, row, 'projectTitle', note),
      description: proseOf(view, row, 'description', note),
      technologies: parseSkillRefs(namesOf(view, row, 'technologies', note), row.line, note),
      successCriterion: proseOf(view, row, 'successCriterion', note),
      links: parseLinks(namesOf(view, row, 'links', note), row.line),
      extra: besideOf(view, row, note),
      line: row.line,
    });
  }
  return projects;
}

/** True when a name stands for a range of levels, `Junior/Middle`, `Junior – Senior`. */
function isRange(name: string): boolean {
  const parts = name.split(/[/,–—]|\s-\s/u);
  return parts.length > 1 && parts.every((part) => levelNameOf(part)?.isCode === false);
}

/** True when two names stand for one level: `Мидл` and `Middle`, `L3` and `L3. Senior`. */
function isSameLevel(a: string, b: string): boolean {
  const [nameA, nameB] = [levelNameOf(a), levelNameOf(b)];
  if (nameA === null || nameB === null || isRange(a) !== isRange(b)) return false;
  return [...nameA.ranks].some(([family, rank]) => nameB.ranks.get(family) === rank);
}

/** The only level of the ladder that a name is a slip of, as what the diagnostic offers. */
function nearLevel(name: string, levels: readonly Level[]): { known?: string } {
  const words = lookedUp(wordsIn(name));
  const near = levels.filter(({ label }) => slipsIn(words, parsePhrase(label), 1) !== null);
  return near.length === 1 && near[0] ? { known: near[0].label } : {};
}

/** Gives projects the ladder's own labels, and reports those whose level the ladder does not have. */
export function settleProjectLevels(projects: PetProject[], levels: readonly Level[], note: NoteText): void {
  if (levels.length === 0) return;
  const labels = labelsByForm(labelsOf(levels));
  for (const project of projects) {
    const { level, title, line } = project;
    if (level === null) note.report('project-level-missing', line, { project: title });
    else {
      const own =
        labels.get(labelForm(level)) ?? levels.find(({ label }) => isSameLevel(label, level))?.label;
      if (own !== undefined) project.level = own;
      else note.report('project-level-unknown', line, { level, project: title, ...nearLevel(level, levels) });
    }
  }
}
