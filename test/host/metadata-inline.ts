/** What the Markdown parser learns for the stand-in: wikilinks, embeds, tags, comments, footnote marks. */
import type { InlineContext, MarkdownConfig } from '@lezer/markdown';

const code = (character: string): number => character.charCodeAt(0);

/** The end of `open…close` from `pos` within the text at hand; -1 where it is not closed or holds a line break. */
function endOf(cx: InlineContext, pos: number, open: string, close: string): number {
  if (cx.slice(pos, pos + open.length) !== open) return -1;
  const rest = cx.slice(pos + open.length, cx.end);
  const at = rest.indexOf(close);
  if (at <= 0 || rest.slice(0, at).includes('\n')) return -1;
  return pos + open.length + at + close.length;
}

const tagText = /^#[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/;

/** The end of a tag at `pos`: after a blank or at the start, with something that is no digit. */
function endOfTag(cx: InlineContext, pos: number): number {
  if (pos > cx.offset && !/\s/.test(cx.slice(pos - 1, pos))) return -1;
  const found = tagText.exec(cx.slice(pos, cx.end))?.[0];
  return found && !/^#\d+$/.test(found) ? pos + found.length : -1;
}

interface Rule {
  name: string;
  first: string;
  end: (cx: InlineContext, pos: number) => number;
}

const rules: Rule[] = [
  { name: 'Embed', first: '!', end: (cx, pos) => endOf(cx, pos, '![[', ']]') },
  { name: 'WikiLink', first: '[', end: (cx, pos) => endOf(cx, pos, '[[', ']]') },
  { name: 'FootnoteRef', first: '[', end: (cx, pos) => endOf(cx, pos, '[^', ']') },
  { name: 'Tag', first: '#', end: endOfTag },
  { name: 'PercentComment', first: '%', end: (cx, pos) => endOf(cx, pos, '%%', '%%') },
];

/** The parser's extension. The new nodes are leaves: nothing in them is read further. */
export const noteSyntax: MarkdownConfig = {
  defineNodes: rules.map((rule) => rule.name),
  parseInline: rules.map(({ name, first, end }) => ({
    name,
    before: 'Link',
    parse(cx, next, pos) {
      if (next !== code(first)) return -1;
      const to = end(cx, pos);
      return to < 0 ? -1 : cx.addElement(cx.elt(name, pos, to));
    },
  })),
};

/** `[[Note#Part|shown]]` or `![[…]]` as link and shown text; `\|` in a table cell divides like `|`. */
export function parseWikilink(original: string): { link: string; displayText: string } {
  const inner = original.replace(/^!?\[\[|\]\]$/g, '');
  const bar = inner.search(/\\?\|/);
  const link = (bar < 0 ? inner : inner.slice(0, bar)).trim();
  if (bar < 0) return { link, displayText: link.replace(/#/g, ' > ').replace(/^ > /, '') };
  return {
    link,
    displayText: inner
      .slice(bar)
      .replace(/^\\?\|/, '')
      .trim(),
  };
}
