/** Equal values of many notes, kept once; nobody changes them. Free of the notes that they were cut from. */
import type { Count } from './schema';

const lists = new Map<string, string[]>();
const counts = new Map<number, Count>();

/** A list of texts as others have it too: tags, the labels of a ladder. */
export function pooledTexts(texts: readonly string[]): string[] {
  const key = `${texts.length}\n${texts.join('\n')}`;
  const known = lists.get(key);
  if (known) return known;
  const own = texts.map((text) => Array.from(text).join(''));
  lists.set(Array.from(key).join(''), own);
  return own;
}

/** A count as others have it too. */
export function pooledCount({ done, total }: Count): Count {
  const key = total * 0x10000 + done;
  let count = counts.get(key);
  if (!count) counts.set(key, (count = { done, total }));
  return count;
}
