/** A note as sections: each heading with the tables and lists directly below it. Knows what headings name, no levels. */
import type { Block, Heading, ListItem, Outline, Table } from '../markdown/outline';
import type { NoteText } from './note-text';
import type { Vocabulary } from '../vocabulary';
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
  /** The tables and list items in it. */
  blocks: readonly Block[];
}

export function tablesIn({ blocks }: NoteSection): Table[] {
  return blocks.filter((block) => block.kind === 'table');
}

export function itemsIn({ blocks }: NoteSection): ListItem[] {
  return blocks.filter((block) => block.kind === 'item');
}

const none: readonly Block[] = [];

/** The section that a heading opens below the sections above it. */
function sectionAt(heading: Heading, above: NoteSection, note: NoteText, skillName: string): NoteSection {
  const { depth, spans } = heading;
  let parent: NoteSection | null = above;
  while (parent !== null && parent.depth >= depth) parent = parent.parent;
  const text = ownName(note.spanText(spans));
  return { heading, text, depth, kind: kindOf(text, note.words, skillName), parent, blocks: none };
}

/** The sections of a note in order, each with its parent. */
export function sectionsOf({ blocks }: Outline, note: NoteText, skillName: string): NoteSection[] {
  let current: NoteSection = {
    heading: null,
    text: skillName,
    depth: 0,
    kind: null,
    parent: null,
    blocks: none,
  };
  const sections = [current];
  let first = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (block?.kind !== 'heading') continue;
    if (first < at) current.blocks = blocks.slice(first, at);
    current = sectionAt(block, current, note, skillName);
    sections.push(current);
    first = at + 1;
  }
  current.blocks = blocks.slice(first);
  return sections;
}

/** What a heading names: `Уровни Python` says the same as `Уровни` in the note of that name. */
function kindOf(heading: string, words: Vocabulary, skillName: string): SectionKind | null {
  const kind = words.sectionKeyOf(heading);
  const at = kind !== null || skillName === '' ? -1 : heading.indexOf(skillName);
  if (at === -1) return kind;
  return words.sectionKeyOf(`${heading.slice(0, at)} ${heading.slice(at + skillName.length)}`);
}

/** True when the section's heading, or one above it, is a level word. */
export function isUnderLevels(section: NoteSection | null): boolean {
  for (let at = section; at !== null; at = at.parent) if (at.kind === 'levels') return true;
  return false;
}

/** The sections as the model shows them. */
export function sectionsInModel(sections: readonly NoteSection[]): Section[] {
  return sections.slice(1).map(({ heading, text, depth, kind }) => {
    return { heading: text, depth, line: heading?.line ?? 1, kind };
  });
}
