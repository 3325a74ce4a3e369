/** What the properties of a note say of it as a skill. Gets them as a value; knows no YAML. */

import { remembering } from '../vocabulary/remembering';

export type Properties = Record<string, unknown>;

/** All notes of a vault have the same few properties. */
const lowerCase = remembering((name) => name.toLowerCase());

/** The value of the first of `names` that the properties have, in whatever case. */
function valueOf(properties: Properties | null, names: readonly string[]): unknown {
  if (properties === null) return undefined;
  for (const name in properties) {
    if (names.includes(lowerCase(name)) && Object.hasOwn(properties, name)) return properties[name];
  }
  return undefined;
}

/** What a property lists: the entries of a list, those of lists in it too, or a text divided by `separator`. */
function listIn(value: unknown, separator: RegExp): readonly unknown[] {
  if (typeof value === 'string') return value.split(separator);
  if (!Array.isArray(value)) return [value];
  const entries: readonly unknown[] = value;
  return entries.some(Array.isArray) ? entries.flat() : entries;
}

/** The entries as texts, without those that are none or empty. */
function entriesOf(value: unknown, separator: RegExp, clean?: (text: string) => string): string[] {
  const texts: string[] = [];
  if (value === undefined) return texts;
  for (const entry of listIn(value, separator)) {
    const text = typeof entry === 'string' || typeof entry === 'number' ? String(entry).trim() : '';
    const cleaned = clean ? clean(text) : text;
    if (cleaned !== '') texts.push(cleaned);
  }
  return texts;
}

function withoutHash(tag: string): string {
  return tag.replace(/^#+/u, '');
}

/** The entries, each once. */
function unique(entries: string[]): string[] {
  return entries.length > 1 ? [...new Set(entries)] : entries;
}

/** Tags in the properties, without `#`: of `tags: [a, "#b"]`, `tags: a, b`, `tag: a b`. */
export function tagsOf(properties: Properties | null): string[] {
  return unique(entriesOf(valueOf(properties, ['tags', 'tag']), /[\s,]+/u, withoutHash));
}

/** Other names of the note: of `aliases: [Питон]` or `alias: Питон, Пайтон`. */
export function aliasesOf(properties: Properties | null): string[] {
  return unique(entriesOf(valueOf(properties, ['aliases', 'alias']), /,/u));
}

/** What a property says that is true or false; null when it says neither. */
function markOf(properties: Properties | null, name: string): boolean | null {
  const value = valueOf(properties, [name]);
  if (typeof value === 'boolean') return value;
  const said = typeof value === 'string' ? value.trim().toLowerCase() : value;
  if (said === 'true' || said === 'yes' || said === 1) return true;
  return said === 'false' || said === 'no' || said === 0 ? false : null;
}

/** What `skill: true` or `skill: false` says; null when the property says neither. */
export function skillMark(properties: Properties | null): boolean | null {
  return markOf(properties, 'skill');
}

/** What `skill-stage: true` or `skill-stage: false` says; null when the property says neither. */
export function stageMark(properties: Properties | null): boolean | null {
  return markOf(properties, 'skill-stage');
}

/** The level that a stage wants of its skills, `skill-level: Middle`; null without one. */
export function stageLevel(properties: Properties | null): string | null {
  return entriesOf(valueOf(properties, ['skill-level']), /,/u)[0] ?? null;
}

/** True for a note that holds ticks: `skill-assessment: 1`. */
export function isAssessmentLog(properties: Properties | null): boolean {
  return valueOf(properties, ['skill-assessment', 'skill-assessment-archive']) !== undefined;
}

/** True when one of `tags` is among `wanted` or nested below one: `database/nosql` for `database`. */
export function bearsTag(tags: readonly string[], wanted: readonly string[]): boolean {
  const folded = wanted.map((tag) => withoutHash(tag).toLowerCase());
  return tags.some((tag) => {
    const own = tag.toLowerCase();
    return folded.some((want) => own === want || own.startsWith(`${want}/`));
  });
}
