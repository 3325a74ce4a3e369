/** Cuts a note into its sections (blocks at the top level) with their lines. Frontmatter is no section. */
import MarkdownParser, { type Token } from 'markdown-it';
import { addBlockRules } from './markdown-block';
import { addInlineRules } from './markdown-inline';

/** A top-level block: `lineStart` and `lineEnd` are 0-based and both belong to it. */
export interface MarkdownSection {
  /** Name of the element that the block becomes: `p`, `h2`, `ul`, `table`. */
  tag: string;
  lineStart: number;
  lineEnd: number;
  tokens: Token[];
}

const parser = new MarkdownParser({ html: true, linkify: true, breaks: true });
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
addInlineRules(parser);
addBlockRules(parser);

/** Hides the frontmatter without moving any line. */
function withoutFrontmatter(text: string): string {
  const head = /^---[ \t]*\r?\n(?:[\s\S]*?\r?\n)?---[ \t]*(?=\r?\n|$)/.exec(text)?.[0];
  return head === undefined ? text : head.replace(/[^\n]/g, '') + text.slice(head.length);
}

/** The sections of a note's text. */
export function parseSections(text: string): MarkdownSection[] {
  const sections: MarkdownSection[] = [];
  for (const token of parser.parse(withoutFrontmatter(text), {})) {
    const starts = token.level === 0 && token.nesting >= 0;
    if (!starts) {
      sections.at(-1)?.tokens.push(token);
      continue;
    }
    const [from, to] = token.map ?? [0, 1];
    const tag = token.meta?.callout === undefined ? token.tag || 'div' : 'div';
    sections.push({ tag, lineStart: from, lineEnd: Math.max(from, to - 1), tokens: [token] });
  }
  return sections;
}

/** The tokens of a line of text, as in a callout's title. */
export function parseLine(text: string): Token[] {
  return parser.parseInline(text, {});
}
