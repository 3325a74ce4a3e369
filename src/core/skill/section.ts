/** A note as sections: each heading with the tables and lists directly below it. Knows what headings name, no levels. */
import type { Block, Heading, ListItem, Outline, Table } from '../markdown/outline';
import type { NoteText } from './note-text';
import type { Vocabulary } from '../vocabulary';
import { isBesideLevels } from '../vocabulary/level-headings';
import { ownName } from '../vocabulary/remembering';
import type { Section, SectionKind } from './schema';

/** A heading with what stands between it and the next one; the first part of a note may have no heading. */
export interface NoteSection {
  heading: Heading | null;
  /** The heading's words; the note's name for what stands above all headings. */
  text: string;
  /** 0 without a heading. */
  depth: number;
  /** What the heading's words name, or a table in it turned out to be. */
  kind: SectionKind | null;
  parent: NoteSection | null;
  /** The note's blocks, and from which to which one they stand in it: tables and list items. */
  blocks: readonly Block[];
  first: number;
  end: number;
}

function blocksIn({ blocks, first, end }: NoteSection): readonly Block[] {
  return blocks.slice(first, end);
}

export function tablesIn(section: NoteSection): Table[] {
  return blocksIn(section).filter((block) => block.kind === 'table');
}

export function itemsIn(section: NoteSection): ListItem[] {
  return blocksIn(section).filter((block) => block.kind === 'item');
}

/** True for a section with nothing in it that can be read. */
export function isBare({ first, end }: NoteSection): boolean {
  return first === end;
}

/** The section that a heading opens below the sections above it. */
function sectionAt(
  heading: Heading,
  first: number,
  above: NoteSection,
  note: NoteText,
  skillName: string,
): NoteSection {
  const { depth, spans } = heading;
  let parent: NoteSection | null = above;
  while (parent !== null && parent.depth >= depth) parent = parent.parent;
  const text = ownName(note.spanText(spans));
  const kind = kindOf(text, note.words, skillName);
  return { heading, text, depth, kind, parent, blocks: above.blocks, first, end: first };
}

/** The sections of a note in order, each with its parent. */
export function sectionsOf({ blocks }: Outline, note: NoteText, skillName: string): NoteSection[] {
  let current: NoteSection = {
    heading: null,
    text: skillName,
    depth: 0,
    kind: null,
    parent: null,
    blocks,
    first: 0,
    end: 0,
  };
  const sections = [current];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind === 'heading') {
      current = sectionAt(block, at + 1, current, note, skillName);
      sections.push(current);
    } else current.end = at + 1;
  }
  return sections;
}

/**
 * What a heading names: `Уровни Python` says the same as `Уровни` in the note of that name, `Уровни катания` in
 * `Катание`.
 */
function kindOf(heading: string, words: Vocabulary, skillName: string): SectionKind | null {
  const kind = words.sectionKeyOf(heading);
  if (kind !== null || skillName === '') return kind;
  if (isBesideLevels(heading, skillName)) return 'levels';
  const at = heading.indexOf(skillName);
  return at === -1
    ? null
    : words.sectionKeyOf(`${heading.slice(0, at)} ${heading.slice(at + skillName.length)}`);
}

/** True when the section's heading, or one above it, is a level word. */
export function isUnderLevels(section: NoteSection | null): boolean {
  for (let at = section; at !== null; at = at.parent) if (at.kind === 'levels') return true;
  return false;
}

/** The sections as the model shows them. */
export function sectionsInModel(sections: readonly NoteSection[]): Section[] {
  const shown: Section[] = [];
  for (const { heading, text, depth, kind } of sections)
    if (heading !== null) shown.push({ heading: text, depth, line: heading.line, kind });
  return shown;
}
