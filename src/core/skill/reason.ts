/** Why a note is not read as a skill: a closed list. The sentences live in i18n. */

export type ReasonCode =
  /** No table, list or heading names levels. */
  | 'no-levels'
  /** There are levels, but nothing in a table or in bullets besides their names. */
  | 'levels-empty'
  /** A table looks like levels but describes something else; `params.a` and `params.b` are two of its headers. */
  | 'other-table'
  /** The same, of a table that tells how grave something is. */
  | 'severity-table'
  /** The table of levels is written in HTML, which is not read. */
  | 'html-table'
  /** `skill: false` in the properties. */
  | 'marked-false'
  /** In a folder that the settings ignore; `params.folder`. */
  | 'ignored-folder'
  /** Named in the settings as no skill. */
  | 'ignored-note'
  /** The settings ask for a tag that the note does not bear; `params.tags`. */
  | 'tag-missing'
  /** This is an assessment log or a progress summary of ours. */
  | 'assessment-log'
  | 'summary-note';

export interface Reason {
  code: ReasonCode;
  /** 1-based line of what decided; null where no line did. */
  line: number | null;
  params: Record<string, string | number>;
}

/** Reasons by which a note may still be meant for something else: other words for its tables, or a stage. */
export const openReasons: readonly ReasonCode[] = ['no-levels', 'other-table', 'severity-table'];
