/** Reads one skill note. Never throws: a fault is a value with a line. */
import type { Settings } from '../settings';
import type { Reason } from './reason';
import type { SkillNote } from './schema';

/** A note as its host hands it over. */
export interface NoteSource {
  /** Vault path, `/` between folders, with `.md`. */
  path: string;
  text: string;
  /** All tags of the note, from properties and body, without `#`. */
  tags: string[];
  /** The properties; null when there are none or when they cannot be read. */
  frontmatter: Record<string, unknown> | null;
  /** 1-based line of what makes the properties unreadable, where the host knows it. */
  frontmatterFaultLine?: number;
}

export type ParseOptions = Pick<
  Settings,
  'skillTags' | 'ignoredFolders' | 'ignoredNotes' | 'splitCriteriaAtCommas' | 'keySkillsRequired'
>;

/** A part of the note's text: UTF-16 offsets, end exclusive. Joined in order, all parts give the text back. */
export interface TextRange {
  start: number;
  end: number;
  /** What lies there: `frontmatter`, `heading`, `row`, `cell`, `item`, `prose`, … */
  part: string;
}

/** What a note reads as. Exactly one of `note` and `reason` is null; a tagged note without levels has a note. */
export interface NoteReading {
  note: SkillNote | null;
  reason: Reason | null;
  ranges: TextRange[];
}

export function parseSkillNote(_source: NoteSource, _options: ParseOptions): NoteReading {
  throw new Error('being written');
}
