/** What Obsidian adds to Markdown within a line: wikilinks, embeds, tags, ==highlight== and %%comments%%. */
import type { MarkdownIt, StateInline } from 'markdown-it';

const maxLinkLength = 1000;

/** `[[Python#Levels|the levels]]`, and with `!` before it an embed. */
function wikilink(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  const isEmbed = src[pos] === '!';
  const start = isEmbed ? pos + 1 : pos;
  if (!src.startsWith('[[', start)) return false;
  const end = src.indexOf(']]', start + 2);
  if (end < 0 || end + 2 > posMax || end - start > maxLinkLength) return false;
  const inner = src.slice(start + 2, end);
  if (inner === '' || inner.includes('\n') || inner.includes('[[')) return false;
  if (!silent) {
    const bar = inner.indexOf('|');
    const token = state.push(isEmbed ? 'embed' : 'wikilink', '', 0);
    token.content = (bar < 0 ? inner : inner.slice(0, bar)).trim();
    token.info = bar < 0 ? '' : inner.slice(bar + 1).trim();
  }
  state.pos = end + 2;
  return true;
}

/** `#area/topic`: letters, digits, `_`, `-` and `/`, not digits alone, after a blank or at the start. */
function tag(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src[pos] !== '#' || (pos > 0 && !/\s/.test(src[pos - 1] ?? ''))) return false;
  const name = /^#[\p{L}\p{M}\p{N}\p{Extended_Pictographic}_/-]+/u.exec(src.slice(pos, state.posMax))?.[0];
  if (name === undefined || /^#[\d/-]+$/.test(name)) return false;
  if (!silent) state.push('tag', '', 0).content = name;
  state.pos += name.length;
  return true;
}

/** `==marked==`, with Markdown inside. */
function highlight(state: StateInline, silent: boolean): boolean {
  const { src, pos, posMax } = state;
  if (!src.startsWith('==', pos)) return false;
  const end = src.indexOf('==', pos + 2);
  if (end <= pos + 2 || end + 2 > posMax || /\s/.test(src[pos + 2] ?? ' ')) return false;
  if (!silent) {
    state.push('mark_open', 'mark', 1);
    state.pos = pos + 2;
    state.posMax = end;
    state.md.inline.tokenize(state);
    state.push('mark_close', 'mark', -1);
    state.posMax = posMax;
  }
  state.pos = end + 2;
  return true;
}

/** `%%hidden%%`. */
function comment(state: StateInline): boolean {
  const { src, pos, posMax } = state;
  if (!src.startsWith('%%', pos)) return false;
  const end = src.indexOf('%%', pos + 2);
  if (end < 0 || end + 2 > posMax) return false;
  state.pos = end + 2;
  return true;
}

/** Adds the rules to a Markdown reader. */
export function addInlineRules(md: MarkdownIt): void {
  md.inline.ruler.before('link', 'wikilink', wikilink);
  md.inline.ruler.before('link', 'tag', tag);
  md.inline.ruler.before('link', 'highlight', highlight);
  md.inline.ruler.before('link', 'comment', comment);
}
