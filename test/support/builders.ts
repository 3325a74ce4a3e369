/** Short ways to say what a skill note or a log holds, for tests that are about something else than reading them. */
import { parseAssessmentLog } from '../../src/core/assessment/parse';
import type { AssessmentLog, LogEvent } from '../../src/core/assessment/schema';
import { buildLinkResolver } from '../../src/core/markdown/link-resolver';
import { buildMatrix } from '../../src/core/matrix/build';
import type { SkillMatrix, SkillProgress } from '../../src/core/matrix/schema';
import type { Application, Item, Level, PetProject, SkillNote } from '../../src/core/skill/schema';

/** What a level holds, by its texts. */
export interface LevelSketch {
  criteria?: string[];
  keySkills?: string[];
  /** Key skills are supporting unless this is set. */
  keySkillsRequired?: boolean;
}

/** What a note holds. Levels are in rising order; a project is its title and level. */
export interface SkillSketch {
  path?: string;
  tags?: string[];
  levels?: [label: string, level: LevelSketch][];
  projects?: [title: string, level: string | null][];
  applications?: string[];
}

function item(text: string, required: boolean): Item {
  return { text, required, line: 1 };
}

function level([label, { criteria = [], keySkills = [], keySkillsRequired = false }]: [
  string,
  LevelSketch,
]): Level {
  return {
    label,
    description: '',
    criteria: criteria.map((text) => item(text, true)),
    keySkills: keySkills.map((text) => item(text, keySkillsRequired)),
    extra: {},
    line: 1,
  };
}

function project([title, ofLevel]: [string, string | null]): PetProject {
  const filled = { description: '', technologies: [], successCriterion: '', links: [], extra: {}, line: 1 };
  return { level: ofLevel, title, ...filled };
}

function application(name: string): Application {
  return { name, description: '', benefits: '', recommendations: '', extra: {}, line: 1 };
}

/** The name of a note is its file's. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** A skill note; `Go.md` with two levels unless said otherwise. */
export function aSkill(sketch: SkillSketch = {}): SkillNote {
  const { path = 'Go.md', tags = [], projects = [], applications = [] } = sketch;
  const {
    levels = [
      ['Junior', { criteria: ['Fixes a test.'] }],
      ['Middle', { criteria: ['Writes a service.'] }],
    ],
  } = sketch;
  return {
    path,
    name: nameOf(path),
    aliases: [],
    tags,
    levels: levels.map(level),
    businessValue: applications.map(application),
    petProjects: projects.map(project),
    relations: [],
    sections: [],
    diagnostics: [],
  };
}

/** The text of a log with these lines. */
export function logText(...lines: string[]): string {
  return ['---', 'skill-assessment: 1', '---', ...lines, ''].join('\n');
}

/** A log as it is read. */
export function aLog(lines: string[], path = 'Log.md'): AssessmentLog {
  const log = parseAssessmentLog(path, logText(...lines));
  if (!log) throw new Error('not a log');
  return log;
}

/** The events of a log with these lines. */
export function events(...lines: string[]): LogEvent[] {
  return aLog(lines).events;
}

/** The matrix of some notes after some lines, or after several logs. */
export function aMatrix(
  notes: SkillNote[],
  lines: string[] | AssessmentLog[] = [],
  dates: { today?: string; until?: string } = {},
): SkillMatrix {
  const logs = lines.every((line) => typeof line === 'string') ? [aLog(lines)] : lines;
  const resolve = buildLinkResolver([...notes.map(({ path }) => path), ...logs.map(({ path }) => path)]);
  return buildMatrix({ notes, logs, resolve, today: '2026-11-22', ...dates });
}

/** Where a person stands in one skill after some lines. */
export function standingIn(note: SkillNote, ...lines: string[]): SkillProgress {
  const [skill] = aMatrix([note], lines).skills;
  if (!skill) throw new Error('no skill');
  return skill;
}
