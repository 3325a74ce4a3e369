/** Properties of a note: where their block lies, what they say, YAML both ways. */
import type * as O from 'obsidian';
import { parse, stringify } from 'yaml';

/** The value that YAML text stands for; throws where it is no YAML. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: 'error' }) as unknown;
}

/** YAML text of a value, ending with a newline. */
export function stringifyYaml(obj: unknown): string {
  return stringify(obj, { lineWidth: 0, indentSeq: true });
}

/** Where the properties lie: `from` to `to` is the YAML, `contentStart` what follows the closing fence. */
export function getFrontMatterInfo(content: string): O.FrontMatterInfo {
  const none = { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 };
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(content);
  if (!open) return none;
  const from = open[0].length;
  const end = /(^|\n)---[ \t]*(\r?\n|$)/.exec(content.slice(from));
  if (!end) return none;
  const to = from + end.index + (end[1] ?? '').length;
  return {
    exists: true,
    frontmatter: content.slice(from, to),
    from,
    to,
    contentStart: from + end.index + end[0].length,
  };
}

type Properties = Record<string, unknown>;

/** The value of the first property whose name is `key` (in any case) or matches it. */
export function parseFrontMatterEntry(frontmatter: Properties | null, key: string | RegExp): unknown {
  if (!frontmatter) return null;
  const isWanted = (name: string): boolean =>
    typeof key === 'string' ? name.toLowerCase() === key.toLowerCase() : key.test(name);
  const found = Object.entries(frontmatter).find(([name]) => isWanted(name));
  return found?.[1] ?? null;
}

function asStrings(value: unknown, separator: RegExp): string[] | null {
  const parts = typeof value === 'string' ? value.split(separator) : value;
  if (!Array.isArray(parts)) return null;
  const texts = parts.filter((part) => typeof part === 'string' || typeof part === 'number');
  return texts.map((part) => String(part).trim()).filter((text) => text !== '');
}

/** A property as texts: a list, or one text split at commas. */
export function parseFrontMatterStringArray(
  frontmatter: Properties | null,
  key: string | RegExp,
): string[] | null {
  return asStrings(parseFrontMatterEntry(frontmatter, key), /,/);
}

/** The tags of the properties, each with `#`: `tags: [a, b]` and `tags: a, b` are `#a` and `#b`. */
export function parseFrontMatterTags(frontmatter: Properties | null): string[] | null {
  const tags = asStrings(parseFrontMatterEntry(frontmatter, /^tags?$/i), /[,\s]+/);
  return tags && tags.map((tag) => (tag.startsWith('#') ? tag : `#${tag}`));
}

/** The other names of a note. */
export function parseFrontMatterAliases(frontmatter: Properties | null): string[] | null {
  return parseFrontMatterStringArray(frontmatter, /^alias(es)?$/i);
}
