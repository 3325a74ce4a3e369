/** Callouts: quotes that open with `[!note] Title`. */
import type { Token } from 'markdown-it';
import { setIcon } from './icons';
import type { CalloutHead } from './markdown-block';
import { parseLine } from './markdown-sections';
import type { MarkdownWriter } from './markdown-writer';

const iconOf = new Map([
  ['note', 'pencil'],
  ['abstract', 'clipboard-list'],
  ['summary', 'clipboard-list'],
  ['info', 'info'],
  ['todo', 'circle-check'],
  ['tip', 'flame'],
  ['important', 'flame'],
  ['success', 'check'],
  ['done', 'check'],
  ['question', 'circle-question-mark'],
  ['warning', 'triangle-alert'],
  ['caution', 'triangle-alert'],
  ['failure', 'x'],
  ['danger', 'zap'],
  ['error', 'zap'],
  ['bug', 'bug'],
  ['example', 'list'],
  ['quote', 'quote'],
]);

/** Makes the box of a callout with its title; gives back the element that its content goes into. */
export function callout(parent: HTMLElement, token: Token, writer: MarkdownWriter): HTMLElement {
  const { callout: kind, fold, title: named } = token.meta as unknown as CalloutHead;
  const title = named || kind.charAt(0).toUpperCase() + kind.slice(1);
  const box = parent.createDiv({ cls: 'callout', attr: { 'data-callout': kind, 'data-callout-fold': fold } });
  const head = box.createDiv({ cls: 'callout-title', attr: { dir: 'auto' } });
  setIcon(head.createDiv('callout-icon'), iconOf.get(kind) ?? 'pencil');
  writer.write(parseLine(title), head.createDiv('callout-title-inner'));
  const content = box.createDiv('callout-content');
  if (fold !== '') makeFoldable(box, head, content, fold === '-');
  return content;
}

function makeFoldable(box: HTMLElement, head: HTMLElement, content: HTMLElement, isFolded: boolean): void {
  box.addClass('is-collapsible');
  setIcon(head.createDiv('callout-fold'), 'chevron-down');
  const fold = (folded: boolean): void => {
    box.toggleClass('is-collapsed', folded);
    content.toggle(!folded);
  };
  head.addEventListener('click', () => fold(!box.hasClass('is-collapsed')));
  fold(isFolded);
}
