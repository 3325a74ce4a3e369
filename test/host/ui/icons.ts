/**
 * Icons by name: the Lucide set plus what a plugin adds. Every icon is parsed as XML, never written as HTML.
 */
import * as lucide from 'lucide-static';
import type * as O from 'obsidian';

const svgNamespace = 'http://www.w3.org/2000/svg';
const drawings: ReadonlyMap<string, string> = new Map(Object.entries(lucide));
const added = new Map<string, string>();

/** Icons of the app itself that the set draws under another name. */
const ownNames = new Map([['right-triangle', 'chevron-down']]);

/** `circle-check` is kept by the set as `CircleCheck`. */
function exportName(id: string): string {
  return id.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase());
}

function bareId(id: string): string {
  return id.startsWith('lucide-') ? id.slice('lucide-'.length) : id;
}

function source(id: string): string | undefined {
  const own = added.get(id);
  if (own !== undefined) return `<svg xmlns="${svgNamespace}" viewBox="0 0 100 100">${own}</svg>`;
  const bare = ownNames.get(id) ?? bareId(id);
  return /^[a-z0-9-]+$/.test(bare) ? drawings.get(exportName(bare)) : undefined;
}

/** Blanks between elements would be read as text of what holds the icon. */
function withoutBlanks(svg: string): string {
  return svg.trim().replace(/>\s+</g, '><');
}

/** Drawings that were parsed before, by their source. */
const parsedBefore = new Map<string, Element>();

function parse(text: string): Element {
  const known = parsedBefore.get(text);
  if (known) return known;
  const parsed = new DOMParser().parseFromString(withoutBlanks(text), 'image/svg+xml').documentElement;
  parsedBefore.set(text, parsed);
  return parsed;
}

/** Makes the drawing of an icon, or null for a name that nobody knows. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const text = source(iconId);
  if (text === undefined) return null;
  const parsed = parse(text);
  if (parsed.localName !== 'svg') return null;
  const svg = document.importNode(parsed, true) as unknown as SVGSVGElement;
  svg.setAttribute(
    'class',
    `svg-icon ${added.has(iconId) || ownNames.has(iconId) ? iconId : `lucide-${bareId(iconId)}`}`,
  );
  return svg;
}

/** Replaces the content of an element by an icon; an unknown name leaves it empty. */
export function setIcon(parent: HTMLElement, iconId: O.IconName): void {
  const icon = getIcon(iconId);
  parent.replaceChildren(...(icon ? [icon] : []));
}

/** Adds an icon drawn on a field of 100 by 100. */
export function addIcon(iconId: string, svgContent: string): void {
  added.set(iconId, svgContent);
}

/** Takes back an icon that was added. */
export function removeIcon(iconId: string): void {
  added.delete(iconId);
}

/** The names of all icons, those of the set with the prefix that Obsidian gives them. */
export function getIconIds(): O.IconName[] {
  const names = Array.from(drawings.values(), (text) => /lucide-[a-z0-9-]+/.exec(text)?.[0] ?? '');
  return [...new Set(names.filter((name) => name !== '')), ...added.keys()];
}
