/** Vault paths and link texts as strings. Knows no vault. */

/** A path as the vault writes it: `/a//b/ ` is `a/b`, no-break blanks are blanks, NFC; the root is `/`. */
export function normalizePath(path: string): string {
  const slashes = path.replace(/[\\/]+/g, '/').replace(/^\/|\/$/g, '');
  return (slashes || '/').replace(/[\u00A0\u202F]/g, ' ').normalize('NFC');
}

/** `Notes/A#B` as path `Notes/A` and subpath `#B`. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const clean = linktext.replace(/\u00A0/g, ' ').trim();
  const at = clean.indexOf('#');
  return at < 0 ? { path: clean, subpath: '' } : { path: clean.slice(0, at), subpath: clean.slice(at) };
}

/** The path part of a link text. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** A heading as links compare it: punctuation goes, blanks collapse. */
export function stripHeading(heading: string): string {
  return heading
    .replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A heading as links write it: only what would break the link goes. */
export function stripHeadingForLink(heading: string): string {
  return heading
    .replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `a/b/c.md` as folder `a/b`, name `c.md`, base name `c` and extension `md`; the root folder is ''. */
export function splitPath(path: string): {
  folder: string;
  name: string;
  basename: string;
  extension: string;
} {
  const slash = path.lastIndexOf('/');
  const name = path.slice(slash + 1);
  const dot = name.lastIndexOf('.');
  const isBare = dot <= 0;
  return {
    folder: path.slice(0, Math.max(slash, 0)),
    name,
    basename: isBare ? name : name.slice(0, dot),
    extension: isBare ? '' : name.slice(dot + 1).toLowerCase(),
  };
}

/** True for a path with a name that starts with a dot: such files are not in the vault's tree. */
export function isHidden(path: string): boolean {
  return path.split('/').some((name) => name.startsWith('.'));
}
