/** Builds the DOM of Markdown tokens, element by element. Knows the vault only through the links it is asked to make. */
import type { Token } from 'markdown-it';
import { callout } from './callout';
import { htmlPieces } from './html';
import type { MarkdownLinks } from './markdown-links';

/** An open element; raw HTML is told apart, so that it cannot close what Markdown opened. */
interface Level {
  el: HTMLElement;
  htmlTag?: string;
}

/** Writes tokens into an element. */
export class MarkdownWriter {
  private levels: Level[] = [];

  constructor(
    private readonly links: MarkdownLinks,
    private readonly firstLine: number,
  ) {}

  write(tokens: readonly Token[], into: HTMLElement): void {
    const outer = this.levels;
    this.levels = [{ el: into }];
    for (const token of tokens) this.writeToken(token);
    this.levels = outer;
  }

  private get top(): HTMLElement {
    return this.levels.at(-1)?.el ?? createDiv();
  }

  private writeToken(token: Token): void {
    if (token.hidden) return;
    if (token.nesting === 1) this.open(token);
    else if (token.nesting === -1) this.close();
    else this.leaf(token);
  }

  private open(token: Token): void {
    const el = this.makeElement(token);
    if (el.parentNode === null) this.top.append(el);
    this.levels.push({ el });
  }

  private close(): void {
    while (this.levels.length > 1 && this.levels.pop()?.htmlTag !== undefined);
  }

  private makeElement(token: Token): HTMLElement {
    switch (token.type) {
      case 'link_open':
        return this.links.link(String(token.attrGet('href') ?? ''));
      case 'list_item_open':
        return this.listItem(token);
      case 'blockquote_open':
        return token.meta ? callout(this.top, token, this) : createEl('blockquote');
      case 'heading_open':
        return createEl(token.tag as 'h1', { attr: { dir: 'auto' } });
      default:
        return this.plainElement(token);
    }
  }

  private plainElement(token: Token): HTMLElement {
    const el = document.createElement(token.tag);
    if (['p', 'ul', 'ol', 'table'].includes(token.tag)) el.dir = 'auto';
    for (const [name, value] of token.attrs ?? []) {
      if (name === 'start') el.setAttribute(name, String(value));
      if (name === 'style') el.style.setProperty('text-align', String(value).replace('text-align:', ''));
    }
    return el;
  }

  private listItem(token: Token): HTMLElement {
    const line = String((token.map?.[0] ?? this.firstLine) - this.firstLine);
    const item = createEl('li', { attr: { 'data-line': line, dir: 'auto' } });
    const task = token.meta?.task;
    if (typeof task !== 'string') return item;
    const isChecked = task !== ' ';
    this.top.addClass('contains-task-list');
    item.addClass('task-list-item');
    item.toggleClass('is-checked', isChecked);
    item.dataset.task = isChecked ? task : '';
    const box = item.createEl('input', {
      cls: 'task-list-item-checkbox',
      type: 'checkbox',
      attr: { 'data-line': line },
    });
    box.checked = isChecked;
    return item;
  }

  private leaf(token: Token): void {
    switch (token.type) {
      case 'inline':
        this.writeInline(token.children ?? []);
        break;
      case 'text':
        this.top.appendText(token.content);
        break;
      case 'softbreak':
      case 'hardbreak':
        this.top.createEl('br');
        break;
      case 'code_inline':
        this.top.createEl('code', { text: token.content });
        break;
      case 'code_block':
      case 'fence':
        this.codeBlock(token);
        break;
      case 'hr':
        this.top.createEl('hr');
        break;
      case 'html_inline':
      case 'html_block':
        this.html(token.content);
        break;
      default:
        this.reference(token);
    }
  }

  /** Inline content closes what raw HTML left open in it. */
  private writeInline(children: readonly Token[]): void {
    const depth = this.levels.length;
    for (const child of children) this.writeToken(child);
    this.levels.length = Math.min(depth, this.levels.length);
  }

  private reference(token: Token): void {
    if (token.type === 'wikilink') this.top.append(this.links.wikilink(token.content, token.info));
    else if (token.type === 'embed') this.top.append(this.links.embed(token.content, token.info));
    else if (token.type === 'image')
      this.top.append(this.links.image(String(token.attrGet('src')), token.content));
    else if (token.type === 'tag')
      this.top.createEl('a', {
        cls: 'tag',
        text: token.content,
        href: token.content,
        attr: { target: '_blank' },
      });
    else this.top.appendText(token.content);
  }

  private codeBlock(token: Token): void {
    const language = token.info.trim().split(/\s+/)[0] ?? '';
    const cls = language === '' ? [] : [`language-${language}`];
    this.top.createEl('pre', { cls }).createEl('code', { cls, text: token.content });
  }

  private html(source: string): void {
    for (const piece of htmlPieces(source)) {
      if (piece.kind === 'text') this.top.appendText(piece.text);
      else if (piece.kind === 'close') this.closeHtml(piece.tag);
      else {
        this.top.append(piece.el);
        if (!piece.isEmpty) this.levels.push({ el: piece.el, htmlTag: piece.el.localName });
      }
    }
  }

  private closeHtml(tag: string): void {
    for (let at = this.levels.length - 1; this.levels[at]?.htmlTag !== undefined; at--) {
      if (this.levels[at]?.htmlTag !== tag) continue;
      this.levels.length = at;
      return;
    }
  }
}
