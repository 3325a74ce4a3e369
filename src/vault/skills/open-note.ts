/** Says what the open note reads as while the settings stand as they do. Keeps nothing. */
import type { App } from 'obsidian';
import type { Settings } from '../../core/settings';
import { parseSkillNote } from '../../core/skill/parse';
import type { SkillNote } from '../../core/skill/schema';
import type { PreviewCount, Words } from '../../i18n/en';
import { noteSourceOf } from './note-kind';

/** How much of each part a note has. */
function countsOf({ levels, petProjects, businessValue, relations }: SkillNote): PreviewCount {
  const sum = (of: 'criteria' | 'keySkills') => levels.reduce((all, level) => all + level[of].length, 0);
  return {
    criteria: sum('criteria'),
    keySkills: sum('keySkills'),
    projects: petProjects.length,
    applications: businessValue.length,
    relations: relations.length,
  };
}

/** The levels and counts of the open note, or why it is no skill, as one sentence. */
export async function describeOpenNote(app: App, settings: Settings, words: Words): Promise<string> {
  const file = app.workspace.getActiveFile();
  if (file?.extension !== 'md') return words.settings.previewNone;
  const text = await app.vault.cachedRead(file);
  const cache = app.metadataCache.getFileCache(file);
  const source = noteSourceOf(file.path, text, cache);
  const { note, reason } = parseSkillNote(source, settings);
  const { previewOf, previewNoLevels, previewNoSkill } = words.settings;
  if (reason) return previewNoSkill(file.basename, words.reasons[reason.code](reason.params));
  if (!note || note.levels.length === 0) return previewNoLevels(file.basename);
  return previewOf(file.basename, note.levels.map(({ label }) => label).join(' → '), countsOf(note));
}
