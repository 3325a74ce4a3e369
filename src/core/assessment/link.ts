/** Links as the slots of a log line hold them: reading one, and writing one to a skill or an evidence. */
import { logText } from '../item-key';
import type { LinkResolver } from '../markdown/link-resolver';
import { escapeText, unescapeText } from './log-text';
import type { Evidence } from './schema';
import { isNotePath, withoutEnding } from '../vault-path';

/** A link in a line; `start` and `end` (exclusive) are its offsets. */
export interface PlacedLink extends Evidence {
  /** The note it names, without what points inside the note; null for an address. */
  path: string | null;
  start: number;
  end: number;
}

const markdownLink = /\[((?:[^\\[\]]|\\.)*)\]\((?:<([^<>]*)>|([^\s[\]<>]*))\)/sy;
const webAddress = /^https?:\/\/[^\s<>]+$/i;
const [leftBracket, backslash, rightBracket] = [91, 92, 93];
const scheme = /^[a-z][a-z0-9+.-]+:/i;
/** What a wikilink, or the line around it, cannot bear in a path. */
const unlinkable = /[#^[\]|`$<\\\n\r]|%%|==|::|~~|^\s|\s$/;
const unsafeInAddress = /[\s%#^[\]|`$<>()\\"~=:]/gu;
const unsafeInUrl = /[\s^[\]|`<>()\\"]/gu;

function percentEncoded(text: string, unsafe: RegExp): string {
  const bytes = new TextEncoder();
  return text.replace(unsafe, (character) =>
    Array.from(
      bytes.encode(character),
      (byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    ).join(''),
  );
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** `Notes/Go.md#Levels` as the note and what points inside it. */
function splitSubpath(target: string): [string, string] {
  const hash = target.indexOf('#');
  const path = hash < 0 ? target : target.slice(0, hash);
  return [path.trim(), hash < 0 ? '' : target.slice(hash)];
}

function readWikilink(inner: string): Evidence & { path: string } {
  const bar = inner.indexOf('|');
  const [note, subpath] = splitSubpath((bar < 0 ? inner : inner.slice(0, bar)).replace(/\\$/, ''));
  const path = withoutEnding(note);
  const alias = bar < 0 ? '' : inner.slice(bar + 1).trim();
  const target = path + subpath.trimEnd();
  return { text: alias === '' ? target : alias, target, url: null, path };
}

function readMarkdownLink(label: string, address: string): Evidence & { path: string | null } {
  const text = unescapeText(label).trim() || address;
  if (webAddress.test(address)) return { text, target: null, url: address, path: null };
  if (scheme.test(address) || address === '') return { text, target: null, url: null, path: null };
  const [note, subpath] = splitSubpath(address).map(decoded) as [string, string];
  const path = withoutEnding(note);
  return { text, target: path + subpath, url: null, path };
}

function bracketFrom(line: string, from: number): number {
  let at = from;
  for (let code; at < line.length; at++)
    if ((code = line.charCodeAt(at)) === leftBracket || code === rightBracket) break;
  return at;
}

/** Where the link that begins exactly at `start` ends; 0 when none does. */
function linkEnd(line: string, start: number): number {
  if (line.charCodeAt(start + 1) === leftBracket) {
    const close = bracketFrom(line, start + 2);
    return close > start + 2 && line.startsWith(']]', close) ? close + 2 : 0;
  }
  markdownLink.lastIndex = start;
  return markdownLink.test(line) ? markdownLink.lastIndex : 0;
}

/** The link that begins exactly at `start`: `[[Notes/Go|Go]]` or `[Go](Notes/Go.md)`. */
export function linkAt(line: string, start: number): PlacedLink | null {
  const end = line.charCodeAt(start) === leftBracket ? linkEnd(line, start) : 0;
  return end === 0 ? null : readLink(line, start, end);
}

function readLink(line: string, start: number, end: number): PlacedLink {
  if (line.charCodeAt(start + 1) === leftBracket)
    return { ...readWikilink(line.slice(start + 2, end - 2)), start, end };
  const [, label = '', pointed = '', bare = ''] = line.slice(start, end).split(markdownLink);
  return { ...readMarkdownLink(label, pointed || bare), start, end };
}

/** Offsets of a link; `end` is exclusive. */
export type LinkSpan = Pick<PlacedLink, 'start' | 'end'>;

/** True for a character behind an odd number of backslashes; those before `from` do not count. */
function isEscaped(line: string, at: number, from: number): boolean {
  let before = at;
  while (before > from && line.charCodeAt(before - 1) === backslash) before--;
  return (at - before) % 2 === 1;
}

/** Where the next link from an offset on lies; a `[` behind a backslash opens none. */
export function nextLinkSpan(line: string, from: number): LinkSpan | null {
  for (let start = from; (start = line.indexOf('[', start)) >= 0; start++) {
    const end = isEscaped(line, start, from) ? 0 : linkEnd(line, start);
    if (end > 0) return { start, end };
  }
  return null;
}

/** All links of a line, in order. */
export function linksOf(line: string): PlacedLink[] {
  const links: PlacedLink[] = [];
  for (let span = nextLinkSpan(line, 0); span; span = nextLinkSpan(line, span.end))
    links.push(readLink(line, span.start, span.end));
  return links;
}

/** A link as an evidence without its place. */
export function evidenceOf({ text, target, url }: Evidence): Evidence {
  return { text, target, url };
}

/**
 * What a person gives as evidence: `[[Deploy]]`, `[Report](https://example.org)`, `https://example.org`, or the bare
 * name of a note. Null for an empty text and for what no link can name.
 */
export function parseEvidence(text: string): Evidence | null {
  const given = text.trim();
  const link = linkAt(given, 0);
  if (link?.end === given.length) return link.target !== null || link.url !== null ? evidenceOf(link) : null;
  if (webAddress.test(given)) return { text: given, target: null, url: given };
  if (given === '' || scheme.test(given) || /[[\]|\n\r]/.test(given)) return null;
  const target = withoutEnding(given);
  return { text: target, target, url: null };
}

/**
 * A target as a note and the pieces of the place in it: `C##Part` is `Part` in the note `C#`. A `#` at the very end is
 * the note's own.
 */
function splitTarget(target: string): [note: string, ...place: string[]] {
  const hash = target.search(/#(?!#|$)/);
  return hash < 0 ? [target] : [target.slice(0, hash), ...target.slice(hash + 1).split('#')];
}

/** A note as a wikilink names it; of a note called `Go.md` the link would lose the ending. */
const inWikilink = (note: string): string => (isNotePath(note) ? `${note}.md` : note);

/** One evidence as a slot of the log. */
export function renderEvidence({ text, target, url }: Evidence): string {
  const label = escapeText(logText(text));
  if (url !== null) return `[${label}](${percentEncoded(url, unsafeInUrl)})`;
  const [note, ...place] = splitTarget(target ?? text);
  const isPlain =
    ![note, ...place.map((piece) => piece.replace(/^\^/, ''))].some((piece) => unlinkable.test(piece)) &&
    !/[[\]|]/.test(text);
  if (!isPlain) {
    const encoded = [`${note}.md`, ...place].map((piece) => percentEncoded(piece, unsafeInAddress));
    return `[${label}](${encoded.join('#')})`;
  }
  const link = [inWikilink(note), ...place].join('#');
  return text === link ? `[[${link}]]` : `[[${link}|${text}]]`;
}

/** A link path as a link that reads back as it, whatever note it means: `Skills/Go` is `[[Skills/Go|Go]]`. */
export function renderNoteLink(link: string): string {
  const name = link.slice(link.lastIndexOf('/') + 1);
  if (unlinkable.test(link)) {
    return `[${escapeText(logText(name))}](${percentEncoded(link, unsafeInAddress)}.md)`;
  }
  const path = inWikilink(link);
  return path === name ? `[[${path}]]` : `[[${path}|${name}]]`;
}

/**
 * A link to the note at `path` for a note at `fromPath`: `[[Skills/Go|Go]]`, `[[Go]]` at the root, `[C\#](C%23.md)`
 * where a wikilink cannot name the path. Where another note would be meant, the path from the root (`[[/Go|Go]]`);
 * null when that does not help either.
 */
export function renderSkillLink(path: string, fromPath: string, resolve: LinkResolver): string | null {
  const bare = withoutEnding(path);
  if (resolve(bare, fromPath) === path) return renderNoteLink(bare);
  const fromRoot = `/${bare}`;
  return resolve(fromRoot, fromPath) === path ? renderNoteLink(fromRoot) : null;
}
