/** What Obsidian adds to the blocks of Markdown: comments over lines, tasks, callouts, block ids. */
import type { MarkdownIt, StateBlock, StateCore, Token } from 'markdown-it';

/** What the first line of a callout says. */
export interface CalloutHead {
  callout: string;
  fold: string;
  title: string;
}

/** A line that starts with `%%` hides itself up to the closing `%%`, over lines where need be. */
function blockComment(state: StateBlock, startLine: number, endLine: number, silent: boolean): boolean {
  const lineText = (line: number): string =>
    state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line]);
  const first = lineText(startLine);
  if (!first.startsWith('%%')) return false;
  const close = first.indexOf('%%', 2);
  if (close >= 0 && first.slice(close + 2).trim() !== '') return false;
  if (silent) return true;
  let line = startLine + 1;
  if (close < 0) {
    while (line < endLine && !lineText(line).includes('%%')) line += 1;
    line += 1;
  }
  state.line = Math.min(line, endLine);
  return true;
}

/** The inline content that an item, quote or paragraph opens with. */
function firstInline(tokens: readonly Token[], open: number): Token | null {
  const paragraph = tokens[open + 1];
  const inline = tokens[open + 2];
  return paragraph?.type === 'paragraph_open' && inline?.type === 'inline' ? inline : null;
}

/** `[x] text` at the start of a list item. */
function markTask(tokens: readonly Token[], at: number): void {
  const inline = firstInline(tokens, at);
  const mark = inline && /^\[(.)\](?:\s+|$)/.exec(inline.content);
  if (!inline || !mark) return;
  inline.content = inline.content.slice(mark[0].length);
  Object.assign(tokens[at] ?? {}, { meta: { task: mark[1] } });
}

/** `[!note]- Title` at the start of a quote. */
function markCallout(tokens: readonly Token[], at: number): void {
  const inline = firstInline(tokens, at);
  const [first = '', ...rest] = inline?.content.split('\n') ?? [];
  const head = /^\[!([^\]|]+)(?:\|[^\]]*)?\]([+-]?)(.*)$/.exec(first);
  if (!inline || !head) return;
  const [, kind = '', fold = '', title = ''] = head;
  inline.content = rest.join('\n');
  const meta: CalloutHead = { callout: kind.trim().toLowerCase(), fold, title: title.trim() };
  Object.assign(tokens[at] ?? {}, { meta });
  if (inline.content !== '') return;
  for (const empty of tokens.slice(at + 1, at + 4)) empty.hidden = true;
}

/** ` ^block-id` at the end of a block is an address, not text. */
function dropBlockId(token: Token): void {
  token.content = token.content.replace(/(?:^|\s)\^[A-Za-z0-9-]+$/, '');
}

function markBlocks({ tokens }: StateCore): void {
  tokens.forEach((token, at) => {
    if (token.type === 'list_item_open') markTask(tokens, at);
    if (token.type === 'blockquote_open') markCallout(tokens, at);
    if (token.type === 'inline') dropBlockId(token);
  });
}

/** Adds the rules to a Markdown reader. */
export function addBlockRules(md: MarkdownIt): void {
  md.block.ruler.before('fence', 'comment', blockComment, {
    alt: ['paragraph', 'reference', 'blockquote', 'list'],
  });
  md.core.ruler.before('inline', 'obsidian_blocks', markBlocks);
}
