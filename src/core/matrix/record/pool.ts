/** Equal values of many notes, kept once; nobody changes them. Free of the notes that they were cut from. */
import type { Count } from '../schema';

const none: string[] = [];
const single = new Map<string, string[]>();
const lists = new Map<string, string[]>();
const counts = new Map<number, Count>();

/** The text in memory of its own: a piece of a note would keep the whole note. */
export function ownText(text: string): string {
  return text.length > 1 ? [text.slice(0, 1), text.slice(1)].join('') : text;
}

function kept(known: Map<string, string[]>, key: string, texts: readonly string[]): string[] {
  const own = texts.map(ownText);
  known.set(ownText(key), own);
  return own;
}

/** A list of texts as others have it too: tags, the labels of a ladder. */
export function pooledTexts(texts: readonly string[]): string[] {
  const [first] = texts;
  if (first === undefined) return none;
  if (texts.length === 1) return single.get(first) ?? kept(single, first, texts);
  const key = texts.join('\n');
  return lists.get(key) ?? kept(lists, key, texts);
}

/** More than the characters of the longest note that is read, so that no two counts share a key. */
const mostItems = 2 ** 21;

/** A count as others have it too. */
export function pooledCount(done: number, total: number): Count {
  const key = total * mostItems + done;
  let count = counts.get(key);
  if (!count) counts.set(key, (count = { done, total }));
  return count;
}
