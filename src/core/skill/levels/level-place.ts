/** What the place of a table says of its rows: whether a heading makes levels of names that nobody knows. */
import { areLevelsOfThings, type Candidate } from '../false-friends';
import { areDistinct } from './ladder';
import type { NoteText } from '../note-text';
import { namesWorks } from '../../vocabulary';
import { leadsWithLevels } from '../../vocabulary/level-headings';
import type { ColumnKey } from '../../vocabulary/words';
import type { NoteSection } from '../section';
import { hasOnly } from '../table-view';
import { isTitledLevels } from '../title';

/** The columns that a level has a place for. */
export const placesOfLevel: readonly ColumnKey[] = ['level', 'criteria', 'keySkills', 'description'];

/** The longest name of a level of one's own, in words. */
const mostInName = 3;

/**
 * True for a first column of short names beside criteria, whatever it is called, straight below a heading of levels:
 * `Who | Criteria`.
 */
export function isHeadedByPlace({ view, section, column, labels }: Candidate, note: NoteText): boolean {
  const { keys, headers, table } = view;
  const [header = ''] = headers;
  const isHere =
    section.kind === 'levels' || leadsWithLevels(section.text) || isTitledLevels(table.header.start, note);
  const isName = (label: string) => label.split(' ').length <= mostInName;
  return (
    isHere &&
    keys[column] === null &&
    keys.includes('criteria') &&
    hasOnly(keys, placesOfLevel) &&
    !namesWorks(header) &&
    !areLevelsOfThings(section) &&
    labels.length > 1 &&
    labels.every(isName) &&
    areDistinct(labels)
  );
}

/** True below `ASVS levels` in the note of that name, which need be no levels of a skill. */
export function isOfName(section: NoteSection, note: NoteText): boolean {
  for (let at: NoteSection | null = section; at !== null; at = at.parent)
    if (at.kind === 'levels') return at.text !== '' && note.words.sectionKeyOf(at.text) !== 'levels';
  return false;
}
