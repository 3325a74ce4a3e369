/** Sets a career stage beside where a person stands: which of its skills are at their target, and what is missing. */
import { normalForm } from '../../item-key';
import type { LinkResolver } from '../../markdown/link-resolver';
import type { StageItem, StageLink, StageNote } from '../../stage/schema';
import { countOf, requiredUpTo } from '../levels';
import type { Count, SkillProgress, SkillStanding } from '../schema';
import { levelMeant } from './stage-target';
import { noteNameOf } from '../../vault-path';

/** What decided a target: words at the link, the property `skill-level`, the stage's name, or nothing but the ladder. */
export type TargetSource = 'item' | 'property' | 'name' | 'lowest';

export interface StageTarget {
  /** In the skill's own ladder. */
  label: string;
  /** Its index there, lowest level 0. */
  at: number;
  source: TargetSource;
}

/**
 * `reached`: everything required up to the target is ticked. `noLevels`: the note has no levels, or nothing in them
 * that a level waits for. `noNote`: the link means no note.
 */
export type StageStanding = 'reached' | 'open' | 'noLevels' | 'noNote';

/** One skill that a stage asks for. */
export interface StageSkill<Skill extends SkillStanding = SkillProgress> {
  /** Of the note that the link means; null when there is none. */
  path: string | null;
  /** The note's name, else what the link shows. */
  name: string;
  link: StageLink;
  /** The stage's heading above its item. */
  heading: string | null;
  /** Null for a note that is no skill, and for no note. */
  skill: Skill | null;
  target: StageTarget | null;
  standing: StageStanding;
  /** All that the target waits for, on its own level and below, and the open part of it, lowest level first. */
  required: Count;
  missing: Skill['missing'];
}

/** A stage and how far it is. Its figures are sums over `skills`. */
export interface StageProgress<Skill extends SkillStanding = SkillProgress> {
  note: StageNote;
  /** Each once, in the order of the note. */
  skills: StageSkill<Skill>[];
  /** Skills at their target, of all. */
  ready: Count;
  /** Open required items up to all targets. */
  criteriaLeft: number;
  withoutNote: number;
  withoutLevels: number;
  /** The note's own boxes, which are the person's and decide nothing. */
  boxes: Count;
}

/** What stages are measured by. */
export interface StageGround<Skill extends SkillStanding = SkillProgress> {
  /** Where the person stands in the skill of a note; null for a note that is none. */
  skillAt: (path: string) => Skill | null;
  /** Path of the one skill with this alias; null for none, and for several. */
  pathNamed: (alias: string) => string | null;
  resolve: LinkResolver;
  /** Paths of all stages: a link from one to another asks for no skill. */
  stages: ReadonlySet<string>;
}

/** What stages are measured by where all skills are at hand. */
export function buildStageGround<Skill extends SkillStanding>(
  skills: readonly Skill[],
  resolve: LinkResolver,
  stages: ReadonlySet<string>,
): StageGround<Skill> {
  const byPath = new Map(skills.map((skill) => [skill.path, skill]));
  const byAlias = new Map<string, string | null>();
  for (const { aliases, path } of skills)
    for (const alias of new Set(aliases.map(normalForm)))
      byAlias.set(alias, byAlias.has(alias) ? null : path);
  return {
    skillAt: (path) => byPath.get(path) ?? null,
    pathNamed: (alias) => byAlias.get(normalForm(alias)) ?? null,
    resolve,
    stages,
  };
}

interface Placed {
  link: StageLink;
  item: StageItem;
  path: string | null;
}

function targetOf(levels: SkillStanding['levels'], links: StageLink[], note: StageNote): StageTarget | null {
  const ladder = levels.map(({ label }) => label);
  const find = (texts: string[]) => texts.map((text) => levelMeant(ladder, text)).find((at) => at >= 0) ?? -1;
  const asked: [TargetSource, number][] = [
    ['item', Math.max(...links.map(({ words }) => find(words)))],
    ['property', note.level === null ? -1 : find([note.level])],
    ['name', find([note.name])],
    ['lowest', levels.findIndex(({ required }) => required.total > 0)],
  ];
  const [source, at] = asked.find(([, index]) => index >= 0) ?? ['lowest', 0];
  const label = ladder[at];
  return label === undefined ? null : { label, at, source };
}

