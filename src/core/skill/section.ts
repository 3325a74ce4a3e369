/** A note as sections: each heading with the tables and lists directly below it. Knows what headings name, no levels. */
import type { Heading, ListItem, Outline, Table } from '../markdown/outline';
import type { NoteText } from './note-text';
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
  tables: Table[];
  items: ListItem[];
}

/** The sections of a note in order, each with its parent. */
export function sectionsOf(outline: Outline, note: NoteText, skillName: string): NoteSection[] {
  let current: NoteSection = {
    heading: null,
    text: skillName,
    depth: 0,
    kind: null,
    parent: null,
    tables: [],
    items: [],
  };
  const sections = [current];
  for (const block of outline.blocks) {
    if (block.kind === 'table') current.tables.push(block);
    else if (block.kind === 'item') current.items.push(block);
    else {
      let parent: NoteSection | null = current;
      while (parent !== null && parent.depth >= block.depth) parent = parent.parent;
      const text = note.spanText(block.spans);
      const kind = note.words.sectionKeyOf(text) ?? note.words.sectionKeyOf(withoutName(text, skillName));
      current = { heading: block, text, depth: block.depth, kind, parent, tables: [], items: [] };
      sections.push(current);
    }
  }
  return sections;
}

/** `Уровни Python` says the same as `Уровни` in the note of that name. */
function withoutName(heading: string, skillName: string): string {
  const at = skillName === '' ? -1 : heading.indexOf(skillName);
  if (at === -1) return heading;
  return `${heading.slice(0, at)} ${heading.slice(at + skillName.length)}`;
}

/** True when the section's heading, or one above it, is a level word. */
export function isUnderLevels(section: NoteSection | null): boolean {
  for (let at = section; at !== null; at = at.parent) if (at.kind === 'levels') return true;
  return false;
}

/** The sections as the model shows them. */
export function sectionsInModel(sections: readonly NoteSection[]): Section[] {
  const model: Section[] = [];
  for (const { heading, text, depth, kind } of sections) {
    if (heading) model.push({ heading: text, depth, line: heading.line, kind });
  }
  return model;
}
