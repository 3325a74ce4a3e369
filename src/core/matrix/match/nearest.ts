/** Which of the known names a person may have meant. Suggests only; nothing is chosen for anyone. */
import { normalForm } from '../../item-key';

const longestCompared = 200;

/** How many letters must be put in, taken out or changed to make `a` of `b`. */
function distance(a: readonly string[], b: readonly string[]): number {
  let above = b.map((_, at) => at + 1);
  a.forEach((letter, row) => {
    let corner = row;
    let left = row + 1;
    above = above.map((upper, column) => {
      const changed = corner + (letter === b[column] ? 0 : 1);
      corner = upper;
      left = Math.min(changed, upper + 1, left + 1);
      return left;
    });
  });
  return above.at(-1) ?? a.length;
}

/** 0 for the same text; a text that holds the other is near, however much longer it is. */
function farness(wanted: string, name: string): number {
  if (wanted !== '' && (name.includes(wanted) || wanted.includes(name))) return 0.25;
  const letters = Array.from(name).slice(0, longestCompared);
  const asked = Array.from(wanted).slice(0, longestCompared);
  return distance(asked, letters) / Math.max(asked.length, letters.length, 1);
}

/** The nearest of the names, nearest first, `limit` at most, each once. */
export function nearestOf(wanted: string, names: readonly string[], limit = 5): string[] {
  const key = normalForm(wanted);
  return [...new Set(names)]
    .map((name, at) => ({ name, at, far: farness(key, normalForm(name)) }))
    .sort((a, b) => a.far - b.far || a.at - b.at)
    .slice(0, limit)
    .map(({ name }) => name);
}