/** Finds the notes that links mean: by their path, else by an alias that one skill alone has. */
class StageReader<Skill extends SkillStanding> {
  constructor(private readonly ground: StageGround<Skill>) {}

  read(note: StageNote): StageSkill<Skill>[] {
    const groups = new Map<string, Placed[]>();
    for (const item of note.items) {
      for (const link of item.links) {
        const path = this.pathOf(link, note.path);
        if (path !== null && (path === note.path || this.ground.stages.has(path))) continue;
        const key = path ?? `?${normalForm(link.target)}`;
        const group = groups.get(key);
        if (group) group.push({ link, item, path });
        else groups.set(key, [{ link, item, path }]);
      }
    }
    return [...groups.values()].flatMap(([first, ...others]) =>
      first
        ? [
            this.skillOf(
              first,
              [first, ...others].map(({ link }) => link),
              note,
            ),
          ]
        : [],
    );
  }

  private pathOf({ target }: StageLink, fromPath: string): string | null {
    return this.ground.resolve(target, fromPath) ?? this.ground.pathNamed(target);
  }

  /** A skill that is named several times is wanted at the highest of its levels. */
  private skillOf({ link, item, path }: Placed, links: StageLink[], note: StageNote): StageSkill<Skill> {
    const skill = path === null ? null : this.ground.skillAt(path);
    const target = skill && targetOf(skill.levels, links, note);
    const items: Skill['missing'] = skill && target ? requiredUpTo(skill.levels, target.at) : [];
    const missing = items.filter(({ state }) => state !== 'ticked');
    const isEmpty = items.length === 0;
    const ofNote = isEmpty ? 'noLevels' : missing.length === 0 ? 'reached' : 'open';
    return {
      path,
      name: path === null ? link.label : (skill?.name ?? noteNameOf(path)),
      link,
      heading: item.heading,
      skill,
      target,
      standing: path === null ? 'noNote' : ofNote,
      required: countOf(items),
      missing,
    };
  }
}

function progressOf<Skill extends SkillStanding>(
  note: StageNote,
  skills: StageSkill<Skill>[],
): StageProgress<Skill> {
  const count = (standing: StageStanding) => skills.filter((skill) => skill.standing === standing).length;
  const boxes = note.items.filter(({ isChecked }) => isChecked !== null);
  return {
    note,
    skills,
    ready: { done: count('reached'), total: skills.length },
    criteriaLeft: skills.reduce((sum, { missing }) => sum + missing.length, 0),
    withoutNote: count('noNote'),
    withoutLevels: count('noLevels'),
    boxes: { done: boxes.filter(({ isChecked }) => isChecked).length, total: boxes.length },
  };
}

/** How far a person is on a stage. */
export function buildStage<Skill extends SkillStanding>(
  note: StageNote,
  ground: StageGround<Skill>,
): StageProgress<Skill> {
  return progressOf(note, new StageReader(ground).read(note));
}

/**
 * Those notes that may be offered as stages: most of the list items link to notes, and at least two of the notes that
 * they link to, and half of those that exist, are skills. They are offered, and never taken for stages.
 */
export function stageCandidates<Skill extends SkillStanding>(
  notes: readonly StageNote[],
  ground: StageGround<Skill>,
): StageNote[] {
  const reader = new StageReader(ground);
  return notes.filter((note) => {
    const linking = note.items.filter(({ links }) => links.length > 0).length;
    if (linking < 2 || linking * 2 < note.items.length) return false;
    const existing = reader.read(note).filter(({ path }) => path !== null);
    const skills = existing.filter(({ skill }) => skill !== null).length;
    return skills > 1 && skills * 2 >= existing.length;
  });
}
