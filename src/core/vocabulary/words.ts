/**
 * What the words of one language name: phrases with commas between them. `*` stands for any ending, so that
 * `критери* оценк*` is also `Критерий оценки`.
 */

/** The parts that a column of a skill note's tables can hold. */
export type ColumnKey =
  | 'level'
  | 'description'
  | 'keySkills'
  | 'criteria'
  | 'application'
  | 'benefits'
  | 'recommendations'
  | 'projectTitle'
  | 'technologies'
  | 'successCriterion'
  | 'links'
  | 'interaction'
  /** What a table with levels as columns lists in its first column. */
  | 'skill';

export type SectionKey = 'levels' | 'businessValue' | 'petProjects' | 'relations';

export interface LanguageWords {
  columns: Record<ColumnKey, string>;
  /** Whole headings; with `…` at the end, what a heading may begin with. */
  sections: Record<SectionKey, string>;
  /** Words of columns and headings that show that a table is about something else than skill levels. */
  falseFriends: string;
}
