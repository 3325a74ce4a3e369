/** What the reader of skill notes is given: one note and the settings that matter to it. */
import type { Settings } from '../settings';

/** A note as its host hands it over. */
export interface NoteSource {
  /** Vault path, `/` between folders, with `.md`. */
  path: string;
  text: string;
  /** All tags of the note, from properties and body, without `#`. */
  readonly tags: string[];
  /** The properties; null when there are none or when they cannot be read. */
  frontmatter: Record<string, unknown> | null;
  /** 1-based line of what makes the properties unreadable, where the host knows it. */
  frontmatterFaultLine?: number;
}

export type ParseOptions = Pick<
  Settings,
  | 'skillTags'
  | 'ignoredFolders'
  | 'ignoredNotes'
  | 'columnWords'
  | 'splitCriteriaAtCommas'
  | 'keySkillsRequired'
>;
