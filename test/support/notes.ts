/** Builds note sources for tests of the reader, and says what a note reads as in one line. */
import {
  parseSkillNote,
  type NoteReading,
  type NoteSource,
  type ParseOptions,
} from '../../src/core/skill/parse';
import type { SkillNote } from '../../src/core/skill/schema';

export const plainOptions: ParseOptions = {
  skillTags: [],
  ignoredFolders: [],
  ignoredNotes: [],
  columnWords: {},
  splitCriteriaAtCommas: false,
  keySkillsRequired: false,
};

/** A note of that text at `Skills/Go.md`, with no properties. */
export function sourceOf(text: string, more: Partial<NoteSource> = {}): NoteSource {
  return { path: 'Skills/Go.md', text, tags: [], frontmatter: null, ...more };
}

/** What a text reads as under the usual options. */
export function readingOf(
  text: string,
  more: Partial<NoteSource> = {},
  options: Partial<ParseOptions> = {},
): NoteReading {
  return parseSkillNote(sourceOf(text, more), { ...plainOptions, ...options });
}

/** The skill that a text reads as; fails the test when it is none. */
export function skillOf(
  text: string,
  more: Partial<NoteSource> = {},
  options: Partial<ParseOptions> = {},
): SkillNote {
  const { note, reason } = readingOf(text, more, options);
  if (note === null) throw new Error(`not read as a skill: ${JSON.stringify(reason)}`);
  return note;
}

/** `Junior: a | b; c` for a level with criteria `a` and `b` and the key skill `c`. */
export function levelsIn(text: string, options: Partial<ParseOptions> = {}): string[] {
  const { note } = readingOf(text, {}, options);
  return (note?.levels ?? []).map(({ label, criteria, keySkills }) => {
    const [must, may] = [criteria, keySkills].map((items) => items.map((item) => item.text).join(' | '));
    return may === '' ? `${label}: ${must}` : `${label}: ${must}; ${may}`;
  });
}

/** Codes and lines of a note's diagnostics: `row-too-short 7`. */
export function faultsIn(note: SkillNote): string[] {
  return note.diagnostics.map(({ code, line }) => `${code} ${line}`);
}

/** One row of a table: `| a | b |`. */
export function row(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** A table with these headers and rows. */
export function table(headers: readonly string[], ...rows: readonly (readonly string[])[]): string {
  return [row(...headers), row(...headers.map(() => '-')), ...rows.map((cells) => row(...cells))].join('\n');
}
