/** What the metadata cache knows of a note, from its text alone. Knows no vault: links are text here. */
import type { SyntaxNode } from '@lezer/common';
import { parser as commonMark, Strikethrough, Table } from '@lezer/markdown';
import type * as O from 'obsidian';
import { getFrontMatterInfo, parseYaml } from './frontmatter';
import { noteSyntax, parseWikilink } from './metadata-inline';
import { readList } from './metadata-list';
import { NoteText } from './metadata-text';

const parser = commonMark.configure([Table, Strikethrough, noteSyntax]);

const sectionTypes: Record<string, string> = {
  Paragraph: 'paragraph',
  BulletList: 'list',
  OrderedList: 'list',
  Blockquote: 'blockquote',
  FencedCode: 'code',
  CodeBlock: 'code',
  HorizontalRule: 'thematicBreak',
  HTMLBlock: 'html',
  CommentBlock: 'html',
  ProcessingInstructionBlock: 'html',
  Table: 'table',
  LinkReference: 'definition',
};

/** Parses a note: headings, sections, list items, links, tags, blocks and properties, each with its place. */
export function parseMetadata(text: string): O.CachedMetadata {
  const info = getFrontMatterInfo(text);
  const note = new NoteText(text, info.contentStart);
  const cache: O.CachedMetadata = {};
  if (info.exists) readProperties(cache, note, info);
  const document = parser.parse(note.clean).topNode;
  for (const block of childrenOf(document)) readBlock(cache, note, block);
  readInline(cache, note, document);
  return cache;
}

/** The children of a node, in order. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children: SyntaxNode[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

function readProperties(cache: O.CachedMetadata, note: NoteText, info: O.FrontMatterInfo): void {
  const close = note.text.slice(info.to, info.contentStart).trimEnd().length;
  const position = { start: note.locateOriginal(0), end: note.locateOriginal(info.to + close) };
  cache.sections = [{ type: 'yaml', position }];
  try {
    const value = parseYaml(info.frontmatter);
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return;
    cache.frontmatter = value;
    cache.frontmatterPosition = position;
    const links = linksOf(value, '');
    if (links.length > 0) cache.frontmatterLinks = links;
  } catch {
    // Properties that are no YAML are not in the cache, as in the real app.
  }
}

/** The wikilinks in the values of the properties, with keys such as `related.0`. */
function linksOf(value: unknown, key: string): O.FrontmatterLinkCache[] {
  if (typeof value === 'string') {
    const isLink = /^\[\[[^\]\n]+\]\]$/.test(value.trim());
    return isLink ? [{ key, original: value, ...parseWikilink(value.trim()) }] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => linksOf(inner, key ? `${key}.${name}` : name));
}

function readBlock(cache: O.CachedMetadata, note: NoteText, block: SyntaxNode): void {
  const source = note.clean.slice(block.from, block.to);
  const heading = /^(?:ATX|Setext)Heading(\d)$/.exec(block.name);
  const type = heading ? 'heading' : sectionType(block.name, source);
  const section: O.SectionCache = { type, position: note.position(lineStart(note, block.from), block.to) };
  if (heading) {
    const level = Number(heading[1]);
    (cache.headings ??= []).push({ heading: headingText(block, note), level, position: section.position });
  }
  if (type === 'list') (cache.listItems ??= []).push(...readList(block, note));
  readBlockId(cache, section, source, type);
  readFootnote(cache, section, source);
  (cache.sections ??= []).push(section);
}

/** A block may be indented: its section starts with its line. */
function lineStart(note: NoteText, offset: number): number {
  return note.clean.lastIndexOf('\n', offset - 1) + 1;
}

function sectionType(name: string, source: string): string {
  if (name === 'Blockquote' && /^>\s*\[![^\]\n]+\]/.test(source)) return 'callout';
  if (/^\[\^[^\]\s]+\]:/.test(source)) return 'footnoteDefinition';
  if (name === 'Paragraph' && /^%%[^%]*%%$/.test(source)) return 'comment';
  return sectionTypes[name] ?? name.toLowerCase();
}

function headingText(block: SyntaxNode, note: NoteText): string {
  const marks = block.getChildren('HeaderMark');
  const open = marks.find((mark) => mark.from === block.from);
  const close = marks.find((mark) => mark.from > block.from);
  return note.clean.slice(open?.to ?? block.from, close?.from ?? block.to).trim();
}

/** ` ^id` at a block's end names it; a paragraph of `^id` alone names the block before. */
function readBlockId(cache: O.CachedMetadata, section: O.SectionCache, source: string, type: string): void {
  for (const item of type === 'list' ? (cache.listItems ?? []) : [])
    if (item.id) (cache.blocks ??= {})[item.id.toLowerCase()] = { id: item.id, position: item.position };
  const id = /(?:^|\s)\^([A-Za-z0-9-]+)$/.exec(source)?.[1];
  if (!id || !['paragraph', 'blockquote', 'callout'].includes(type)) return;
  const isAlone = source.trim() === `^${id}`;
  const named = isAlone ? (cache.sections?.at(-1) ?? section) : section;
  named.id = id;
  (cache.blocks ??= {})[id.toLowerCase()] = { id, position: named.position };
}

function readFootnote(cache: O.CachedMetadata, section: O.SectionCache, source: string): void {
  const id = /^\[\^([^\]\s]+)\]:/.exec(source)?.[1];
  if (id && section.type === 'footnoteDefinition')
    (cache.footnotes ??= []).push({ id, position: section.position });
}

/** Reads links, embeds, tags and footnote marks, wherever they stand. */
function readInline(cache: O.CachedMetadata, note: NoteText, document: SyntaxNode): void {
  document.cursor().iterate(({ name, from, to, node }) => {
    const original = note.clean.slice(from, to);
    const position = (): O.Pos => note.position(from, to);
    if (name === 'Tag') (cache.tags ??= []).push({ tag: original, position: position() });
    else if (name === 'WikiLink')
      (cache.links ??= []).push({ original, ...parseWikilink(original), position: position() });
    else if (name === 'Embed')
      (cache.embeds ??= []).push({ original, ...parseWikilink(original), position: position() });
    else if (name === 'FootnoteRef' && note.clean[to] !== ':')
      (cache.footnoteRefs ??= []).push({ id: original.slice(2, -1), position: position() });
    else if (name === 'Link' || name === 'Image') readMarkdownLink(cache, note, node);
  });
}

/** `[shown](Target%20note.md)`: only links within the vault are in the cache. */
function readMarkdownLink(cache: O.CachedMetadata, note: NoteText, node: SyntaxNode): void {
  const url = node.getChild('URL');
  if (!url) return;
  const target = note.clean.slice(url.from, url.to).replace(/^<|>$/g, '');
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) return;
  const original = note.clean.slice(node.from, node.to);
  const displayText = original.replace(/^!?\[/, '').replace(/\]\([^()]*\)$/, '');
  const reference = {
    link: decoded(target),
    original,
    displayText,
    position: note.position(node.from, node.to),
  };
  if (node.name === 'Image') (cache.embeds ??= []).push(reference);
  else (cache.links ??= []).push(reference);
}

function decoded(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
