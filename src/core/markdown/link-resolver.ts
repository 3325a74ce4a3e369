/**
 * Which note a link means, by Obsidian's rules, from the paths of a vault alone: for the command line and for tests.
 * (The plugin asks Obsidian itself.) Reads no files and knows no aliases, as Obsidian resolves none.
 */

/** Finds the note that `link` means in the note at `fromPath`; null when there is none. */
export type LinkResolver = (link: string, fromPath: string) => string | null;

interface Candidate {
  path: string;
  folded: string;
}

const fold = (path: string) => path.normalize('NFC').toLowerCase();
const baseOf = (path: string) => path.slice(path.lastIndexOf('/') + 1);
/** The folder of a path, with its `/`; empty at the top. */
export const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/') + 1);

/** Shortest path first, then by code points, so that the answer does not depend on the order of `paths`. */
function byNearness(a: Candidate, b: Candidate): number {
  return a.path.length - b.path.length || (a.path < b.path ? -1 : 1);
}

/** `Skills/` and `../Notes/./Go` give `Notes/Go`; null when the link climbs out of the vault. */
function joinPath(folder: string, link: string): string | null {
  const segments = folder.split('/').filter((segment) => segment !== '');
  for (const segment of link.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return null;
    } else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}

/** `Go#Levels` and `Go#^list` without what points inside the note. */
function withoutSubpath(link: string): string {
  const end = link.search(/[#^]/);
  return end < 0 ? link : link.slice(0, end);
}

/**
 * Builds the resolver for the notes of a vault. `[[Python]]`, `[[Skills/Python.md]]`, `[[/Skills/Python]]` and
 * `[[../Skills/Python#Levels]]` may all mean `Skills/Python.md`. A path from the root wins; else a note at or below
 * the folder of the link, then the shortest path. A name that itself holds `#` (`C#`) is tried whole first.
 */
export function buildLinkResolver(paths: string[]): LinkResolver {
  const byPath = new Map<string, string>();
  const byBase = new Map<string, Candidate[]>();
  for (const path of paths) {
    const folded = fold(path);
    if (!byPath.has(folded)) byPath.set(folded, path);
    const base = baseOf(folded);
    const same = byBase.get(base);
    if (same) same.push({ path, folded });
    else byBase.set(base, [{ path, folded }]);
  }
  for (const candidates of byBase.values()) candidates.sort(byNearness);

  const nearest = (wanted: string, folder: string): string | null => {
    const fitting = (byBase.get(baseOf(wanted)) ?? []).filter(({ folded }) =>
      `/${folded}`.endsWith(`/${wanted}`),
    );
    return (fitting.find(({ folded }) => folded.startsWith(folder)) ?? fitting[0])?.path ?? null;
  };

  const find = (link: string, folder: string): string | null => {
    const isFixed = /^(?:\/|\.\.?\/)/.test(link);
    const wanted = isFixed ? joinPath(link.startsWith('/') ? '' : folder, link) : link;
    if (wanted === null || wanted === '') return null;
    const exact = byPath.get(`${wanted}.md`) ?? byPath.get(wanted);
    if (exact !== undefined || isFixed) return exact ?? null;
    return nearest(`${wanted}.md`, folder) ?? nearest(wanted, folder);
  };

  return (link, fromPath) => {
    const folded = fold(link.trim());
    const folder = folderOf(fold(fromPath));
    const whole = find(folded, folder);
    const path = withoutSubpath(folded).trim();
    if (whole !== null || path === folded) return whole;
    return path === '' ? (byPath.get(fold(fromPath)) ?? null) : find(path, folder);
  };
}

/** What links of notes mean, asked once for all notes of a folder: no other thing of a note changes the answer. */
export function resolvingOnce(resolve: LinkResolver): LinkResolver {
  const known = new Map<string, Map<string, string | null>>();
  let links = new Map<string, string | null>();
  let last: string | null = null;
  return (link, fromPath) => {
    // Links of one note are asked for one after the other.
    if (fromPath !== last) {
      last = fromPath;
      const folder = folderOf(fromPath);
      links = known.get(folder) ?? new Map<string, string | null>();
      known.set(folder, links);
    }
    let path = links.get(link);
    if (path !== undefined) return path;
    path = resolve(link, fromPath);
    if (!/^[#^]|^$/.test(link)) links.set(link, path);
    return path;
  };
}
