/**
 * What the words of one language name. Every text is a list of phrases with commas between them; `*` stands for any
 * ending of up to four letters, so that `критери* оценк*` is also `Критерий оценки`. Accents may be left out. All
 * languages are read as one: what stands in one of them is left out in the others, but for the first words of a column
 * or section, which are shown.
 */

/** The parts that a column of a skill note's tables can hold. */
export const columnKeys = [
  'level',
  'description',
  'keySkills',
  'criteria',
  'application',
  'benefits',
  'recommendations',
  'projectTitle',
  'technologies',
  'successCriterion',
  'links',
  'interaction',
  /** What a table with levels as columns lists in its first column. */
  'skill',
  /** A name of whatever the table is about: of the project, where projects are listed. */
  'name',
] as const;

/** The parts of a skill note that a heading can open. */
export const sectionKeys = ['levels', 'businessValue', 'petProjects', 'relations'] as const;

export type ColumnKey = (typeof columnKeys)[number];
export type SectionKey = (typeof sectionKeys)[number];

/** The columns that one noun may name with whatever words beside it. */
export const headKeys = ['successCriterion', 'keySkills', 'criteria', 'description'] as const;
export type HeadKey = (typeof headKeys)[number];

/** The groups of the log that are no levels. */
export type GroupKind = 'petProjects' | 'businessValue';

/** Families of level names; `ladder-words.ts` says how sure each makes us. */
export type FamilyName = 'seniority' | 'proficiency' | 'dreyfus' | 'degree' | 'office';

export interface LanguageWords {
  /** As in `lang="en"`. */
  code: string;
  columns: Record<ColumnKey, string>;
  /** Nouns that lead a header of several words, with `…` where the others stand: `…skills`, `критерии…`. */
  heads: Partial<Record<HeadKey, string>>;
  /** Whole headings; with `…` at the end, what a heading may begin with. */
  sections: Record<SectionKey, string>;
  /** Words that people write above columns and that look like a slip of one of ours: `Bemerkung` is no `Bewertung`. */
  noSlips: string;
  /** Words of columns that no table of skill levels has: `Salary`, `SLA`. */
  otherTables: string;
  /** The same, of tables that grade how grave something is and how soon somebody answers: `Severity`, `SLA`. */
  severity: string;
  /** Words that tell of something else unless the names of the levels are beyond doubt: `Support`, `Priority`. */
  otherTopics: string;
  /** Words for models of how far an organisation is, whose levels have the names of skill levels. */
  maturity: string;
  /**
   * Words for what has a level without being a skill, where they head a column beside it: `Level | Book`, `Week |
   * Level`.
   */
  works: string;
  /** Words for single tasks, whose rubrics grade work and not skill: `Exam`. */
  tasks: string;
  /** Names in a level column that grade other things than a person's skill: `Critical`, `DEBUG`. */
  otherGrades: string;
  /** Words that alone are no criterion: `yes`. */
  answers: string;
  /** What a person has to do with a task, in tables of nothing else: `Accountable`. */
  duties: string;
  /** Words that only count when a number stands with them: `from … days`. */
  measures: string;
  /** Words that say nothing in a header: `the`. */
  silent: string;
  /** The word for a level, around its name or before its number: `Junior level`, `Level 2`. */
  levelWords: string;
  /**
   * Words of a heading of levels in any order, one of `nouns` among them, `Levels of knowledge`, or one of `scales` and
   * one of `skills`. With one of `skills` it may have words of its own, `Levels of testing skill`, but none of `people`,
   * who have levels. `lines` are levels of nothing but other things: `Support lines`.
   */
  levelHeadings: Record<'nouns' | 'skills' | 'scales' | 'beside' | 'people' | 'lines', string>;
  /**
   * What else has levels, beside what raises a doubt: a heading of nothing but these tells of no skill, `Water levels`,
   * `Hotel`.
   */
  otherThings: string;
  /** Names of levels by family and rank, lowest first. */
  ladders: Partial<Record<FamilyName, Record<number, string>>>;
  /** Names of the log's groups; the first is written. */
  groups: Record<GroupKind, string>;
  /** Short words and words of headings that tell a note in this language from others of the same script. */
  telling: string;
  /** Abbreviations whose full stop ends no sentence, without their last full stop. */
  abbreviations: string;
}
