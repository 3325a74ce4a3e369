/**
 * Draws code blocks of Mermaid in rendered notes as the app does by itself. Its script is loaded when the first block is
 * on screen. Knows no notes.
 */
import { MarkdownPreviewRenderer } from '../host/ui/post-processors';

interface Mermaid {
  initialize(options: Record<string, unknown>): void;
  render(id: string, text: string): Promise<{ svg: string }>;
}

declare global {
  interface Window {
    mermaid?: Mermaid;
  }
}

let loading: Promise<Mermaid> | null = null;
let drawn = 0;

function load(): Promise<Mermaid> {
  return new Promise((done, fail) => {
    const script = document.head.createEl('script', { attr: { src: 'mermaid.js' } });
    script.addEventListener('error', () => fail(new Error('Mermaid cannot be loaded.')));
    script.addEventListener('load', () => {
      const { mermaid } = window;
      if (!mermaid) return fail(new Error('Mermaid is not there.'));
      const isDark = document.body.hasClass('theme-dark');
      mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', theme: isDark ? 'dark' : 'default' });
      done(mermaid);
    });
  });
}

async function draw(text: string, el: HTMLElement): Promise<void> {
  loading ??= load();
  const { svg } = await (await loading).render(`mermaid-${++drawn}`, text);
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  el.replaceChildren(document.importNode(picture, true));
}

/** From now on blocks of Mermaid are drawn; one that cannot be read stays as it is written. */
export function drawMermaid(): void {
  MarkdownPreviewRenderer.registerPostProcessor(async (el) => {
    for (const code of el.findAll('pre > code.language-mermaid')) {
      const block = createDiv('mermaid');
      await draw(code.textContent ?? '', block);
      code.parentElement?.replaceWith(block);
    }
  });
}
