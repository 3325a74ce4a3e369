/**
 * Paths of notes: what they are called, and where one of ours may be written. Judges the text of a path only: whether a
 * note stands there already, and whether it is ours, is for the caller who can look.
 */

/** True for `Skills/Go.md`, and for `Skills/Go.MD`, which the app takes for a note as well. */
export function isNotePath(path: string): boolean {
  return path.slice(-3).toLowerCase() === '.md';
}

/** A path as links have it: `Skills/Go` for `Skills/Go.md`. */
export function withoutEnding(path: string): string {
  return isNotePath(path) ? path.slice(0, -3) : path;
}

/** What a note is called: `Go` for `Skills/Go.md`. */
export function noteNameOf(path: string): string {
  return withoutEnding(path.slice(path.lastIndexOf('/') + 1));
}

/** Why no note may be written at a path: a closed list. The sentences live in i18n, `notices.pathFaults`. */
export type PathFault =
  /** Nothing, or a folder without a name or a note without one. */
  | 'empty'
  /** `..`, `/tmp/x`, `C:\x`: it would leave the vault. */
  | 'outside'
  /** In the configuration folder or another hidden one, where no note is ever seen. */
  | 'hidden'
  /** A character or a name that some system or a link to the note cannot bear. */
  | 'reserved'
  | 'too-long'
  /** Another extension than `.md`. */
  | 'not-markdown'
  /** Some system cannot tell it from a note or folder that is there: `log.md` beside `Log.md`. */
  | 'case-twin';

const longest = 300;
const forbidden = /[\\:*?"<>|#^[\]\p{Cc}\u2028\u2029]/u;
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;
const otherExtension = /\.(?!md$)[A-Za-z][A-Za-z0-9]{0,7}$/;

/** The path of the note that a person names with or without `.md`: `Skills/Log` is `Skills/Log.md`. */
export function notePath(path: string): string {
  const trimmed = path.trim();
  return trimmed === '' || trimmed.endsWith('.md') ? trimmed : `${trimmed}.md`;
}

/** `Reports/{{date}}` is `Reports/2026-11-22`: a note for each day. */
export function datedPath(path: string, today: string): string {
  return path.replaceAll('{{date}}', today);
}

function checkSegment(segment: string): PathFault | null {
  if (segment === '' || segment === '.md') return 'empty';
  if (segment === '..' || segment === '.') return 'outside';
  if (segment.startsWith('.')) return 'hidden';
  return forbidden.test(segment) || reserved.test(segment) || /[. ]$|^ /.test(segment) ? 'reserved' : null;
}

/**
 * What forbids a note at a vault path, with or without `.md`; null when nothing does. `../Log.md` is `outside`,
 * `.obsidian/Log.md` is `hidden`. `configFolder` is hidden even when it has an ordinary name.
 */
export function checkNotePath(path: string, configFolder: string): PathFault | null {
  const name = path.trim();
  if (name === '') return 'empty';
  if (/^(?:[/\\]|[a-z]:)/i.test(name)) return 'outside';
  if (notePath(name).length > longest) return 'too-long';
  const config = configFolder.normalize('NFC').toLowerCase();
  if (`${name.normalize('NFC').toLowerCase()}/`.startsWith(`${config}/`)) return 'hidden';
  if (otherExtension.test(name)) return 'not-markdown';
  const faults = notePath(name).split('/').map(checkSegment);
  return faults.find((fault) => fault !== null) ?? null;
}

const folded = (name: string) => name.normalize('NFC').toLowerCase();

/**
 * True when some system takes a step of `path` for a step of `other` that is written in other capitals: `logs/Log.md`
 * and `Logs/Old.md` are twins, `Logs/Log.md` and `Logs/Old.md` are not.
 */
export function isCaseTwin(path: string, other: string): boolean {
  const theirs = other.split('/');
  for (const [at, name] of path.split('/').entries()) {
    const their = theirs[at];
    if (their === undefined || folded(their) !== folded(name)) return false;
    if (their !== name) return true;
  }
  return false;
}
