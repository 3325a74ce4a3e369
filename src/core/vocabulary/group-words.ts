/** The words for pet projects and business value as a group of the log, by language; the first is written. */
import { languages, phrasesIn } from './languages';
import type { GroupKind } from './words';

export type { GroupKind };

/** The names of a kind by language code. */
export const groupWords: Record<GroupKind, ReadonlyMap<string, readonly string[]>> = {
  petProjects: new Map(languages.map(({ code, groups }) => [code, phrasesIn(groups.petProjects)])),
  businessValue: new Map(languages.map(({ code, groups }) => [code, phrasesIn(groups.businessValue)])),
};
