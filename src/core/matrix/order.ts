/** The order of the matrix: by code points, so that no engine or language can change it. */

export function byCodePoint(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  for (let at = 0; at < shorter; at++) {
    if (a.charCodeAt(at) !== b.charCodeAt(at)) return (a.codePointAt(at) ?? 0) - (b.codePointAt(at) ?? 0);
  }
  return a.length - b.length;
}

/** The same for anything that lies in the vault. */
export function byPath(a: { path: string }, b: { path: string }): number {
  return byCodePoint(a.path, b.path);
}
