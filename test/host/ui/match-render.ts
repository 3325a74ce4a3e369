/** Writes texts with their matched letters marked, as suggestion lists show them. */
import type * as O from 'obsidian';

/** Writes a text with its matched parts marked; `offset` is where the text stands in what was searched. */
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
