/** How suggestion lists find a query in a text, and in what order they show what they found. */
import type * as O from 'obsidian';

function merged(matches: O.SearchMatchPart[]): O.SearchMatches {
  const result: O.SearchMatches = [];
  for (const [from, to] of matches.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = result.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** Finds texts that hold every word of the query, wherever it stands. */
export function prepareSimpleSearch(query: string): (text: string) => O.SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const lower = text.toLowerCase();
    const matches: O.SearchMatchPart[] = [];
    for (const word of words) {
      const before = matches.length;
      for (let at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + word.length))
        matches.push([at, at + word.length]);
      if (matches.length === before) return null;
    }
    return { score: -text.length / 1000, matches: merged(matches) };
  };
}

/** Where the letters stand in order, each as early as it can; null when one is missing. */
function findInOrder(letters: string[], text: string): O.SearchMatchPart[] | null {
  let from = 0;
  const parts: O.SearchMatchPart[] = [];
  for (const letter of letters) {
    const at = text.indexOf(letter, from);
    if (at < 0) return null;
    from = at + letter.length;
    parts.push([at, from]);
  }
  return parts;
}

/** Finds texts that hold the letters of the query in order; whole runs and early starts score higher. */
export function prepareFuzzySearch(query: string): (text: string) => O.SearchResult | null {
  const letters = [...query.toLowerCase().replace(/\s+/g, '')];
  const asWhole = prepareSimpleSearch(query);
  return (text) => {
    if (letters.length === 0) return { score: 0, matches: [] };
    const whole = asWhole(text);
    const parts = whole ? whole.matches : findInOrder(letters, text.toLowerCase());
    if (!parts) return null;
    const matches = merged(parts);
    const start = matches[0]?.[0] ?? 0;
    return { score: -(matches.length - 1) - start / 100 - text.length / 1000, matches };
  };
}

/** Sorts found things by score, best first, in place. */
export function sortSearchResults(results: O.SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}
