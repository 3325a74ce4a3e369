/** Builders of what the panel draws: a skill from a few words, its counts reckoned as the design says. */
import { buildTrace } from '../../src/core/matrix/trace';
import { isUnproved } from '../../src/core/matrix/evidence';
import type { Evidence } from '../../src/core/assessment/schema';
import type { Diagnostic } from '../../src/core/diagnostic';
import type {
  Count,
  ItemKind,
  ItemProgress,
  LevelProgress,
  SkillProgress,
  UnattachedTick,
} from '../../src/core/matrix/schema';
import type { Application, PetProject, SkillNote } from '../../src/core/skill/schema';
import { soundLog } from '../../src/core/matrix/guard/log-status';
import type { RelatedSkill, SkillState } from '../../src/views/panel-state';

/** One thing to tick: its text, and the date of its tick or start if it has one. */
export interface ItemSpec {
  text: string;
  on?: string;
  started?: string;
  evidence?: Evidence[];
  inferred?: boolean;
  subhead?: string;
}

export interface LevelSpec {
  label: string;
  description?: string;
  criteria?: ItemSpec[];
  keySkills?: ItemSpec[];
}

export interface ProjectSpec extends ItemSpec, Partial<Omit<PetProject, 'title' | 'line'>> {
  level: string | null;
}

export interface ApplicationSpec
  extends ItemSpec, Partial<Pick<Application, 'benefits' | 'recommendations'>> {}

export interface SkillSpec {
  name: string;
  path?: string;
  tags?: string[];
  levels: LevelSpec[];
  projects?: ProjectSpec[];
  applications?: ApplicationSpec[];
  unattached?: Partial<UnattachedTick>[];
  diagnostics?: Diagnostic[];
}

/** A link to a note that proves an item. */
export function note(target: string): Evidence {
  return { text: target, target, url: null };
}

/** A web address that proves an item. */
export function web(text: string, url: string): Evidence {
  return { text, target: null, url };
}

const isTicked = ({ state }: ItemProgress): boolean => state === 'ticked';

function countOf(items: ItemProgress[]): Count {
  return { done: items.filter(isTicked).length, total: items.length };
}

let line = 0;

function buildItem(
  kind: ItemKind,
  path: string,
  level: string | null,
  group: string,
  spec: ItemSpec,
): ItemProgress {
  const { on, started } = spec;
  return {
    kind,
    address: { path, group, item: spec.text },
    text: spec.text,
    level,
    required: kind === 'criterion',
    inferred: spec.inferred ?? false,
    subhead: spec.subhead ?? null,
    line: ++line,
    state: on !== undefined ? 'ticked' : started !== undefined ? 'started' : 'open',
    tickedOn: on ?? null,
    confirmedOn: on ?? null,
    lastOn: on ?? started ?? null,
    startedOn: started ?? null,
    evidence: spec.evidence ?? [],
    isGap: false,
  };
}

function buildLevel(path: string, spec: LevelSpec, projects: ItemProgress[]): LevelProgress {
  const items = (kind: ItemKind, specs: ItemSpec[] = []): ItemProgress[] =>
    specs.map((one) => buildItem(kind, path, spec.label, spec.label, one));
  const criteria = items('criterion', spec.criteria);
  const keySkills = items('keySkill', spec.keySkills);
  const own = projects.filter(({ level }) => level === spec.label);
  return {
    label: spec.label,
    description: spec.description ?? '',
    line: ++line,
    isReached: false,
    isNext: false,
    hasGap: false,
    count: countOf([...criteria, ...keySkills, ...own]),
    required: countOf(criteria),
    supporting: countOf(keySkills),
    petProjects: countOf(own),
    criteria,
    keySkills,
  };
}

