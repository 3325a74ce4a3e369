/** Settings as a person types them: text to value and back. Knows no settings page. */
import { normalForm } from '../core/item-key';
import type { Settings } from '../core/settings';

/** The names that a log and a summary have where none is set, in the interface's language. */
export interface DefaultNames {
  logPath: string;
  summaryPath: string;
}

/** The settings that are typed as a text which is not saved as it is. */
export type TextKey = 'skillTags' | 'teamFolder' | keyof DefaultNames;

export function isTextKey(key: string): key is TextKey {
  return ['skillTags', 'teamFolder', 'logPath', 'summaryPath'].includes(key);
}

const notInTags = /[\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]/u;

/** `#skill, craft/wood` gives `skill` and `craft/wood`. */
export function parseTags(text: string): string[] {
  const tags = text.split(/[\s,;]+/u).map((tag) => tag.replace(/^#|\/$/gu, ''));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}

/** `Rungs, what it shows` gives both; words that differ in blanks only are one. */
export function parseWords(text: string): string[] {
  const words = text.split(/[,;\n]/u).map((word) => word.replace(/\s+/gu, ' ').trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/** The words by key after those of one key were set; a key without words goes. */
export function withWords(
  all: Settings['columnWords'],
  key: string,
  words: string[],
): Settings['columnWords'] {
  const others = Object.entries(all).filter(([other]) => other !== key);
  return Object.fromEntries(words.length === 0 ? others : [...others, [key, words]]);
}

/** The sections that the summary leaves out after one was switched; those of a newer version stay as they are. */
export function withSection(without: readonly string[], section: string, isShown: boolean): string[] {
  const others = without.filter((other) => other !== section);
  return isShown ? others : [...others, section];
}

/** The first of the words that another key has already, with that key; null when there is none. */
export function takenWord(
  all: Settings['columnWords'],
  key: string,
  words: string[],
): { word: string; by: string } | null {
  for (const [by, theirs] of Object.entries(all)) {
    const forms = new Set(theirs.map(normalForm));
    const word = by === key ? undefined : words.find((one) => forms.has(normalForm(one)));
    if (word !== undefined) return { word, by };
  }
  return null;
}

/** The first of the tags that no note can bear, such as `2026` or `a.b`; null when there is none. */
export function unusableTag(tags: string[]): string | null {
  return tags.find((tag) => notInTags.test(tag) || /^\d+$/.test(tag)) ?? null;
}

/** Folders as the vault names them: `/Archive/` is `Archive`; empty ones and the root, which is everything, go. */
export function cleanFolders(folders: string[]): string[] {
  const clean = folders.map((folder) =>
    folder
      .split(/[\\/]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .join('/'),
  );
  return [...new Set(clean.filter((folder) => folder !== ''))];
}

/** What stands in the field of a setting. */
export function renderSetting(key: TextKey, settings: Settings, names: DefaultNames): string {
  if (key === 'skillTags') return settings.skillTags.join(', ');
  return key === 'teamFolder' ? settings.teamFolder : settings[key] || names[key];
}

/** What a typed text changes. A default name is not saved, so that it follows the interface's language. */
export function parseSetting(key: TextKey, text: string, names: DefaultNames): Partial<Settings> {
  if (key === 'skillTags') return { skillTags: parseTags(text) };
  if (key === 'teamFolder') return { teamFolder: cleanFolders([text])[0] ?? '' };
  const name = text.trim();
  return { [key]: name === names[key] ? '' : name };
}
