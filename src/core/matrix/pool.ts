/** Equal values of many notes, kept once. */

/** Equal texts of many notes, kept once; and free of the notes that they were cut from. */
const pool = new Map<string, string>();

/** The text as others have it too. */
export function pooled(text: string): string {
  const known = pool.get(text);
  if (known !== undefined) return known;
  const own = Array.from(text).join('');
  pool.set(own, own);
  return own;
}

const ladders = new Map<string, readonly string[]>();

/** The labels of a ladder as other notes have it too. */
export function pooledLadder(labels: readonly string[]): readonly string[] {
  const key = labels.join('\n');
  const known = ladders.get(key);
  if (known) return known;
  const own = labels.map(pooled);
  ladders.set(key, own);
  return own;
}