/** Marks what is reached, next and a gap; gives the index of the next level. */
function markLevels(levels: LevelProgress[]): number {
  const next = levels.findIndex(({ criteria }) => criteria.length > 0 && !criteria.every(isTicked));
  levels.forEach((level, index) => {
    level.isReached = level.criteria.length > 0 && (next === -1 || index < next);
    level.isNext = index === next;
    const isTickedAbove = levels.slice(index + 1).some(({ criteria }) => criteria.some(isTicked));
    for (const item of level.criteria) item.isGap = isTickedAbove && !isTicked(item);
    level.hasGap = level.criteria.some(({ isGap }) => isGap);
  });
  return next;
}

function buildNote(path: string, spec: SkillSpec): SkillNote {
  return {
    path,
    name: spec.name,
    aliases: [],
    tags: spec.tags ?? [],
    levels: [],
    businessValue: (spec.applications ?? []).map(({ text, benefits = '', recommendations = '' }) => ({
      name: text,
      description: '',
      benefits,
      recommendations,
      extra: {},
      line: 1,
    })),
    petProjects: (spec.projects ?? []).map((project) => ({
      level: project.level,
      title: project.text,
      description: project.description ?? '',
      technologies: project.technologies ?? [],
      successCriterion: project.successCriterion ?? '',
      links: project.links ?? [],
      extra: {},
      line: 1,
    })),
    relations: [],
    sections: [],
    diagnostics: spec.diagnostics ?? [],
  };
}

/** A skill with its progress. */
export function buildSkill(spec: SkillSpec): SkillProgress {
  line = 10;
  const path = spec.path ?? `${spec.name}.md`;
  const projects = (spec.projects ?? []).map((one) =>
    buildItem('project', path, one.level, 'Pet-project', one),
  );
  const applications = (spec.applications ?? []).map((one) =>
    buildItem('application', path, null, 'Business value', one),
  );
  const levels = spec.levels.map((level) => buildLevel(path, level, projects));
  const next = markLevels(levels);
  const reached = levels.filter(({ isReached }) => isReached).at(-1);
  const criteria = levels.flatMap((level) => level.criteria);
  const missing = levels
    .slice(0, next + 1)
    .flatMap((level) => level.criteria.filter((item) => !isTicked(item)));
  const items = [...levels.flatMap((level) => [...level.criteria, ...level.keySkills]), ...projects];
  const logged = [...items, ...applications].filter(({ lastOn }) => lastOn !== null);
  return {
    path,
    name: spec.name,
    tags: spec.tags ?? [],
    aliases: [],
    level: reached?.label ?? null,
    nextLevel: levels[next]?.label ?? null,
    required: countOf(criteria),
    supporting: countOf(levels.flatMap(({ keySkills }) => keySkills)),
    petProjects: countOf(projects),
    businessValue: countOf(applications),
    levels,
    projects,
    applications,
    left: missing.length,
    trace: buildTrace(levels, logged),
    logged,
    missing,
    unattached: (spec.unattached ?? []).map((tick, index) => ({
      path,
      link: spec.name,
      group: 'Junior',
      item: 'Lost',
      state: 'ticked',
      date: null,
      tickedOn: tick.date ?? null,
      evidence: [],
      log: 'Skill assessment.md',
      line: index + 4,
      ...tick,
    })),
    note: buildNote(path, spec),
  };
}

/** The panel's state for a skill. */
export function skillState(skill: SkillProgress, related: RelatedSkill[] = [], isPinned = false): SkillState {
  const unproved = skill.levels.filter((level) => isUnproved(skill, level)).map(({ label }) => label);
  return { kind: 'skill', skill, related, isPinned, pending: [], log: soundLog, unproved };
}

/** A related skill; by default a linked note that is a skill without a level. */
export function buildRelated(label: string, rest: Partial<RelatedSkill> = {}): RelatedSkill {
  return {
    label,
    target: label,
    path: `${label}.md`,
    isSkill: true,
    level: null,
    interaction: null,
    project: null,
    line: 40,
    ...rest,
  };
}
