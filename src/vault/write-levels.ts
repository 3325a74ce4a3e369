/** Writes the levels that are reached into the properties of skill notes, on command only. Never reads them back. */
import type { App } from 'obsidian';
import { applyLevelProperties, type LevelProperties } from '../core/skill/level-properties';
import type { SkillBook } from './skills/skill-book';

/** One note that would change. */
export interface LevelEdit extends LevelProperties {
  path: string;
  name: string;
}

/** What a command would do: nothing is written yet. */
export interface LevelPlan {
  edits: LevelEdit[];
  /** Notes that are left alone, and the 1-based line of their properties that is the reason. */
  unclear: { path: string; line: number }[];
}

/** Looks which notes do not say yet where the person stands; a skill without required items has no progress. */
export async function planLevels(app: App, book: SkillBook): Promise<LevelPlan> {
  const plan: LevelPlan = { edits: [], unclear: [] };
  for (const { path, name, level, required } of book.allSkills()) {
    const file = app.vault.getFileByPath(path);
    if (!file || required.total === 0) continue;
    const wanted = { level, progress: Math.floor((required.done * 100) / required.total) };
    const text = await app.vault.cachedRead(file);
    const edit = applyLevelProperties(text, wanted);
    if ('refusal' in edit) plan.unclear.push({ path, line: edit.line });
    else if (edit.text !== text) plan.edits.push({ path, name, ...wanted });
  }
  return plan;
}

/** Writes what was shown, note by note, to the text that each has by then; the paths that could not be written. */
export async function writeLevels(app: App, { edits }: LevelPlan): Promise<string[]> {
  const failed: string[] = [];
  for (const { path, level, progress } of edits) {
    const file = app.vault.getFileByPath(path);
    try {
      if (!file) throw new Error(path);
      await app.vault.process(file, (text) => {
        const edit = applyLevelProperties(text, { level, progress });
        if ('refusal' in edit) failed.push(path);
        return 'refusal' in edit ? text : edit.text;
      });
    } catch {
      failed.push(path);
    }
  }
  return failed;
}
