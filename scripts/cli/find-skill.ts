/** Finds the skill and the item that a person named, or refuses with the nearest names. */
import {
  describeNameFault,
  findItem as find,
  findSkill as findNamed,
  type NameFault,
} from '../../src/core/matrix/match/find-item';
import type { ItemProgress, SkillProgress } from '../../src/core/matrix/schema';
import type { TerminalWords } from '../../src/i18n/terminal';
import { Refusal } from './refusal';

function orRefuse<T extends object>(found: T | NameFault, words: TerminalWords['cli']): T {
  if ('fault' in found) throw new Refusal(describeNameFault(found, words));
  return found;
}

/** The one skill of that name or path. */
export function findSkill(
  skills: readonly SkillProgress[],
  wanted: string,
  words: TerminalWords['cli'],
): SkillProgress {
  return orRefuse(findNamed(skills, wanted), words);
}

/** The one item of that group and text; GROUP may be any word for projects or business value. */
export function findItem(
  skill: SkillProgress,
  group: string,
  wanted: string,
  words: TerminalWords['cli'],
): ItemProgress {
  return orRefuse(find(skill, group, wanted), words);
}
