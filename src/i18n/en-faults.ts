/** English: what is wrong with a note and what to do, and why a note is no skill. One sentence for each code. */
import type { DiagnosticCode, DiagnosticParams } from '../core/diagnostic';
import type { ReasonCode } from '../core/skill/reason';

/** A sentence for each code; a code without one does not compile. */
export type Sentences<Code extends string> = Record<Code, (params: DiagnosticParams) => string>;

export const diagnostics: Sentences<DiagnosticCode> = {
  'frontmatter-unreadable': () =>
    'The properties cannot be read, so tags and aliases are missing. Correct the YAML at this line.',
  'fence-unclosed': () =>
    'This code block is never closed, and everything below it is code. Close it with the same marks.',
  'row-too-short': ({ cells, columns }) =>
    `This row has ${cells} of ${columns} cells; the others are read as empty. Add what is missing.`,
  'row-too-long': ({ cells, columns, text }) =>
    `This row has ${cells} cells in ${columns} columns; “${text}” is not read. Write \\| for a pipe that divides nothing.`,
  'pipe-in-link': ({ link }) =>
    `The pipe in “${link}” divides the table in some readers. Write \\| inside the link.`,
  'link-nested': ({ text }) => `The brackets in “${text}” are no link. Leave one pair around each link.`,
  'level-duplicate': ({ level, first }) =>
    `“${level}” is already at line ${first}; both are read as one level. Unite or rename them.`,
  'ladder-differs': ({ level }) =>
    `This table, from “${level}” on, has other levels than the first one and is not read. Use one ladder in a note.`,
  'criteria-empty': ({ level }) => `“${level}” has no criteria and cannot be ticked. Write at least one.`,
  'ratings-unread': ({ header }) =>
    `The cells under “${header}” are numbers or ticks, not criteria. The table is not read.`,
  'column-unclear': ({ header, known }) =>
    `The column “${header}” is not understood; is it “${known}”? Rename it or add the word in settings.`,
  'project-level-unknown': ({ project, level }) =>
    `The project “${project}” has the level “${level}”, which the note’s table does not have. Use one of its levels.`,
  'project-level-missing': ({ project }) =>
    `The project “${project}” has no level. Name one of the note’s levels.`,
  'skill-unlinked': ({ name }) =>
    `“${name}” is the name of a skill note. Make it a link to see its level here.`,
  'note-too-long': ({ limit }) =>
    `The note is longer than ${limit} characters, and the rest is not read. Divide it.`,
  'table-too-long': ({ rows, limit }) =>
    `The table has ${rows} rows, and only the first ${limit} are read. Divide it.`,
  'cell-too-long': ({ characters, limit }) =>
    `A cell has ${characters} characters, and only the first ${limit} are read. Shorten it.`,
  'log-line-unread': () => 'This line looks like a tick but cannot be read. Correct it or delete it.',
  'log-copy': ({ log, count }) =>
    `“${log}” is a second log of the same person and is read as well; lines only there: ${count}. Move them to the log.`,
  'log-copies-disagree': () =>
    'Two copies of the log say different things on one day; the tick counts. Correct the line that is wrong.',
  'log-date-ahead': ({ date }) => `The date ${date} lies ahead. Correct it if it is a slip.`,
};

export const reasons: Sentences<ReasonCode> = {
  'no-levels': () => 'No table with levels was found.',
  'levels-empty': () => 'The table with levels is still empty.',
  'other-table': ({ a, b, line }) =>
    `The table at line ${line} with “${a}” and “${b}” describes something else than skill levels.`,
  'marked-false': () => 'The property “skill: false” says that this note is no skill.',
  'ignored-folder': ({ folder }) => `The folder “${folder}” is not read. Settings can change this.`,
  'ignored-note': () => 'This note is on the list of notes that are not read. Settings can change this.',
  'tag-missing': ({ tags }) => `Only notes with a skill tag are read (${tags}), and this one has none.`,
  'assessment-log': () => 'This note is an assessment log: the ticks are kept here.',
  'summary-note': () => 'This note is a progress summary.',
};
