/** Finds the skill and the item that a person named in words, or says which names are near. Knows no language. */
import { normalForm } from '../../item-key';
import { groupKey } from '../../skill/items';
import { itemsOf } from '../items';
import { nearestOf } from './nearest';
import type { ItemProgress, SkillProgress } from '../schema';
import { isNotePath, withoutEnding } from '../../vault-path';

/** Why a name means nothing, or too much: the sentence's key in the words of the command line, and what it quotes. */
export interface NameFault {
  fault:
    | 'unknownSkill'
    | 'skillTwins'
    | 'unknownGroup'
    | 'unknownItem'
    | 'itemTwins'
    | 'unknownStage'
    | 'stageTwins';
  quotes: string[];
}

/** The fault as a sentence; `words` are those of the command line. */
export function describeNameFault(
  { fault, quotes }: NameFault,
  words: Record<NameFault['fault'], (...quotes: string[]) => string>,
): string {
  return words[fault](...quotes);
}

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
const samePath = (a: string, b: string) =>
  withoutEnding(a).normalize('NFC') === withoutEnding(b).normalize('NFC');

/** True when a person wrote a path rather than a name: `Skills/Python`, `Python.md`. */
function isPath(text: string): boolean {
  return text.includes('/') || isNotePath(text);
}

/** The skills that a name or a path in the vault may mean; an exactly spelt name leaves the others out. */
export function skillsNamed<T extends { path: string; name: string }>(
  skills: readonly T[],
  wanted: string,
): T[] {
  if (isPath(wanted)) return skills.filter(({ path }) => samePath(path, wanted.replace(/^\.?\//, '')));
  const exact = skills.filter(({ name }) => name === wanted);
  return exact.length > 0 ? exact : skills.filter(({ name }) => normalForm(name) === normalForm(wanted));
}

/** The one skill of that name or path. */
export function findSkill<T extends { path: string; name: string }>(
  skills: readonly T[],
  wanted: string,
): T | NameFault {
  const found = skillsNamed(skills, wanted);
  const [skill] = found;
  if (!skill) {
    const names = skills.map(({ path, name }) => (isPath(wanted) ? path : name));
    return { fault: 'unknownSkill', quotes: [wanted, quoted(nearestOf(wanted, names))] };
  }
  if (found.length === 1) return skill;
  return { fault: 'skillTwins', quotes: [wanted, quoted(found.map(({ path }) => path))] };
}

/** The one stage of that name or path. */
export function findStage<T extends { path: string; name: string }>(
  stages: readonly T[],
  wanted: string,
): T | NameFault {
  const [stage, ...twins] = skillsNamed(stages, wanted);
  if (!stage) {
    const names = stages.map(({ name }) => name);
    return { fault: 'unknownStage', quotes: [wanted, nearestOf(wanted, names).join(', ')] };
  }
  if (twins.length === 0) return stage;
  return { fault: 'stageTwins', quotes: [wanted, [stage, ...twins].map(({ path }) => path).join(', ')] };
}

/** The one item of that group and text; the group may be any word for projects or business value. */
export function findItem(skill: SkillProgress, group: string, wanted: string): ItemProgress | NameFault {
  const items = itemsOf(skill);
  const members = items.filter(({ address }) => groupKey(address.group) === groupKey(group));
  if (members.length === 0) {
    const groups = [...new Set(items.map(({ address }) => address.group))];
    return { fault: 'unknownGroup', quotes: [group, skill.path, quoted(groups)] };
  }
  const key = normalForm(wanted);
  const named = members.find(({ address }) => address.item === wanted);
  const likeNamed = members.filter(({ address }) => normalForm(address.item) === key);
  const texts = members.filter(({ text }) => normalForm(text) === key);
  const found = named ? [named] : likeNamed.length > 0 ? likeNamed : texts;
  const [item] = found;
  if (item && found.length === 1) return item;
  if (item)
    return {
      fault: 'itemTwins',
      quotes: [wanted, skill.path, quoted(found.map(({ address }) => address.item))],
    };
  const names = members.map(({ address }) => address.item);
  return { fault: 'unknownItem', quotes: [wanted, skill.path, group, quoted(nearestOf(wanted, names))] };
}
