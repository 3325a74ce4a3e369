/**
 * Reads a career stage: a note whose list items link to skills. Knows neither which notes are skills nor their levels:
 * the words that may name a level are handed on as text.
 */
import type { Inline, InlineLink } from '../markdown/inline';
import type { Definitions } from '../markdown/link-definition';
import type { Heading, ListItem } from '../markdown/outline';
import { sourceSpan } from '../markdown/read-inline';
import type { NoteSource } from '../skill/note-source';
import { readSpans } from '../skill/note-text';
import { stageLevel, stageMark } from '../skill/properties';
import { bodyOf, outlineOf } from '../skill/scan-note';
import type { StageItem, StageLink, StageNote } from './schema';
import { noteNameOf } from '../vault-path';

const box = /^\[([^\]]?)\]\s+/u;
/** What may stand between two links that share one level: `[[Python]], [[Bash]] и [[Go]] — Senior`. */
const joint = /^[\s,;/&+]*(?:и|and)?\s*$/iu;

/** The heading that a wikilink points to inside its note: `Middle` of `[[Python#Middle|Python]]`; empty without one. */
function headingOf(item: ListItem, text: Inline, link: InlineLink, note: string): string {
  if (item.spans.length !== 2) return '';
  const before = note.lastIndexOf('[[', sourceSpan(text, link.start, link.end)[0]);
  const inside = note.slice(before + 2, note.indexOf(']]', before));
  return /#\^?([^|#]*)(?:\||$)/u.exec(inside)?.[1]?.trim() ?? '';
}

/** The words behind each link up to the next; links with nothing but a joint between them share those of the last. */
function wordsBehind({ within, end: last }: Inline, links: readonly InlineLink[]): string[] {
  const behind = links.map(({ end }, at) => within.slice(end, links[at + 1]?.start ?? last));
  for (let at = behind.length - 2; at >= 0; at--)
    if (joint.test(behind[at] ?? '')) behind[at] = behind[at + 1] ?? '';
  return behind;
}

/** What an alias says besides the note's name: `(Senior)` of `[[Go|Go (Senior)]]`; of another name only its brackets. */
function remarkIn(alias: string, target: string): string {
  const name = noteNameOf(target);
  if (alias.startsWith(`${name} `)) return alias.slice(name.length);
  if (alias.endsWith(` ${name}`)) return alias.slice(0, -name.length);
  return /\([^()]+\)$/u.exec(alias)?.[0] ?? '';
}

function linksOf(item: ListItem, text: Inline, note: string): StageLink[] {
  const links = text.links.filter(({ target }) => target !== null);
  const before = text.within.slice(text.start, links[0]?.start ?? text.end).replace(box, '');
  const behind = wordsBehind(text, links);
  return links.map((link, at) => {
    const heading = headingOf(item, text, link, note);
    const shown = text.within.slice(link.start, link.end).trim();
    const label = heading === '' ? shown : shown.replace(/#.*$/u, '');
    const target = link.target ?? '';
    const words = [behind[at] ?? '', heading, remarkIn(label, target), before].map((each) => each.trim());
    return { target, label, words: words.filter((each) => each !== ''), line: item.line };
  });
}

function itemOf(
  item: ListItem,
  heading: Heading | null,
  note: string,
  definitions: Definitions | null,
): StageItem {
  const text = readSpans(note, item.spans, definitions);
  const mark = box.exec(text.text)?.[1];
  return {
    text: text.text.replace(box, '').trim(),
    heading: heading && readSpans(note, heading.spans, definitions).text.trim(),
    isChecked: mark === undefined ? null : mark.trim() !== '',
    links: linksOf(item, text, note),
    line: item.line,
  };
}

/** True for a note that says itself that it is a stage, `skill-stage: true`, or that lies in a folder of stages. */
export function isStage({ path, frontmatter }: NoteSource, folders: readonly string[]): boolean {
  const mark = stageMark(frontmatter);
  const isIn = (folder: string) => folder !== '' && path.startsWith(`${folder.replace(/\/+$/u, '')}/`);
  return mark ?? folders.some(isIn);
}

/** Reads the items of a stage, `## Monitoring⏎- [ ] [[Prometheus]], [[Grafana]] Middle`. Never throws. */
export function parseStage({ path, text, frontmatter }: NoteSource): StageNote {
  const items: StageItem[] = [];
  let heading: Heading | null = null;
  const { blocks, definitions } = outlineOf(text, bodyOf(text));
  for (const block of blocks) {
    if (block.kind === 'heading') heading = block;
    else if (block.kind === 'item') items.push(itemOf(block, heading, text, definitions));
  }
  return { path, name: noteNameOf(path), level: stageLevel(frontmatter), items };
}
