/** Finds the skill and the item that a person named, or refuses with the nearest names. */
import { normalForm } from '../../src/core/item-key';
import type { ItemProgress, SkillProgress } from '../../src/core/matrix/schema';
import { groupKey } from '../../src/core/skill/items';
import type { Words } from '../../src/i18n/en';
import { nearestOf } from './nearest';
import { Refusal } from './refusal';

const quoted = (names: readonly string[]) => names.map((name) => `“${name}”`).join(', ');
const withoutExtension = (path: string) => path.replace(/\.md$/, '');
const samePath = (a: string, b: string) =>
  withoutExtension(a).normalize('NFC') === withoutExtension(b).normalize('NFC');

/** True when a person wrote a path rather than a name: `Skills/Python`, `Python.md`. */
function isPath(text: string): boolean {
  return text.includes('/') || text.endsWith('.md');
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
export function findSkill(
  skills: readonly SkillProgress[],
  wanted: string,
  words: Words['cli'],
): SkillProgress {
  const found = skillsNamed(skills, wanted);
  const [skill] = found;
  if (!skill) {
    const names = skills.map(({ path, name }) => (isPath(wanted) ? path : name));
    throw new Refusal(words.unknownSkill(wanted, quoted(nearestOf(wanted, names))));
  }
  if (found.length > 1) throw new Refusal(words.skillTwins(wanted, quoted(found.map(({ path }) => path))));
  return skill;
}

function itemsOf(skill: SkillProgress): ItemProgress[] {
  const ofLevels = skill.levels.flatMap(({ criteria, keySkills }) => [...criteria, ...keySkills]);
  return [...ofLevels, ...skill.projects, ...skill.applications];
}

/** The one item of that group and text; GROUP may be any word for projects or business value. */
export function findItem(
  skill: SkillProgress,
  group: string,
  wanted: string,
  words: Words['cli'],
): ItemProgress {
  const items = itemsOf(skill);
  const members = items.filter(({ address }) => groupKey(address.group) === groupKey(group));
  if (members.length === 0) {
    const groups = [...new Set(items.map(({ address }) => address.group))];
    throw new Refusal(words.unknownGroup(group, skill.path, quoted(groups)));
  }
  const key = normalForm(wanted);
  const named = members.find(({ address }) => address.item === wanted);
  const likeNamed = members.filter(({ address }) => normalForm(address.item) === key);
  const texts = members.filter(({ text }) => normalForm(text) === key);
  const found = named ? [named] : likeNamed.length > 0 ? likeNamed : texts;
  const [item] = found;
  if (!item) {
    const names = members.map(({ address }) => address.item);
    throw new Refusal(words.unknownItem(wanted, skill.path, group, quoted(nearestOf(wanted, names))));
  }
  if (found.length > 1)
    throw new Refusal(words.itemTwins(wanted, skill.path, quoted(found.map(({ address }) => address.item))));
  return item;
}
