/** Search as the suggesters do it: which texts match, how well, and how the matched letters are shown. */
import type * as O from 'obsidian';

/** Finds the letters of a query in order; letters that stand together or start a word score higher (0 is best). */
export function prepareFuzzySearch(query: string): (text: string) => O.SearchResult | null {
  const letters = [...query.toLowerCase()].filter((letter) => letter.trim() !== '');
  return (text) => {
    const whole = wholeMatch(query.trim().toLowerCase(), text);
    return whole ?? lettersMatch(letters, text);
  };
}

/** Finds every word of a query. */
export function prepareSimpleSearch(query: string): (text: string) => O.SearchResult | null {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return (text) => {
    const found = words.map((word) => wholeMatch(word, text));
    const matches = found.flatMap((match) => match?.matches ?? []);
    if (found.includes(null)) return null;
    return { score: -text.length / 1000, matches: matches.sort((a, b) => a[0] - b[0]) };
  };
}

function wholeMatch(query: string, text: string): O.SearchResult | null {
  const at = text.toLowerCase().indexOf(query);
  if (at < 0) return null;
  return { score: -at / 100 - text.length / 1000, matches: query === '' ? [] : [[at, at + query.length]] };
}

function lettersMatch(letters: readonly string[], text: string): O.SearchResult | null {
  const lower = text.toLowerCase();
  const matches: O.SearchMatches = [];
  let from = 0;
  let gaps = 0;
  for (const letter of letters) {
    const at = lower.indexOf(letter, from);
    if (at < 0) return null;
    const last = matches.at(-1);
    if (last && last[1] === at) last[1] = at + letter.length;
    else matches.push([at, at + letter.length]);
    gaps += at - from;
    from = at + letter.length;
  }
  return { score: -1 - gaps / 10 - text.length / 1000, matches };
}

/** Puts the best matches first, in place; equal ones keep their order. */
export function sortSearchResults(results: O.SearchResultContainer[]): void {
  results.sort((a, b) => b.match.score - a.match.score);
}

/** Writes a text with its matched parts marked. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: O.SearchMatches | null,
  offset = 0,
): void {
  let done = 0;
  for (const [start, end] of matches ?? []) {
    const from = Math.max(done, start + offset);
    const to = Math.min(text.length, end + offset);
    if (to <= from) continue;
    el.appendText(text.slice(done, from));
    el.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
    done = to;
  }
  el.appendText(text.slice(done));
}

/** Writes a text with the matched parts of a search result marked. */
export function renderResults(el: HTMLElement, text: string, result: O.SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}
