/** The plugins' hands in rendered notes: post processors for everything, code block processors for one language. */
import type * as O from 'obsidian';
import type { Pub } from '../pub';
import { reportFault } from '../report-fault';

type CodeBlockHandler = (source: string, el: HTMLElement, ctx: O.MarkdownPostProcessorContext) => unknown;

const registered: O.MarkdownPostProcessor[] = [];

function rank(processor: O.MarkdownPostProcessor): number {
  return processor.sortOrder ?? 0;
}

/** Where post processors are registered. */
export class MarkdownPreviewRenderer implements Pub<O.MarkdownPreviewRenderer> {
  static registerPostProcessor(postProcessor: O.MarkdownPostProcessor, sortOrder = 0): void {
    postProcessor.sortOrder = sortOrder;
    registered.push(postProcessor);
    registered.sort((a, b) => rank(a) - rank(b));
  }

  static unregisterPostProcessor(postProcessor: O.MarkdownPostProcessor): void {
    const at = registered.indexOf(postProcessor);
    if (at >= 0) registered.splice(at, 1);
  }

  /** Makes a post processor that hands the code blocks of one language to a handler, in an element of their own. */
  static createCodeBlockPostProcessor(language: string, handler: CodeBlockHandler): O.MarkdownPostProcessor {
    return async (el, ctx) => {
      for (const code of el.findAll('pre > code').filter((one) => one.hasClass(`language-${language}`))) {
        const block = createDiv(`block-language-${language}`);
        code.parentElement?.replaceWith(block);
        await handler(code.textContent ?? '', block, ctx);
      }
    };
  }
}

/** Lets every post processor at a rendered element, in their order; a failing one does not stop the others. */
export async function postProcess(el: HTMLElement, ctx: O.MarkdownPostProcessorContext): Promise<void> {
  for (const processor of [...registered]) {
    try {
      await processor(el, ctx);
    } catch (error) {
      reportFault(error);
    }
  }
}
