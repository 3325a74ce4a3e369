/** Names of the copies that sync programs leave beside a note when two devices have changed it. Knows no files. */

/** `Anna (Conflicted copy laptop 202611221200)`, in the languages in which such programs speak. */
const inWords = /\s*\([^()]*(?:[ck]onfli[ck]?t|конфл[иі]кт|冲突)[^()]*\)$/iu;
/** `Anna.sync-conflict-20261122-120000-ABC1234`. */
const inCode = /\.sync-conflict-[\w-]+$/i;
/** `Anna (1)`. */
const inNumbers = /\s*\(\d+\)$/;

/** The name of the note that `name` is a copy of, or `name` itself: copies of copies are known as well. */
export function nameWithoutCopyMark(name: string): string {
  const original = [inWords, inCode, inNumbers].reduce((left, mark) => left.replace(mark, ''), name);
  if (original === '' || original === name) return name;
  return nameWithoutCopyMark(original);
}
