/** Finds plain text that is the name of another skill note. Needs to be told which notes there are. */
import { diagnostic, type Diagnostic } from '../diagnostic';
import { columnMatch } from '../vocabulary';
import type { SkillNote, SkillRef } from './schema';
import type { SkillNames } from './skill-names';

/**
 * A hint for each relation and technology that names another skill without a link. A word for a column, even
 * misspelt, is no name.
 */
export function unlinkedSkills(note: SkillNote, names: SkillNames): Diagnostic[] {
  const refs: SkillRef[] = [
    ...note.relations.flatMap(({ skills }) => skills),
    ...note.petProjects.flatMap(({ technologies }) => technologies),
  ];
  return refs.flatMap(({ label, target, line }) => {
    const named = target === null ? names.find(label) : null;
    if (!named || named.path === note.path || columnMatch(label).keys.length > 0) return [];
    return [diagnostic('skill-unlinked', line, { name: named.name, text: label })];
  });
}

/** The note's diagnostics with these hints among them, by line. */
export function allDiagnostics(note: SkillNote, names: SkillNames): Diagnostic[] {
  const hints = unlinkedSkills(note, names);
  return hints.length === 0
    ? note.diagnostics
    : [...note.diagnostics, ...hints].sort((a, b) => a.line - b.line);
}
