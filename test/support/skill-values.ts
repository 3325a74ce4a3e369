/** Skill notes as values, for tests that need no text. */
import type { SkillNote } from '../../src/core/skill/schema';

/** A note with the given levels, each with its criteria; the lines are invented. */
export function skillNoteOf(path: string, levels: Record<string, string[]>): SkillNote {
  return {
    path,
    name: path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, ''),
    aliases: [],
    tags: [],
    levels: Object.entries(levels).map(([label, texts], at) => {
      const line = at + 5;
      const criteria = texts.map((text) => ({ text, required: true, line }));
      return { label, description: '', criteria, keySkills: [], extra: {}, line };
    }),
    businessValue: [],
    petProjects: [],
    relations: [],
    sections: [],
    diagnostics: [],
  };
}
